import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  Text,
} from "@fluentui/react-components";
import { useState } from "react";
import type { SelfTestOutcome } from "../../app/self-test";
import { leftBy, type Removal, type SelfTestStore } from "../../app/self-test-state";
import { escapeHtml } from "../../core/format/escape-html";
import { selfTestText, stoppedTestText } from "../../core/self-test/self-test-text";
import { Announcer } from "../shell/Announcer";
import { CopyByHand } from "../clipboard/CopyByHand";
import { DifferenceList } from "./DifferenceList";
import type { PaneActions } from "../shell/pane-actions";
import { type NoticeWords, removalWords, selfTestWords } from "./self-test-words";
import { useCopier } from "../clipboard/use-copier";

interface SelfTestResultProps {
  readonly store: SelfTestStore;
  readonly outcome: SelfTestOutcome;
  readonly removal: Removal;
  readonly showCell: PaneActions["showCell"];
}

const REPORT = "self-test-report";

/** What the test has found, the way to tell the developers, and the way to be rid of its sheets. */
export function SelfTestResult({ store, outcome, removal, showCell }: SelfTestResultProps) {
  const styles = useStyles();
  const [announcements, setAnnouncements] = useState<readonly string[]>([]);
  const copier = useCopier((text) => {
    setAnnouncements((earlier) => [...earlier, text]);
  });
  const copied = copier.state.kind === "copied";
  const removed = removalWords(removal);
  const plain = reportOf(outcome);
  return (
    <>
      <Notice words={selfTestWords(outcome)} />
      {outcome.kind === "refused" ? <Reasons reasons={outcome.reasons} /> : null}
      {removed === null ? null : <Notice words={removed} />}
      <div className={styles.buttons}>
        {plain === null ? null : (
          <Button
            appearance="primary"
            onClick={() => {
              const html = `<pre>${escapeHtml(plain)}</pre>`;
              copier.copy({ id: REPORT, name: "the report", clip: { html, plain } });
            }}
          >
            {copied ? "Copied ✓" : "Copy for the developers"}
          </Button>
        )}
        <WhatIsLeft store={store} outcome={outcome} removal={removal} />
      </div>
      <CopyByHand id={REPORT} state={copier.state} />
      {outcome.kind === "compared" ? (
        <DifferenceList
          differences={outcome.report.differences}
          showCell={removal.kind === "removed" ? null : showCell}
        />
      ) : null}
      <Announcer announcements={announcements} />
    </>
  );
}

/** What the developers want to know; null where there is nothing to tell. */
function reportOf(outcome: SelfTestOutcome): string | null {
  switch (outcome.kind) {
    case "refused":
      return null;
    case "failed":
      return stoppedTestText({ ...outcome, details: outcome.fault.details });
    case "compared":
      return selfTestText(outcome.report);
  }
}

function Notice({ words: { intent, title, text } }: { readonly words: NoticeWords }) {
  return (
    <div role={intent === "success" ? "status" : "alert"}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle> {text}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

type WhatIsLeftProps = Pick<SelfTestResultProps, "store" | "outcome" | "removal">;

/** Removes the test's sheets; where there are none, the way to another run. Whoever keeps them just goes back. */
function WhatIsLeft({ store, outcome, removal }: WhatIsLeftProps) {
  const styles = useStyles();
  const left = leftBy(outcome);
  if (left.kind === "not-known")
    return (
      <Text as="p" className={styles.text}>
        Excel did not say which sheets were added. If there are any, delete them by hand.
      </Text>
    );
  if (left.kind === "nothing" || removal.kind === "removed")
    return <Button onClick={() => void store.run()}>Run the test again</Button>;
  const removing = removal.kind === "removing";
  return (
    <Button disabledFocusable={removing} onClick={() => void store.remove()}>
      {removing ? "Removing…" : "Remove the test sheets"}
    </Button>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});
