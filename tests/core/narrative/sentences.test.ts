import { factsOfOne, paragraphOf, type Row, tableOf } from "../../support/tables";

const twoQuarters = (before: Row, now: Row): readonly Row[] => [{ Period: "Q2 2024/25", ...before }, now];
const said = (indicator: Row, before: Row, now: Row): string =>
  paragraphOf({ indicators: [indicator], observations: twoQuarters(before, now) });

describe("near a target a move ends nearer or further, and is no improvement of its size", () => {
  it.each([
    { what: "past the range", Target: "1.5 to 2.5", before: 1.2, now: 2.6, move: "nearer to the target" },
    { what: "past the value", Target: "0", before: -1.2, now: 0.4, move: "nearer to the target" },
    { what: "away", Target: "1.5 to 2.5", before: 2, now: 3.1, move: "further from the target" },
  ])("$what", ({ Target, before, now, move }) => {
    const text = said({ Polarity: "near target", Target }, { Value: before }, { Value: now });
    expect(text).toContain(move);
    expect(text).not.toMatch(/improve|worse|better/);
  });

  it.each([
    { what: "a stated change", row: { "Stated change": 1 }, move: "nearer to the target" },
    { what: "a stated change away", row: { "Stated change": -1 }, move: "further from the target" },
  ])("as $what", ({ row, move }) => {
    const indicators = [{ Polarity: "near target", Target: 10 }];
    expect(paragraphOf({ indicators, observations: [{ Value: 8, ...row }] })).toContain(move);
  });
});

describe("a missed range says which side of it", () => {
  it.each([
    {
      Target: "80 to 90",
      Tolerance: "",
      value: 91.2,
      says: /1\.2 percentage points above .*target range of 80% to 90%|target range of 80% to 90%.* 1\.2 percentage points above/,
    },
    { Target: "80 to 90", Tolerance: "", value: 79, says: /1\.0 percentage points below|below it/ },
    { Target: "80 to 90", Tolerance: 2, value: 91, says: /within the agreed tolerance \(amber\)/ },
    { Target: "50", Tolerance: "", value: 51, says: /target of 50%/ },
  ])("$value against $Target", ({ Target, Tolerance, value, says }) => {
    const indicator = { Polarity: "near target", Target, Tolerance };
    expect(paragraphOf({ indicators: [indicator], observations: [{ Value: value }] })).toMatch(says);
  });

  it("and one value that should be met is not called a range", () => {
    const text = paragraphOf({
      indicators: [{ Polarity: "near target", Target: 50 }],
      observations: [{ Value: 50 }],
    });
    expect(text).toContain("It met the target of 50%.");
  });
});

describe("a percentage of few is said by its counts, its distances without points", () => {
  const few = { Target: 80, "Denominator label": "applications" };
  const text = said(few, { Numerator: 7, Denominator: 8 }, { Numerator: 1, Denominator: 1 });
  it("the level", () => {
    expect(text).toContain("The example share was 1 of 1 application (100%)");
  });
  it("the change", () => {
    expect(text).toMatch(/7 of 8 \(87\.5%\).*, which is not a clear change\./);
  });
  it("the target", () => {
    expect(text).toMatch(/It met the target of 80%\./);
    expect(text).not.toContain("percentage points");
  });

  it.each([
    {
      what: "an earlier figure of few",
      before: { Numerator: 7, Denominator: 8 },
      now: { Numerator: 70, Denominator: 90 },
    },
    { what: "an earlier figure without counts", before: { Value: 60 }, now: { Numerator: 9, Denominator: 10 } },
    { what: "a miss", before: { Value: 60 }, now: { Numerator: 3, Denominator: 10 } },
  ])("$what", ({ before, now }) => {
    expect(said({}, before, now)).toMatch(/, (?:but the numbers are small|which is not a clear change)\./);
    expect(said({}, before, now)).not.toContain("percentage points");
  });

  it("the same share of another few is told by its counts", () => {
    expect(said({}, { Numerator: 2, Denominator: 2 }, { Numerator: 1, Denominator: 1 })).toContain(
      "That compares with 2 of 2 (100%) in Quarter 2 2024/25.",
    );
  });

  it("England and neighbours beside it", () => {
    const comparators = tableOf("Comparators", [
      { Ref: "X1", Period: "Q3 2024/25", England: 82, "Statistical neighbours": 95 },
    ]);
    const beside = paragraphOf({ observations: [{ Numerator: 9, Denominator: 10 }], others: [comparators] });
    expect(beside).toMatch(/similar to the England average \(82\.0%\) and below/);
    expect(beside).not.toContain("percentage points");
  });
});

describe("a running total of its first month is that month's", () => {
  const total = { Unit: "number", Basis: "year to date", Frequency: "month", "Compare with": "same period last year" };
  const settings = tableOf("Settings", [{ Setting: "Current period", Value: "Apr 2025" }]);
  it("April is no span from April to April", () => {
    const text = paragraphOf({
      indicators: [total],
      observations: [
        { Period: "Apr 2024", Value: 40 },
        { Period: "Apr 2025", Value: 55 },
      ],
      others: [settings],
    });
    expect(text).toMatch(/(?:in|In|during|During) April 2025/);
    expect(text).toContain("a year earlier");
    expect(text).not.toMatch(/April to April|April and April/);
  });
  it("May is compared with April alone", () => {
    const text = paragraphOf({
      indicators: [{ ...total, Unit: "%", "Compare with": "previous period" }],
      observations: [
        { Period: "Apr 2025", Value: 40 },
        { Period: "May 2025", Value: 55 },
      ],
      others: [tableOf("Settings", [{ Setting: "Current period", Value: "May 2025" }])],
    });
    expect(text).toMatch(/April (?:and|to) May 2025/);
    expect(text).toMatch(/40\.0% in April 2025/);
  });
});

describe("a unit is one or many as its figure prints", () => {
  it.each([
    { Unit: "days", Decimals: 0, Value: 1, display: "1 day" },
    { Unit: "working days", Decimals: 0, Value: 1, display: "1 working day" },
    { Unit: "minutes", Decimals: 0, Value: 2, display: "2 minutes" },
    { Unit: "days", Decimals: 1, Value: 1, display: "1.0 days" },
    { Unit: "day", Decimals: 1, Value: 2.5, display: "2.5 days" },
    { Unit: "kg", Decimals: 0, Value: 1, display: "1 kg" },
    { Unit: "score", Decimals: 1, Value: 50, display: "50.0" },
    { Unit: "score out of 10", Decimals: 1, Value: 6.6, display: "6.6 out of 10" },
  ])("$Value $Unit at $Decimals decimals: $display", ({ Unit, Decimals, Value, display }) => {
    expect(factsOfOne({ indicators: [{ Unit, Decimals }], observations: [{ Value }] }).value?.display).toBe(display);
  });

  it.each([
    { Unit: "days", Decimals: 0, before: 3, now: 2, size: "1 day" },
    { Unit: "score", Decimals: 1, before: 34, now: 50, size: "16 points" },
    { Unit: "score out of 10", Decimals: 0, before: 6, now: 7, size: "1 point" },
  ])("a difference of $size", ({ Unit, Decimals, before, now, size }) => {
    expect(said({ Unit, Decimals }, { Value: before }, { Value: now })).toMatch(new RegExp(`${size}(?:[ ,.]|$)`));
  });
});

it("comments are whole sentences, one after another", () => {
  const comments = ["we are recruiting", "more staff start in May"].map((Text) => ({ Ref: "X1", Text }));
  const text = paragraphOf({ observations: [{ Value: 50 }], others: [tableOf("Commentary", comments)] });
  expect(text).toMatch(/ We are recruiting\. More staff start in May\.$/);
});

// Every count and word drawn out, so that the sentence has room for the baseline's brief form alone.
it("a term's baseline in few words has one article", () => {
  const text = paragraphOf({
    indicators: [
      {
        Unit: "per 100,000",
        Basis: "",
        Frequency: "term",
        Polarity: "near target",
        Subject: "",
        Target: 0,
        "Target type": "at most",
        "Compare with": "baseline",
        Baseline: "Autumn 2023",
      },
    ],
    observations: [
      { Period: "Autumn 2023", Numerator: 0, Denominator: 100 },
      { Period: "Autumn 2024", Numerator: 1, Denominator: 100 },
    ],
    others: [tableOf("Settings", [{ Setting: "Current period", Value: "Q3 2024/25" }])],
  });
  expect(text).toContain("at the baseline (in the autumn term 2023)");
});

describe("a place that moved, or is the same, is dated by what it moved from", () => {
  const cuts = tableOf("Comparators", [{ Ref: "X1", Period: "2015/16", "First cut": 40, Median: 60, "Third cut": 80 }]);
  const baseline = { "Compare with": "baseline", Baseline: "Q3 2015/16", Basis: "snapshot" };
  const since2015 = (before: number): string =>
    paragraphOf({
      indicators: [baseline],
      observations: [{ Period: "Q3 2015/16", Value: before }, { Value: 85 }],
      others: [cuts],
    });
  it.each([
    { what: "moved since a baseline", before: 30, says: /bottom quartile at the Quarter 3 2015\/16 baseline/ },
    { what: "the same as at a baseline", before: 90, says: /as it was at the baseline \(.*2015\)/ },
  ])("$what", ({ before, says }) => {
    expect(since2015(before)).toMatch(says);
    expect(since2015(before)).not.toMatch(/continues|remains/);
  });
  it("a quarter before", () => {
    const text = paragraphOf({
      indicators: [{}],
      observations: twoQuarters({ Value: 30 }, { Value: 85 }),
      others: [cuts],
    });
    expect(text).toMatch(/from the bottom quartile (?:in Quarter 2 2024\/25|a quarter earlier)/);
  });
});
