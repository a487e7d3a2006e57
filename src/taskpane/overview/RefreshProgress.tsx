import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { RefreshStep } from "../../app/refresh-outcome";
import { writingHasBegun } from "../../app/refresh-state";
import { shareDone, stepWords } from "./step-words";

interface RefreshProgressProps {
  readonly step: RefreshStep;
  readonly onCancel: () => void;
}

/** How far a refresh is. Excel gives no sign while it waits for a cell to be finished, so the way out is always told. */
export function RefreshProgress({ step, onCancel }: RefreshProgressProps) {
  const styles = useStyles();
  const isLong = useIsLong(step);
  return (
    <div className={styles.progress}>
      <div role="status" className={styles.progress}>
        <Text>{stepWords(step)}…</Text>
        {isLong ? <Text>{LONG_WORDS[writingHasBegun(step) ? "writing" : "before"]}</Text> : null}
      </div>
      <ProgressBar aria-label="Refresh" value={shareDone(step)} />
      <Text className={styles.hint} size={200}>
        Editing a cell? Press Enter in Excel, and the refresh will go on.
      </Text>
      {writingHasBegun(step) ? null : (
        <Button className={styles.cancel} size="small" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  );
}

const LONG_WORDS = {
  before: "Excel has not answered for half a minute. Wait, or cancel: nothing has been written yet.",
  writing: "Excel has not answered for half a minute. Wait: if it never does, you will be told here.",
} as const;

const LONG_MILLISECONDS = 30_000;

/** Whether one step has lasted so long that a person wonders. */
function useIsLong(step: RefreshStep): boolean {
  const [long, setLong] = useState<RefreshStep | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(step);
    }, LONG_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [step]);
  return long === step;
}

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  cancel: { alignSelf: "flex-start" },
  hint: { color: tokens.colorNeutralForeground3 },
});
