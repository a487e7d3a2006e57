import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { showCell } from "../app/show-cell";
import type { ReportedSource } from "../core/facts/report";
import { formatSource } from "../core/workbook/finding";

interface CellLinkProps {
  readonly source: ReportedSource;
  readonly showCell: typeof showCell;
  /** What the link says. */
  readonly children: string;
  /** For people who hear the link without seeing what it stands in, where its words are not enough. */
  readonly label?: string;
}

/**
 * Selects the cell in Excel; where Excel will not, says why. A true link and no button: a line may begin before a button,
 * and so part a figure from its bracket.
 */
export function CellLink({ source, showCell, children, label }: CellLinkProps) {
  const styles = useStyles();
  const [fault, setFault] = useState<Awaited<ReturnType<typeof showCell>>>(null);
  return (
    <>
      <Link
        href={`#${formatSource(source)}`}
        inline
        {...(label === undefined ? {} : { "aria-label": label })}
        onClick={(event) => {
          event.preventDefault();
          void showCell(source).then(setFault);
        }}
      >
        {children}
      </Link>
      {fault === null ? null : (
        <Text role="alert" className={styles.fault}>
          {" "}
          {fault.title} {fault.advice}
        </Text>
      )}
    </>
  );
}

const useStyles = makeStyles({ fault: { color: tokens.colorStatusDangerForeground1 } });
