import { useState } from "react";
import type { SettingActions } from "../shell/pane-actions";

interface Said {
  readonly validationState: "success" | "error";
  readonly validationMessage: string;
}

const SAYS = {
  saved: { validationState: "success", validationMessage: "Saved. The next refresh will use it." },
  "not-understood": { validationState: "error", validationMessage: "This cannot be read, so it was not saved." },
  filtered: {
    validationState: "error",
    validationMessage:
      "Not saved: the Settings sheet is filtered, and Excel might write in the wrong row. Clear the filter (Data tab, Clear), then choose again.",
  },
  "no-table": { validationState: "error", validationMessage: "The Settings table is gone." },
} as const;

/** Saving one setting, and what a field says of it. */
export function useSaving(name: string, save: SettingActions["save"]) {
  const [says, setSays] = useState<Said | null>(null);
  /** Whether it was saved. */
  const keep = async (typed: string): Promise<boolean> => {
    const answer = await save(name, typed);
    setSays(
      answer.ok
        ? SAYS[answer.value]
        : { validationState: "error", validationMessage: `${answer.fault.title} ${answer.fault.advice}` },
    );
    return answer.ok && answer.value === "saved";
  };
  const forget = (): void => {
    setSays(null);
  };
  return { says: says ?? {}, keep, forget };
}
