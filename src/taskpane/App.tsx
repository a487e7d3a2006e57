import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import type { ExplainStore } from "../app/explain-state";
import type { Asked, RefreshState, RefreshStore } from "../app/refresh-state";
import { type Choice, ChoicePicker, LATEST } from "./ChoicePicker";
import { Explain } from "./Explain";
import { FirstRun } from "./FirstRun";
import { LastRefreshNotice } from "./LastRefreshNotice";
import { type Ask, OutcomeView } from "./OutcomeView";
import type { PaneActions } from "./pane-actions";
import { RefreshProgress } from "./RefreshProgress";
import { SettingsForm } from "./SettingsForm";
import { StarterOffer } from "./StarterOffer";
import { useLook } from "./use-look";
import { type OwnTextsOf, useOwnTexts } from "./use-own-texts";

interface AppProps {
  readonly store: RefreshStore;
  readonly explainStore: ExplainStore;
  readonly actions: PaneActions;
}

/** The pane: what the workbook offers, one button, and below it how things stand. */
export function App({ store, explainStore, actions }: AppProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { found, lookAgain } = useLook(actions.look, state.kind);
  const [choice, setChoice] = useState<Choice>(LATEST);
  const ownTexts = useOwnTexts(actions.saveOwnText);
  const running = state.kind === "running";
  const canAsk = found?.kind === "ready" && !running;
  const refresh = (asked: Partial<Asked> = {}): void => {
    void store.startRefresh({ overHandChanges: "ask", ...choice, ...asked });
  };
  if (found?.kind === "no-tables" && state.kind === "idle")
    return (
      <div className={styles.pane}>
        <FirstRun />
        <StarterOffer createStarter={actions.createStarter} onCreated={lookAgain} />
      </div>
    );
  return (
    <div className={styles.pane}>
      {state.kind === "idle" ? <FirstRun /> : null}
      {canAsk ? <LastRefreshNotice last={found.last} /> : null}
      {found?.kind === "ready" ? (
        <ChoicePicker offered={found} choice={choice} disabled={running} onChoose={setChoice} />
      ) : null}
      <Button
        appearance="primary"
        className={styles.refresh}
        disabledFocusable={running}
        onClick={() => {
          refresh();
        }}
      >
        {running ? "Refreshing…" : "Refresh dashboard"}
      </Button>
      {canAsk ? <Explain store={explainStore} showCell={actions.showCell} /> : null}
      <StateView state={state} showCell={actions.showCell} ask={refresh} ownTexts={ownTexts} onCancel={store.cancel} />
      {canAsk ? <SettingsForm actions={actions.settings} /> : null}
    </div>
  );
}

interface StateViewProps {
  readonly state: RefreshState;
  readonly showCell: PaneActions["showCell"];
  readonly ask: Ask;
  readonly ownTexts: OwnTextsOf;
  readonly onCancel: RefreshStore["cancel"];
}

function StateView({ state, showCell, ask, ownTexts, onCancel }: StateViewProps) {
  switch (state.kind) {
    case "idle":
      return null;
    case "running":
      return <RefreshProgress step={state.step} onCancel={onCancel} />;
    case "done":
      return <OutcomeView outcome={state.outcome} showCell={showCell} ask={ask} ownTexts={ownTexts} />;
  }
}

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  refresh: { alignSelf: "flex-start" },
});
