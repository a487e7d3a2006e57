import type { CellValue, TableGrid } from "../../../src/core/workbook/grid";
import { codesOf, factsOfOne, tableOf, type Workbook } from "../../support/tables";

const OURS = "E10000018";
/** Values of four counties beside ours, whose 20 is the first of the cuts 20, 30 and 40 and joins the lower values. */
const VALUES: readonly (readonly [string, string, number])[] = [
  ["Leicestershire", OURS, 20],
  ["Gloucestershire", "E10000013", 10],
  ["Worcestershire", "E10000034", 30],
  ["Essex", "E10000012", 40],
  ["Kent", "E10000016", 50],
];

const table = (name: string, [headers = [], ...rows]: readonly (readonly CellValue[])[]): TableGrid => ({
  ...tableOf(name, []),
  headers,
  rows,
  formats: rows.map((row) => row.map(() => "General")),
});

const workbook = (benchmarks: TableGrid): Workbook => ({
  indicators: [{ Benchmark: "Ex" }],
  observations: [{ Value: 20 }],
  others: [tableOf("Settings", [{ Setting: "Area code", Value: OURS }]), benchmarks],
});

describe("a published table is read as downloaded", () => {
  it.each<[string, TableGrid]>([
    [
      "DfE's table tool: location, location_code, levels in one word",
      table("Benchmarks", [
        ["location", "location_code", "geographic_level", "time_period", "Ex"],
        ["England", "E92000001", "country", "2023/24", 31],
        ["East Midlands", "E12000004", "region", "2023/24", 1],
        ...VALUES.map(([name, code, value]) => [name, code, "localAuthority", "2023/24", value]),
      ]),
    ],
    [
      "LAIT: a column a year, the measure in the sheet's name",
      table("Benchmarks Ex", [
        ["LA Number", "LA and Regions", "2022/23", "2023/24", "Rank"],
        ["", "England", 30, 31, ""],
        ...VALUES.map(([name, , value], index) => ["", name, 1, value, index]),
      ]),
    ],
    [
      "a row a measure and area, and a column a year",
      table("Benchmarks", [
        ["Measure", "Area", "2022/23", "2023/24"],
        ["Ex", "England", 30, 31],
        ["Another", "England", 1, 1],
        ...VALUES.map(([name, , value]) => ["Ex", name, 1, value]),
      ]),
    ],
    [
      "Oflog: the name under indicator, another word under measure",
      table("Benchmarks", [
        ["area_code", "period", "measure", "indicator", "value"],
        ["E92000001", "2023/24", "Percentage", "Ex", 31],
        ...VALUES.map(([, code, value]) => [code, "2023/24", "Percentage", "Ex", value]),
      ]),
    ],
  ])("%s", (_, benchmarks) => {
    const { quartile, england } = factsOfOne(workbook(benchmarks));
    expect([quartile?.position, quartile?.rank?.rank, quartile?.rank?.of, quartile?.year, england?.display]).toEqual([
      4,
      4,
      5,
      "2023/24",
      "31%",
    ]);
  });

  it.each([
    {
      of: "the year of a measure across",
      sheet: "Social care 2023-24",
      rows: [["Area", "Ex"], ...VALUES.map(([name, , value]) => [name, value])],
    },
    {
      of: "the measure of years across",
      sheet: "Benchmarks Ex",
      rows: [["Area", "2022/23", "2023/24"], ...VALUES.map(([name, , value]) => [name, 1, value])],
    },
  ])("a mapped range has no name of its own: its sheet's says $of", ({ sheet, rows }) => {
    const quartile = factsOfOne(workbook({ ...table("Benchmarks", rows), sheet })).quartile;
    expect([quartile?.position, quartile?.year]).toEqual([4, "2023/24"]);
  });

  it("a row a value without a year is told, not passed over", () => {
    const rows = VALUES.map(([, code, value]) => ["Ex", code, value]);
    const benchmarks = table("Benchmarks", [["Measure Group Description", "ONS Code", "Measure Value"], ...rows]);
    expect(codesOf(workbook(benchmarks))).toContain("benchmark-without-year");
    expect(factsOfOne(workbook({ ...benchmarks, name: "Benchmarks 2023-24" })).quartile?.year).toBe("2023/24");
  });

  it.each([
    ["2023/24 (prov)", "2023/24"],
    ["2023/24 (Rev)", "2023/24"],
    ["2024 [p]", "2024"],
  ])("a year that says how final it is, %s, is that year", (header, year) => {
    const benchmarks = table("Benchmarks_Ex", [["Area", header], ...VALUES.map(([name, , value]) => [name, value])]);
    expect(factsOfOne(workbook(benchmarks)).quartile?.year).toBe(year);
  });

  it("a column of pooled years is told, and placed as no year", () => {
    const benchmarks = table("Benchmarks Ex", [
      ["Area", "2020/21-22/23", "2022/23"],
      ...VALUES.map(([name, , value]) => [name, 1, value]),
    ]);
    expect(factsOfOne(workbook(benchmarks)).quartile?.year).toBe("2022/23");
    expect(codesOf(workbook(benchmarks))).toContain("pooled-years");
  });

  it("a table is no benchmark's for letters that its name happens to hold", () => {
    const { indicators = [], ...rest } = workbook(
      table("Benchmarks", [["Area", "2023/24"], ...VALUES.map(([name, , value]) => [name, value])]),
    );
    const of = { ...rest, indicators: indicators.map((row) => ({ ...row, Benchmark: "mark" })) };
    expect(factsOfOne(of).quartile).toBeNull();
    expect(codesOf(of)).toContain("years-across");
  });

  it("or it is said that a column a year names no measure", () => {
    const benchmarks = table("Benchmarks", [
      ["LA and Regions", "2022/23", "2023/24"],
      ...VALUES.map(([name, , value]) => [name, 1, value]),
    ]);
    expect(codesOf(workbook(benchmarks))).toContain("years-across");
    expect(factsOfOne(workbook(benchmarks)).quartile).toBeNull();
  });
});

describe("whose values are counted is the owner's choice", () => {
  const benchmarks = table("Benchmarks", [
    ["Benchmark", "Year", "Area code", "Value"],
    ...VALUES.map(([, code, value]) => ["Ex", "2023/24", code, value]),
    // Cumbria ended in March 2023.
    ["Ex", "2023/24", "E10000006", 60],
  ]);
  const counting = (words: string): Workbook => {
    const { others = [], ...rest } = workbook(benchmarks);
    const [settings, ...tables] = others;
    const rows = [
      { Setting: "Area code", Value: OURS },
      { Setting: "Authorities counted", Value: words },
    ];
    return { ...rest, others: settings === undefined ? tables : [tableOf("Settings", rows), ...tables] };
  };

  it.each([
    ["in being", 5, true],
    ["as published", 6, false],
  ])("%s: of %d, and who is left out is told: %s", (words, of, isTold) => {
    expect(factsOfOne(counting(words)).quartile?.rank?.of).toBe(of);
    expect(codesOf(counting(words)).includes("authority-not-in-being")).toBe(isTold);
  });
});

it("a code of a later reorganisation counts, and is told", () => {
  const benchmarks = table("Benchmarks", [
    ["Benchmark", "Year", "Area code", "Value"],
    ...VALUES.map(([, code, value]) => ["Ex", "2023/24", code, value]),
    ["Ex", "2023/24", "E06000091", 60],
  ]);
  expect(factsOfOne(workbook(benchmarks)).quartile?.rank?.of).toBe(6);
  expect(codesOf(workbook(benchmarks))).toContain("authority-not-listed");
});
