import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { FaultText } from "./FaultText";
import { SectionTitle } from "./SectionTitle";
import { useLoaded } from "./use-loaded";

interface PaneScreenProps<Part> {
  readonly title: string;
  readonly onBack: () => void;
  /** Fetches what the screen shows, when somebody first opens it. */
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => ReactNode;
}

/** A screen that takes the place of the pane's usual one, with the way back. */
export function PaneScreen<Part>({ title, onBack, load, children }: PaneScreenProps<Part>) {
  const styles = useStyles();
  const loaded = useLoaded(load);
  const screen = useRef<HTMLElement>(null);
  const titleId = useId();
  useEffect(() => {
    screen.current?.focus();
  }, []);
  return (
    <section ref={screen} tabIndex={-1} aria-labelledby={titleId} className={styles.screen}>
      <Button className={styles.button} size="small" onClick={onBack}>
        Back
      </Button>
      <SectionTitle id={titleId}>{title}</SectionTitle>
      {loaded.kind === "loaded" ? children(loaded.part) : null}
      {loaded.kind === "stuck" ? <FaultText>{loaded.why}</FaultText> : null}
    </section>
  );
}

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    ":focus": { outlineStyle: "none" },
  },
  button: { alignSelf: "flex-start" },
});
