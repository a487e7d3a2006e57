import { calculationFindings } from "../../src/core/report/calculation";
import { putBack } from "../../src/app/put-back";
import { writingFindings } from "../../src/app/writing-findings";
import { withinLimits } from "../../src/core/dashboard/within-limits";
import { dashboardPlan } from "../../src/core/dashboard/dashboard-plan";
import { summarise } from "../../src/core/facts/summary";
import type { REFRESH } from "../../src/core/findings/catalogue/refresh";
import { connect, newWorkbook } from "../../src/embedded-excel/embedded-excel";
import type { Finding } from "../../src/core/findings/finding";
import { change, openExample } from "../support/authoring";
import { refreshed } from "../support/refreshing";
import { factsOf } from "../support/sample";
import { gridsOf } from "../support/tables";
import { inputsOf, type Raise, type Raised, raisedBy } from "../support/raised-findings";

type Written = Parameters<typeof writingFindings>[0];

const written =
  (part: Partial<Written>): Raise =>
  () =>
    writingFindings({ kind: "written", putAway: [], handChanges: [], withoutRow: [], misreads: [], ...part });

const source = { sheet: "Dashboard", address: "B3" };

const puttingBack = async (): Promise<readonly Finding[]> => {
  const outcome = await putBack({
    now: new Date(2025, 2, 4),
    onStep: () => undefined,
    isCancelled: () => false,
    overHandChanges: "write",
  });
  return outcome.kind === "refused" ? outcome.findings : [];
};

const REFRESH_RAISED: Raised<typeof REFRESH> = {
  "not-calculated": () => calculationFindings({ mode: "manual", isDone: false }),
  "calculated-first": () => calculationFindings({ mode: "manual", isDone: true }),
  "text-cut": () => {
    const { workbook, facts } = factsOf(
      gridsOf({ indicators: [{ Note: "n".repeat(40_000) }], observations: [{ Value: 50 }] }),
    );
    return withinLimits([dashboardPlan({ workbook, facts, summary: summarise(facts), madeAt: "" })]).findings;
  },
  "put-away": {
    filter: written({ putAway: [{ sheet: "Dashboard", what: ["filter"] }] }),
    "total-row": written({ putAway: [{ sheet: "Dashboard", what: ["total-row"] }] }),
    both: written({ putAway: [{ sheet: "Dashboard", what: ["filter", "total-row"] }] }),
  },
  "changed-by-hand": written({ handChanges: [{ source, text: "mine" }] }),
  "kept-without-row": written({ withoutRow: [{ sheet: "Dashboard", row: "X1", texts: ["Owner: me"] }] }),
  "written-differently": written({ misreads: [{ source, wanted: 1, found: 2 }] }),
  "no-earlier-dashboard": () => {
    connect(newWorkbook());
    return puttingBack();
  },
  "earlier-dashboard-withheld": async () => {
    await openExample();
    await refreshed();
    await change("Observations", ["X1", "Q2 2025/26"], "Numerator", 12);
    await refreshed();
    await change("Observations", ["X1", "Q1 2025/26"], "Numerator", "[c]");
    return puttingBack();
  },
};

describe("an input raises every finding about reading from Excel and writing to it, in the catalogue's words", () => {
  it.each(inputsOf(REFRESH_RAISED))("$name", async ({ name, raise }) => {
    await expect(raisedBy(raise)).resolves.toContain(name);
  });
});
