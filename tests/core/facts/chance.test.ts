import type { IndicatorFacts } from "../../../src/core/facts/facts";
import { decimalText } from "../../../src/core/measures/rounding";
import { factsOf } from "../../support/sample";
import { factsOfOne, gridsOf, type Row, tableOf, type Workbook } from "../../support/tables";

function innerFacts(workbook: Workbook): IndicatorFacts {
  const [facts] = factsOf(gridsOf(workbook)).facts;
  if (facts === undefined) throw new Error("no facts");
  return facts;
}

const twoQuarters = (before: Row, now: Row): Row[] => [{ Period: "Q2 2024/25", ...before }, now];
const setting = (name: string, value: string | number) => tableOf("Settings", [{ Setting: name, Value: value }]);

describe("a change of separate periods is tested", () => {
  // Newcombe's interval of 59.9% (184 of 307) less 49.3% (151 of 306) is 2.7 to 18.3 points; of 288 less 284 of 307
  // it is -2.8 to 5.4 (by hand). The first has p = .008 by the exact test.
  it.each([
    { what: "10.6 points on 307", before: [151, 306], now: [184, 307], significant: true },
    { what: "1.3 points on 307", before: [284, 307], now: [288, 307], significant: false },
  ])("shares by Newcombe's interval: $what, $significant", ({ before, now, significant }) => {
    const [n1, d1] = before;
    const [n2, d2] = now;
    const { significance, caveats } = factsOfOne({
      observations: twoQuarters(
        { Numerator: n1 ?? 0, Denominator: d1 ?? 0 },
        { Numerator: n2 ?? 0, Denominator: d2 ?? 0 },
      ),
    });
    expect(significance).toEqual({
      tested: true,
      significant,
      method: "Newcombe interval of the difference, 95%",
      pValue: null,
    });
    expect(caveats).toContain(
      significant
        ? "The change is more than chance would explain."
        : "The change is within the range expected from chance variation.",
    );
  });

  // 1,178 against 1,023: p = .001 by R. 41 against 28 out of 69 at even odds: p = .148.
  it.each([
    { counts: [1023, 1178], significant: true, p: 0.001 },
    { counts: [28, 41], significant: false, p: 0.148 },
  ])("counts by the exact test: $counts", ({ counts: [before = 0, now = 0], significant, p }) => {
    const { significance } = factsOfOne({
      indicators: [{ Unit: "number" }],
      observations: twoQuarters({ Value: before }, { Value: now }),
    });
    expect(significance).toMatchObject({ tested: true, significant, method: "exact conditional test, 95%" });
    expect(significance?.tested === true && significance.pValue).toBeCloseTo(p, 3);
  });

  it("rates per 1,000 by the exact test, at 99.8% where the setting asks for it", () => {
    const workbook = {
      indicators: [{ Unit: "per 1,000" }],
      observations: twoQuarters({ Numerator: 100, Denominator: 50_000 }, { Numerator: 135, Denominator: 50_000 }),
    };
    expect(factsOfOne(workbook).significance).toMatchObject({ significant: true }); // p = .026
    expect(factsOfOne({ ...workbook, others: [setting("Confidence", "99.8%")] }).significance).toMatchObject({
      significant: false,
      method: "exact conditional test, 99.8%",
    });
  });
});

describe("a change is not tested, with the reason", () => {
  const counts: Row[] = twoQuarters({ Numerator: 20, Denominator: 60 }, { Numerator: 30, Denominator: 60 });
  it.each<{ basis: string; reason: string }>([
    { basis: "rolling 12 months", reason: "Each figure covers 12 months, 9 of which are in both." },
    { basis: "year to date", reason: "The later figure of a running total contains the earlier one." },
    { basis: "snapshot", reason: "Both figures count those present at a date, largely the same people." },
    { basis: "", reason: "The basis is not given, so the two figures may count the same people." },
  ])("basis $basis: $reason", ({ basis, reason }) => {
    const { significance, caveats } = factsOfOne({ indicators: [{ Basis: basis }], observations: counts });
    expect(significance).toEqual({ tested: false, reason });
    // The other bases say it themselves.
    const told = basis === "" ? [`Not tested for chance. ${reason}`] : [];
    expect(caveats.filter((one) => one.includes("chance"))).toEqual(told);
  });

  it.each([
    { what: "a count", indicator: { Unit: "number" }, told: 1 },
    { what: "a percentage without counts", indicator: { Unit: "%" }, told: 0 },
  ])("the blank basis of $what is told $told times", ({ indicator, told }) => {
    const { caveats } = factsOfOne({
      indicators: [{ Basis: "", ...indicator }],
      observations: twoQuarters({ Value: 12 }, { Value: 11 }),
    });
    expect(caveats.filter((one) => one.startsWith("Not tested for chance."))).toHaveLength(told);
  });

  it.each<{ what: string; indicator: Row; before: Row; now: Row; reason: string }>([
    {
      what: "values without counts",
      indicator: {},
      before: { Value: 40 },
      now: { Value: 50 },
      reason: "The counts behind the two figures are not known.",
    },
    {
      what: "approximate counts",
      indicator: {},
      before: { Numerator: 20, Denominator: 60 },
      now: { Numerator: 30, Denominator: 60, Value: 50, Approximate: "yes" },
      reason: "The counts are approximate.",
    },
    {
      what: "a mean of days",
      indicator: { Unit: "days" },
      before: { Numerator: 200, Denominator: 60 },
      now: { Numerator: 300, Denominator: 60 },
      reason: "Amounts and averages cannot be tested without the individual values behind them.",
    },
    {
      what: "part counts",
      indicator: { Unit: "number" },
      before: { Value: 20.5 },
      now: { Value: 30 },
      reason: "The counts are not whole numbers of separate cases.",
    },
  ])("$what", ({ indicator, before, now, reason }) => {
    expect(factsOfOne({ indicators: [indicator], observations: twoQuarters(before, now) }).significance).toEqual({
      tested: false,
      reason,
    });
  });

  it.each<{ indicator: Row; because: string; reason: string | null }>([
    {
      indicator: { Basis: "in quarter", "Same people": "yes" },
      because: "care leavers of 19 to 21 are those of the year before, less one year's",
      reason: "Both figures count largely the same people, as the workbook says.",
    },
    {
      indicator: { Basis: "rolling 12 months", "Same people": "no" },
      because: "the months are shared all the same",
      reason: "Each figure covers 12 months, 9 of which are in both.",
    },
    {
      indicator: { Basis: "year to date", "Same people": "no" },
      because: "the later total holds the earlier",
      reason: "The later figure of a running total contains the earlier one.",
    },
    { indicator: { Basis: "in quarter", "Same people": "no" }, because: "nothing is shared", reason: null },
    {
      indicator: { Basis: "snapshot", "Same people": "no" },
      because: "those present are others each time",
      reason: null,
    },
    { indicator: { Basis: "school term", "Same people": "no" }, because: "the same of a census", reason: null },
  ])("$indicator: $because", ({ indicator, reason }) => {
    const periods = indicator.Basis === "school term" ? ["Summer 2024", "Autumn 2024"] : ["Q2 2024/25", "Q3 2024/25"];
    const observations = counts.map((row, index) => ({ ...row, Period: periods[index] ?? "" }));
    const { significance } = factsOfOne({ indicators: [indicator], observations });
    expect(significance).toMatchObject(reason === null ? { tested: true } : { tested: false, reason });
  });

  it("a stated change has no earlier counts", () => {
    expect(factsOfOne({ observations: [{ Numerator: 30, Denominator: 60, "Stated change": 4 }] }).significance).toEqual(
      { tested: false, reason: "Only the change was stated, not the earlier figure." },
    );
  });

  it("nothing is compared: nothing is said", () => {
    expect(factsOfOne({ observations: [{ Value: 40 }] }).significance).toBeNull();
  });

  it("the same quarter a year before is separate, the rolling year a year before too", () => {
    const observations = [
      { Period: "Q3 2023/24", Numerator: 20, Denominator: 60 },
      { Numerator: 30, Denominator: 60 },
    ];
    for (const Basis of ["in quarter", "rolling 12 months", "year to date"])
      expect(
        factsOfOne({ indicators: [{ Basis, "Compare with": "same period last year" }], observations }).significance,
      ).toMatchObject({ tested: true });
  });
});

describe("an interval is printed in the level's own unit and decimals", () => {
  // Wilson for 288 of 307: 90.53 to 95.99 (Newcombe & Altman's formula by hand). Byar for 100: 81.4 to 121.6
  // (OHID's phe_rate, per 50,000 gives 1.63 to 2.43 per 1,000). Exact Poisson for 3: 0.62 to 8.77 (Garwood's table).
  it.each<{ indicator: Row; row: Row; lower: string; upper: string; method: string }>([
    { indicator: {}, row: { Numerator: 288, Denominator: 307 }, lower: "90.5", upper: "96.0", method: "Wilson" },
    {
      indicator: { Unit: "per 1,000", Decimals: 2 },
      row: { Numerator: 100, Denominator: 50_000 },
      lower: "1.63",
      upper: "2.43",
      method: "Byar or exact Poisson",
    },
    { indicator: { Unit: "number" }, row: { Value: 3 }, lower: "1", upper: "9", method: "Byar or exact Poisson" },
  ])("$indicator.Unit $row: $lower to $upper", ({ indicator, row, lower, upper, method }) => {
    const { interval } = innerFacts({ indicators: [indicator], observations: [row] });
    expect(interval === null ? null : [decimalText(interval.lower), decimalText(interval.upper)]).toEqual([
      lower,
      upper,
    ]);
    expect(interval?.method).toBe(method);
  });

  it.each<[string, Row, Row]>([
    ["a value alone", {}, { Value: 50 }],
    ["approximate counts", {}, { Numerator: 30, Denominator: 60, Value: 50, Approximate: "yes" }],
    ["a mean", { Unit: "days" }, { Numerator: 300, Denominator: 60 }],
    ["money", { Unit: "£" }, { Value: 300 }],
  ])("none for %s", (_what, indicator, row) => {
    expect(innerFacts({ indicators: [indicator], observations: [row] }).interval).toBeNull();
  });
});

describe("against England a figure is better, worse or similar only beyond its interval", () => {
  const england = (value: number, period = "Q3 2024/25") =>
    tableOf("Comparators", [{ Ref: "X1", Period: period, England: value }]);
  // 288 of 307: 90.5 to 96.0.
  it.each([
    { england: 88, polarity: "high is good", outcome: "better" },
    { england: 88, polarity: "low is good", outcome: "worse" },
    { england: 88, polarity: "no judgement", outcome: "higher" },
    { england: 97, polarity: "no judgement", outcome: "lower" },
    { england: 94.5, polarity: "high is good", outcome: "similar" },
  ])("England $england, $polarity: $outcome", ({ england: value, polarity, outcome }) => {
    const facts = innerFacts({
      indicators: [{ Polarity: polarity }],
      observations: [{ Numerator: 288, Denominator: 307 }],
      others: [england(value)],
    });
    expect(facts.againstEngland).toEqual({ tested: true, outcome });
  });

  it.each<[string, Row, Row, string, string]>([
    [
      "a quarter beside a year",
      { Basis: "in quarter" },
      { Numerator: 288, Denominator: 307 },
      "2023/24",
      "England's figure is for a whole year, ours for part of one.",
    ],
    [
      "a value alone",
      {},
      { Value: 93 },
      "Q3 2024/25",
      "The counts behind the figure are not known, or are approximate.",
    ],
    [
      "a score",
      { Unit: "number" },
      { Value: 93.5 },
      "Q3 2024/25",
      "How far chance could move England's average of counts or money is not known.",
    ],
  ])("not said of %s", (_what, indicator, row, period, reason) => {
    const facts = innerFacts({ indicators: [indicator], observations: [row], others: [england(88, period)] });
    expect(facts.againstEngland).toEqual({ tested: false, reason });
  });

  it("a rolling year stands beside a year", () => {
    const facts = innerFacts({
      indicators: [{ Basis: "rolling 12 months" }],
      observations: [{ Numerator: 288, Denominator: 307 }],
      others: [england(88, "2023/24")],
    });
    expect(facts.againstEngland).toEqual({ tested: true, outcome: "better" });
  });

  it("without England nothing is said", () => {
    expect(innerFacts({ observations: [{ Value: 93 }] }).againstEngland).toBeNull();
  });
});
