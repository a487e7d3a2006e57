import type { CellValue, TableGrid } from "../../../src/core/workbook/grid";
import { reportOfWorkbook, tableOf } from "../../support/tables";

const CODES = ["E10000018", "E10000003", "E10000007", "E10000008", "E10000011", "E10000012", "E10000013", "E10000014"];
/** Values 10, 20 … 80: cuts 27.5, 45 and 62.5. */
const CUTS = ["27.5", "45", "62.5"];

const sheetOf = ([headers = [], ...rows]: readonly (readonly CellValue[])[]): TableGrid => ({
  ...{ name: "Benchmarks", sheet: "Benchmarks", firstRow: 0, firstColumn: 0, headers, rows },
  formats: rows.map((row) => row.map(() => "General")),
});

const reportOf = (rows: readonly (readonly CellValue[])[]) =>
  reportOfWorkbook({
    indicators: [{ Benchmark: "Share of calls" }],
    observations: [{ Value: 25 }],
    others: [tableOf("Settings", [{ Setting: "Area code", Value: "E10000018" }]), sheetOf(rows)],
  });

const body = (cells: (value: number) => readonly CellValue[]) =>
  CODES.map((code, index): readonly CellValue[] => [code, `County ${index}`, ...cells(10 * (index + 1))]);

describe("headings of a Benchmarks sheet are found", () => {
  it.each<[string, readonly (readonly CellValue[])[]]>([
    [
      "below titles and notes",
      [
        ["Table 3: calls answered by local authority"],
        ["This worksheet contains one table. [note 1]"],
        [],
        ["Area code", "Area name", "Share of calls 2023/24"],
        ...body((value) => [value]),
      ],
    ],
    [
      "below a title beside which a source stands",
      [
        ["Table 3", "", "Source: Exampleshire"],
        ["Benchmark", "Area code", "Area name", "Year", "Value"],
        ...body((value) => ["2023/24", value]).map((row) => ["Share of calls", ...row]),
      ],
    ],
    [
      "as a measure over its years",
      [
        ["", "", "Share of calls", "", "Calls", ""],
        ["Area code", "Area name", "2022/23", "2023/24", "2022/23", "2023/24"],
        ...body((value) => [value + 1, value, 2, 3]),
      ],
    ],
    [
      "as a measure over its years, beside areas in the upper row",
      [
        ["Area code", "Area name", "Share of calls", "", "Calls", ""],
        ["", "", "2022/23", "2023/24", "2022/23", "2023/24"],
        ...body((value) => [value + 1, value, 2, 3]),
      ],
    ],
    [
      "as years over measures",
      [
        ["Area code", "Area name", "2022/23", "", "2023/24", ""],
        ["", "", "Calls", "Share of calls", "Calls", "Share of calls"],
        ...body((value) => [1, 2, 3, value]),
      ],
    ],
    [
      "as a measure, its years and its value beside limits, below a title",
      [
        ["Table 4"],
        ["Area", "", "Share of calls", "", "", ""],
        ["", "", "2022/23", "", "2023/24", ""],
        ["Code", "Name", "Value", "Lower CI", "Value", "Lower CI"],
        ...body((value) => [value + 1, 2, value, 4]),
      ],
    ],
  ])("%s", (_, rows) => {
    const { indicators, findings } = reportOf(rows);
    expect(findings.map(({ code }) => code)).toEqual(["nothing-to-compare"]);
    expect(indicators[0]?.quartile).toMatchObject({ year: "2023/24", cuts: CUTS });
  });

  it("with the benchmark's name under a heading that nobody knows, as in the data of DfE's tool", () => {
    const rows = [
      ["Short Desc", "Data item", "Years", "LA and Regions", "Values", "LA Number"],
      ...CODES.map((code, index) => ["SoC", "Share of calls", "2023/24", `County ${index}`, 10 * (index + 1), code]),
    ];
    expect(reportOf(rows).indicators[0]?.quartile).toMatchObject({ cuts: CUTS });
  });

  it("and cells keep their addresses", () => {
    const rows = [["Table 3"], [], ["Area code", "Area", "Share of calls 2023/24"], ...body((value) => [value])];
    const unread = reportOf([...rows, ["E10000015", "Hertfordshire", "about 9"]]).findings;
    expect(unread.map(({ message }) => message)).toContainEqual(expect.stringContaining("Benchmarks!C12"));
  });
});

describe("a row of values is never taken for headings", () => {
  it.each<[string, readonly (readonly CellValue[])[]]>([
    ["of a table without a year", [["Area code", "Area", "Share of calls"], ...body((value) => [2010 + value])]],
    [
      "of a table without areas",
      [
        ["Benchmark", "Year", "Value"],
        ["Share of calls", "2023/24", 10],
      ],
    ],
  ])("%s", (_, rows) => {
    const { indicators, findings } = reportOf(rows);
    expect(indicators[0]?.quartile).toBeNull();
    expect(findings.map(({ code }) => code)).toContainEqual(
      expect.stringMatching(/^(?:benchmark-without-year|missing-column)$/),
    );
  });
});
