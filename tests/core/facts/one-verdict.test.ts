import { DASHBOARD_COLUMNS } from "../../../src/core/dashboard/columns/columns";
import { chartTitle } from "../../../src/core/dashboard/trends/chart-words";
import { buildFacts } from "../../../src/core/facts/build-facts";
import { factsOf } from "../../support/sample";
import {
  draftOf,
  gridsOf,
  paragraphOf,
  reportOfWorkbook,
  type Row,
  tableOf,
  type Workbook,
} from "../../support/tables";
import { tableCells } from "../../support/table-cells";

/** Deaths among births: 22 of 5,398, then 19 of 5,210, p = .76 by the exact test. */
const DEATHS = [
  [22, 5398],
  [19, 5210],
] as const;

const workbookOf = (
  indicator: Row,
  figures: readonly (readonly [number, number])[],
  others: Workbook["others"] = [],
) => ({
  indicators: [indicator],
  observations: figures.map(([Numerator, Denominator], index) => ({
    Period: `Q${4 - figures.length + index} 2024/25`,
    Numerator,
    Denominator,
  })),
  others,
});

const JUDGED = [tableOf("Settings", [{ Setting: "Changes within chance", Value: "judged" }])];

/** What every place that gives a verdict says of the one indicator. */
function verdicts(workbook: Workbook) {
  const { workbook: read, facts } = factsOf(gridsOf(workbook));
  const report = reportOfWorkbook(workbook);
  const [one] = facts;
  const indicator = read.indicators[0];
  if (one === undefined || indicator === undefined) throw new Error("no facts");
  const reading = { facts: one, comments: [], settings: read.settings };
  const [comparison] = report.indicators[0]?.comparisons ?? [];
  return {
    facts: [comparison?.verdict, comparison?.judgement, comparison?.direction],
    dashboard: DASHBOARD_COLUMNS.Judgement.cell(reading).value,
    note: DASHBOARD_COLUMNS.Notes.cell(reading).value,
    table: [...tableCells(report).values()][0]?.Judgement,
    chart: chartTitle(buildFacts(read, indicator).facts),
    paragraph: paragraphOf(workbook),
    summary: report.summary,
  };
}

describe("a change that a test puts down to chance is no clear change, wherever it is judged", () => {
  const unclear = verdicts(workbookOf({ Unit: "per 1,000", Polarity: "low is good" }, DEATHS));

  it("in the facts, the way that it moved being kept", () => {
    expect(unclear.facts).toEqual(["no-clear-change", "none", "down"]);
  });
  it("on the Dashboard and in the report's table", () => {
    expect([unclear.dashboard, unclear.table]).toEqual(["No clear change", "No clear change"]);
  });
  it("in the chart's title", () => {
    expect(unclear.chart).toBe("No clear change from 4.1 per 1,000 to 3.6 per 1,000 since Q2 2024/25");
  });
  it("in the paragraph, which says what moved still", () => {
    expect(unclear.paragraph).toMatch(/which is not a clear change/);
    expect(unclear.paragraph).toMatch(/fell by 0\.5 /);
    expect(unclear.paragraph).not.toMatch(/improve|better|worse/);
  });
  it("in the summary", () => {
    expect(unclear.summary).toMatchObject({ better: 0, worse: 0, similar: 0, noClearChange: 1 });
  });
});

describe("what is no clear change, and what is not", () => {
  it.each<{ what: string; indicator: Row; figures: readonly (readonly [number, number])[]; verdict: string }>([
    {
      what: "a share of many that moved far",
      indicator: {},
      figures: [
        [151, 306],
        [184, 307],
      ],
      verdict: "Better",
    },
    {
      what: "a share within chance",
      indicator: {},
      figures: [
        [284, 307],
        [288, 307],
      ],
      verdict: "No clear change",
    },
    {
      what: "near a target",
      indicator: { Polarity: "near target", Target: 60 },
      figures: [
        [15, 30],
        [18, 30],
      ],
      verdict: "No clear change",
    },
    {
      what: "nobody's judgement",
      indicator: { Polarity: "" },
      figures: [
        [284, 307],
        [288, 307],
      ],
      verdict: "No judgement",
    },
    {
      what: "what no test can be made of",
      indicator: { Basis: "snapshot" },
      figures: [
        [284, 307],
        [288, 307],
      ],
      verdict: "Better",
    },
    {
      what: "similar",
      indicator: {},
      figures: [
        [2840, 3070],
        [2844, 3070],
      ],
      verdict: "Similar",
    },
  ])("$what: $verdict", ({ indicator, figures, verdict }) => {
    expect(verdicts(workbookOf(indicator, figures)).dashboard).toBe(verdict);
  });

  it("a further comparison has a verdict of its own", () => {
    const further = paragraphOf({
      ...workbookOf({ "Compare with": "both" }, []),
      observations: [
        { Period: "Q3 2023/24", Numerator: 270, Denominator: 307 },
        { Period: "Q2 2024/25", Numerator: 200, Denominator: 307 },
        { Numerator: 284, Denominator: 307 },
      ],
    });
    expect(further).toMatch(
      /rose by 4\.6 percentage points from 87\.9% \(270 of 307\) a year earlier, which is not a clear change/,
    );
  });
});

describe("a council may have such changes judged", () => {
  const judged = verdicts(workbookOf({ Unit: "per 1,000", Polarity: "low is good" }, DEATHS, JUDGED));

  it("and every place then judges them", () => {
    expect([judged.dashboard, judged.table, judged.facts[0], judged.summary.better]).toEqual([
      "Better",
      "Better",
      "better",
      1,
    ]);
    expect(judged.chart).toBe("Improved from 4.1 per 1,000 to 3.6 per 1,000 since Q2 2024/25");
    expect(judged.paragraph).toMatch(/improve|better/);
  });
  it("while the note says that chance could bring it", () => {
    expect(judged.note).toContain("within the range expected from chance variation");
  });
});

it("the overview counts them apart", () => {
  const refs = ["A0", "A1", "A2"];
  const figures: Readonly<Record<string, readonly [number, number]>> = {
    A0: [100, 200],
    A1: [104, 108],
    A2: [150, 100],
  };
  const draft = draftOf({
    indicators: refs.map((Ref) => ({ Ref })),
    observations: refs.flatMap((Ref) => {
      const [before, now] = figures[Ref] ?? [0, 0];
      return [
        { Ref, Period: "Q2 2024/25", Numerator: before, Denominator: 307 },
        { Ref, Numerator: now, Denominator: 307 },
      ];
    }),
  });
  expect(draft).toContain("one improved, one worsened and one showed no clear change.");
});
