import { makeStyles, Text, tokens } from "@fluentui/react-components";

/** What the one button does, before it has been used. */
export function FirstRun() {
  const styles = useStyles();
  return (
    <div className={styles.lines}>
      <Text as="p" className={styles.line}>
        Reads this workbook’s indicators, writes the dashboard and drafts the report’s paragraphs.
      </Text>
      <Text as="p" className={styles.line}>
        Your own tables are left as they are, and nothing leaves the workbook.
      </Text>
    </div>
  );
}

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0 },
});
