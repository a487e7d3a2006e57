import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { showCell } from "../app/show-cell";
import type { ReportedFinding, ReportedSource } from "../core/facts/report";
import { formatSource } from "../core/workbook/finding";

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
      {source === null ? null : <CellLink source={source} showCell={showCell} />}
    </li>
  );
}

interface CellLinkProps {
  readonly source: ReportedSource;
  readonly showCell: typeof showCell;
}

/** Selects the cell in Excel; where Excel will not, says why. */
function CellLink({ source, showCell }: CellLinkProps) {
  const styles = useStyles();
  const [fault, setFault] = useState<Awaited<ReturnType<typeof showCell>>>(null);
  return (
    <>
      <Link as="button" onClick={() => void showCell(source).then(setFault)}>
        Show {formatSource(source)}
      </Link>
      {fault === null ? null : (
        <Text role="alert" className={styles.fault}>
          {fault.title} {fault.advice}
        </Text>
      )}
    </>
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
  fault: { color: tokens.colorStatusDangerForeground1 },
});
