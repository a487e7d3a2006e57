import { factsOfOne, paragraphOf, type Row } from "../../support/tables";

const outOf = (Numerator: number, Denominator: number): Row => ({ Numerator, Denominator });

describe("rounding makes no share all or none", () => {
  it.each([
    { what: "all but one of 2,000", row: outOf(1999, 2000), display: "99.95%" },
    { what: "all but one of 5,000", row: outOf(4999, 5000), display: "99.98%" },
    { what: "one of 5,000", row: outOf(1, 5000), display: "0.02%" },
    { what: "a typed share", row: { Value: 99.97 }, display: "99.97%" },
    { what: "all", row: outOf(2000, 2000), display: "100.0%" },
    { what: "none", row: outOf(0, 2000), display: "0.0%" },
    { what: "nearly all", row: outOf(1994, 2000), display: "99.7%" },
  ])("$what: $display", ({ row, display }) => {
    expect(factsOfOne({ observations: [row] }).value?.display).toBe(display);
  });

  it.each([
    { what: "all", row: outOf(1999, 2000), indicator: { Target: 100 } },
    { what: "none", row: outOf(1, 5000), indicator: { Target: 0, Polarity: "low is good" } },
  ])("nor a target of $what met", ({ row, indicator }) => {
    const workbook = { indicators: [indicator], observations: [row] };
    expect(factsOfOne(workbook).target?.rag).toBe("red");
    expect(paragraphOf(workbook)).toMatch(/missed the target/);
  });
});

it.each([
  { unit: "days per FTE", what: "a measured amount" },
  { unit: "£ per head", what: "a price" },
])("$what to date that may grow is no better or worse than an earlier part of its own year", ({ unit }) => {
  const workbook = {
    indicators: [{ Unit: unit, Polarity: "low is good", Basis: "year to date", "Compare with": "previous period" }],
    observations: [{ Period: "Q2 2024/25", Value: 4.3 }, { Value: 6.4 }],
  };
  expect(factsOfOne(workbook).comparisons[0]?.judgement).toBe("none");
  expect(paragraphOf(workbook)).not.toMatch(/worse|better|improve/);
});
