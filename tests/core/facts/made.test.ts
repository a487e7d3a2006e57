import { madeInWords } from "../../../src/core/dashboard/workings/made";
import { cellsBehind } from "../../../src/core/facts/figure/made";
import { factsOf } from "../../support/sample";
import { gridsOf, type Row } from "../../support/tables";

/** The figure of one indicator with one row, and that row's columns by their cells. */
function figureOf(indicator: Row, row: Row) {
  const [facts] = factsOf(gridsOf({ indicators: [indicator], observations: [row] })).facts;
  const level = facts?.value;
  if (facts === undefined || level == null) throw new Error("There is no figure.");
  return { level, unit: facts.indicator.unit };
}

// Columns are Ref, Period, and then those of the row, in its order; the row is the sheet's second.
describe("a figure comes from the cells that it is made of, and Workings says how", () => {
  it.each<{ what: string; indicator: Row; row: Row; kind: string; cells: string[]; words: string }>([
    {
      what: "a rate",
      indicator: {},
      row: { Numerator: 284, Denominator: 313 },
      kind: "rate",
      cells: ["C2", "D2"],
      words: "284 ÷ 313 = 90.7%",
    },
    {
      what: "a rate of approximate counts",
      indicator: {},
      row: { Numerator: 92_500, Denominator: 102_000, Approximate: "yes" },
      kind: "rate",
      cells: ["C2", "D2"],
      words: "92,500 ÷ 102,000 = 90.7%",
    },
    {
      what: "a value next to approximate counts",
      indicator: {},
      row: { Value: 90.4, Numerator: 92_500, Denominator: 102_000, Approximate: "yes" },
      kind: "given",
      cells: ["C2", "D2", "E2"],
      words: "90.4% as the workbook gives it",
    },
    {
      what: "a count, whatever else its row holds",
      indicator: { Unit: "number" },
      row: { Numerator: 12, Denominator: 300 },
      kind: "given",
      cells: ["C2"],
      words: "12 as the workbook gives it",
    },
    {
      what: "a rate per 1,000",
      indicator: { Unit: "per 1,000" },
      row: { Numerator: 284, Denominator: 31_300 },
      kind: "rate",
      cells: ["C2", "D2"],
      words: "284 ÷ 31,300 × 1,000 = 9.1 per 1,000",
    },
  ])("$what", ({ indicator, row, kind, cells, words }) => {
    const { level, unit } = figureOf(indicator, row);
    expect(level.made.kind).toBe(kind);
    expect(cellsBehind(level.made).map(({ address }) => address)).toEqual(cells);
    expect(madeInWords(level, unit)).toBe(words);
  });
});
