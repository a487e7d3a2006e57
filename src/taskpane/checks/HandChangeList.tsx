import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RefreshOutcome, Wish } from "../../app/refresh-outcome";
import type { showCell } from "../../app/show-cell";
import { formatSource } from "../../core/format/source";
import { CellLink } from "../shell/CellLink";
import { SectionTitle } from "../shell/SectionTitle";
import { PlainList } from "../shell/PlainList";

interface HandChangeListProps {
  readonly handChanges: Extract<RefreshOutcome, { kind: "asks" }>["handChanges"];
  readonly showCell: typeof showCell;
  /** What was asked for when they were found. */
  readonly wish: Wish;
  readonly onWriteOver: () => void;
}

const TITLE_ID = "hand-changes-title";

/** What stands in our cells by hand, each with the way to it, and the word that it may be written over. */
export function HandChangeList({ handChanges, showCell, wish, onWriteOver }: HandChangeListProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby={TITLE_ID}>
      <SectionTitle id={TITLE_ID}>Typed by hand</SectionTitle>
      <PlainList>
        {handChanges.map(({ source, text }) => (
          <li key={formatSource(source)} className={styles.item}>
            <CellLink source={source} showCell={showCell}>
              {`Show ${formatSource(source)}`}
            </CellLink>
            <Text as="p" className={styles.text}>
              {text}
            </Text>
          </li>
        ))}
      </PlainList>
      <Text as="p" className={styles.text}>
        To keep your words, put them in “Your text” on the Narrative sheet, in the Commentary table, or in a column of
        your own.
      </Text>
      <Button className={styles.button} onClick={onWriteOver}>
        {wish.kind === "put-back" ? "Put back and write over them" : "Refresh and write over them"}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  text: { margin: 0, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});
