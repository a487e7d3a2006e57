import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { needsReading, type RefreshOutcome } from "../../app/refresh-outcome";
import type { Asked } from "../../app/refresh-state";
import { FoldTitle } from "../shell/FoldTitle";
import { outcomeWords } from "./outcome-words";

interface OutcomeNoticeProps {
  readonly outcome: RefreshOutcome;
  readonly asked: Asked;
}

/** How the refresh ended, what to do, and, after a failure, what the support desk wants to know. */
export function OutcomeNotice({ outcome, asked }: OutcomeNoticeProps) {
  const styles = useStyles();
  const { intent, title, text } = outcomeWords(outcome, asked);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever refreshed from the ribbon may be far down in the pane; who asked from a paragraph is at work there.
    if (asked.wish.kind === "refresh" && needsReading(outcome)) notice.current?.scrollIntoView({ block: "nearest" });
  }, [outcome, asked]);
  return (
    <div ref={notice} className={styles.notice} role={intent === "success" ? "status" : "alert"}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle> {text}
        </MessageBarBody>
      </MessageBar>
      {outcome.kind === "failed" ? (
        <details className={styles.details}>
          <FoldTitle>Details to send to support</FoldTitle>
          <Text as="p" className={styles.detailsText} font="monospace" size={200}>
            {outcome.fault.details}
          </Text>
        </details>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  notice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  details: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  detailsText: { margin: `${tokens.spacingVerticalXS} 0`, userSelect: "text" },
});
