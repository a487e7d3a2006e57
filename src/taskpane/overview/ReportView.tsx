import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { OwnTexts } from "../../app/own-text-drafts";
import type { RefreshState, WrittenReport } from "../../app/refresh-state";
import type { showCell } from "../../app/show-cell";
import { Announcer } from "../shell/Announcer";
import { ChangeList } from "./ChangeList";
import type { Ask } from "./OutcomeView";
import { ParagraphList } from "../paragraphs/ParagraphList";

interface ReportViewProps {
  readonly report: WrittenReport;
  readonly state: RefreshState;
  readonly showCell: typeof showCell;
  readonly ask: Ask;
  readonly ownTexts: OwnTexts;
}

/** The report that was written last. It stays while another refresh runs or fails, for authors may be at work in it. */
export function ReportView({
  report: { written, report, isPublished },
  state,
  showCell,
  ask,
  ownTexts,
}: ReportViewProps) {
  const styles = useStyles();
  const [announcements, setAnnouncements] = useState<readonly string[]>([]);
  return (
    <div className={styles.report}>
      {isOlder(state) ? (
        <Text as="p" size={200} className={styles.quiet}>
          {`The paragraphs below are those of the last refresh that was written, of ${written.period}.`}
        </Text>
      ) : null}
      <ChangeList changes={written.changes} />
      <ParagraphList
        report={written}
        isPublished={isPublished}
        showCell={showCell}
        ownTexts={ownTexts}
        isBusy={state.kind === "running"}
        ask={(wish) => {
          ask({ wish, report, period: written.period });
        }}
        announce={(text) => {
          setAnnouncements((earlier) => [...earlier, text]);
        }}
      />
      <Announcer announcements={announcements} />
    </div>
  );
}

function isOlder(state: RefreshState): boolean {
  return state.kind === "done" && state.outcome.kind !== "written";
}

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});
