import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useSyncExternalStore } from "react";
import type { ExplainState, ExplainStore } from "../app/explain-state";
import type { showCell } from "../app/show-cell";
import type { ExplainedFigure } from "../core/dashboard/explain";
import { CellLink } from "./CellLink";
import { SectionTitle } from "./SectionTitle";
import { PlainList } from "./PlainList";

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
        {answer === null ? null : <AnswerView answer={answer} showCell={showCell} />}
      </div>
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

interface AnswerViewProps {
  readonly answer: NonNullable<ExplainState>;
  readonly showCell: ExplainProps["showCell"];
}

function AnswerView({ answer, showCell }: AnswerViewProps) {
  const styles = useStyles();
  if (!answer.ok)
    return (
      <Text as="p" className={styles.text}>
        {answer.fault.title} {answer.fault.advice}
      </Text>
    );
  if (answer.value === null)
    return (
      <Text as="p" className={styles.text}>
        Select a cell in the table of the Dashboard, then ask again.
      </Text>
    );
  if (answer.value.kind === "put-back")
    return (
      <Text as="p" className={styles.text}>
        This dashboard is an earlier one that was put back, and Workings has the newer figures. Refresh, then ask again.
      </Text>
    );
  const { ref, name, column, figures, notes } = answer.value;
  return (
    <>
      <Text as="p" weight="semibold" className={styles.text}>{`${ref} ${name}: ${column}`}</Text>
      {figures.length === 0 ? (
        <Text as="p" className={styles.text}>
          Nothing is worked out in this cell.
        </Text>
      ) : (
        <PlainList>
          {figures.map((figure) => (
            <FigureItem key={figure.figure} figure={figure} showCell={showCell} />
          ))}
        </PlainList>
      )}
      {notes === "" ? null : (
        <Text as="p" className={styles.text}>
          {notes}
        </Text>
      )}
    </>
  );
}

interface FigureItemProps {
  readonly figure: ExplainedFigure;
  readonly showCell: ExplainProps["showCell"];
}

function FigureItem({ figure: { figure, words, rule, from, firstSource, agreement }, showCell }: FigureItemProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <Text as="p" weight="semibold" className={styles.text}>
        {figure}
      </Text>
      <Text as="p" className={styles.text}>
        {words}
      </Text>
      <Text as="p" className={styles.rule}>{`${rule}. Excel: ${agreement.toLowerCase()}.`}</Text>
      {firstSource === null ? null : (
        <CellLink source={firstSource} showCell={showCell}>
          {`Show ${from}`}
        </CellLink>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  text: { margin: 0 },
  rule: { margin: 0, color: tokens.colorNeutralForeground2 },
});
