import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useSyncExternalStore } from "react";
import type { ExplainState, ExplainStore } from "../../app/explain-state";
import type { showCell } from "../../app/show-cell";
import { ExplainedCellText } from "./ExplainedCellText";
import type { ExplainedFiguresProps } from "./ExplainedFigures";
import { Later } from "../shell/Later";
import { SectionTitle } from "../shell/SectionTitle";

interface ExplainProps {
  readonly store: ExplainStore;
  readonly showCell: typeof showCell;
}

const TITLE_ID = "explain-title";

/** What the selected cell of the Dashboard is, how it was worked out, from which cells and by which rule, once asked. */
export function Explain({ store, showCell }: ExplainProps) {
  const styles = useStyles();
  const answer = useSyncExternalStore(store.subscribe, store.getState);
  const section = useInViewWhenAnswered(answer);
  return (
    <section
      ref={section}
      className={answer === null ? styles.unasked : styles.section}
      aria-labelledby={answer === null ? undefined : TITLE_ID}
    >
      {answer === null ? null : <SectionTitle id={TITLE_ID}>The selected cell</SectionTitle>}
      <div role="status" className={styles.section}>
        {answer === null ? null : <Said answer={answer} />}
      </div>
      {answer?.ok === true && answer.value?.kind === "explained" ? (
        <FiguresLater figures={answer.value.figures} showCell={showCell} />
      ) : null}
    </section>
  );
}

/** The figures, which are fetched when a cell is first explained. */
function FiguresLater(props: ExplainedFiguresProps) {
  return (
    <Later load={() => import("./ExplainedFigures")}>{({ ExplainedFigures }) => <ExplainedFigures {...props} />}</Later>
  );
}

/** Brings the section into view with each answer: whoever asked may be far down in the pane. */
function useInViewWhenAnswered(answer: ExplainState) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (answer !== null) section.current?.scrollIntoView({ block: "start" });
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
    ? "Click a cell in the table of this workbook’s Dashboard (not a chart), then choose Explain again."
    : "This dashboard is an earlier one that was put back, but Workings has the newer figures. Refresh, then ask again.";
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Stands ready to be read out, and takes no room.
  unasked: { position: "absolute" },
  text: { margin: 0 },
});
