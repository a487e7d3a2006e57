import fc from "fast-check";
import type { Frequency } from "../../src/core/measures/period";
import { BASIS_WORDS, isPooled, readBasis, usualFrequency } from "../../src/core/workbook/basis";
import { COMPARISON_WORDS, COMPARISONS, readComparisons } from "../../src/core/workbook/comparison-kind";
import type { TableGrid } from "../../src/core/workbook/grid";
import { STATUSES } from "../../src/core/workbook/observation";
import { FREQUENCIES, POLARITIES, TARGET_TYPES } from "../../src/core/workbook/read-words";
import { SETTINGS } from "../../src/core/workbook/settings";
import { wordsOf } from "../../src/core/workbook/vocabulary";
import { gridsOf, type Row, tableOf } from "./tables";

/** Five periods of each length, the last inside the report's period; the baseline of each is its first. */
const PERIODS: Readonly<Record<Frequency, readonly string[]>> = {
  month: ["Dec 2023", "Sep 2024", "Oct 2024", "Nov 2024", "Dec 2024"],
  quarter: ["Q3 2023/24", "Q4 2023/24", "Q1 2024/25", "Q2 2024/25", "Q3 2024/25"],
  term: ["Autumn 2023", "Spring 2024", "Summer 2024", "Autumn 2024"],
  year: ["2019/20", "2020/21", "2021/22", "2022/23", "2023/24"],
};
const CALENDAR_YEARS = ["2019", "2020", "2021", "2022", "2023"];
const POOLED_YEARS = ["2017 - 19", "2018 - 20", "2019 - 21", "2020 - 22", "2021 - 23"];
const MOST_PERIODS = 5;
const UNITS = [
  "%",
  "% of days",
  "per 1,000",
  "per 100k",
  "number",
  "days",
  "£",
  "£m",
  "£k",
  "£ per week",
  "hh:mm",
  "mm:ss",
  "ratio",
  "kg",
];
const LABELS = ["", "children", "young people", "families", "cases with a plan"];

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 99 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 9999 }).map((units) => units / 100) },
  { weight: 1, arbitrary: fc.constantFrom("c", "x", "z", "u", "low", "", "<5", "1 to 4", "tbc", "284 approx", 1e200) },
);

/** An indicator whose name, subject and labels hold no digit, so that every number in its paragraph is a fact's. */
const indicator = fc.record({
  unit: fc.constantFrom(...UNITS),
  frequency: fc.option(fc.constantFrom(...(Object.keys(PERIODS) as Frequency[])), { nil: null }),
  basis: fc.constantFrom("", ...BASIS_WORDS),
  polarity: fc.constantFrom(...wordsOf(POLARITIES)),
  compareWith: fc.constantFrom(...COMPARISON_WORDS),
  decimals: fc.constantFrom<(number | "")[]>("", 0, 1, 2),
  subject: fc.constantFrom("", "the share of good things", "the weekly sum"),
  theme: fc.constantFrom("", "Homes", "Schools"),
  label: fc.constantFrom(...LABELS),
  target: fc.oneof(fc.constant<number | string>(""), fc.integer({ min: 0, max: 99 }), fc.constant("20 to 60")),
  targetType: fc.constantFrom("", ...wordsOf(TARGET_TYPES)),
  tolerance: fc.constantFrom<(number | "")[]>("", 2),
  supports: fc.boolean(),
  benchmark: fc.boolean(),
  countsPeople: fc.constantFrom("yes", "no"),
  figures: fc.array(fc.record({ numerator: figure, denominator: figure, value: figure, shape: fc.nat({ max: 3 }) }), {
    minLength: MOST_PERIODS,
    maxLength: MOST_PERIODS,
  }),
  status: fc.constantFrom(...wordsOf(STATUSES)),
  approximate: fc.constantFrom("yes", "no"),
  statedChange: fc.constantFrom<(number | "")[]>("", "", 3, -2.5),
  statedRecord: fc.constantFrom("", "", "Highest since records began"),
  england: fc.constantFrom<(number | "")[]>("", 40, 12.5),
  neighbours: fc.constantFrom<(number | "")[]>("", 44),
  comparatorPeriod: fc.constantFrom("Q3 2024/25", "2023/24"),
  stated: fc.constantFrom("", "", "second"),
});

type AnyIndicator = typeof indicator extends fc.Arbitrary<infer One> ? One : never;

const CODES = ["E10000018", "E10000003", "E10000007", "E10000008", "E10000011", "E10000012", "E10000013", "E10000014"];

/** Workbooks of a few indicators of every kind, with missing, symbolic and contradictory cells among them. */
export const anyWorkbook: fc.Arbitrary<readonly TableGrid[]> = fc
  .record({
    indicators: fc.array(indicator, { minLength: 1, maxLength: 4 }),
    similarWithin: fc.constantFrom(0, 0.1, 1),
    rule: fc.constantFrom("displayed", "exact"),
    hide: fc.constantFrom<(string | number)[]>("off", 5),
    paragraphs: fc.constantFrom(...SETTINGS.paragraphs.choices),
    published: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: CODES.length, maxLength: CODES.length }),
  })
  .map(({ indicators, similarWithin, rule, hide, paragraphs, published }) => [
    ...gridsOf({
      indicators: indicators.map(indicatorRow),
      observations: indicators.flatMap(observationRows),
      others: [
        tableOf("Settings", [
          { Setting: "Similar within", Value: similarWithin },
          { Setting: "Change is difference of", Value: rule },
          { Setting: "Hide counts from 1 to", Value: hide },
          { Setting: "Paragraphs", Value: paragraphs },
          { Setting: "Current period", Value: "Q3 2024/25" },
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

/** How often its figures come: as its comparison needs, as it says, or as its basis usually has. */
function lengthOf({ compareWith, frequency, basis }: AnyIndicator): Frequency {
  const needed = Object.values(COMPARISONS).find(({ word }) => word === compareWith)?.onlyFor ?? null;
  return needed ?? frequency ?? usualFrequency(readBasis(basis));
}

/** The periods of an indicator's own length. */
function periodsOf(one: AnyIndicator): readonly string[] {
  const known = readBasis(one.basis);
  const length = lengthOf(one);
  if (length !== "year") return PERIODS[length];
  if (isPooled(known)) return POOLED_YEARS;
  return known === "calendar-year" ? CALENDAR_YEARS : PERIODS.year;
}

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
    Frequency:
      one.frequency === null && lengthOf(one) === usualFrequency(readBasis(one.basis))
        ? ""
        : FREQUENCIES[lengthOf(one)].word,
    "Compare with": one.compareWith,
    Baseline: readComparisons(one.compareWith, lengthOf(one))?.some((kind) => COMPARISONS[kind].needs === "Baseline")
      ? (periodsOf(one)[0] ?? "")
      : "",
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
  const periods = periodsOf(one);
  return one.figures.slice(-periods.length).map(({ numerator, denominator, value, shape }, place) => {
    const isLatest = place === periods.length - 1;
    return {
      Ref: refOf(index),
      Period: periods[place] ?? "",
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
