import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { RefreshStep } from "../app/refresh-outcome";
import { shareDone, stepWords } from "./step-words";

interface RefreshProgressProps {
  readonly step: RefreshStep;
}

/** How far a refresh is. Excel gives no sign while it waits for a cell to be finished, so the way out is always told. */
export function RefreshProgress({ step }: RefreshProgressProps) {
  const styles = useStyles();
  return (
    <div className={styles.progress}>
      <Text role="status">{stepWords(step)}…</Text>
      <ProgressBar aria-label="Refresh" value={shareDone(step)} />
      <Text className={styles.hint} size={200}>
        Editing a cell? Press Enter in Excel, and the refresh goes on.
      </Text>
    </div>
  );
}

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground3 },
});
