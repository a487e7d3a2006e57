import type { TrendFact } from "../../../src/core/facts/history/trend";
import { finiteDecimalText } from "../../../src/core/measures/rounding";
import { factsOf } from "../../support/sample";
import { factsOfOne, gridsOf, type Row, tableOf } from "../../support/tables";

/** Quarters in order up to Q3 2024/25; null leaves a quarter out. */
function quartersUpToNow(values: readonly (Row | number | null)[]): Row[] {
  const last = 2024 * 4 + 2; // Q3 of the year that began in 2024
  return values.flatMap((value, index) => {
    if (value === null) return [];
    const quarter = last - (values.length - 1 - index);
    const year = Math.floor(quarter / 4);
    const Period = `Q${(quarter % 4) + 1} ${year}/${String((year + 1) % 100).padStart(2, "0")}`;
    return [{ Period, ...(typeof value === "number" ? { Value: value } : value) }];
  });
}

const recordOf = (values: readonly (Row | number | null)[], indicator: Row = {}) =>
  factsOfOne({ indicators: [indicator], observations: quartersUpToNow(values) }).record;

describe("a record is claimed only for what the data held show; worked by hand", () => {
  it.each([
    { values: [50, 40, 41, 42, 43, 45], record: { kind: "highest", since: "Q2 2023/24", dataStart: "Q2 2023/24" } },
    { values: [40, 41, 42, 43, 45], record: { kind: "highest", since: null, dataStart: "Q3 2023/24" } },
    { values: [45, 44, 43, 42, 41], record: { kind: "lowest", since: null, dataStart: "Q3 2023/24" } },
    { values: [45, 41, 42, 43, 44, 45], record: { kind: "highest", since: "Q2 2023/24", dataStart: "Q2 2023/24" } },
  ])("$values: $record.kind since $record.since", ({ values, record }) => {
    expect(recordOf(values)).toEqual(record);
  });

  it.each([
    { values: [50, 42, 43, 44, 45], because: "three quarters beaten are too few" },
    { values: [43, 44, 42, 46, 45], because: "it is neither end" },
    { values: [40, 41, null, 43, 44, 45], because: "nobody knows the quarter that is missing" },
    { values: [45, 45, 45, 45, 45], because: "all are equal" },
  ])("none for $values, because $because", ({ values }) => {
    expect(recordOf(values)).toBeNull();
  });

  it("is of the printed figures: 45.04 after 45.01 both print as 45.0", () => {
    expect(recordOf([45.01, 41, 42, 43, 44, 45.04])).toMatchObject({ since: "Q2 2023/24" });
  });

  it("follows a running total through the same quarter of each year", () => {
    const years = ["2020/21", "2021/22", "2022/23", "2023/24", "2024/25"];
    const observations = years.flatMap((year, index) => [
      { Period: `Q2 ${year}`, Value: 90 },
      { Period: `Q3 ${year}`, Value: 10 + index },
    ]);
    const { record } = factsOfOne({ indicators: [{ Basis: "year to date" }], observations });
    expect(record).toEqual({ kind: "highest", since: null, dataStart: "Q3 2020/21" });
  });

  it("stays apart from what the owner states", () => {
    const facts = factsOfOne({
      observations: quartersUpToNow([40, 41, 42, 43, { Value: 45, "Stated record": "Highest since April 2017" }]),
    });
    expect(facts.record).toMatchObject({ kind: "highest", since: null });
    expect(facts.caveats).toEqual([
      "Stated: highest since April 2017.",
      "Highest in the data, which start in Q3 2023/24.",
    ]);
  });
});

function trendOf(values: readonly (Row | number | null)[], indicator: Row = {}): TrendFact | null {
  const [facts] = factsOf(gridsOf({ indicators: [indicator], observations: quartersUpToNow(values) })).facts;
  return facts?.trend ?? null;
}

describe("a control chart of printed levels; limits worked by hand", () => {
  // Mean of 10, 12, 11, 13, 14 is 12; moving ranges 2, 1, 2, 1 average 1.5; 2.66 x 1.5 = 3.99.
  it("has trial limits from five points and judges nothing before eight", () => {
    const trend = trendOf([10, 12, 11, 13, 14]);
    expect(trend).toMatchObject({ kind: "charted", points: 5, limits: "trial", signals: null, assurance: null });
    if (trend?.kind !== "charted") throw new Error("not charted");
    expect([trend.lower, trend.upper].map((end) => finiteDecimalText(end))).toEqual(["8.01", "15.99"]);
  });

  it("judges from eight points and settles at twelve", () => {
    expect(trendOf([10, 12, 11, 13, 10, 12, 11, 40])).toMatchObject({ limits: "trial", signals: ["outside"] });
    expect(trendOf([10, 12, 11, 13, 10, 12, 11, 13, 12, 11, 10, 12])).toMatchObject({ limits: "settled", signals: [] });
  });

  // Mean 13.5, moving ranges of 1: the upper limit is 16.16.
  it("sees that the latest belongs to a trend and lies outside", () => {
    expect(trendOf([10, 11, 12, 13, 14, 15, 16, 17])).toMatchObject({ signals: ["outside", "trend"] });
  });

  it("keeps limits of a constant series on its mean, without a signal", () => {
    expect(trendOf([9, 9, 9, 9, 9, 9, 9, 9])).toMatchObject({ kind: "charted", signals: [] });
  });

  it.each<[string, readonly (number | null)[], Row, string]>([
    ["four points", [10, 12, 11, 13], {}, "Too few points for limits: 4 in a row, and at least 5 are needed."],
    [
      "four points since a missing quarter",
      [10, 12, 11, 13, 14, 15, null, 10, 12, 11, 13],
      {},
      "Too few points for limits: 4 in a row, and at least 5 are needed.",
    ],
    [
      "a running total",
      [10, 12, 11, 13, 14],
      { Basis: "year to date" },
      "A year-to-date figure starts again each year, so there is no control chart.",
    ],
  ])("not for %s", (_what, values, indicator, reason) => {
    expect(trendOf(values, indicator)).toEqual({ kind: "not-charted", reason });
  });

  // Limits of the settled series above lie near 8 and 15.
  it.each([
    { target: 5, polarity: "high is good", assurance: "consistently-passes" },
    { target: 5, polarity: "low is good", assurance: "consistently-fails" },
    { target: 12, polarity: "high is good", assurance: "hit-and-miss" },
    { target: "10 to 12", polarity: "high is good", assurance: null },
  ])("a target of $target, $polarity: $assurance", ({ target, polarity, assurance }) => {
    const indicator: Row = {
      Polarity: polarity,
      Target: target,
      "Target type": typeof target === "string" ? "range" : polarity === "low is good" ? "at most" : "at least",
    };
    expect(trendOf([10, 12, 11, 13, 10, 12, 11, 13, 12, 11, 10, 12], indicator)).toMatchObject({ assurance });
  });
});

describe("the recent trend of five shares", () => {
  const rising = [300, 400, 500, 600, 700].map((Numerator) => ({ Numerator, Denominator: 1000 }));
  it("is told for separate periods with counts", () => {
    expect(trendOf(rising)).toMatchObject({ recent: "increasing" });
    expect(trendOf([...rising].reverse())).toMatchObject({ recent: "decreasing" });
    expect(trendOf(rising.map(() => ({ Numerator: 300, Denominator: 1000 })))).toMatchObject({
      recent: "no significant change",
    });
  });

  it.each<[string, readonly (Row | number)[], Row]>([
    ["overlapping periods", rising, { Basis: "rolling 12 months" }],
    ["values alone", [30, 40, 50, 60, 70], {}],
    ["rates per 1,000", rising, { Unit: "per 1,000" }],
    ["approximate counts", rising.map((row) => ({ ...row, Approximate: "yes" })), {}],
  ])("not for %s", (_what, values, indicator) => {
    expect(trendOf(values, indicator)).toMatchObject({ recent: null });
  });
});

describe("a baseline is a further comparison", () => {
  const observations = [
    { Period: "Q3 2019/20", Value: 30 },
    { Period: "Q2 2024/25", Value: 45 },
    { Period: "Q3 2024/25", Value: 50 },
  ];
  const comparisons = (indicator: Row) => factsOfOne({ indicators: [indicator], observations }).comparisons;

  it("beside the previous period, or the main one where Compare with says so", () => {
    expect(comparisons({ Baseline: "Q3 2019/20" }).map((one) => [one.with, one.change?.display])).toEqual([
      ["previous-period", "+5.0"],
      ["baseline", "+20.0"],
    ]);
    expect(
      comparisons({ Baseline: "Q3 2019/20", "Compare with": "baseline" }).map((one) => [one.with, one.period]),
    ).toEqual([["baseline", "Q3 2019/20"]]);
  });

  it.each<[string, Row, string]>([
    [
      "in another part of the running year",
      { Basis: "year to date", Baseline: "Q2 2019/20" },
      "baseline-not-comparable",
    ],
    ["after the period", { Baseline: "Q3 2025/26" }, "baseline-not-comparable"],
    ["that cannot be read", { Baseline: "before the war" }, "unreadable-baseline"],
    ["that is asked for and not named", { "Compare with": "baseline" }, "no-baseline"],
  ])("one %s is asked about", (_what, indicator, code) => {
    const { findings } = factsOf(gridsOf({ indicators: [indicator], observations }));
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(comparisons(indicator).some((one) => one.with === "baseline")).toBe(false);
  });
});

describe("the previous period is the one just before, on the same run", () => {
  const comparisonsOf = (observations: readonly Row[], indicator: Row = {}) =>
    factsOfOne({ indicators: [indicator], observations }).comparisons.map((one) => one.period);

  it("never one before a gap", () => {
    expect(comparisonsOf([{ Period: "Q1 2024/25", Value: 40 }, { Value: 50 }])).toEqual([]);
  });
  it("never across the start of a running year", () => {
    const observations = [
      { Period: "Q4 2023/24", Value: 40 },
      { Period: "Q1 2024/25", Value: 50 },
    ];
    const others = [tableOf("Settings", [{ Setting: "Current period", Value: "Q1 2024/25" }])];
    const facts = factsOfOne({
      indicators: [{ Basis: "year to date", "Compare with": "previous period" }],
      observations,
      others,
    });
    expect(facts.comparisons).toEqual([]);
  });
});

it("by the exact rule, levels that print differently are similar and never called unchanged", () => {
  // 57.45% prints as 57.5% and 57.41% as 57.4%; they differ by 0.04, which rounds to nothing.
  const observations = [
    { Period: "Q2 2024/25", Numerator: 5741, Denominator: 10000 },
    { Numerator: 5745, Denominator: 10000 },
  ];
  const others = [tableOf("Settings", [{ Setting: "Change is difference of", Value: "exact" }])];
  expect(factsOfOne({ observations, others }).comparisons[0]).toMatchObject({
    previous: { display: "57.4%" },
    change: { display: "0.0" },
    direction: "similar",
    judgement: "none",
  });
});
