import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ComponentType, useEffect, useRef, useState } from "react";
import type { showCell } from "../app/show-cell";
import { whenLoaded } from "../app/when-loaded";
import type { MappingActions } from "./pane-actions";
import { SectionTitle } from "./SectionTitle";
import { FaultText } from "./FaultText";

interface MapRangesViewProps {
  readonly actions: MappingActions;
  readonly showCell: typeof showCell;
  readonly onClose: () => void;
}

type Part = ComponentType<Pick<MapRangesViewProps, "actions" | "showCell">>;

const TITLE_ID = "map-ranges-title";

/** The pane while ranges are mapped. What it shows is loaded when somebody first opens it. */
export function MapRangesView({ actions, showCell, onClose }: MapRangesViewProps) {
  const styles = useStyles();
  const [part, setPart] = useState<{ readonly Shown: Part } | { readonly fault: string } | null>(null);
  const view = useRef<HTMLElement>(null);
  useEffect(() => {
    view.current?.focus();
    void whenLoaded(
      () => import("./mapping/MapRanges"),
      ({ MapRanges }) => Promise.resolve({ ok: true, value: MapRanges } as const),
    ).then((loaded) => {
      setPart(loaded.ok ? { Shown: loaded.value } : { fault: `${loaded.fault.title} ${loaded.fault.advice}` });
    });
  }, []);
  return (
    <section ref={view} tabIndex={-1} aria-labelledby={TITLE_ID} className={styles.view}>
      <Button className={styles.button} size="small" onClick={onClose}>
        Back
      </Button>
      <SectionTitle id={TITLE_ID}>Map my ranges</SectionTitle>
      {part === null ? null : "fault" in part ? (
        <FaultText>{part.fault}</FaultText>
      ) : (
        <part.Shown actions={actions} showCell={showCell} />
      )}
    </section>
  );
}

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    ":focus": { outlineStyle: "none" },
  },
  button: { alignSelf: "flex-start" },
});
