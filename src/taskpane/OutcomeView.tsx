import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RefreshOutcome } from "../app/refresh-outcome";
import type { showCell } from "../app/show-cell";
import type { Paragraph, ReportedFinding } from "../core/facts/report";
import { Announcer } from "./Announcer";
import { FindingList } from "./FindingList";
import { OutcomeNotice } from "./OutcomeNotice";
import { ParagraphList } from "./ParagraphList";

interface OutcomeViewProps {
  readonly outcome: RefreshOutcome;
  readonly showCell: typeof showCell;
}

/** All that one refresh has to say. */
export function OutcomeView({ outcome, showCell }: OutcomeViewProps) {
  const styles = useStyles();
  const [announcements, setAnnouncements] = useState<readonly string[]>([]);
  return (
    <div className={styles.outcome}>
      <OutcomeNotice outcome={outcome} />
      <FindingList findings={findingsOf(outcome)} showCell={showCell} />
      <ParagraphList
        paragraphs={paragraphsOf(outcome)}
        announce={(text) => {
          setAnnouncements((earlier) => [...earlier, text]);
        }}
      />
      <Announcer announcements={announcements} />
    </div>
  );
}

function findingsOf(outcome: RefreshOutcome): readonly ReportedFinding[] {
  if (outcome.kind === "refused") return outcome.findings;
  return outcome.kind === "written" ? outcome.report.findings : [];
}

function paragraphsOf(outcome: RefreshOutcome): readonly Paragraph[] {
  return outcome.kind === "written" ? outcome.report.paragraphs : [];
}

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
});
