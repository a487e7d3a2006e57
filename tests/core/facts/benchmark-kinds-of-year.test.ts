import type { TableGrid } from "../../../src/core/workbook/grid";
import { CALENDAR, CODES, published, settings, workbook } from "../../support/published-years";
import { codesOf, draftOf, factsOfOne, reportOfWorkbook, type Row, tableOf } from "../../support/tables";

describe("a year of another kind than the indicator's own is named with its kind", () => {
  const academic = { "Report date": "15 January 2025" };
  const texts = (indicator: Row, own: Row, rows: readonly Row[]) => {
    const of = workbook({ Benchmark: "Deaths", ...indicator }, own, rows, academic);
    const facts = factsOfOne({ ...of, indicators: [{ Benchmark: "Deaths", ...indicator }] });
    return { draft: draftOf(of), caveats: facts.caveats.join(" ") };
  };
  const schoolYear = published({ Year: "2023/24", time_identifier: "Academic year" });

  it.each([
    { Basis: "financial year", Period: "2023/24" },
    { Basis: "in quarter", Period: "Q2 2024/25" },
    { Basis: "calendar year", Period: "2024" },
  ])("an academic year beside $Basis", ({ Basis, Period }) => {
    const { draft } = texts({ Basis }, { Period, Value: 25 }, schoolYear);
    expect(draft).toContain("figures for academic year 2023/24");
    expect(draft.replaceAll("academic year 2023/24", "")).not.toMatch(/(?:England|figures) for 2023\/24/);
  });

  it("in the note of England's year, too", () => {
    const england = schoolYear.filter((row) => row["Area code"] === "E92000001");
    const { caveats } = texts({ Basis: "in quarter" }, { Period: "Q2 2024/25", Value: 25 }, england);
    expect(caveats).toContain("England and neighbours: academic year 2023/24.");
  });

  it("a financial year beside an academic one", () => {
    const rows = published({ Year: "2023/24", time_identifier: "Financial year" });
    expect(texts({ Basis: "academic year" }, { Period: "2023/24", Value: 25 }, rows).draft).toContain(
      "figures for financial year 2023/24",
    );
  });

  it("its own kind is not", () => {
    for (const [Basis, Period, rows] of [
      ["academic year", "2023/24", schoolYear],
      ["in quarter", "Q2 2024/25", published({ Year: "2023/24" })],
      ["calendar year", "2024", published({ Year: "2023/24", time_identifier: "Financial year" })],
    ] as const)
      expect(texts({ Basis }, { Period, Value: 25 }, rows).draft).not.toMatch(/figures for (?:academic|financial)/);
  });
});

describe("2023 beside 2022/23 of one benchmark is left out and told once, and never mixed with it", () => {
  const financial = { ...CALENDAR, Basis: "financial year" };
  const own = { Period: "2022/23", Value: 25 };
  const labels = ["2021/22", "2022/23", "2023"];
  const long = tableOf(
    "Benchmarks",
    labels.flatMap((Year, index) => published({ Year }, 10 + 100 * index)),
  );
  const across = (heading: (label: string) => string, others: Row): TableGrid =>
    tableOf(
      "Benchmarks",
      CODES.map((code, row) => ({
        "Area code": code,
        ...others,
        ...Object.fromEntries(labels.map((label, index) => [heading(label), 10 + 100 * index + 10 * row])),
      })),
    );

  it.each([
    { name: "down the rows", table: long, cells: 9 },
    { name: "a column a year", table: across((label) => label, { Benchmark: "Deaths" }), cells: 1 },
    { name: "a column a measure and year", table: across((label) => `Deaths ${label}`, {}), cells: 1 },
  ])("$name", ({ table, cells }) => {
    const of = { indicators: [financial], observations: [own], others: [settings({}), table] };
    // The cuts of 110, 120 … 180.
    expect(factsOfOne(of).quartile).toMatchObject({ year: "2022/23", cuts: ["127.5", "145", "162.5"] });
    const told = reportOfWorkbook(of).findings.filter(({ severity }) => severity === "warning");
    expect(told.map(({ code, message }) => [code, message])).toEqual([
      ["benchmark-year-beside-pairs", expect.stringContaining(`${cells} cell`)],
    ]);
  });

  it("a publication that says the kind of year is read by that", () => {
    const rows = [
      ...published({ Year: "2022/23", time_identifier: "Financial year" }),
      ...published({ Year: "2023", time_identifier: "Calendar year" }, 110),
    ];
    const of = workbook(financial, own, rows);
    expect(factsOfOne(of).quartile?.year).toBe("2022/23");
    expect(codesOf(of)).not.toContain("benchmark-year-beside-pairs");
  });
});

it("where the Report date alone keeps a benchmark back, the advice is of that date", () => {
  const of = workbook({ Basis: "financial year", Benchmark: "Deaths" }, { Period: "2023/24", Value: 25 }, published({ Year: "2023/24" }), { "Report date": "31/03/2024" }); // prettier-ignore
  const told = reportOfWorkbook(of).findings.find(({ code }) => code === "benchmark-not-found");
  expect(told?.message).toContain("had not ended before the month of the Report date (March 2024)");
  expect(told?.advice).toContain("not the last day of its period");
});
