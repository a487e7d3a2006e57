import { DASHBOARD_COLUMNS } from "../../../src/core/dashboard/columns/columns";
import { chartTitle } from "../../../src/core/dashboard/trends/chart-words";
import { madeInWords } from "../../../src/core/dashboard/workings/made";
import { buildFacts } from "../../../src/core/facts/build-facts";
import { draftReport } from "../../../src/core/narrative/report-paragraphs";
import { averaged, out, SHARES } from "../../support/averaged";
import { COUNT, hiding } from "../../support/people";
import { factsOf } from "../../support/sample";
import { gridsOf, type Row, type Workbook } from "../../support/tables";

type Header = keyof typeof DASHBOARD_COLUMNS;

/** What cells of the indicator's row on the Dashboard show. */
function cellsOf(workbook: Workbook, ...headers: readonly Header[]): string[] {
  const { workbook: read, facts } = factsOf(gridsOf(workbook));
  const [one] = facts;
  if (one === undefined) throw new Error("no facts");
  return headers.map((header) => {
    const { value, printed } = DASHBOARD_COLUMNS[header].cell({ facts: one, comments: [], settings: read.settings });
    return printed === "" ? String(value) : printed;
  });
}

describe("the Dashboard shows the average as what came before, and Notes say that it is one", () => {
  it.each<{ what: string; indicator: Row; figures: readonly (Row | number | string)[]; cells: string[] }>([
    {
      what: "a share",
      indicator: {},
      figures: SHARES,
      cells: ["92.1%", "96.8%", "▲ Up 4.7 points", "Better", "Compared with the average of 2021/22 to 2023/24."],
    },
    {
      what: "a count",
      indicator: { Unit: "number", Polarity: "low is good" },
      figures: [98, 104, 101, 120],
      cells: ["101", "120", "▲ Up 19", "Worse", "Up by 18.8%. Compared with the average of 2021/22 to 2023/24."],
    },
    {
      what: "no current figure",
      indicator: { Unit: "number" },
      figures: [98, 97, 101, "x"],
      cells: ["99", "[x]", "[z]", "[z]", "The previous figure is the average of 2021/22 to 2023/24."],
    },
    { what: "a missing year", indicator: {}, figures: [90, "x", 92, 93], cells: ["[x]", "93.0%", "[z]", "[z]", ""] },
    { what: "a withheld year", indicator: {}, figures: ["x", 90, "c", 93], cells: ["[c]", "93.0%", "[z]", "[z]", ""] },
  ])("$what", ({ indicator, figures, cells }) => {
    expect(cellsOf(averaged(figures, indicator), "Previous", "Current", "Change", "Judgement", "Notes")).toEqual(cells);
  });

  it("withheld with a year that the setting hides", () => {
    expect(cellsOf(averaged([30, 3, 33, 40], COUNT, [hiding(5)]), "Previous", "Change")).toEqual(["[c]", "[z]"]);
  });

  it("beside a baseline", () => {
    expect(cellsOf(averaged([90, 90, 93, 93.1], { Baseline: "2021/22" }), "Notes")).toEqual([
      "Against 90.0% in 2021/22: +3.1 percentage points. Compared with the average of 2021/22 to 2023/24.",
    ]);
  });
});

it("as a further comparison, which no word asks for yet, Notes and paragraph tell it after the main one", () => {
  const { workbook, summary } = factsOf(gridsOf(averaged(SHARES)));
  const indicators = workbook.indicators.map((one) => ({
    ...one,
    compareWith: ["previous-period", "three-year-average"] as const,
  }));
  const facts = indicators.map((indicator) => buildFacts(workbook, indicator).facts);
  const [one] = facts;
  const cell = one && DASHBOARD_COLUMNS.Notes.cell({ facts: one, comments: [], settings: workbook.settings });
  expect(cell?.value).toContain("Against 92.1%, the average of 2021/22 to 2023/24: +4.7 percentage points.");
  const { paragraphs } = draftReport({ ...workbook, indicators }, facts, summary, () => false);
  expect(paragraphs.find(({ ref }) => ref === "X1")?.text).toMatch(
    /291 of 314.*the average of 92\.1% for the three years/,
  );
});

describe("Workings says of an average how it was made", () => {
  it.each<{ what: string; indicator: Row; figures: readonly (Row | number)[]; words: string }>([
    { what: "values", indicator: {}, figures: [90.7, 91.24, 92, 93.1], words: "(90.7% + 91.24% + 92%) ÷ 3 = 91.3%" },
    { what: "shares", indicator: {}, figures: SHARES, words: "(284 ÷ 313 + 290 ÷ 312 + 291 ÷ 314) ÷ 3 = 92.1%" },
    { what: "rates", indicator: { Unit: "per 1,000" }, figures: [out(5, 2000), out(6, 2100), out(9, 2200), 2], words: "(5 ÷ 2,000 × 1,000 + 6 ÷ 2,100 × 1,000 + 9 ÷ 2,200 × 1,000) ÷ 3 = 3.1 per 1,000" }, // prettier-ignore
    {
      what: "counts",
      indicator: { Unit: "number" },
      figures: [98, 104, 101, 120],
      words: "(98 + 104 + 101) ÷ 3 = 101",
    },
    { what: "a value among shares", indicator: {}, figures: [90.7, out(290, 312), 92, 93], words: "(90.7% + 290 ÷ 312 + 92%) ÷ 3 = 91.9%" }, // prettier-ignore
  ])("$what", ({ indicator, figures, words }) => {
    const [facts] = factsOf(gridsOf(averaged(figures, indicator))).facts;
    const earlier = facts?.comparisons[0]?.earlier;
    if (facts === undefined || earlier?.kind !== "average") throw new Error("no average");
    expect(madeInWords(earlier.average, facts.indicator.unit)).toBe(words);
  });
});

describe("a chart's title sets the latest figure beside the average and tells no course since", () => {
  it.each<[readonly number[], Row, string]>([
    [[90, 90, 96, 94], {}, "At 94.0%, better than the average of 92.0% over 2021/22 to 2023/24"],
    [[90, 90, 96, 91], {}, "At 91.0%, worse than the average of 92.0% over 2021/22 to 2023/24"],
    [[90, 90, 96, 94], { Polarity: "no judgement" }, "At 94.0%, above the average of 92.0% over 2021/22 to 2023/24"],
    [[90, 90, 90, 90.1], {}, "At 90.1%, similar to the average of 90.0% over 2021/22 to 2023/24"],
    [[90, 90, 90, 90], {}, "At 90.0%, the same as the average over 2021/22 to 2023/24"],
  ])("%j %j: %s", (figures, indicator, title) => {
    const [facts] = factsOf(gridsOf(averaged(figures, indicator))).facts;
    expect(facts === undefined ? null : chartTitle(facts)).toBe(title);
  });
});
