import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RefreshOutcome } from "../app/refresh-outcome";
import type { Asked } from "../app/refresh-state";
import type { showCell } from "../app/show-cell";
import type { ReportedFinding } from "../core/facts/report";
import { Announcer } from "./Announcer";
import { FindingList } from "./FindingList";
import { HandChangeList } from "./HandChangeList";
import { OutcomeNotice } from "./OutcomeNotice";
import { ParagraphList } from "./ParagraphList";
import type { OwnTextsOf } from "./use-own-texts";

/** Asks for another refresh, of the same period and report unless told otherwise. */
export type Ask = (asked: Partial<Asked>) => void;

interface OutcomeViewProps {
  readonly outcome: RefreshOutcome;
  readonly showCell: typeof showCell;
  readonly ask: Ask;
  readonly ownTexts: OwnTextsOf;
}

/** All that one refresh has to say. */
export function OutcomeView({ outcome, showCell, ask, ownTexts }: OutcomeViewProps) {
  const styles = useStyles();
  const [announcements, setAnnouncements] = useState<readonly string[]>([]);
  return (
    <div className={styles.outcome}>
      <OutcomeNotice outcome={outcome} />
      {outcome.kind === "written" || (outcome.kind === "failed" && outcome.writingHadBegun) ? (
        <Button
          className={styles.putBack}
          size="small"
          onClick={() => {
            ask({ wish: { kind: "put-back" } });
          }}
        >
          Put back the last dashboard
        </Button>
      ) : null}
      {outcome.kind === "asks" ? (
        <HandChangeList
          handChanges={outcome.handChanges}
          showCell={showCell}
          onWriteOver={() => {
            ask({ wish: outcome.wish, overHandChanges: "write" });
          }}
        />
      ) : null}
      <FindingList findings={findingsOf(outcome)} showCell={showCell} />
      {outcome.kind === "written" ? (
        <ParagraphList
          report={outcome.report}
          showCell={showCell}
          ownTexts={ownTexts(outcome.report.period)}
          ask={(wish) => {
            ask({ wish });
          }}
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
  putBack: { alignSelf: "flex-start" },
});
