import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { showCell } from "../../app/show-cell";
import type { ReportedFinding } from "../../core/facts/report";
import { formatSource } from "../../core/format/source";
import { CellLink } from "../shell/CellLink";

interface FindingItemProps {
  readonly finding: ReportedFinding;
  readonly showCell: typeof showCell;
}

/** One finding: what was found, what to do, and the way to the cell. */
export function FindingItem({ finding, showCell }: FindingItemProps) {
  const styles = useStyles();
  const { severity, message, advice, source } = finding;
  return (
    <li className={mergeClasses(styles.item, styles[severity])}>
      <Text as="p" className={styles.text}>
        {message}
      </Text>
      <Text as="p" className={mergeClasses(styles.text, styles.advice)}>
        {advice}
      </Text>
      {source === null ? null : (
        <CellLink source={source} showCell={showCell}>
          {`Show ${formatSource(source)}`}
        </CellLink>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeftWidth: tokens.strokeWidthThicker,
    borderLeftStyle: "solid",
  },
  // The colour repeats what the group's heading says.
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  note: { borderLeftColor: tokens.colorNeutralStroke1 },
  text: { margin: 0 },
  advice: { color: tokens.colorNeutralForeground2 },
});
