import { factsOfOne } from "../../support/tables";

const held = (...periods: readonly string[]) => periods.map((Period, step) => ({ Period, Value: 50 + 5 * step }));

describe("without Compare with, a figure of the year to date is set beside the same part of the year before", () => {
  const units = ["number", "£", "£m", "per 10,000", "%", "days", "score"];
  const comparedOf = (Unit: string, ...periods: readonly string[]) =>
    factsOfOne({ indicators: [{ Unit, Basis: "year to date" }], observations: held(...periods) }).comparisons.map(
      ({ with: kind, period }) => [kind, period],
    );

  it.each(units)("%s", (Unit) => {
    expect(comparedOf(Unit, "Q3 2023/24", "Q2 2024/25", "Q3 2024/25")).toEqual([
      ["same-period-last-year", "Q3 2023/24"],
    ]);
  });

  it.each([
    ...["number", "£", "£m", "per 10,000"].map((Unit) => ({ Unit, is: [] })),
    ...["%", "days", "score"].map((Unit) => ({ Unit, is: [["previous-period", "Q2 2024/25"]] })),
  ])(
    "$Unit of one year alone: what can only grow has no change, anything else that from the quarter before",
    ({ Unit, is }) => {
      expect(comparedOf(Unit, "Q2 2024/25", "Q3 2024/25")).toEqual(is);
    },
  );
});

it.each(["in quarter", "snapshot", "rolling 12 months"])("a figure %s is set beside the period before", (Basis) => {
  const { comparisons } = factsOfOne({
    indicators: [{ Basis }],
    observations: held("Q3 2023/24", "Q2 2024/25", "Q3 2024/25"),
  });
  expect(comparisons.map(({ period }) => period)).toEqual(["Q2 2024/25"]);
});

it("both of a yearly figure are one comparison, for a year ago is the year before", () => {
  const { comparisons } = factsOfOne({
    indicators: [{ Basis: "financial year", "Compare with": "both" }],
    observations: held("2022/23", "2023/24"),
  });
  expect(comparisons.map(({ with: kind, period }) => [kind, period])).toEqual([["previous-period", "2022/23"]]);
});
