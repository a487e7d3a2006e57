import { useState } from "react";
import type { showCell } from "../../app/show-cell";
import type { ReportedSource } from "../../core/facts/report";

interface ShowCell {
  readonly show: (source: ReportedSource) => void;
  /** Why Excel would not select the last one; null where it did. */
  readonly why: string | null;
}

/** Selects cells in Excel, and keeps what Excel said where it would not. */
export function useShowCell(select: typeof showCell): ShowCell {
  const [why, setWhy] = useState<string | null>(null);
  return {
    show: (source) => {
      void select(source).then((fault) => {
        setWhy(fault === null ? null : `${fault.title} ${fault.advice}`);
      });
    },
    why,
  };
}
