import fc from "fast-check";
import type { TableGrid } from "../../src/core/workbook/grid";
import { gridsOf, type Row, tableOf } from "./tables";

const QUARTERS = ["Q3 2023/24", "Q4 2023/24", "Q1 2024/25", "Q2 2024/25", "Q3 2024/25"];
const UNITS = ["%", "per 1,000", "per 100,000", "number", "days", "£", "ratio", "kg"];
const BASES = ["", "rolling 12 months", "year to date", "in quarter", "snapshot"];
const POLARITIES = ["high is good", "low is good", "near target", "no judgement"];
const COMPARE = ["previous period", "same period last year", "both", "baseline"];
const STATUSES = ["final", "provisional", "revised", "estimated", "not available"];
const LABELS = ["", "children", "young people", "families", "cases with a plan"];

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 99 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 9999 }).map((units) => units / 100) },
  { weight: 1, arbitrary: fc.constantFrom("c", "x", "z", "u", "low", "", "<5", "1 to 4", "tbc", "284 approx", 1e200) },
);

/** An indicator whose name, subject and labels hold no digit, so that every number in its paragraph is a fact's. */
const indicator = fc.record({
  unit: fc.constantFrom(...UNITS),
  basis: fc.constantFrom(...BASES),
  polarity: fc.constantFrom(...POLARITIES),
  compareWith: fc.constantFrom(...COMPARE),
  decimals: fc.constantFrom<(number | "")[]>("", 0, 1, 2),
  subject: fc.constantFrom("", "the share of good things", "the weekly sum"),
  theme: fc.constantFrom("", "Homes", "Schools"),
  label: fc.constantFrom(...LABELS),
  target: fc.oneof(fc.constant<number | string>(""), fc.integer({ min: 0, max: 99 }), fc.constant("20 to 60")),
  targetType: fc.constantFrom("", "at least", "at most", "above", "below"),
  tolerance: fc.constantFrom<(number | "")[]>("", 2),
  supports: fc.boolean(),
  benchmark: fc.boolean(),
  countsPeople: fc.constantFrom("yes", "no"),
  figures: fc.array(fc.record({ numerator: figure, denominator: figure, value: figure, shape: fc.nat({ max: 3 }) }), {
    minLength: QUARTERS.length,
    maxLength: QUARTERS.length,
  }),
  status: fc.constantFrom(...STATUSES),
  approximate: fc.constantFrom("yes", "no"),
  statedChange: fc.constantFrom<(number | "")[]>("", "", 3, -2.5),
  statedRecord: fc.constantFrom("", "", "Highest since records began"),
  england: fc.constantFrom<(number | "")[]>("", 40, 12.5),
  neighbours: fc.constantFrom<(number | "")[]>("", 44),
  comparatorPeriod: fc.constantFrom("Q3 2024/25", "2023/24"),
  stated: fc.constantFrom("", "", "second"),
});

export type AnyIndicator = typeof indicator extends fc.Arbitrary<infer One> ? One : never;

const CODES = ["E10000018", "E10000003", "E10000007", "E10000008", "E10000011", "E10000012", "E10000013", "E10000014"];

/** Workbooks of a few indicators of every kind, with missing, symbolic and contradictory cells among them. */
export const anyWorkbook: fc.Arbitrary<readonly TableGrid[]> = fc
  .record({
    indicators: fc.array(indicator, { minLength: 1, maxLength: 4 }),
    similarWithin: fc.constantFrom(0, 0.1, 1),
    rule: fc.constantFrom("displayed", "exact"),
    hide: fc.constantFrom<(string | number)[]>("off", 5),
    published: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: CODES.length, maxLength: CODES.length }),
  })
  .map(({ indicators, similarWithin, rule, hide, published }) => [
    ...gridsOf({
      indicators: indicators.map(indicatorRow),
      observations: indicators.flatMap(observationRows),
      others: [
        tableOf("Settings", [
          { Setting: "Similar within", Value: similarWithin },
          { Setting: "Change is difference of", Value: rule },
          { Setting: "Hide counts from 1 to", Value: hide },
          { Setting: "Area code", Value: CODES[0] ?? "" },
        ]),
        tableOf("Comparators", indicators.map(comparatorRow)),
        tableOf(
          "Benchmarks",
          published.map((Value, index) => ({
            Benchmark: "Share",
            Year: "2022/23",
            "Area code": CODES[index] ?? "",
            Value,
          })),
        ),
      ],
    }),
  ]);

const refOf = (index: number): string => "ABCD".charAt(index);

function indicatorRow(one: AnyIndicator, index: number): Row {
  return {
    Ref: refOf(index),
    Indicator: `Plain things ${"of one kind and another".slice(0, 11 + index)}`,
    Unit: one.unit,
    Subject: one.subject,
    Theme: one.theme,
    Polarity: one.polarity,
    Basis: one.basis,
    "Compare with": one.compareWith,
    Baseline: one.compareWith === "baseline" ? "Q3 2023/24" : "",
    Decimals: one.decimals,
    "Numerator label": one.label,
    "Denominator label": one.label,
    Target: one.target,
    "Target type": one.targetType,
    Tolerance: one.tolerance,
    Supports: one.supports && index > 0 ? "A" : "",
    Benchmark: one.benchmark ? "Share" : "",
    "Counts people": one.countsPeople,
  };
}

function observationRows(one: AnyIndicator, index: number): Row[] {
  return one.figures.map(({ numerator, denominator, value, shape }, place) => {
    const isLatest = place === QUARTERS.length - 1;
    return {
      Ref: refOf(index),
      Period: QUARTERS[place] ?? "",
      Numerator: shape === 3 ? "" : numerator,
      Denominator: shape === 0 || shape === 3 ? "" : denominator,
      Value: shape === 1 ? "" : value,
      Status: isLatest ? one.status : "final",
      Approximate: isLatest ? one.approximate : "no",
      "Stated change": isLatest ? one.statedChange : "",
      "Stated record": isLatest ? one.statedRecord : "",
    };
  });
}

function comparatorRow(one: AnyIndicator, index: number): Row {
  return {
    Ref: refOf(index),
    Period: one.comparatorPeriod,
    England: one.england,
    "Statistical neighbours": one.neighbours,
    "Stated quartile": one.stated,
  };
}
