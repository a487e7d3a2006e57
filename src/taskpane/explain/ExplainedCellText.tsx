import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ExplainedCell } from "../../core/dashboard/explain";

interface ExplainedCellTextProps {
  readonly cell: ExplainedCell;
}

/** A cell of the Dashboard: what it shows, what else is to be known of it, and what its column is. */
export function ExplainedCellText({
  cell: { ref, name, column, shows, symbols, about, notes },
}: ExplainedCellTextProps) {
  const styles = useStyles();
  return (
    <>
      <Text as="p" weight="semibold" className={styles.text}>{`${ref} ${name}: ${column}`}</Text>
      {shows === "" ? null : (
        <Text as="p" size={400} weight="semibold" className={styles.shows}>
          {shows}
        </Text>
      )}
      {[symbols, notes]
        .filter((line) => line !== "")
        .map((line) => (
          <Text as="p" key={line} className={styles.text}>
            {line}
          </Text>
        ))}
      <Text as="p" className={styles.quiet}>
        {about}
      </Text>
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  shows: { margin: 0, color: tokens.colorBrandForeground1 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});
