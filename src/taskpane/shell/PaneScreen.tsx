import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Later } from "./Later";
import { SectionTitle } from "./SectionTitle";

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
      <Later load={load}>{children}</Later>
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
