import type { CellValue } from "../../../src/core/workbook/grid";
import { draftOf, factsOfOne, reportOfWorkbook, type Row, tableOf, type Workbook } from "../../support/tables";

const SAID_SMALL = "Withheld because the numbers are small.";
const SAID_WITHHELD = "Withheld.";
const MARKS: readonly { readonly mark: string; readonly caveat: string }[] = [
  ...["<5", "1 to 4", "under 5", "suppressed", "SUPP", "~", "5 or fewer", "1-4"].map((mark) => ({
    mark,
    caveat: SAID_SMALL,
  })),
  ...["not for publication", "unpublished", "internal only", "not for release", "embargo until May", "over 90%"].map(
    (mark) => ({ mark, caveat: SAID_WITHHELD }),
  ),
];
/** What would give the 4 of 40 away. */
const GIVES_AWAY = /\b10(?:\.0)?%|\b4 of 40|\b(?:4|40|10)\b(?!\s*(?:or|to))/;

describe("a withheld part withholds the whole figure", () => {
  const rows = (mark: CellValue): [string, Workbook][] => [
    ["numerator", { observations: [{ Numerator: mark, Denominator: 40, Value: 10 }] }],
    ["denominator", { observations: [{ Numerator: 4, Denominator: mark, Value: 10 }] }],
    ["value", { observations: [{ Numerator: 4, Denominator: 40, Value: mark }] }],
    ["numerator beside a status", { observations: [{ Numerator: mark, Denominator: 40, Value: 10, Status: "x" }] }],
    ["a count's numerator", { indicators: [{ Unit: "number" }], observations: [{ Numerator: mark, Value: 4 }] }],
    ["status", { observations: [{ Numerator: 4, Denominator: 40, Value: 10, Status: mark }] }],
    ["numerator beside other text", { observations: [{ Numerator: mark, Denominator: 40, Value: "10 approx" }] }],
  ];

  it.each(
    MARKS.flatMap(({ mark, caveat }) => rows(mark).map(([part, workbook]) => ({ mark, caveat, part, workbook }))),
  )("$mark in the $part", ({ caveat, workbook }) => {
    expect(factsOfOne(workbook)).toMatchObject({ value: null, caveats: [caveat] });
    expect(draftOf(workbook)).not.toMatch(GIVES_AWAY);
    expect(draftOf(workbook).includes("numbers are small")).toBe(caveat === SAID_SMALL);
    for (const { message } of reportOfWorkbook(workbook).findings) expect(message).not.toMatch(GIVES_AWAY);
  });

  it.each(MARKS)("$mark in a table with a column a period", ({ mark }) => {
    const wide = tableOf("Observations_2", [
      { Ref: "W", Figure: "numerator", "Q3 2024/25": mark },
      { Ref: "W", Figure: "denominator", "Q3 2024/25": 40 },
      { Ref: "W", Figure: "value", "Q3 2024/25": 10 },
    ]);
    const workbook = { indicators: [{}, { Ref: "W" }], observations: [{ Value: 60 }], others: [wide] };
    expect(factsOfOne(workbook, "W").value).toBeNull();
    expect(draftOf(workbook)).not.toMatch(GIVES_AWAY);
  });

  it("in one of two cells for one figure, too", () => {
    const wide = tableOf("Observations_2", [
      { Ref: "W", "Q3 2024/25": "<5", "Q2 2024/25": 8 },
      { Ref: "W", "Q3 2024/25": 4, "Q2 2024/25": "" },
    ]);
    const report = reportOfWorkbook({
      indicators: [{}, { Ref: "W", Unit: "number" }],
      observations: [{ Value: 60 }],
      others: [wide],
    });
    expect(report.indicators[1]).toMatchObject({ value: null, caveats: ["Withheld because the numbers are small."] });
    expect(JSON.stringify(report.findings)).not.toContain('(\\"4\\")');
  });

  it("and no stated change of a later figure gives it away", () => {
    const observations = [
      { Period: "Q2 2024/25", Value: "<5" },
      { Value: 30, "Stated change": 26 },
    ];
    const workbook = { indicators: [{ Unit: "number" }], observations };
    expect(factsOfOne(workbook).comparisons).toEqual([]);
    expect(draftOf(workbook)).not.toContain("26");
  });

  it.each(["<5", "suppressed"])("a published %s is never counted", (mark) => {
    const others = [tableOf("Comparators", [{ Ref: "X1", Period: "Q3 2024/25", England: mark, Neighbours: 51 }])];
    const facts = factsOfOne({ observations: [{ Value: 50 }], others });
    expect(facts.england).toBeNull();
    expect(facts.neighbours?.display).toBe("51.0%");
  });
});

it("a published number that nothing can print is not counted, and told with its cell", () => {
  const others = [
    tableOf("Settings", [{ Setting: "Area code", Value: "E10000018" }]),
    tableOf("Benchmarks", [
      { Benchmark: "B", Year: "2023/24", "Area code": "E10000003", Value: 41 },
      { Benchmark: "B", Year: "2023/24", "Area code": "E92000001", Value: 1e200 },
    ]),
  ];
  const report = reportOfWorkbook({ indicators: [{ Benchmark: "B" }], observations: [{ Value: 50 }], others });
  expect(report.indicators[0]?.england).toBeNull();
  expect(report.findings.find(({ code }) => code === "number-too-large")?.message).toContain("Benchmarks!D3");
});

describe("what becomes of a figure is what its finding says", () => {
  it.each<{ cell: string; row: Row; unit?: string; value: string | null; says: string }>([
    { cell: "a mark", row: { Numerator: "..", Value: 90.7 }, value: "90.7%", says: "the figure is the value" },
    {
      cell: "a word",
      row: { Numerator: 284, Denominator: 313, Value: "tbc" },
      value: "90.7%",
      says: "the figure is made from its counts",
    },
    { cell: "a mark alone", row: { Value: "x" }, value: null, says: "there is no figure" },
    {
      cell: "other text",
      row: { Numerator: "284 approx", Denominator: 313, Value: 90.7 },
      value: null,
      says: "the whole figure was left out",
    },
    {
      cell: "an Excel error",
      row: { Numerator: "#REF!", Denominator: 313, Value: 90.7 },
      value: null,
      says: "the whole figure was left out",
    },
    { cell: "a number too large", row: { Value: 1e200 }, value: null, says: "the whole figure was left out" },
    {
      cell: "a rate of large counts",
      row: { Numerator: 1e14, Denominator: 1e14 },
      unit: "per 1,000",
      value: "1,000.0 per 1,000",
      says: "",
    },
    {
      cell: "a rate too large",
      row: { Numerator: 5, Denominator: 1e-300 },
      unit: "per 1,000",
      value: null,
      says: "so the figure was left out",
    },
    {
      cell: "a mark beside other text",
      row: { Numerator: "..", Value: "90 approx" },
      value: null,
      says: "left out for another of its cells",
    },
    {
      cell: "a mark, where the Status says not available",
      row: { Numerator: "z", Value: 90.7, Status: "not available" },
      value: null,
      says: "never counted as 0; there is no figure",
    },
    {
      cell: "a number typed as text, where the Status says not available",
      row: { Value: "90.7", Status: "not available" },
      value: null,
      says: "the number it shows; there is no figure",
    },
    {
      cell: "a mark beside counts that make no rate",
      row: { Numerator: 284, Denominator: 0, Value: "x" },
      value: null,
      says: "never counted as 0; there is no figure",
    },
    {
      cell: "a mark beside counts whose rate is too large",
      row: { Numerator: 5, Denominator: 1e-300, Value: "x" },
      unit: "per 1,000",
      value: null,
      says: "never counted as 0; there is no figure",
    },
  ])("$cell", ({ row, unit = "%", value, says }) => {
    const report = reportOfWorkbook({ indicators: [{ Unit: unit }], observations: [row] });
    expect(report.indicators[0]?.value?.display ?? null).toBe(value);
    expect(report.findings.map(({ message }) => message).join("\n")).toContain(says);
  });

  it("a mark in one of two rows that differ", () => {
    const report = reportOfWorkbook({ observations: [{ Numerator: "x", Value: 90.7 }, { Value: 91 }] });
    expect(report.indicators[0]?.value).toBeNull();
    const [symbol] = report.findings.filter(({ code }) => code === "symbol");
    expect(symbol?.message).toContain("its row and another for the same period differ, so neither was used");
  });

  it("a row whose twin is marked as withheld is not quoted", () => {
    const report = reportOfWorkbook({ observations: [{ Value: "c" }, { Value: " 4 " }] });
    expect(report.indicators[0]?.value).toBeNull();
    expect(report.findings.map(({ message }) => message).join("\n")).not.toMatch(/\b4\b/);
  });

  it("a target that cannot be read is left out by itself", () => {
    const report = reportOfWorkbook({ observations: [{ Value: 50, Target: "see plan" }] });
    expect(report.indicators[0]?.value?.display).toBe("50.0%");
    expect(report.findings.find(({ code }) => code === "not-a-number")?.message).toMatch(
      /the target .* so it was left out/,
    );
  });

  it.each([
    ["<6", "below", "green"],
    ["<5", "below", "red"],
    ["≤ 5", "at-most", "green"],
    [">=5", "at-least", "green"],
  ])("a target of %s says by itself which way it points", (Target, type, rag) => {
    const workbook = { indicators: [{ Unit: "number", Target }], observations: [{ Value: 5 }] };
    expect(factsOfOne(workbook).target).toMatchObject({ type, rag });
  });

  it("a period's own target is a number alone", () => {
    const report = reportOfWorkbook({ observations: [{ Value: 50, Target: "<5" }] });
    expect(report.indicators[0]).toMatchObject({ value: { display: "50.0%" }, target: null });
    expect(report.findings.map(({ code }) => code)).toContain("target-with-side");
  });
});
