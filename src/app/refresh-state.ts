import type { Report } from "../core/facts/report";
import { faultOf } from "../excel/run/fault-of";
import {
  REFRESH_STEPS,
  type RefreshOutcome,
  type RefreshRequest,
  type RefreshStep,
  type Wish,
} from "./refresh-outcome";
import { watched, type Watched } from "./watched";

/** Where the refresh of this workbook stands, the same for ribbon and pane. */
export type RefreshState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly step: RefreshStep }
  /** Other work has the lock. */
  | { readonly kind: "held" }
  | { readonly kind: "done"; readonly asked: Asked; readonly outcome: RefreshOutcome };

/** The report that was written last, and which of the workbook's reports it is. */
export interface WrittenReport extends Pick<Asked, "report"> {
  readonly written: Report;
  readonly isPublished: boolean;
}

/** Holds the state of the refresh and the one lock on it. */
export interface RefreshStore extends Watched<RefreshState> {
  /** The report to show: whatever a later refresh came to, authors go on with this one. Null before the first. */
  readonly lastWritten: Watched<WrittenReport | null>;
  /** Refreshes, unless a refresh is under way: then the outcome is "busy" and the state stays. Never rejects. */
  readonly startRefresh: (asked?: Partial<Asked>) => Promise<RefreshOutcome>;
  /** Does other work that no refresh may come into, unless either is under way; then things stand as before. */
  readonly whileHeld: <Value>(work: () => Promise<Value>) => Promise<Held<Value>>;
  /** Lets go of how the last refresh ended, where it no longer says anything of the workbook. */
  readonly forgetOutcome: () => void;
  /** Calls off the refresh under way, at once even where Excel does not answer; nothing happens once writing has begun. */
  readonly cancel: () => void;
}

type Held<Value> = { readonly kind: "done"; readonly value: Value } | { readonly kind: "busy" };

/** What a person asks for; what is left out is as {@link AS_USUAL}. */
export interface Asked extends Pick<RefreshRequest, "period" | "report" | "overHandChanges"> {
  readonly wish: Wish;
}

/** Where nobody can be asked, what stands in our cells by hand is written over and told of afterwards. */
const AS_USUAL: Asked = { wish: { kind: "refresh" }, period: null, report: null, overHandChanges: "write" };

type Refresh = (request: Asked & Pick<RefreshRequest, "now" | "onStep" | "isCancelled">) => Promise<RefreshOutcome>;

/** @internal Tests make a store with a refresh of their own. */
export function createRefreshStore(run: Refresh): RefreshStore {
  const { getState, subscribe, setState } = watched<RefreshState>({ kind: "idle" });
  const lastWritten = watched<WrittenReport | null>(null);
  let running = new AbortController();

  const runToItsEnd = async (asked: Asked, { signal }: AbortController): Promise<RefreshOutcome> => {
    let step: RefreshStep = "reading";
    const onStep = (next: RefreshStep): void => {
      if (signal.aborted) return;
      step = next;
      setState({ kind: "running", step });
    };
    const isCancelled = (): boolean => signal.aborted;
    try {
      return await Promise.race([run({ ...asked, now: new Date(), onStep, isCancelled }), cancelledBy(signal)]);
    } catch (error) {
      return {
        kind: "failed",
        fault: faultOf(error),
        writingHadBegun: writingHasBegun(step),
        keepsEarlier: false,
      };
    }
  };

  return {
    getState,
    subscribe,
    lastWritten,
    startRefresh: async (wanted = {}) => {
      if (isTaken(getState())) return { kind: "busy" };
      setState({ kind: "running", step: "reading" });
      const asked = { ...AS_USUAL, ...wanted };
      const mine = new AbortController();
      running = mine;
      const outcome = await runToItsEnd(asked, mine);
      // What still waits for an Excel that did not answer in time must not write when it does.
      mine.abort();
      if (outcome.kind === "written")
        lastWritten.setState({ report: asked.report, written: outcome.report, isPublished: outcome.isPublished });
      setState({ kind: "done", asked, outcome });
      return outcome;
    },
    whileHeld: async (work) => {
      const before = getState();
      if (isTaken(before)) return { kind: "busy" };
      setState({ kind: "held" });
      try {
        return { kind: "done", value: await work() };
      } finally {
        setState(before);
      }
    },
    forgetOutcome: () => {
      if (getState().kind === "done") setState({ kind: "idle" });
    },
    cancel: () => {
      const state = getState();
      if (state.kind === "running" && !writingHasBegun(state.step)) running.abort();
    },
  };
}

function isTaken({ kind }: RefreshState): boolean {
  return kind === "running" || kind === "held";
}

function cancelledBy(signal: AbortSignal): Promise<RefreshOutcome> {
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => {
      resolve({ kind: "cancelled" });
    });
  });
}

/** From then on a refresh can no longer be called off. */
export function writingHasBegun(step: RefreshStep): boolean {
  return REFRESH_STEPS.indexOf(step) >= REFRESH_STEPS.indexOf("writing");
}

/**
 * The one store of this runtime: ribbon and pane share a page. What works a refresh out is loaded when one is first asked
 * for, so that the ribbon answers and the pane stands sooner.
 */
export const refreshStore = createRefreshStore(async ({ wish, ...request }) => {
  if (wish.kind === "put-back") {
    const { putBack } = await import("./put-back");
    return putBack(request);
  }
  const { refresh } = await import("./refresh");
  return refresh({ ...request, wish });
});
