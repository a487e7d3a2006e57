import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { ExplainStore } from "../app/explain-state";
import type { OwnTextStore } from "../app/own-text-drafts";
import type { RefreshState, RefreshStore } from "../app/refresh-state";
import { type Choice, ChoicePicker, LATEST, stillOffered } from "./overview/ChoicePicker";
import { Explain } from "./explain/Explain";
import { FirstRun } from "./overview/FirstRun";
import { LastRefreshNotice } from "./overview/LastRefreshNotice";
import { Later } from "./shell/Later";
import type { Ask, OutcomeViewProps } from "./overview/OutcomeView";
import type { PaneActions } from "./shell/pane-actions";
import { RefreshProgress } from "./overview/RefreshProgress";
import { ParagraphsChoice } from "./settings/ParagraphsChoice";
import { SettingsForm } from "./settings/SettingsForm";
import { StarterOffer } from "./overview/StarterOffer";
import { useLook } from "./overview/use-look";

/** What outlives the pane's drawing; ribbon, keyboard and pane share them. */
export interface Stores {
  readonly refresh: RefreshStore;
  readonly explain: ExplainStore;
  readonly ownTexts: OwnTextStore;
}

interface AppProps {
  readonly stores: Stores;
  readonly actions: PaneActions;
  /** False while another screen stands in front of this one. */
  readonly isOnView: boolean;
  /** The way to a workbook whose tables have another shape. */
  readonly mapRanges: ReactNode;
}

/** The pane: what the workbook offers, one button, and below it how things stand. */
export function App({ stores, actions, isOnView, mapRanges }: AppProps) {
  const styles = useStyles();
  const store = stores.refresh;
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const report = useSyncExternalStore(store.lastWritten.subscribe, store.lastWritten.getState);
  useSyncExternalStore(stores.ownTexts.subscribe, stores.ownTexts.getState);
  const { found, isFresh, lookAgain } = useLook(actions, state, isOnView);
  const [chosen, setChosen] = useState<Choice>(LATEST);
  const button = useRef<HTMLDivElement>(null);
  const running = state.kind === "running";
  const { forget } = stores.explain;
  useEffect(() => {
    // What was explained is of the figures before.
    if (running) forget();
  }, [running, forget]);
  const ask: Ask = (asked) => {
    void store.startRefresh({ overHandChanges: "ask", ...asked });
  };
  const explained = <Explain store={stores.explain} showCell={actions.showCell} />;
  if (found?.kind === "no-tables")
    return (
      <div className={styles.pane}>
        {explained}
        <FirstRun />
        <StarterOffer
          createStarter={actions.createStarter}
          onCreated={() => {
            store.forgetOutcome();
            lookAgain();
          }}
        />
        {mapRanges}
        <StateView state={state} since={null} showCell={actions.showCell} ask={ask} onCancel={store.cancel} />
      </div>
    );
  const offers = found === null || found.kind === "no-answer" ? null : found;
  const choice = offers === null ? chosen : stillOffered(chosen, offers);
  const paragraphs = offers?.paragraphs ?? null;
  const last = isFresh ? (offers?.last ?? null) : null;
  return (
    <div className={styles.pane}>
      {explained}
      {state.kind === "idle" ? <FirstRun /> : null}
      {isPutBack(state) ? null : <LastRefreshNotice last={last} />}
      {offers !== null && (offers.kind === "ready" || offers.periods.length > 0) ? (
        <ChoicePicker offered={offers} choice={choice} disabled={running} onChoose={setChosen} />
      ) : null}
      {paragraphs === null ? null : (
        <ParagraphsChoice offered={paragraphs} save={actions.settings.save} disabled={running} onSaved={lookAgain} />
      )}
      <div ref={button}>
        <Button
          appearance="primary"
          disabledFocusable={running}
          onClick={() => {
            ask(choice);
          }}
        >
          {running ? "Refreshing…" : "Refresh dashboard"}
        </Button>
      </div>
      <StateView
        state={state}
        since={last?.state ?? null}
        showCell={actions.showCell}
        ask={(asked) => {
          // The button that was pressed goes away, and the keyboard would be nowhere.
          button.current?.querySelector("button")?.focus({ preventScroll: true });
          ask(asked);
        }}
        onCancel={store.cancel}
      />
      {report === null ? null : (
        <Later load={() => import("./overview/ReportView")} attempt={report}>
          {({ ReportView }) => (
            <ReportView
              report={report}
              state={state}
              showCell={actions.showCell}
              ask={ask}
              ownTexts={stores.ownTexts.of(report.written.period)}
            />
          )}
        </Later>
      )}
      {found === null ? null : (
        <SettingsForm actions={actions.settings} shownElsewhere={paragraphs === null ? [] : [paragraphs.name]} />
      )}
      {running || found === null ? null : mapRanges}
    </div>
  );
}

/** The outcome then says all that the notice would. */
function isPutBack(state: RefreshState): boolean {
  return state.kind === "done" && state.outcome.kind === "put-back";
}

interface StateViewProps extends Pick<OutcomeViewProps, "since"> {
  readonly state: RefreshState;
  readonly showCell: PaneActions["showCell"];
  readonly ask: Ask;
  readonly onCancel: RefreshStore["cancel"];
}

function StateView({ state, since, showCell, ask, onCancel }: StateViewProps) {
  switch (state.kind) {
    case "idle":
    case "held":
      return null;
    case "running":
      return <RefreshProgress step={state.step} onCancel={onCancel} />;
    case "done":
      return (
        <Later load={() => import("./overview/OutcomeView")} attempt={state}>
          {({ OutcomeView }) => (
            <OutcomeView outcome={state.outcome} asked={state.asked} since={since} showCell={showCell} ask={ask} />
          )}
        </Later>
      );
  }
}

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});
