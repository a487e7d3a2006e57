import { Button, makeStyles } from "@fluentui/react-components";
import type { ExplainStore } from "../../app/explain-state";

interface ExplainButtonProps {
  readonly ask: ExplainStore["ask"];
}

/** Explains the selected cell, from wherever somebody is in the pane. */
export function ExplainButton({ ask }: ExplainButtonProps) {
  const styles = useStyles();
  return (
    <Button className={styles.button} size="small" aria-label="Explain the selected cell" onClick={() => void ask()}>
      Explain
    </Button>
  );
}

const useStyles = makeStyles({ button: { flexShrink: 0 } });
