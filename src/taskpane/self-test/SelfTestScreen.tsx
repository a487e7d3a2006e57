import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from "react";
import type { SelfTestStore } from "../../app/self-test-state";
import type { PaneActions } from "../shell/pane-actions";
import { SelfTestResult } from "./SelfTestResult";
import { selfTestShareDone, selfTestStepWords } from "./self-test-words";

interface SelfTestScreenProps {
  readonly store: SelfTestStore;
  readonly showCell: PaneActions["showCell"];
}

/** The self-test from its offer to its result. */
export function SelfTestScreen({ store, showCell }: SelfTestScreenProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  switch (state.kind) {
    case "offered":
    case "busy":
      return <Offer store={store} isBusy={state.kind === "busy"} />;
    case "running":
      return (
        <FocusAnew>
          <Text role="status">{selfTestStepWords(state.step)}…</Text>
          <ProgressBar aria-label="Test" value={selfTestShareDone(state.step)} />
          <Text className={styles.quiet} size={200}>
            Leave the workbook alone until the test has ended. Editing a cell? Press Enter in Excel, and it will go on.
          </Text>
        </FocusAnew>
      );
    case "done":
      return (
        <FocusAnew key="done">
          <SelfTestResult store={store} outcome={state.outcome} removal={state.removal} showCell={showCell} />
        </FocusAnew>
      );
  }
}

/** Takes the keyboard when it appears: the button that was pressed is gone, and the keyboard would be nowhere. */
function FocusAnew({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    part.current?.focus();
  }, []);
  return (
    <div ref={part} tabIndex={-1} className={styles.part}>
      {children}
    </div>
  );
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
        Works through a council’s published sample on new sheets of this workbook, and lists anything that Excel does
        differently from what is expected. You can remove the sheets afterwards.
      </Text>
      <Text as="p" className={styles.text}>
        Best in a new, blank workbook: it cannot run in one that already has Quartile’s tables or sheets.
      </Text>
      {isBusy ? (
        <Text as="p" role="alert" className={styles.text}>
          A refresh is under way. Wait until it has finished.
        </Text>
      ) : null}
      <Button appearance="primary" className={styles.button} onClick={() => void store.run()}>
        Run the test
      </Button>
      <Text as="p" size={200} className={styles.quiet}>
        The sample contains public sector information licensed under the Open Government Licence v3.0. Source:
        Department for Education; Ofsted; Office for National Statistics; Leicestershire County Council.
      </Text>
    </>
  );
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, outlineStyle: "none" },
  button: { alignSelf: "flex-start" },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});
