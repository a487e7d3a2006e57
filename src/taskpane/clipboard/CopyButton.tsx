import { Button, makeStyles } from "@fluentui/react-components";
import type { CopyState } from "./use-copier";

interface CopyButtonProps {
  readonly id: string;
  readonly label: string;
  /** What it copies, for people who hear the button without seeing what it stands beside: "paragraph 4". */
  readonly name: string;
  readonly state: CopyState;
  readonly onCopy: () => void;
}

/** Copies what it stands beside, and says so when it has. */
export function CopyButton({ id, label, name, state, onCopy }: CopyButtonProps) {
  const styles = useStyles();
  const copied = state.kind === "copied" && state.id === id;
  const says = copied ? "Copied ✓" : label;
  return (
    // Who speaks to the pane says what stands on the button, so its name begins with that.
    <Button size="small" className={styles.button} aria-label={`${says} ${name}`} onClick={onCopy}>
      {says}
    </Button>
  );
}

const useStyles = makeStyles({ button: { flexShrink: 0, minWidth: "4.5rem" } });
