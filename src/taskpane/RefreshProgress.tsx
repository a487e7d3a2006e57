import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { RefreshStep } from "../app/refresh-outcome";
import { writingHasBegun } from "../app/refresh-state";
import { shareDone, stepWords } from "./step-words";

interface RefreshProgressProps {
  readonly step: RefreshStep;
  readonly onCancel: () => void;
}

/** How far a refresh is. Excel gives no sign while it waits for a cell to be finished, so the way out is always told. */
export function RefreshProgress({ step, onCancel }: RefreshProgressProps) {
  const styles = useStyles();
  return (
    <div className={styles.progress}>
      <Text role="status">{stepWords(step)}…</Text>
      <ProgressBar aria-label="Refresh" value={shareDone(step)} />
      <Text className={styles.hint} size={200}>
        Editing a cell? Press Enter in Excel, and the refresh goes on.
      </Text>
      {writingHasBegun(step) ? null : (
        <Button className={styles.cancel} size="small" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  cancel: { alignSelf: "flex-start" },
  hint: { color: tokens.colorNeutralForeground3 },
});
