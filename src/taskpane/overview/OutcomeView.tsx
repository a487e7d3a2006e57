import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { LastRefresh } from "../../core/report/last-refresh";
import type { RefreshOutcome } from "../../app/refresh-outcome";
import type { Asked } from "../../app/refresh-state";
import type { showCell } from "../../app/show-cell";
import type { ReportedFinding } from "../../core/facts/report";
import { FindingList } from "../checks/FindingList";
import { HandChangeList } from "../checks/HandChangeList";
import { OutcomeNotice } from "./OutcomeNotice";
import { RefusalReasons } from "../checks/RefusalReasons";

/** Asks for another refresh, of all indicators and the workbook's own period unless told otherwise. */
export type Ask = (asked: Partial<Asked>) => void;

export interface OutcomeViewProps {
  readonly outcome: RefreshOutcome;
  /** What has become of the sheets since they were written; null where it is not known. */
  readonly since: LastRefresh["state"] | null;
  /** What was asked for. */
  readonly asked: Asked;
  readonly showCell: typeof showCell;
  readonly ask: Ask;
}

/** How one refresh ended, and what it found. */
export function OutcomeView({ outcome, asked, since, showCell, ask }: OutcomeViewProps) {
  const styles = useStyles();
  // A notice above then says that the sheets are out of date; that they were written no longer says anything.
  const isOvertaken = outcome.kind === "written" && since === "inputs-changed";
  return (
    <div className={styles.outcome}>
      {isOvertaken ? null : <OutcomeNotice outcome={outcome} asked={asked} />}
      {canPutBack(outcome) ? (
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
          wish={asked.wish}
          onWriteOver={() => {
            ask({ ...asked, overHandChanges: "write" });
          }}
        />
      ) : null}
      {outcome.kind === "refused" ? <RefusalReasons reasons={outcome.findings} showCell={showCell} /> : null}
      <FindingList findings={findingsOf(outcome)} showCell={showCell} />
    </div>
  );
}

function canPutBack(outcome: RefreshOutcome): boolean {
  if (outcome.kind === "written") return outcome.keepsEarlier;
  return outcome.kind === "failed" && outcome.writingHadBegun && outcome.keepsEarlier;
}

function findingsOf(outcome: RefreshOutcome): readonly ReportedFinding[] {
  switch (outcome.kind) {
    case "written":
      return outcome.report.findings;
    case "refused":
      return outcome.alsoFound;
    case "put-back":
      return outcome.findings;
    case "asks":
    case "busy":
    case "cancelled":
    case "failed":
      return [];
  }
}

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  putBack: { alignSelf: "flex-start" },
});
