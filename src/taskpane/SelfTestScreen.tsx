import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { SelfTestState, SelfTestStore } from "../app/self-test-state";
import type { PaneActions } from "./pane-actions";
import { SectionTitle } from "./SectionTitle";
import { SelfTestResult } from "./SelfTestResult";
import { selfTestShareDone, selfTestStepWords } from "./self-test-words";

interface SelfTestScreenProps {
  readonly store: SelfTestStore;
  readonly state: SelfTestState;
  readonly showCell: PaneActions["showCell"];
}

const TITLE_ID = "self-test-title";

/** The self-test from its offer to its result. */
export function SelfTestScreen({ store, state, showCell }: SelfTestScreenProps) {
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  // The button that was pressed is gone with its screen, and the keyboard would be nowhere.
  useEffect(() => {
    section.current?.focus();
  }, [state.kind]);
  return (
    <section ref={section} tabIndex={-1} className={styles.screen} aria-labelledby={TITLE_ID}>
      <SectionTitle id={TITLE_ID}>Test this Excel</SectionTitle>
      <Body store={store} state={state} showCell={showCell} />
    </section>
  );
}

function Body({ store, state, showCell }: SelfTestScreenProps) {
  const styles = useStyles();
  switch (state.kind) {
    case "closed":
      return null;
    case "offered":
    case "busy":
      return <Offer store={store} isBusy={state.kind === "busy"} />;
    case "running":
      return (
        <div className={styles.progress}>
          <Text role="status">{selfTestStepWords(state.step)}…</Text>
          <ProgressBar aria-label="Test" value={selfTestShareDone(state.step)} />
          <Text className={styles.quiet} size={200}>
            Leave the workbook alone until the test has ended. Editing a cell? Press Enter in Excel, and it goes on.
          </Text>
        </div>
      );
    case "done":
      return <SelfTestResult store={store} outcome={state.outcome} removal={state.removal} showCell={showCell} />;
  }
}

interface OfferProps {
  readonly store: SelfTestStore;
  readonly isBusy: boolean;
}

function Offer({ store, isBusy }: OfferProps) {
  const styles = useStyles();
  return (
    <>
      <Text as="p" className={styles.text}>
        Works through a council’s published sample on new sheets of this workbook, and lists whatever Excel makes of it
        otherwise than it should. Afterwards you can remove the sheets.
      </Text>
      <Text as="p" className={styles.text}>
        Best in a new, blank workbook: it cannot run beside tables or sheets of Quartile’s.
      </Text>
      {isBusy ? (
        <Text as="p" role="alert" className={styles.text}>
          A refresh is under way. Wait until it has finished.
        </Text>
      ) : null}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void store.run()}>
          Run the test
        </Button>
        <Button onClick={store.close}>Back</Button>
      </div>
      <Text as="p" size={200} className={styles.quiet}>
        The sample contains public sector information licensed under the Open Government Licence v3.0. Source:
        Department for Education; Ofsted; Office for National Statistics; Leicestershire County Council.
      </Text>
    </>
  );
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, outlineStyle: "none" },
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});
