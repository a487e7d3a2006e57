import { Button, makeStyles } from "@fluentui/react-components";
import type { CopyState } from "./use-copier";

interface CopyButtonProps {
  readonly id: string;
  readonly label: string;
  /** For people who hear the button without seeing what it stands beside. */
  readonly fullLabel: string;
  readonly state: CopyState;
  readonly onCopy: () => void;
}

/** Copies what it stands beside, and says so when it has. */
export function CopyButton({ id, label, fullLabel, state, onCopy }: CopyButtonProps) {
  const styles = useStyles();
  const copied = state.kind === "copied" && state.id === id;
  return (
    <Button size="small" className={styles.button} aria-label={fullLabel} onClick={onCopy}>
      {copied ? "Copied ✓" : label}
    </Button>
  );
}

const useStyles = makeStyles({ button: { flexShrink: 0, minWidth: "4.5rem" } });
