import { createRefreshStore } from "../../src/app/refresh-state";
import type { RefreshOutcome } from "../../src/app/refresh-outcome";
import type { SelfTestOutcome } from "../../src/app/self-test";
import { createSelfTestStore, type SelfTestState } from "../../src/app/self-test-state";

const REFUSED: RefreshOutcome = { kind: "refused", findings: [], alsoFound: [] };
const MADE = { sheets: [{ id: "2", name: "Settings" }], names: [], settings: [], inFront: "1" };
const COMPARED: SelfTestOutcome = {
  kind: "compared",
  report: { environment: [], differences: [], probes: [] },
  left: { kind: "made", made: MADE },
};
const REMOVED = { sheets: ["Settings"], tables: 1, names: 0, settings: 0 };

const refreshStore = () => createRefreshStore(() => Promise.resolve(REFUSED));

/** A test that goes on until it is told to end. */
function unfinished() {
  let end: (outcome: SelfTestOutcome) => void = () => undefined;
  const run = () => new Promise<SelfTestOutcome>((resolve) => (end = resolve));
  return {
    run,
    end: (outcome: SelfTestOutcome) => {
      end(outcome);
    },
  };
}

const remove = () => Promise.resolve({ ok: true as const, value: REMOVED });

it("keeps a refresh out while it runs, from wherever that is asked, and lets one in again afterwards", async () => {
  const lock = refreshStore();
  const test = unfinished();
  const store = createSelfTestStore(lock, { run: test.run, remove });
  const running = store.run();
  expect(lock.getState()).toEqual({ kind: "held" });
  await expect(lock.startRefresh()).resolves.toEqual({ kind: "busy" });
  test.end(COMPARED);
  await running;
  expect(lock.getState()).toEqual({ kind: "idle" });
  await expect(lock.startRefresh()).resolves.toEqual(REFUSED);
});

it("does not run while a refresh does, and says so", async () => {
  const lock = createRefreshStore(() => new Promise(() => undefined));
  void lock.startRefresh();
  const store = createSelfTestStore(lock, { run: () => Promise.resolve(COMPARED), remove });
  await store.run();
  expect(store.getState()).toEqual({ kind: "busy" });
  expect(lock.getState()).toMatchObject({ kind: "running" });
});

it("leaves the outcome of the last refresh as it was", async () => {
  const lock = refreshStore();
  await lock.startRefresh();
  const before = lock.getState();
  await createSelfTestStore(lock, { run: () => Promise.resolve(COMPARED), remove }).run();
  expect(lock.getState()).toBe(before);
});

it("tells each step, then the outcome, and what was removed of it", async () => {
  const store = createSelfTestStore(refreshStore(), {
    run: (onStep) => {
      onStep("reading");
      return Promise.resolve(COMPARED);
    },
    remove,
  });
  const seen: SelfTestState[] = [];
  store.subscribe(() => seen.push(store.getState()));
  await store.run();
  await store.remove();
  expect(seen).toEqual([
    { kind: "running", step: "looking" },
    { kind: "running", step: "reading" },
    { kind: "done", outcome: COMPARED, removal: { kind: "open" } },
    { kind: "done", outcome: COMPARED, removal: { kind: "removing" } },
    { kind: "done", outcome: COMPARED, removal: { kind: "removed", removed: REMOVED } },
  ]);
});

it("cannot be run again while it works", async () => {
  const test = unfinished();
  const store = createSelfTestStore(refreshStore(), { run: test.run, remove });
  const running = store.run();
  await store.run();
  expect(store.getState()).toEqual({ kind: "running", step: "looking" });
  test.end(COMPARED);
  await running;
  expect(store.getState().kind).toBe("done");
});

it("turns a mistake into a failure at its step that owns up to what is not known, the lock freed", async () => {
  const lock = refreshStore();
  const store = createSelfTestStore(lock, {
    run: (onStep) => {
      onStep("probing");
      return Promise.reject(new TypeError("cell A1 holds 12"));
    },
    remove,
  });
  await store.run();
  expect(store.getState()).toMatchObject({
    outcome: { kind: "failed", step: "probing", fault: { code: "TypeError" }, left: { kind: "not-known" } },
  });
  expect(lock.getState()).toEqual({ kind: "idle" });
});

it("says why nothing could be removed, and can be asked again", async () => {
  const fault = { code: "AccessDenied", title: "Excel did not allow the change.", advice: "", details: "" };
  let answers = 0;
  const store = createSelfTestStore(refreshStore(), {
    run: () => Promise.resolve(COMPARED),
    remove: () => {
      answers += 1;
      return Promise.resolve(answers === 1 ? { ok: false, fault } : { ok: true, value: REMOVED });
    },
  });
  await store.run();
  await store.remove();
  expect(store.getState()).toMatchObject({ removal: { kind: "refused", fault } });
  await store.remove();
  expect(store.getState()).toMatchObject({ removal: { kind: "removed" } });
});
