import type { TableGrid } from "../../../src/core/workbook/grid";
import { CODES, published, settings } from "../../support/published-years";
import { factsOfOne, reportOfWorkbook, type Row, tableOf, type Workbook } from "../../support/tables";

/** Two indicators of one measure, their figures, and what is published of it. */
const both = (first: Row, second: Row, benchmarks: TableGrid, own: readonly Row[]): Workbook => ({
  indicators: [first, { Ref: "X2", ...second }].map((one) => ({
    Unit: "per 1,000",
    Polarity: "low is good",
    Benchmark: "Deaths",
    ...one,
  })),
  observations: own,
  others: [settings({ "Report date": "15 January 2025" }), benchmarks],
});
const quartileOf = (of: Workbook, ref: string) => factsOfOne(of, ref).quartile ?? null;
const warnings = (of: Workbook): string[] =>
  reportOfWorkbook(of).findings.flatMap(({ code, severity }) => (severity === "note" ? [] : [code]));

const across = (headings: readonly string[], others: Row): TableGrid =>
  tableOf(
    "Benchmarks",
    CODES.map((code, row) => ({
      "Area code": code,
      ...others,
      ...Object.fromEntries(headings.map((heading, index) => [heading, 10 + 100 * index + 10 * row])),
    })),
  );

describe("a measure that pooled and single years ask for is read for each", () => {
  const own = [
    { Period: "2021 to 2023", Value: 25 },
    { Ref: "X2", Period: "2023", Value: 125 },
  ];

  it.each([
    {
      name: "down the rows",
      table: tableOf("Benchmarks", [...published({ Year: "2021 - 23" }), ...published({ Year: "2023" }, 110)]),
    },
    { name: "a column a year", table: across(["2021 - 23", "2023"], { Benchmark: "Deaths" }) },
    { name: "a column a measure and year", table: across(["Deaths 2021 - 23", "Deaths 2023"], {}) },
  ])("$name", ({ table }) => {
    const of = both({ Basis: "pooled calendar years" }, { Basis: "calendar year" }, table, own);
    expect(quartileOf(of, "X1")).toMatchObject({ year: "2021 to 2023", cuts: ["27.5", "45", "62.5"] });
    expect(quartileOf(of, "X2")).toMatchObject({ year: "2023", cuts: ["127.5", "145", "162.5"] });
    expect(warnings(of)).toEqual([]);
  });
});

describe("a year without its kind is read for each indicator as a year of its own kind, and told", () => {
  const financial = { Basis: "financial year" };
  const academic = { Basis: "academic year" };
  const calendar = { Basis: "calendar year" };
  const inYears = (first: string, second: string) => [
    { Period: first, Value: 25 },
    { Ref: "X2", Period: second, Value: 25 },
  ];

  it("2023/24 of financial and academic years", () => {
    const table = tableOf("Benchmarks", published({ Year: "2023/24" }));
    const of = both(financial, academic, table, inYears("2023/24", "2023/24"));
    expect([quartileOf(of, "X1")?.year, quartileOf(of, "X2")?.year]).toEqual(["2023/24", "2023/24"]);
    // The academic year had not ended by July; the financial one had.
    const inJuly = { ...of, others: [settings({ "Report date": "15 July 2024" }), table] };
    expect([quartileOf(inJuly, "X1")?.year, quartileOf(inJuly, "X2")]).toEqual(["2023/24", null]);
    expect(warnings(of)).toEqual(["benchmark-year-of-several-kinds"]);
  });

  it("2023 of calendar and financial years", () => {
    const table = tableOf("Benchmarks", published({ Year: "2023" }));
    const of = both(calendar, financial, table, inYears("2023", "2022/23"));
    expect([quartileOf(of, "X1")?.year, quartileOf(of, "X2")?.year]).toEqual(["2023", "2022/23"]);
    expect(warnings(of)).toEqual(["benchmark-year-of-several-kinds"]);
  });

  it("2023 beside 2021 - 23, which is no pair", () => {
    const table = across(["Deaths 2021 - 23", "Deaths 2023"], {});
    const of = both({ Basis: "pooled calendar years" }, financial, table, inYears("2021 to 2023", "2022/23"));
    expect([quartileOf(of, "X1")?.year, quartileOf(of, "X2")?.year]).toEqual(["2021 to 2023", "2022/23"]);
    expect(warnings(of)).toEqual([]);
  });

  it("2023/24 in the name of the table", () => {
    const table = tableOf(
      "Benchmarks_2023_24",
      CODES.map((code, index) => ({ "Area code": code, Deaths: index })),
    );
    expect(warnings(both(financial, academic, table, inYears("2023/24", "2023/24")))).toEqual([
      "benchmark-year-of-several-kinds",
    ]);
  });

  it("values left out are counted once", () => {
    // Northamptonshire had ended.
    const ended = { Benchmark: "Deaths", Year: "2023/24", "Area code": "E10000021", Value: 9 };
    const table = tableOf("Benchmarks", [...published({ Year: "2023/24" }), ended]);
    const of = both(financial, academic, table, inYears("2023/24", "2023/24"));
    const told = reportOfWorkbook(of).findings.find(({ code }) => code === "authority-not-in-being");
    expect(told?.message).toMatch(/^1 published value /);
  });

  it.each(["Financial year", "Academic year"])("not where the publication says that it is of a %s", (kind) => {
    const table = tableOf("Benchmarks", published({ Year: "2023/24", time_identifier: kind }));
    const of = both(financial, academic, table, inYears("2023/24", "2023/24"));
    expect(warnings(of)).toEqual([]);
    expect([quartileOf(of, "X1")?.cuts, quartileOf(of, "X2")?.cuts]).toEqual([
      ["27.5", "45", "62.5"],
      ["27.5", "45", "62.5"],
    ]);
  });

  it("a financial and an academic 2023/24 of one publication are two years", () => {
    const rows = [
      ...published({ Year: "2023/24", time_identifier: "Financial year" }),
      ...published({ Year: "2023/24", time_identifier: "Academic year" }, 110),
    ];
    const of = both(financial, academic, tableOf("Benchmarks", rows), inYears("2023/24", "2023/24"));
    expect([quartileOf(of, "X1")?.cuts?.[0], quartileOf(of, "X2")?.cuts?.[0]]).toEqual(["27.5", "127.5"]);
  });
});

it("2023 beside 2022/23 is left out and told where the indicator's basis is blank, too", () => {
  const rows = [...published({ Year: "2022/23" }), ...published({ Year: "2023" }, 110)];
  const of: Workbook = {
    indicators: [{ Unit: "per 1,000", Polarity: "low is good", Benchmark: "Deaths" }],
    observations: [{ Period: "Q2 2024/25", Value: 25 }],
    others: [settings({}), tableOf("Benchmarks", rows)],
  };
  expect(quartileOf(of, "X1")).toMatchObject({ year: "2022/23", cuts: ["27.5", "45", "62.5"] });
  expect(warnings(of)).toContain("benchmark-year-beside-pairs");
});
