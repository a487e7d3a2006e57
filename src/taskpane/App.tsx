import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { RefreshState, RefreshStore } from "../app/refresh-state";
import type { showCell } from "../app/show-cell";
import { FirstRun } from "./FirstRun";
import { type Ask, OutcomeView } from "./OutcomeView";
import { RefreshProgress } from "./RefreshProgress";

interface AppProps {
  readonly store: RefreshStore;
  readonly showCell: typeof showCell;
}

/** The pane: one button, and below it how things stand. */
export function App({ store, showCell }: AppProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const running = state.kind === "running";
  return (
    <div className={styles.pane}>
      {state.kind === "idle" ? <FirstRun /> : null}
      <Button
        appearance="primary"
        className={styles.refresh}
        disabledFocusable={running}
        onClick={() => void store.startRefresh({ kind: "refresh" }, "ask")}
      >
        {running ? "Refreshing…" : "Refresh dashboard"}
      </Button>
      <StateView state={state} showCell={showCell} ask={(wish, over = "ask") => void store.startRefresh(wish, over)} />
    </div>
  );
}

interface StateViewProps {
  readonly state: RefreshState;
  readonly showCell: AppProps["showCell"];
  readonly ask: Ask;
}

function StateView({ state, showCell, ask }: StateViewProps) {
  switch (state.kind) {
    case "idle":
      return null;
    case "running":
      return <RefreshProgress step={state.step} />;
    case "done":
      return <OutcomeView outcome={state.outcome} showCell={showCell} ask={ask} />;
  }
}

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  refresh: { alignSelf: "flex-start" },
});
