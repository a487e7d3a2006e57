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
