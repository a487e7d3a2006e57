import { trendFigures } from "../../../src/core/dashboard/trends/trend-figures-plan";
import { valueAxis } from "../../../src/core/dashboard/trends/value-axis";
import { toNumber } from "../../../src/core/measures/exact";
import { chartedOf, yearly } from "../../support/charted";
import type { Row, Workbook } from "../../support/tables";

/** Mean and mean moving range give the limits mean ± 2.66 of the range, as NHS England's XmR charts have them. */
function limitsOf(given: Workbook): readonly number[] {
  const trend = chartedOf(given).charted[0]?.facts.trend;
  return trend?.kind === "charted" ? [trend.lower, trend.upper].map(toNumber) : [];
}

describe("limits of chance end where such figures end, unless a figure of the series lies beyond", () => {
  it.each<{ what: string; values: readonly number[]; indicator: Row; lower: number; upper: number }>([
    // Mean 96.2, mean moving range 2.5: 89.55 to 102.85.
    { what: "a share at 100", values: [95, 98, 94, 97, 97], indicator: {}, lower: 89.55, upper: 100 },
    // Mean 3, mean moving range 1.75: -1.655 to 7.655.
    { what: "a count at 0", values: [2, 4, 2, 4, 3], indicator: { Unit: "number" }, lower: 0, upper: 7.655 },
    {
      what: "a count that fell below 0",
      values: [2, -4, 2, 4, 3],
      indicator: { Unit: "number" },
      lower: -8.575,
      upper: 11.375,
    },
    {
      what: "money, which may be owed",
      values: [2, 4, 2, 4, 3],
      indicator: { Unit: "£" },
      lower: -1.655,
      upper: 7.655,
    },
  ])("$what", ({ values, indicator, lower, upper }) => {
    expect(limitsOf(yearly(values, indicator)).map((limit) => limit.toFixed(3))).toEqual(
      [lower, upper].map((limit) => limit.toFixed(3)),
    );
  });
});

/** The figures of one charted indicator's latest row, as Excel shows them. */
function printedLatest(given: Workbook): readonly (readonly [value: unknown, format: unknown])[] {
  const { workbook, charted } = chartedOf(given);
  const { plan } = trendFigures({ workbook, charted, madeAt: "" });
  const formats = plan.numberFormats.at(-1)?.formats.at(-1) ?? [];
  const cells = plan.values.filter((row) => row[0] === "X1").at(-1) ?? [];
  return formats.map((format, index) => [cells[index + 3], format] as const);
}

describe("each number of Trend figures prints once rounded, at its own decimals", () => {
  it("limits at the indicator's decimals, from the exact limit", () => {
    // Mean 93.38, mean moving range 0.025: the upper limit is 93.4465, which is 93.4 and not 93.5 by way of 93.45.
    const [, , , , lower, upper] = printedLatest(yearly([93.3, 93.4, 93.4, 93.4, 93.4], { Decimals: 1 }));
    expect([lower, upper]).toEqual([
      [0.933, "0.0%"],
      [0.934, "0.0%"],
    ]);
  });

  it("a target as it was typed, though the figures have no decimal", () => {
    const [figure, , target] = printedLatest(yearly([40, 41, 42, 43], { Target: 92.5, "Target type": "at least" }));
    expect([figure, target]).toEqual([
      [0.43, "0%"],
      [0.925, "0.0%"],
    ]);
  });
});

describe("the value axis", () => {
  it.each<{ what: string; values: readonly number[]; indicator: Row; format: string; to: number | null }>([
    { what: "wide spans take no decimals", values: [40, 50, 60, 70], indicator: {}, format: "0%", to: null },
    {
      what: "a span of one point takes one",
      values: [40.1, 40.5, 40.9, 41],
      indicator: { Decimals: 1 },
      format: "0.0%",
      to: null,
    },
    { what: "shares near 100 end there", values: [90, 92, 95, 99], indicator: {}, format: "0%", to: 1 },
    { what: "but not where one lies above", values: [90, 92, 95, 104], indicator: {}, format: "0%", to: null },
    { what: "nor where a target does", values: [90, 92, 95, 99], indicator: { Target: 110 }, format: "0%", to: null },
    { what: "a level line at 0", values: [0, 0, 0, 0], indicator: {}, format: "0%", to: null },
  ])("$what", ({ values, indicator, format, to }) => {
    const [charted] = chartedOf(yearly(values, indicator)).charted;
    const axis = charted && valueAxis(charted);
    expect([axis?.axisFormat, axis?.axisRange.to]).toEqual([format, to]);
  });
});
