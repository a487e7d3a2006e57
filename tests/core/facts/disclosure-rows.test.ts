import { COUNT, hiding, PEOPLE, quarters, withheldIn } from "../../support/people";
import { draftOf, factsOfOne, reportOfWorkbook, type Row } from "../../support/tables";

const others = [hiding(5)];

describe("a value and one count make the other count", () => {
  it.each<{ name: string; indicator: Row; row: Row; isWithheld: boolean }>([
    { name: "6% of 50 is 3", indicator: {}, row: { Value: 6, Denominator: 50 }, isWithheld: true },
    { name: "12% of 50 is 6", indicator: {}, row: { Value: 12, Denominator: 50 }, isWithheld: false },
    {
      name: "47 is 94% of 50, and 3 are not counted",
      indicator: {},
      row: { Value: 94, Numerator: 47 },
      isWithheld: true,
    },
    { name: "44 is 88% of 50, and 6 are not", indicator: {}, row: { Value: 88, Numerator: 44 }, isWithheld: false },
    { name: "99.9% of 3,000 is 2,997", indicator: {}, row: { Value: 99.9, Denominator: 3000 }, isWithheld: true },
    {
      name: "1.5 per 1,000 of 2,000 is 3",
      indicator: { Unit: "per 1,000" },
      row: { Value: 1.5, Denominator: 2000 },
      isWithheld: true,
    },
    {
      name: "30 days at 10 days each are 3 people",
      indicator: { Unit: "days" },
      row: { Value: 10, Numerator: 30 },
      isWithheld: true,
    },
    {
      name: "30 days of 10 people at 3 days each are no count of 3",
      indicator: { Unit: "days" },
      row: { Value: 3, Denominator: 10 },
      isWithheld: false,
    },
    {
      name: "approximate counts count too",
      indicator: {},
      row: { Value: 6, Numerator: 3, Denominator: 50, Approximate: "yes" },
      isWithheld: true,
    },
  ])("$name", ({ indicator, row, isWithheld }) => {
    const facts = factsOfOne({ indicators: [{ ...PEOPLE, ...indicator }], observations: [row], others });
    expect(facts.value === null).toBe(isWithheld);
  });

  it.each<[string, Row, Row]>([
    ["neither count", {}, { Value: 6 }],
    ["0% of nobody knows how many", {}, { Value: 0, Numerator: 0 }],
    ["a rate without its count", { Unit: "per 1,000" }, { Value: 1.5 }],
  ])("and %s is asked about", (_name, indicator, row) => {
    const { findings } = reportOfWorkbook({ indicators: [{ ...PEOPLE, ...indicator }], observations: [row], others });
    expect(findings.map(({ code }) => code)).toContain("counts-not-held");
  });
});

describe("what the owner marked as suppressed in one cell is not given away by the others", () => {
  it.each<[string, Row, Row]>([
    ["numerator", {}, { Numerator: "c", Denominator: 50, Value: 6 }],
    ["denominator", {}, { Numerator: 3, Denominator: "c", Value: 6 }],
    ["value", {}, { Numerator: 3, Denominator: 50, Value: "[c]" }],
    ["a count's numerator", { Unit: "number" }, { Numerator: "c", Value: 3 }],
  ])("%s, with the setting or without", (_name, indicator, row) => {
    for (const tables of [[], others]) {
      const workbook = { indicators: [{ ...PEOPLE, ...indicator }], observations: [row], others: tables };
      expect(factsOfOne(workbook)).toMatchObject({ value: null, caveats: ["Withheld because the numbers are small."] });
      expect(draftOf(workbook)).not.toMatch(/\b(?:was 3|6\.0|50)\b/);
    }
  });

  it("and its owner is told that nothing of it is shown", () => {
    const { findings } = reportOfWorkbook({ observations: [{ Numerator: "c", Denominator: 50, Value: 6 }] });
    expect(findings.find(({ code }) => code === "symbol")).toMatchObject({
      severity: "note",
      message:
        "X1 Example measure, Q3 2024/25: the numerator in Observations!C2 is marked as suppressed, so the whole figure is withheld, whatever its other cells hold.",
    });
  });

  it("its count, where another cell makes it, is guarded as one that is held", () => {
    const indicators = ["A", "B", "C"].map((Ref) => ({ ...PEOPLE, Ref }));
    const observations = [
      { Ref: "A", Period: "Q1 2024/25", Numerator: "c", Denominator: 50, Value: 6 },
      ...quarters("B", [12], [50]),
      ...quarters("C", [35], [50]),
    ];
    expect(withheldIn({ indicators, observations })).toEqual(["B Q1"]);
  });
});

describe("a stated change gives no withheld figure away", () => {
  const indicators = [{ ...COUNT, Polarity: "low is good" }];
  it.each<{ name: string; indicator: Row; rows: readonly Row[]; isShown: boolean }>([
    { name: "30 after a rise of 27 was 3", indicator: {}, rows: [{ Value: 30, "Stated change": 27 }], isShown: false },
    { name: "30 after a rise of 10 was 20", indicator: {}, rows: [{ Value: 30, "Stated change": 10 }], isShown: true },
    {
      name: "the earlier row is there and empty",
      indicator: {},
      rows: [
        { Period: "Q2 2024/25", Status: "not available" },
        { Value: 30, "Stated change": 27 },
      ],
      isShown: false,
    },
    {
      name: "a running total that grew by 3",
      indicator: { Basis: "year to date", "Compare with": "previous period" },
      rows: [{ Value: 30, "Stated change": 3 }],
      isShown: false,
    },
    {
      name: "3 less than in the year before is no count",
      indicator: { Basis: "year to date", "Compare with": "same period last year" },
      rows: [{ Value: 30, "Stated change": 3 }],
      isShown: true,
    },
  ])("$name: shown $isShown", ({ indicator, rows, isShown }) => {
    const workbook = { indicators: indicators.map((row) => ({ ...row, ...indicator })), observations: rows, others };
    expect(factsOfOne(workbook)).toMatchObject({ value: { display: "30" } });
    expect(factsOfOne(workbook).comparisons).toHaveLength(isShown ? 1 : 0);
    const { findings } = reportOfWorkbook(workbook);
    expect(findings.some(({ code }) => code === "stated-change-withheld")).toBe(!isShown);
    expect(findings.map(({ message }) => message).join(" ")).not.toMatch(/\b(?:27|3)\b/);
  });
});

describe("a finding repeats no small count, whether or not a figure comes of its row", () => {
  it.each<[string, Row, Row, string]>([
    ["more counted than there are", {}, { Numerator: 3, Denominator: 2 }, "numerator-exceeds-denominator"],
    ["a count in a text", {}, { Numerator: "3?", Denominator: 50 }, "not-a-number"],
    ["a count as text", {}, { Numerator: "3", Denominator: 50 }, "number-as-text"],
    ["a count that stands twice", { Unit: "number" }, { Numerator: 3, Value: 30 }, "value-disagrees"],
    ["part people", { Unit: "number" }, { Value: 2.5 }, "part-people"],
  ])("%s", (_name, indicator, row, code) => {
    const { findings } = reportOfWorkbook({ indicators: [{ ...PEOPLE, ...indicator }], observations: [row], others });
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(findings.map(({ message }) => message).join(" ")).not.toMatch(/\b(?:3|2|2\.5)\b/);
  });

  it("but says what an Excel error is, and what larger counts are", () => {
    const indicators = [PEOPLE, { ...PEOPLE, Ref: "X2" }];
    const observations = [
      { Numerator: "#REF!", Denominator: 50 },
      { Ref: "X2", Numerator: 30, Denominator: 20 },
    ];
    const messages = reportOfWorkbook({ indicators, observations, others }).findings.map(({ message }) => message);
    expect(messages.join(" ")).toContain('"#REF!"');
    expect(messages.join(" ")).toContain("(30) is larger than the denominator in Observations!D3 (20)");
  });
});

describe("of two rows for one period, of which one is marked as suppressed, neither is used", () => {
  const shares = ["A", "B", "C"].map((Ref) => ({ ...PEOPLE, Ref }));
  it.each<[string, Row, Row]>([
    ["the other has the same counts", { Numerator: 3, Denominator: 50 }, { Numerator: 3, Denominator: 50, Value: "c" }],
    ["whichever comes first", { Numerator: 3, Denominator: 50, Value: "c" }, { Numerator: 3, Denominator: 50 }],
  ])("%s", (_name, first, second) => {
    const workbook = { observations: [first, second] };
    expect(factsOfOne(workbook)).toMatchObject({ value: null, caveats: ["Withheld because the numbers are small."] });
    expect(
      reportOfWorkbook(workbook)
        .findings.map(({ message }) => message)
        .join(" "),
    ).toContain("different figures");
  });

  it("and the parts beside it do not give it away", () => {
    const observations = [
      ...quarters("A", ["c", 10], [50, 50]),
      ...quarters("A", [3], [50]),
      ...quarters("B", [12, 20], [50, 50]),
      ...quarters("C", [35, 20], [50, 50]),
    ];
    expect(withheldIn({ indicators: shares, observations })).toEqual(["B Q1"]);
  });

  it("a blank and a dash are the same nothing", () => {
    const rows = [
      { Numerator: 30, Denominator: 50 },
      { Numerator: 30, Denominator: 50, Value: "-" },
    ];
    expect(factsOfOne({ observations: rows }).value?.display).toBe("60.0%");
  });
});
