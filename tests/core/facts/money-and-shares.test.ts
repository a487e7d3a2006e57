import { codesOf, factsOfOne, paragraphOf, type Row, tableOf, type Workbook } from "../../support/tables";

const compared = (unit: string, before: Row, now: Row, indicator: Row = {}): Workbook => ({
  indicators: [{ Unit: unit, ...indicator }],
  observations: [{ Period: "Q2 2024/25", ...before }, now],
});

describe("a change is told in per cent where the amount is a total of ten steps or more", () => {
  it.each<[unit: string, before: number, now: number, perCent: string | null]>([
    ["£", 3100, 3200, "+3.2%"],
    ["£", 9, 12, null],
    ["£m", 9.3, 9.9, "+6.5%"],
    ["£m", 0.3, 0.6, null], // between 0.25 and 0.35, and so by anything from 57% to 160%
    ["£m", 0.35, 0.6, "+71.4%"],
    ["£k", 812, 846, "+4.2%"],
    ["£m", -1.3, 0.6, null],
    ["£ per week", 101.3, 101.9, null],
    ["£k per FTE", 45, 46, null],
    ["% of days", 4.4, 4.9, null],
  ])("%s: %d, then %d", (unit, before, now, perCent) => {
    const [change] = factsOfOne(compared(unit, { Value: before }, { Value: now })).comparisons;
    expect(change?.change?.perCent ?? null).toBe(perCent);
  });
});

describe("an amount in thousands, millions or billions", () => {
  it.each<[unit: string, value: number, shown: string]>([
    ["£m", -0.3, "−£0.3 million"],
    ["£m", 12, "£12 million"],
    ["£m", 1302.5, "£1,302.5 million"],
    ["£m", 0.05, "£50,000"],
    ["£m", -0.05, "−£50,000"],
    ["£m", 0, "£0"],
    ["£m", 9.123456, "£9.1 million"],
    ["£k", 846.37, "£846,370"],
    ["£k", 12345, "£12,345,000"],
    ["£k", 0.4, "£400"],
    ["£k", -20, "−£20,000"],
    ["£bn", 1.25, "£1.25 billion"],
    ["£bn", 0.05, "£50 million"],
    ["£bn", 0.000_05, "£0"], // more decimals than anybody types are a formula's, and one is printed
  ])("%s %d is %s", (unit, value, shown) => {
    expect(factsOfOne({ indicators: [{ Unit: unit }], observations: [{ Value: value }] }).value?.display).toBe(shown);
  });

  it("names its scale in its target and in what England's total is left out for", () => {
    const facts = factsOfOne({
      indicators: [{ Unit: "£m", Target: 9.5, Benchmark: "Cost", Polarity: "low is good" }],
      observations: [{ Value: 9.9 }],
      others: [
        tableOf("Settings", [{ Setting: "Area code", Value: "E10000018" }]),
        tableOf("Benchmarks", [
          { Benchmark: "Cost", Year: "2023/24", "Area code": "E92000001", Value: 1400 },
          { Benchmark: "Cost", Year: "2023/24", "Area code": "E10000012", Value: 8.2 },
        ]),
      ],
    });
    expect(facts.target).toMatchObject({ display: "£9.5 million", rag: "red", gap: "+0.4" });
    expect(facts.england).toBeNull();
  });
});

it.each<[unit: string, value: number, isAsked: boolean]>([
  ["£m", 9_900_000, true], // typed as pounds into a cell whose format shows 9.9
  ["£k", 846_000, false],
  ["£k", 846_000_000, true],
  ["£", 1_302_451, false],
  ["£bn", 35, false], // the largest pension fund that councils have
  ["£bn", 100, true],
])("an amount that no council has is asked about: %s, %d", (unit, value, isAsked) => {
  const codes = codesOf({ indicators: [{ Unit: unit }], observations: [{ Value: value }] });
  expect(codes.includes("out-of-range")).toBe(isAsked);
});

describe("a percentage of something is a percentage", () => {
  const UNIT = "% of days";

  it("worked out from its counts, tested for chance, and changed by percentage points", () => {
    const facts = factsOfOne(
      compared(UNIT, { Numerator: 291, Denominator: 314 }, { Numerator: 250, Denominator: 313 }),
    );
    expect(facts.value?.display).toBe("79.9%");
    expect(facts.comparisons[0]?.change).toMatchObject({ display: "-12.8", unit: "percentage points" });
    expect(facts.significance?.tested).toBe(true);
  });

  it("similar within a tenth of a point", () => {
    expect(factsOfOne(compared(UNIT, { Value: 4.4 }, { Value: 4.5 })).comparisons[0]?.direction).toBe("similar");
  });

  it("asked about above 100, where it is typed as a share, and where its name is of a number", () => {
    expect(codesOf(compared(UNIT, { Value: 90 }, { Value: 101 }))).toContain("out-of-range");
    expect(codesOf(compared(UNIT, { Value: 0.91 }, { Value: 90 }))).toContain("mixed-percent-scale");
    expect(codesOf(compared(UNIT, { Value: 90 }, { Value: 91 }, { Indicator: "The number of days lost" }))).toContain(
      "name-against-unit",
    );
  });

  it.each<[indicator: Row, said: string]>([
    [{ Subject: "absence" }, "bsence was 4.5% of days in"],
    [{ Subject: "the percentage of days lost" }, "days lost was 4.5% in"],
    [{ Subject: "lost days" }, "ost days were 4.5% in"],
    [{ Subject: "absence", Unit: "%" }, "bsence was 4.5% in"],
  ])("said of what, unless its subject says so: $Subject", (indicator, said) => {
    const text = paragraphOf({ indicators: [{ Unit: UNIT, ...indicator }], observations: [{ Value: 4.5 }] });
    expect(text).toContain(said);
  });

  it("said of what once, where its counts have a name", () => {
    const text = paragraphOf({
      indicators: [{ Unit: UNIT, Subject: "absence", "Denominator label": "working days" }],
      observations: [{ Numerator: 45, Denominator: 1000 }],
    });
    expect(text).toContain("bsence was 4.5% (45 of 1,000 working days) in");
  });
});
