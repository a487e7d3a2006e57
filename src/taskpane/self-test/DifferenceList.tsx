import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { type Aspect, ASPECTS } from "../../core/self-test/reading";
import type { Difference } from "../../core/self-test/differences";
import { formatSource } from "../../core/format/source";
import { CellLink } from "../shell/CellLink";
import { FoldTitle } from "../shell/FoldTitle";
import type { PaneActions } from "../shell/pane-actions";
import { PlainList } from "../shell/PlainList";

interface DifferenceListProps {
  readonly differences: readonly Difference[];
  /** Null once the sheets are gone. */
  readonly showCell: PaneActions["showCell"] | null;
}

/** More of one kind are told by their number; the copy has them. */
const MOST_SHOWN = 25;

/** What is otherwise than it should be, by what it is of. Nothing when all is well. */
export function DifferenceList({ differences, showCell }: DifferenceListProps) {
  const styles = useStyles();
  return Object.keys(ASPECTS).map((key) => {
    const aspect = key as Aspect; // the keys of ASPECTS are the aspects
    const group = differences.filter((one) => one.aspect === aspect);
    if (group.length === 0) return null;
    const more = group.length - MOST_SHOWN;
    return (
      <details key={aspect} open>
        <FoldTitle>{`${ASPECTS[aspect]} (${group.length})`}</FoldTitle>
        <PlainList>
          {group.slice(0, MOST_SHOWN).map((one, index) => (
            // Two differences can be the same in all that they say; their order never changes.
            <DifferenceItem key={index} difference={one} showCell={showCell} />
          ))}
        </PlainList>
        {more > 0 ? <Text as="p" className={styles.text}>{`And ${more} more, which the copy lists.`}</Text> : null}
      </details>
    );
  });
}

interface DifferenceItemProps {
  readonly difference: Difference;
  readonly showCell: DifferenceListProps["showCell"];
}

function DifferenceItem({ difference: { what, source, expected, found }, showCell }: DifferenceItemProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <Text as="p" className={styles.text}>
        {source === null ? null : showCell === null ? (
          formatSource(source)
        ) : (
          <CellLink source={source} showCell={showCell}>
            {formatSource(source)}
          </CellLink>
        )}
        {source === null ? what : `: ${what}`}
      </Text>
      <dl className={styles.pair}>
        <dt>Expected</dt>
        <dd className={styles.answer}>{expected}</dd>
        <dt>Found</dt>
        <dd className={styles.answer}>{found}</dd>
      </dl>
    </li>
  );
}

const useStyles = makeStyles({
  item: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeftWidth: tokens.strokeWidthThicker,
    borderLeftStyle: "solid",
    borderLeftColor: tokens.colorStatusWarningBorderActive,
  },
  text: { margin: 0 },
  pair: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  answer: { margin: 0, minWidth: 0, color: tokens.colorNeutralForeground1 },
});
