import type { LeftBehind, Made } from "../core/self-test/made";
import type { SelfTestStep } from "../core/self-test/steps";
import type { Fault } from "../excel/run/fault";
import { faultOf } from "../excel/run/fault-of";
import type { Removed } from "../excel/self-test/remove-made";
import { type RefreshStore, refreshStore } from "./refresh-state";
import type { removeSelfTest, runSelfTest, SelfTestOutcome } from "./self-test";
import { watched, type Watched } from "./watched";

/**
 * What the pane shows of the self-test.
 *
 * @internal Tests follow the states that a store goes through.
 */
export type SelfTestState =
  /** Nothing was asked yet. */
  | { readonly kind: "offered" }
  /** A refresh is under way. */
  | { readonly kind: "busy" }
  | { readonly kind: "running"; readonly step: SelfTestStep }
  | { readonly kind: "done"; readonly outcome: SelfTestOutcome; readonly removal: Removal };

/** What became of the sheets that a run has added. */
export type Removal =
  /** Somebody has yet to say, or nothing was added. */
  | { readonly kind: "open" }
  | { readonly kind: "removing" }
  | { readonly kind: "removed"; readonly removed: Removed }
  | { readonly kind: "refused"; readonly fault: Fault };

/** Holds the self-test of this runtime, under the one lock of the refresh. */
export interface SelfTestStore extends Watched<SelfTestState> {
  /** Never rejects. */
  readonly run: () => Promise<void>;
  /** Never rejects. */
  readonly remove: () => Promise<void>;
}

interface SelfTestWork {
  readonly run: typeof runSelfTest;
  readonly remove: typeof removeSelfTest;
}

/** @internal Tests make a store with a self-test of their own. */
export function createSelfTestStore(lock: Pick<RefreshStore, "whileHeld">, work: SelfTestWork): SelfTestStore {
  const { getState, subscribe, setState } = watched<SelfTestState>({ kind: "offered" });

  const runToItsEnd = async (): Promise<SelfTestOutcome> => {
    const at: { step: SelfTestStep } = { step: "looking" };
    try {
      return await work.run((step) => {
        at.step = step;
        setState({ kind: "running", step });
      });
    } catch (error) {
      const { step } = at;
      return {
        kind: "failed",
        step,
        fault: faultOf(error),
        left: { kind: step === "looking" ? "nothing" : "not-known" },
        environment: [],
      };
    }
  };

  const removeMade = async (outcome: SelfTestOutcome, made: Made): Promise<void> => {
    setState({ kind: "done", outcome, removal: { kind: "removing" } });
    const held = await lock.whileHeld(() =>
      work.remove(made).catch((error: unknown) => ({ ok: false as const, fault: faultOf(error) })),
    );
    if (held.kind === "busy") setState({ kind: "done", outcome, removal: { kind: "open" } });
    else if (held.value.ok)
      setState({ kind: "done", outcome, removal: { kind: "removed", removed: held.value.value } });
    else setState({ kind: "done", outcome, removal: { kind: "refused", fault: held.value.fault } });
  };

  return {
    getState,
    subscribe,
    run: async () => {
      if (isWorking(getState())) return;
      const held = await lock.whileHeld(async () => {
        setState({ kind: "running", step: "looking" });
        return runToItsEnd();
      });
      if (held.kind === "busy") setState({ kind: "busy" });
      else setState({ kind: "done", outcome: held.value, removal: { kind: "open" } });
    },
    remove: async () => {
      const state = getState();
      if (state.kind !== "done" || isWorking(state)) return;
      const left = leftBy(state.outcome);
      if (left.kind === "made") await removeMade(state.outcome, left.made);
    },
  };
}

/** What a run has left in the workbook. */
export function leftBy(outcome: SelfTestOutcome): LeftBehind {
  return outcome.kind === "refused" ? { kind: "nothing" } : outcome.left;
}

function isWorking(state: SelfTestState): boolean {
  return state.kind === "running" || (state.kind === "done" && state.removal.kind === "removing");
}

/** The one store of this runtime. The sample and its record are loaded when somebody first asks. */
export const selfTestStore = createSelfTestStore(refreshStore, {
  run: async (onStep) => (await import("./self-test")).runSelfTest(onStep),
  remove: async (made) => (await import("./self-test")).removeSelfTest(made),
});
