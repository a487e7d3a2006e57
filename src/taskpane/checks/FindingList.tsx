import { makeStyles, tokens } from "@fluentui/react-components";
import type { showCell } from "../../app/show-cell";
import type { ReportedFinding } from "../../core/facts/report";
import { FindingItem } from "./FindingItem";
import { FoldTitle } from "../shell/FoldTitle";
import { SectionTitle } from "../shell/SectionTitle";
import { PlainList } from "../shell/PlainList";

interface FindingListProps {
  readonly findings: readonly ReportedFinding[];
  readonly showCell: typeof showCell;
}

type Severity = ReportedFinding["severity"];

const GROUPS: readonly { readonly severity: Severity; readonly one: string; readonly many: string }[] = [
  { severity: "error", one: "error", many: "errors" },
  { severity: "warning", one: "warning", many: "warnings" },
  { severity: "note", one: "note", many: "notes" },
];

const TITLE_ID = "findings-title";

/** What the workbook's owner should know, the gravest first; notes are folded away. Nothing when all is well. */
export function FindingList({ findings, showCell }: FindingListProps) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={TITLE_ID}>
      <SectionTitle id={TITLE_ID}>Found in the data</SectionTitle>
      {GROUPS.map(({ severity, one, many }) => {
        const group = findings.filter((finding) => finding.severity === severity);
        if (group.length === 0) return null;
        return (
          <details key={severity} open={severity !== "note"}>
            <FoldTitle>{group.length === 1 ? `1 ${one}` : `${group.length} ${many}`}</FoldTitle>
            <PlainList>
              {group.map((finding, index) => (
                // Two findings can be the same in all they hold; their order never changes within one outcome.
                <FindingItem key={index} finding={finding} showCell={showCell} />
              ))}
            </PlainList>
          </details>
        );
      })}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
