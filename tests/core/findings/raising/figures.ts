import type { CHANGES } from "../../../../src/core/findings/catalogue/changes";
import type { DISCLOSURE } from "../../../../src/core/findings/catalogue/disclosure";
import type { FIGURES } from "../../../../src/core/findings/catalogue/figures";
import type { REPORT } from "../../../../src/core/findings/catalogue/report";
import { inReport } from "../../../../src/core/workbook/in-report";
import { COUNT, hiding, PEOPLE } from "../../../support/people";
import { factsOf, textsOf } from "../../../support/sample";
import { gridsOf, type Row, tableOf, type Workbook } from "../../../support/tables";
import type { Raise, Raised } from "../../../support/raised-findings";
import { inRows, inTables, inWorkbook, OUR_AREA, publishedIn } from "./inputs";

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
  "interval-left-out": {
    "one-limit": inRows({ Value: 50, Lower: 40 }),
    "no-number": inRows({ Value: 50, Lower: 40, Upper: "c" }),
    reversed: inRows({ Value: 50, Lower: 60, Upper: 40 }),
    outside: inRows({ Value: 50, Lower: 51, Upper: 60 }),
  },
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
  "target-basis-unsaid": {
    grows: withIndicator({ Unit: "number", Basis: "year to date", Target: 120 }, { Value: 91 }),
    "may-grow": withIndicator({ Unit: "days per FTE", Basis: "year to date", Target: 8 }, { Value: 6.9 }),
  },
  "year-target-of-parts": {
    parts: withIndicator({ Unit: "number", Target: 120, "Target basis": "by year end" }, { Value: 30 }),
    "basis-blank": withIndicator(
      { Unit: "number", Basis: "", Target: 120, "Target basis": "by year end" },
      { Value: 30 },
    ),
  },
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
  "pooled-not-averaged": withIndicator(
    { Basis: "pooled calendar years", "Compare with": "three-year average" },
    { Period: "2021 - 23", Value: 50 },
  ),
  "nothing-to-average": averaged([{ Value: 80 }, { Value: 81 }], {}),
  "averaged-figure-withheld": averaged([{ Value: 80 }, { Value: "c" }, { Value: 81 }], {}),
  "stated-change-disagrees": {
    figure: inRows({ Period: Q2, Value: 84.4 }, { Value: 85.2, "Stated change": 0.9 }),
    average: averaged([{ Value: 80 }, { Value: 80 }, { Value: 80 }], { "Stated change": 3 }),
  },
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

const ONE_MISSED: Workbook = { indicators: [{ Target: 90 }], observations: [{ Value: 50 }] };
const THREE_MISSED: Workbook = {
  indicators: THREE.map((Ref) => ({ Ref, Target: 90 })),
  observations: EACH_50,
};

/** What is found in the drafts of a workbook, refreshed or published. */
const inTexts =
  (kind: "refresh" | "publish", workbook: Workbook): Raise =>
  () =>
    textsOf(gridsOf(workbook), { authorTables: [], memory: null }, { kind }).findings;

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
  "missed-without-commentary": { one: inTexts("refresh", ONE_MISSED), several: inTexts("refresh", THREE_MISSED) },
  "published-without-reason": { one: inTexts("publish", ONE_MISSED), several: inTexts("publish", THREE_MISSED) },
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
