import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useSyncExternalStore } from "react";
import type { ExplainState, ExplainStore } from "../app/explain-state";
import type { showCell } from "../app/show-cell";
import { ExplainedCellText } from "./ExplainedCellText";
import { ExplainedFigures } from "./ExplainedFigures";
import { SectionTitle } from "./SectionTitle";

interface ExplainProps {
  readonly store: ExplainStore;
  readonly showCell: typeof showCell;
}

const TITLE_ID = "explain-title";

/** What the selected cell of the Dashboard is, how it was worked out, from which cells and by which rule. */
export function Explain({ store, showCell }: ExplainProps) {
  const styles = useStyles();
  const answer = useSyncExternalStore(store.subscribe, store.getState);
  const section = useInViewWhenAnswered(answer);
  return (
    <section ref={section} className={styles.section} aria-labelledby={TITLE_ID}>
      <SectionTitle id={TITLE_ID}>Explain a figure</SectionTitle>
      <Button className={styles.button} size="small" onClick={() => void store.ask()}>
        Explain the selected cell
      </Button>
      <div role="status" className={styles.section}>
        {answer === null ? null : <Said answer={answer} />}
      </div>
      {answer?.ok === true && answer.value?.kind === "explained" ? (
        <ExplainedFigures figures={answer.value.figures} showCell={showCell} />
      ) : null}
    </section>
  );
}

/** Brings the section into view with each answer: whoever asked from the sheet may have scrolled elsewhere in the pane. */
function useInViewWhenAnswered(answer: ExplainState) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (answer !== null) section.current?.scrollIntoView({ block: "nearest" });
  }, [answer]);
  return section;
}

/** What is read out at once: the cell itself. The figures behind it are many, and wait to be walked through. */
function Said({ answer }: { readonly answer: NonNullable<ExplainState> }) {
  const styles = useStyles();
  if (answer.ok && answer.value?.kind === "explained") return <ExplainedCellText cell={answer.value} />;
  return (
    <Text as="p" className={styles.text}>
      {wordsFor(answer)}
    </Text>
  );
}

function wordsFor(answer: NonNullable<ExplainState>): string {
  if (!answer.ok) return `${answer.fault.title} ${answer.fault.advice}`;
  return answer.value === null
    ? "Select a cell in the table of the Dashboard, then ask again."
    : "This dashboard is an earlier one that was put back, and Workings has the newer figures. Refresh, then ask again.";
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
  text: { margin: 0 },
});
