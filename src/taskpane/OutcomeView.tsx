import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RefreshOutcome } from "../app/refresh-outcome";
import type { showCell } from "../app/show-cell";
import type { ReportedFinding } from "../core/facts/report";
import type { AuthorWish } from "../core/narrative/author/author-request";
import { Announcer } from "./Announcer";
import { FindingList } from "./FindingList";
import { OutcomeNotice } from "./OutcomeNotice";
import { ParagraphList } from "./ParagraphList";

interface OutcomeViewProps {
  readonly outcome: RefreshOutcome;
  readonly showCell: typeof showCell;
  readonly ask: (wish: AuthorWish) => void;
}

/** All that one refresh has to say. */
export function OutcomeView({ outcome, showCell, ask }: OutcomeViewProps) {
  const styles = useStyles();
  const [announcements, setAnnouncements] = useState<readonly string[]>([]);
  return (
    <div className={styles.outcome}>
      <OutcomeNotice outcome={outcome} />
      <FindingList findings={findingsOf(outcome)} showCell={showCell} />
      {outcome.kind === "written" ? (
        <ParagraphList
          report={outcome.report}
          showCell={showCell}
          ask={ask}
          announce={(text) => {
            setAnnouncements((earlier) => [...earlier, text]);
          }}
        />
      ) : null}
      <Announcer announcements={announcements} />
    </div>
  );
}

function findingsOf(outcome: RefreshOutcome): readonly ReportedFinding[] {
  if (outcome.kind === "refused") return outcome.findings;
  return outcome.kind === "written" ? outcome.report.findings : [];
}

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
});
