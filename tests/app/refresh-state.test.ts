import type { RefreshOutcome, RefreshStep } from "../../src/app/refresh-outcome";
import { createRefreshStore, type RefreshState, type RefreshStore } from "../../src/app/refresh-state";

/** What is asked for where nothing is said. */
const ASKED = { wish: { kind: "refresh" }, period: null, report: null, overHandChanges: "write" };
const REFUSED: RefreshOutcome = { kind: "refused", findings: [], alsoFound: [] };

it("is idle before the first refresh", () => {
  expect(createRefreshStore(() => Promise.resolve(REFUSED)).getState()).toEqual({ kind: "idle" });
});

it("tells each step and then the outcome", async () => {
  const store = createRefreshStore(({ onStep }) => {
    onStep("calculating");
    onStep("writing");
    return Promise.resolve(REFUSED);
  });
  const seen: RefreshState[] = [];
  store.subscribe(() => seen.push(store.getState()));

  await expect(store.startRefresh()).resolves.toEqual(REFUSED);
  expect(seen).toEqual([
    { kind: "running", step: "reading" },
    { kind: "running", step: "calculating" },
    { kind: "running", step: "writing" },
    { kind: "done", asked: ASKED, outcome: REFUSED },
  ]);
});

it("does not run twice at once, and the second caller is told", async () => {
  let runs = 0;
  const ends: ((outcome: RefreshOutcome) => void)[] = [];
  const store = createRefreshStore(() => {
    runs += 1;
    return new Promise((resolve) => ends.push(resolve));
  });
  const first = store.startRefresh();

  await expect(store.startRefresh()).resolves.toEqual({ kind: "busy" });
  expect(store.getState()).toEqual({ kind: "running", step: "reading" });
  ends.forEach((end) => {
    end(REFUSED);
  });
  await expect(first).resolves.toEqual(REFUSED);
  expect(runs).toBe(1);
});

it("is cancelled at once where Excel does not answer, and what answers late is told to write nothing", async () => {
  const runs: (() => boolean)[] = [];
  const store = createRefreshStore(({ isCancelled }) => {
    runs.push(isCancelled);
    return new Promise(() => undefined);
  });
  const first = store.startRefresh();
  store.cancel();
  await expect(first).resolves.toEqual({ kind: "cancelled" });
  void store.startRefresh();
  expect(runs.map((isCancelled) => isCancelled())).toEqual([true, false]);
});

it("is not cancelled once writing has begun", async () => {
  const store: RefreshStore = createRefreshStore(({ onStep, isCancelled }) => {
    onStep("writing");
    store.cancel();
    return Promise.resolve(isCancelled() ? { kind: "cancelled" } : REFUSED);
  });
  await expect(store.startRefresh()).resolves.toEqual(REFUSED);
});

it("tells work that outlives its refresh to write nothing", async () => {
  let late = (): boolean => false;
  const store = createRefreshStore(({ isCancelled }) => {
    late = isCancelled;
    return Promise.resolve(REFUSED);
  });
  await store.startRefresh();
  expect(late()).toBe(true);
});

it("can be refreshed again after a refresh has ended", async () => {
  const store = createRefreshStore(() => Promise.resolve(REFUSED));
  await store.startRefresh();
  await expect(store.startRefresh()).resolves.toEqual(REFUSED);
});

it("stops calling back once nobody listens", async () => {
  const store = createRefreshStore(() => Promise.resolve(REFUSED));
  const onChange = jest.fn();
  store.subscribe(onChange)();
  await store.startRefresh();
  expect(onChange).not.toHaveBeenCalled();
});

it.each<{ step: RefreshStep; writingHadBegun: boolean }>([
  { step: "drafting", writingHadBegun: false },
  { step: "writing", writingHadBegun: true },
  { step: "checking", writingHadBegun: true },
])("turns a mistake while $step into a failure, the lock freed", async ({ step, writingHadBegun }) => {
  const store = createRefreshStore(({ onStep }) => {
    onStep(step);
    return Promise.reject(new TypeError("cell A1 holds 12"));
  });
  await expect(store.startRefresh()).resolves.toMatchObject({
    kind: "failed",
    fault: { code: "TypeError" },
    writingHadBegun,
  });
  expect(store.getState()).toMatchObject({ kind: "done", outcome: { kind: "failed" } });
});

it("lets other work have the lock, and goes back to where it was, also after a mistake", async () => {
  const store = createRefreshStore(() => Promise.resolve(REFUSED));
  const seen: RefreshState["kind"][] = [];
  store.subscribe(() => seen.push(store.getState().kind));
  await expect(store.whileHeld(() => store.startRefresh())).resolves.toEqual({ kind: "done", value: { kind: "busy" } });
  await expect(store.whileHeld(() => Promise.reject(new TypeError("no")))).rejects.toThrow("no");
  expect(seen).toEqual(["held", "idle", "held", "idle"]);
});

it("gives the lock to no other work while a refresh or such work is under way", async () => {
  const store = createRefreshStore(() => new Promise(() => undefined));
  const work = jest.fn(() => Promise.resolve(1));
  await store.whileHeld(async () => {
    await expect(store.whileHeld(work)).resolves.toEqual({ kind: "busy" });
  });
  void store.startRefresh();
  await expect(store.whileHeld(work)).resolves.toEqual({ kind: "busy" });
  expect(work).not.toHaveBeenCalled();
});
