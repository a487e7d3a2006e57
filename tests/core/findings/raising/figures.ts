import type { BENCHMARKS } from "../../../../src/core/findings/catalogue/benchmarks";
import type { CHANGES } from "../../../../src/core/findings/catalogue/changes";
import type { COMPARATORS } from "../../../../src/core/findings/catalogue/comparators";
import type { DISCLOSURE } from "../../../../src/core/findings/catalogue/disclosure";
import type { FIGURES } from "../../../../src/core/findings/catalogue/figures";
import type { REPORT } from "../../../../src/core/findings/catalogue/report";
import { inReport } from "../../../../src/core/workbook/reports";
import { COUNT, hiding, PEOPLE } from "../../../support/people";
import { factsOf } from "../../../support/sample";
import { gridsOf, type Row, tableOf } from "../../../support/tables";
import type { Raise, Raised } from "../../../support/raised-findings";
import { COUNTIES, inRows, inTables, inWorkbook, OUR_AREA, placed, publishedIn } from "./inputs";

const Q2 = "Q2 2024/25";

const withIndicator = (indicator: Row, ...observations: readonly Row[]): Raise =>
  inWorkbook({ indicators: [indicator], observations });

export const FIGURES_RAISED: Raised<typeof FIGURES> = {
  "no-figure-for-period": {
    "none-for": inWorkbook({ indicators: [{}, { Ref: "X2" }], observations: [{ Value: 50 }] }),
    "none-by": inWorkbook({
      indicators: [{}, { Ref: "X2", Basis: "financial year" }],
      observations: [{ Value: 50 }],
    }),
  },
  "time-guessed": {
    decimals: inWorkbook({ indicators: [{ Unit: "hh:mm" }], observations: [{ Value: 2.7 }] }),
    "hours-for-minutes": inTables(
      tableOf("Indicators", [{ Ref: "X1", Indicator: "Example measure", Unit: "mm:ss" }]),
      tableOf("Observations", [{ Ref: "X1", Period: "Q3 2024/25", Value: 0.1125 }], { Value: "h:mm" }),
    ),
  },
  "older-figure": inWorkbook({
    indicators: [{}, { Ref: "X2", Basis: "financial year" }],
    observations: [{ Value: 50 }, { Ref: "X2", Period: "2022/23", Value: 40 }],
  }),
  "value-though-not-available": inRows({ Value: 50, Status: "not available" }),
  "half-a-rate": inRows({ Numerator: 50 }),
  "zero-denominator": inRows({ Numerator: 50, Denominator: 0 }),
  "negative-count": {
    numerator: inRows({ Numerator: -1, Denominator: 50 }),
    denominator: inRows({ Numerator: 1, Denominator: -50 }),
  },
  "numerator-exceeds-denominator": inRows({ Numerator: 51, Denominator: 50 }),
  "value-disagrees": {
    "with-counts": inRows({ Numerator: 25, Denominator: 50, Value: 60 }),
    "with-numerator": withIndicator({ Unit: "number" }, { Numerator: 25, Value: 60 }),
  },
  "out-of-range": {
    "below-0": inRows({ Value: -1 }),
    "above-100%": inRows({ Value: 101 }),
    "beyond-a-council": withIndicator({ Unit: "£m" }, { Value: 9_900_000 }),
  },
  "part-people": withIndicator(PEOPLE, { Numerator: 2.5, Denominator: 50 }),
  "target-basis-unsaid": withIndicator({ Unit: "number", Basis: "year to date", Target: 120 }, { Value: 91 }),
  "mixed-percent-scale": inRows({ Period: Q2, Value: 0.9 }, { Value: 91 }),
  "percentages-below-1": withIndicator({ Target: 0.9 }, { Value: 0.85 }),
  "percent-typed-as-share": inRows({ Numerator: 45, Denominator: 50, Value: 0.9 }),
};

/** 85% in 2024/25, held against the average of the years before it, of which these are known. */
const averaged = (years: readonly Row[], now: Row): Raise =>
  inWorkbook({
    indicators: [{ Basis: "financial year", "Compare with": "three-year average" }],
    observations: [
      ...years.map((row, index): Row => ({ Period: `${2021 + index}/${22 + index}`, ...row })),
      { Period: "2024/25", Value: 85, ...now },
    ],
  });

export const CHANGES_RAISED: Raised<typeof CHANGES> = {
  "nothing-to-compare": inRows({ Value: 50 }),
  "earlier-figure-withheld": inRows({ Period: Q2, Value: "c" }, { Value: 50 }),
  "starts-again": withIndicator(
    { Basis: "year to date", "Compare with": "previous period" },
    { Period: "Q1 2024/25", Value: 50 },
  ),
  "baseline-not-comparable": withIndicator({ Baseline: "Q3 2025/26" }, { Value: 50 }),
  "difference-rounds-differently": inRows(
    { Period: Q2, Numerator: 5744, Denominator: 10000 },
    { Numerator: 5746, Denominator: 10000 },
  ),
  "nothing-to-average": averaged([{ Value: 80 }, { Value: 81 }], {}),
  "averaged-figure-withheld": averaged([{ Value: 80 }, { Value: "c" }, { Value: 81 }], {}),
  "stated-change-disagrees": {
    figure: inRows({ Period: Q2, Value: 84.4 }, { Value: 85.2, "Stated change": 0.9 }),
    average: averaged([{ Value: 80 }, { Value: 80 }, { Value: 80 }], { "Stated change": 3 }),
  },
};

const neighbours = (...codes: readonly string[]) => ({
  others: [
    tableOf(
      "Neighbours",
      codes.map((code) => ({ "Area code": "E10000018", "Neighbour code": code })),
    ),
  ],
});

const YEAR = publishedIn("2023/24");
const ofArea = (code: string, Value: number): Row => ({
  Benchmark: "Share",
  Year: "2023/24",
  "Area code": code,
  Value,
});
const named = (Area: string): Row => ({ Benchmark: "Share", Year: "2023/24", Area, Value: 1 });
const byAge = (Benchmark: string): readonly Row[] =>
  COUNTIES.flatMap((code, index) =>
    ["Age 10", "Age 11"].map((Age, more) => ({
      Benchmark,
      Year: "2023/24",
      "Area code": code,
      Age,
      Value: 10 * index + more,
    })),
  );
const SHARES = YEAR.map((row, index) => ({ ...row, Value: 0.1 * (index + 1) }));

const underFilter = (filteredRows: readonly number[]) =>
  inWorkbook({
    indicators: [{ Benchmark: "Share" }],
    observations: [{ Value: 50 }],
    others: [tableOf("Settings", [OUR_AREA]), { ...tableOf("Benchmarks", YEAR), filteredRows }],
  });

export const BENCHMARKS_RAISED: Raised<typeof BENCHMARKS> = {
  "no-area-code": {
    "none-typed": placed(YEAR, { settings: [] }),
    "not-an-authority": placed(YEAR, { settings: [{ Setting: "Area code", Value: "E99999999" }] }),
  },
  "unknown-area": {
    neighbour: placed(YEAR, neighbours("Exampleton")),
    neighbours: placed(YEAR, neighbours("Exampleton", "Sampleham")),
    benchmark: placed([...YEAR, named("Exampleton")]),
    benchmarks: placed([...YEAR, named("Exampleton"), named("Sampleham")]),
  },
  "neighbour-ended": placed(YEAR, neighbours("E10000006")),
  "neighbours-unread": placed(YEAR, { others: [tableOf("Neighbours", [{ Us: 855, Them: 885 }])] }),
  "no-neighbours-of-ours": placed(YEAR, { others: [tableOf("Neighbours", [{ LA: 885, Neighbour: 855 }])] }),
  "rows-hidden-by-filter": { one: underFilter([1]), several: underFilter([1, 2]) },
  "benchmark-without-year": placed(COUNTIES.map((code) => ({ "Area code": code, Share: 1 }))),
  "years-across": placed(COUNTIES.map((code) => ({ "Area code": code, "2022/23": 1, "2023/24": 2 }))),
  "pooled-years": {
    one: placed([...YEAR, { ...ofArea("E10000015", 9), Year: "2021/22 - 2023/24" }]),
    several: placed([...YEAR, ...publishedIn("2021/22 - 2023/24")]),
  },
  "part-of-year": {
    one: placed([...YEAR, { ...ofArea("E10000015", 9), Year: "2023/24 Q3" }]),
    several: placed([...YEAR, ...publishedIn("2023/24 Q3")]),
  },
  "benchmark-without-total": {
    one: placed(byAge("Share")),
    several: inWorkbook({
      indicators: [{ Benchmark: "Share" }, { Ref: "X2", Benchmark: "Part" }],
      observations: [{ Value: 45 }],
      others: [tableOf("Settings", [OUR_AREA]), tableOf("Benchmarks", [...byAge("Share"), ...byAge("Part")])],
    }),
  },
  "area-twice": placed([...YEAR, ofArea("E10000003", 99)]),
  "area-under-two-codes": placed([...YEAR, ofArea("E08000016", 98), ofArea("E08000038", 99)]),
  "authority-not-in-being": {
    one: placed([...YEAR, ofArea("E10000006", 90)]),
    several: placed([...YEAR, ofArea("E10000006", 90), ofArea("E10000009", 91)]),
  },
  "authority-not-listed": {
    one: placed([...YEAR, ofArea("E06000091", 90)]),
    several: placed([...YEAR, ofArea("E06000091", 90), ofArea("E06000092", 91)]),
  },
  "benchmark-on-another-scale": placed(SHARES),
  "own-figure-on-another-scale": placed(YEAR, { own: { Value: 0.45 } }),
};

const withComparators = (row: Row, own: Row = { Value: 50 }): Raise =>
  inWorkbook({ observations: [own], others: [tableOf("Comparators", [{ Ref: "X1", ...row }])] });

export const COMPARATORS_RAISED: Raised<typeof COMPARATORS> = {
  "benchmark-not-found": {
    "never-held": placed(YEAR, { indicator: { Benchmark: "Another" } }),
    "other-years": placed(YEAR, { indicator: { "Benchmark year": "2019/20" } }),
  },
  "no-quartile": {
    "too-few-authorities": placed(YEAR.slice(5)),
    "authorities-share-a-cut": placed(YEAR.map((row) => ({ ...row, Value: 45 }))),
  },
  "quartile-turned-off": inWorkbook({
    indicators: [{ Quartile: "no" }],
    observations: [{ Value: 50 }],
    others: [tableOf("Comparators", [{ Ref: "X1", Period: "Q3 2024/25", "Stated quartile": "top" }])],
  }),
  "stated-quartile-disagrees": withComparators({
    Period: "Q3 2024/25",
    "First cut": 40,
    Median: 60,
    "Third cut": 80,
    "Stated quartile": "top",
  }),
  "comparator-on-another-scale": withComparators({ Period: "2023/24", England: 0.58 }, { Value: 60 }),
  "comparator-of-unended-year": withComparators({ Period: "2024/25", England: 55 }),
  "england-is-a-total": inWorkbook({
    indicators: [{ Unit: "number" }],
    observations: [{ Value: 120 }],
    others: [tableOf("Comparators", [{ Ref: "X1", Period: "Q3 2024/25", England: 20_000 }])],
  }),
};

const asked =
  (reports: Row): Raise =>
  () =>
    inReport(factsOf(gridsOf({ indicators: [reports], observations: [{ Value: 50 }] })).workbook, "Board").findings;

const outOfLeavers = (...rows: readonly Row[]): Raise =>
  inWorkbook({
    indicators: ["A", "B"].map((Ref) => ({ Ref, "Denominator label": "care leavers" })),
    observations: rows,
  });
const counted = (Ref: string, Denominator: number, Period = "Q3 2024/25"): Row => ({
  Ref,
  Period,
  Numerator: 100,
  Denominator,
});

const stated = (...rows: readonly (readonly [string, string])[]) =>
  tableOf(
    "Comparators",
    rows.map(([Ref, Period]) => ({ Ref, Period, "Stated quartile": "second" })),
  );
const THREE = ["A", "B", "C"];
const EACH_50 = THREE.map((Ref) => ({ Ref, Value: 50 }));
const newerMoves = (...refs: readonly string[]): Raise =>
  inWorkbook({
    indicators: refs.map((Ref) => ({ Ref, Benchmark: "Share" })),
    observations: refs.map((Ref) => ({ Ref, Value: 95 })),
    others: [
      tableOf("Settings", [OUR_AREA, { Setting: "Report date", Value: "Mar 2024" }]),
      tableOf("Benchmarks", [...publishedIn("2022/23"), ...publishedIn("2023/24", 100)]),
    ],
  });

/** A report of the latest of each, in which the first has a figure of a quarter later than the others. */
const latestOfEach = (first: string, ...others: readonly string[]) =>
  inWorkbook({
    indicators: [first, ...others].map((Ref) => ({ Ref })),
    observations: [
      { Ref: first, Period: "Q3 2024/25", Value: 50 },
      ...others.map((Ref) => ({ Ref, Period: "Q2 2024/25", Value: 50 })),
    ],
    others: [tableOf("Settings", [{ Setting: "Current period", Value: "latest of each" }])],
  });

export const REPORT_RAISED: Raised<typeof REPORT> = {
  "unknown-report": { "none-named": asked({}), "others-named": asked({ Reports: "Cabinet" }) },
  "older-than-others": { one: latestOfEach("A", "B"), several: latestOfEach("A", "B", "C") },
  "placings-outside-tally": {
    one: inWorkbook({
      indicators: [{ Ref: "A" }, { Ref: "B", Narrative: "no" }],
      observations: EACH_50.slice(0, 2),
      others: [stated(["A", "2023/24"], ["B", "2023/24"])],
    }),
    several: inWorkbook({
      indicators: [{ Ref: "A" }, { Ref: "B", Narrative: "no" }, { Ref: "C", Supports: "A" }],
      observations: EACH_50,
      others: [stated(["A", "2023/24"], ["B", "2023/24"], ["C", "2023/24"])],
    }),
  },
  "tally-of-several-years": inWorkbook({
    indicators: [{ Ref: "A" }, { Ref: "B" }],
    observations: EACH_50.slice(0, 2),
    others: [stated(["A", "2023/24"], ["B", "2022/23"])],
  }),
  "newer-benchmark-moves": { one: newerMoves("A"), several: newerMoves("A", "B") },
  "denominators-part": {
    near: outOfLeavers(counted("A", 307), counted("B", 308)),
    "near-and-shared-before": outOfLeavers(
      counted("A", 300, Q2),
      counted("B", 300, Q2),
      counted("A", 307),
      counted("B", 308),
    ),
    "shared-before": outOfLeavers(counted("A", 309, Q2), counted("B", 309, Q2), counted("A", 307), counted("B", 370)),
  },
  "false-alarms": inWorkbook({
    indicators: Array.from({ length: 12 }, (_, index) => ({ Ref: `A${index}` })),
    observations: Array.from({ length: 12 }, (_, index) => `A${index}`).flatMap((Ref) => [
      { Ref, Period: Q2, Numerator: 300, Denominator: 1000 },
      { Ref, Numerator: 320, Denominator: 1000 },
    ]),
  }),
};

const hidden = (indicator: Row, ...observations: readonly Row[]): Raise =>
  inWorkbook({ indicators: [indicator], observations, others: [hiding(5)] });

export const DISCLOSURE_RAISED: Raised<typeof DISCLOSURE> = {
  "small-count-withheld": hidden(COUNT, { Value: 3 }),
  "stated-change-withheld": hidden({ ...COUNT, Polarity: "low is good" }, { Value: 30, "Stated change": 27 }),
  "nothing-counts-people": hidden({}, { Numerator: 3, Denominator: 50 }),
  "counts-not-held": hidden(PEOPLE, { Value: 6 }),
};
