import type { RefreshStep } from "../../src/app/refresh-outcome";
import { openExample } from "../support/authoring";
import { refreshAs } from "../support/refreshing";

/** The names of all sheets. */
async function sheetNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

it.each<RefreshStep>(["reading", "calculating", "drafting"])(
  "writes nothing where a refresh is cancelled while %s",
  async (cancelledAt) => {
    await openExample();
    const before = await sheetNames();
    let step: RefreshStep | null = null;
    let cancelled = false;
    const outcome = await refreshAs({
      onStep: (next) => {
        step = next;
        cancelled ||= next === cancelledAt;
      },
      isCancelled: () => cancelled,
    });
    expect(outcome).toEqual({ kind: "cancelled" });
    expect(step).not.toBe("writing");
    expect(await sheetNames()).toEqual(before);
  },
);

it("writes nothing more once nobody waits for a refresh that had begun to write", async () => {
  await openExample();
  const before = await sheetNames();
  let step: RefreshStep = "reading";
  const outcome = await refreshAs({
    onStep: (next) => {
      step = next;
    },
    isCancelled: () => step === "writing",
  });
  expect(outcome).toMatchObject({ kind: "failed", writingHadBegun: true });
  expect(await sheetNames()).toEqual(before);
  const isListening = await Excel.run(async (context) => {
    context.runtime.load("enableEvents");
    await context.sync();
    return context.runtime.enableEvents;
  });
  expect(isListening).toBe(true);
});
