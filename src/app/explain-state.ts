import type { explainSelection } from "./explain";
import { watched, type Watched } from "./watched";
import { whenLoaded } from "./when-loaded";

/** What was said of the cell that was selected when somebody last asked; null before anybody did. */
export type ExplainState = Awaited<ReturnType<typeof explainSelection>> | null;

/** Holds the explanation on view, the same for the pane's button, the ribbon, the cell's menu and the keyboard. */
export interface ExplainStore extends Watched<ExplainState> {
  readonly ask: () => Promise<void>;
  /** Lets go of what was said, where figures may be others by now. */
  readonly forget: () => void;
}

/** @internal Tests make a store with an explanation of their own. */
export function createExplainStore(explain: typeof explainSelection): ExplainStore {
  const { getState, subscribe, setState } = watched<ExplainState>(null);
  return {
    getState,
    subscribe,
    ask: async () => {
      setState(await explain());
    },
    forget: () => {
      if (getState() !== null) setState(null);
    },
  };
}

/** The one store of this runtime. What reads the workbook is loaded when somebody first asks. */
export const explainStore = createExplainStore(() =>
  whenLoaded(
    () => import("./explain"),
    ({ explainSelection }) => explainSelection(),
  ),
);
