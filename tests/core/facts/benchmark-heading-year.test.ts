import type { TableGrid } from "../../../src/core/workbook/grid";
import { CALENDAR, CODES, settings } from "../../support/published-years";
import { factsOfOne, reportOfWorkbook, type Row, tableOf, type Workbook } from "../../support/tables";

const FINANCIAL = { ...CALENDAR, Basis: "financial year", Frequency: "year" };
const wide = (table: string, headings: readonly string[], others: Row = {}): TableGrid =>
  tableOf(
    table,
    CODES.map((code, row) => ({
      "Area code": code,
      ...others,
      ...Object.fromEntries(headings.map((heading) => [heading, 10 + 10 * row])),
    })),
  );
const workbook = (indicator: Row, Period: string, table: TableGrid): Workbook => ({
  indicators: [indicator],
  observations: [{ Period, Value: 25 }],
  others: [settings({}), table],
});
const yearOf = (of: Workbook): string | null => factsOfOne(of).quartile?.year ?? null;
const warned = (of: Workbook): string[] =>
  reportOfWorkbook(of).findings.flatMap(({ code, severity }) => (severity === "warning" ? [code] : []));

describe("the year in a heading wins over the table's name, however the indicator names it", () => {
  it.each([
    { heading: "Deaths 2021/22", year: "2021/22" },
    { heading: "Deaths 2021-22", year: "2021/22" },
    { heading: "2021/22 Deaths", year: "2021/22" },
    { heading: "Deaths (2021/22, revised)", year: "2021/22" },
    { heading: "Deaths (calendar 2022)", year: "2022" },
    { heading: "Deaths 31 March 2022", year: "2021/22" },
    { heading: "Deaths_2021_22", year: "2021/22" },
    // These years are not that of the figures.
    { heading: "Deaths under 18", year: "2023/24" },
    { heading: "Deaths since 2019", year: "2023/24" },
    { heading: "Deaths, 2030 target", year: "2023/24" },
    { heading: "Deaths (2011 census)", year: "2023/24" },
  ])("$heading is of $year", ({ heading, year }) => {
    const of = workbook({ ...FINANCIAL, Benchmark: heading }, "2023/24", wide("Benchmarks_2023_24", [heading]));
    expect(yearOf(of)).toBe(year);
  });

  it("beside the measure without a year, which is of the table's", () => {
    const headings = ["Deaths", "Deaths 2021/22"];
    const [plain, dated] = headings.map((Benchmark) =>
      yearOf(workbook({ ...FINANCIAL, Benchmark }, "2023/24", wide("Benchmarks_2023_24", headings))),
    );
    expect([plain, dated]).toEqual(["2023/24", "2021/22"]);
  });

  it("down the rows, too", () => {
    const rows = CODES.map((code, row) => ({ "Area code": code, Benchmark: "Deaths 2021/22", Value: row }));
    const of = workbook({ ...FINANCIAL, Benchmark: "Deaths 2021/22" }, "2023/24", tableOf("Benchmarks_2023_24", rows));
    expect(yearOf(of)).toBe("2021/22");
  });
});

describe("a heading of one year over rows that say another", () => {
  it.each(["Deaths 2021/22", "Deaths"])("is told once and left out, where Benchmark is %s", (Benchmark) => {
    const table = wide("Benchmarks", ["Deaths 2021/22"], { Year: "2023/24" });
    const of = workbook({ ...FINANCIAL, Benchmark }, "2023/24", table);
    expect(yearOf(of)).toBeNull();
    expect(warned(of)).toEqual(["benchmark-year-against-heading"]);
  });

  it.each(["2021/22", "31 March 2022"])("is used where they say the same year, as %s", (Year) => {
    const of = workbook(
      { ...FINANCIAL, Benchmark: "Deaths 2021/22" },
      "2023/24",
      wide("Benchmarks", ["Deaths 2021/22"], { Year }),
    );
    expect([yearOf(of), warned(of)]).toEqual(["2021/22", []]);
  });

  it("is used where the publication says its kind of year", () => {
    const of = workbook(
      { ...FINANCIAL, Benchmark: "Deaths 2021/22" },
      "2023/24",
      wide("Benchmarks", ["Deaths 2021/22"], { Year: "2021/22", time_identifier: "Academic year" }),
    );
    expect([yearOf(of), warned(of)]).toEqual(["2021/22", []]);
  });
});

describe("2023 in a column of years beside 2022/23 is told and never merged with it, in a column a measure", () => {
  const yearly = (Year: string, from: number): Row[] =>
    CODES.map((code, row) => ({ "Area code": code, Year, Deaths: from + 10 * row }));

  it.each([
    { Basis: "financial year", pair: "2022/23", bare: "2023" },
    { Basis: "", pair: "2022/23", bare: "2023" },
    { Basis: "", pair: "2021/22", bare: "2023" },
  ])("$bare beside $pair, basis '$Basis'", ({ Basis, pair, bare }) => {
    const table = tableOf("Benchmarks", [...yearly(pair, 10), ...yearly(bare, 110)]);
    const of = workbook({ ...FINANCIAL, Basis, Benchmark: "Deaths" }, "2022/23", table);
    expect(factsOfOne(of).quartile).toMatchObject({ year: pair, cuts: ["27.5", "45", "62.5"] });
    expect(warned(of)).toEqual(["benchmark-year-beside-pairs"]);
  });
});
