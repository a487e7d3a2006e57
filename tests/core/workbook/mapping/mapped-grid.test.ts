import type { CellValue } from "../../../../src/core/workbook/grid";
import { joinedPeriod } from "../../../../src/core/workbook/mapping/joined-period";
import { mappedGrid, type MappedCells } from "../../../../src/core/workbook/mapping/mapped-grid";
import type { TableMapping } from "../../../../src/core/workbook/mapping/mapping";
import { readObservations } from "../../../../src/core/workbook/observations";
import { readIndicators } from "../../../../src/core/workbook/indicators";

const LONG: TableMapping = {
  form: "long",
  headingRows: 1,
  columns: { ref: "KPI no.", period: "Qtr", value: "Result" },
  below: "open",
  right: "open",
};
const WIDE: TableMapping = { form: "wide", headingRows: 1, columns: { ref: "KPI no." }, below: "open", right: "open" };

/** Cells from C5 on; `rows` and `columns` of them are the range, the rest stands beside it. */
function cellsOf(values: readonly (readonly CellValue[])[], rows: number, columns: number): MappedCells {
  const formats = values.map((row) => row.map(() => "General"));
  return { sheet: "KPI data", firstRow: 4, firstColumn: 2, rows, columns, values, formats };
}

const RESULTS = [
  ["KPI no.", "Qtr", "Lead", "Result"],
  ["EX1", "Q1 2024/25", "A. Example", 40],
  ["EX1", "Q2 2024/25", "A. Example", 45],
];

function gridOf(mapping: TableMapping, cells: MappedCells, table: "Observations" | "Indicators" | "Benchmarks") {
  const read = mappedGrid(table, mapping, cells);
  if (read.kind === "lost") throw new Error(read.lost.finding.message);
  return read.grid;
}

describe("a mapped range is the contract's table over the owner's own cells", () => {
  it("with the contract's headers, at its place, and nothing over columns that are not matched", () => {
    expect(gridOf(LONG, cellsOf(RESULTS, 3, 4), "Observations")).toMatchObject({
      name: "Observations",
      sheet: "KPI data",
      firstRow: 4,
      firstColumn: 2,
      headers: ["Ref", "Period", "", "Value"],
      rows: RESULTS.slice(1),
    });
  });

  it("a heading of the contract that its owner did not match is not read", () => {
    const cells = cellsOf([["KPI no.", "Qtr", "Result", "Target"]], 1, 4);
    expect(gridOf(LONG, cells, "Observations").headers).toEqual(["Ref", "Period", "Value", ""]);
  });

  it("other headings of a wide Benchmarks range stay, for indicators name them; the contract's own do not", () => {
    const mapping: TableMapping = { ...WIDE, columns: { areaCode: "Code of area" } };
    const cells = cellsOf([["Code of area", "Reviews in time 2023/24", "Year"]], 1, 3);
    expect(gridOf(mapping, cells, "Benchmarks").headers).toEqual(["Area code", "Reviews in time 2023/24", ""]);
  });

  it("columns in another order, and headings in other letters, are the same", () => {
    const cells = cellsOf([["RESULT", "kpi  no.", "Qtr"]], 1, 3);
    expect(gridOf(LONG, cells, "Observations").headers).toEqual(["Value", "Ref", "Period"]);
  });
});

describe("what stands beside a mapped range", () => {
  const below = [...RESULTS, ["EX1", "Q3 2024/25", "", 46], ["", "", "", ""], ["Source: made up", "", "", ""]];

  it.each([
    { edge: "open", rows: 3, because: "filled rows directly below belong to it, up to the first empty one" },
    { edge: "closed", rows: 2, because: "its owner left out what stood below" },
  ] as const)("below an edge that is $edge: $because", ({ edge, rows }) => {
    expect(gridOf({ ...LONG, below: edge }, cellsOf(below, 3, 4), "Observations").rows).toHaveLength(rows);
  });

  const right = [
    ["KPI no.", "Q1 2024/25", "Q2 2024/25", "Q3 2024/25", "Notes", "Q4 2024/25"],
    ["EX1", 40, 45, 46, "", 47],
  ];

  it.each([
    { edge: "open", headers: ["Ref", "Q1 2024/25", "Q2 2024/25", "Q3 2024/25"], because: "the next period joins it" },
    { edge: "closed", headers: ["Ref", "Q1 2024/25", "Q2 2024/25"], because: "its owner left out what stood there" },
  ] as const)("right of an edge that is $edge: $because", ({ edge, headers }) => {
    const grid = gridOf({ ...WIDE, right: edge }, cellsOf(right, 2, 3), "Observations");
    expect(grid.headers).toEqual(headers);
    expect(grid.rows[0]).toHaveLength(headers.length);
  });
});

describe("a wide range", () => {
  it("without a column for the kind of figure holds values; words beside a period do not count", () => {
    const { indicators } = readIndicators({
      ...gridOf(LONG, cellsOf(RESULTS, 3, 4), "Observations"),
      name: "Indicators",
      headers: ["Ref", "", "Indicator", "Unit"],
      rows: [["EX1", "", "Visits", "number"]],
    });
    const cells = cellsOf(
      [
        ["KPI no.", "Measure 2024", "Q1 2024/25 (actual)", "2024/25 Q2"],
        ["EX1", "Visits", 40, 45],
      ],
      2,
      4,
    );
    const grid = gridOf(WIDE, cells, "Observations");
    expect(grid.headers).toEqual(["Ref", "", "Q1 2024/25 (actual)", "2024/25 Q2"]);
    const { observations, findings } = readObservations([grid], indicators);
    expect(findings).toEqual([]);
    expect(observations.get("EX1")?.map(({ value }) => value.source)).toEqual([
      { sheet: "KPI data", address: "E6" },
      { sheet: "KPI data", address: "F6" },
    ]);
  });
});

it.each([
  ["Num", "Denom"],
  ["NUMERATOR", "den"],
])("%s and %s are the numerator and the denominator", (...words) => {
  const { indicators } = readIndicators({
    ...gridOf(LONG, cellsOf(RESULTS, 3, 4), "Observations"),
    name: "Indicators",
    headers: ["Ref", "", "Indicator", "Unit"],
    rows: [["EX1", "", "Visits", "%"]],
  });
  const mapping: TableMapping = { ...WIDE, columns: { ref: "KPI no.", figure: "Line" } };
  const rows = words.map((word, index) => ["EX1", word, 40 + index]);
  const grid = gridOf(mapping, cellsOf([["KPI no.", "Line", "Q1 2024/25"], ...rows], 3, 3), "Observations");
  const { observations, findings } = readObservations([grid], indicators);
  expect(findings).toEqual([]);
  expect(observations.get("EX1")?.map(({ numerator, denominator }) => [numerator.source, denominator.source])).toEqual([
    [
      { sheet: "KPI data", address: "E6" },
      { sheet: "KPI data", address: "E7" },
    ],
  ]);
});

it("an indicator that stands once a period is one, and one that differs is seen", () => {
  const mapping: TableMapping = { ...LONG, columns: { ref: "KPI no.", indicator: "Title", unit: "Unit" } };
  const cells = cellsOf(
    [
      ["KPI no.", "Title", "Unit", "Qtr"],
      ["EX1", "Visits", "number", "Q1 2024/25"],
      ["EX1", "Visits ", "number", "Q2 2024/25"],
      ["EX1", "Calls", "number", "Q2 2024/25"],
    ],
    4,
    4,
  );
  const { indicators, findings } = readIndicators(gridOf(mapping, cells, "Indicators"));
  expect(indicators.map(({ name, source }) => [name, source.address])).toEqual([["Visits", "C6"]]);
  expect(findings.map(({ code, source }) => [code, source?.address])).toEqual([["duplicate-ref", "C8"]]);
});

describe("a mapping that no longer fits is no table at all, and says where and what to do", () => {
  it.each<{
    readonly what: string;
    readonly mapping: TableMapping;
    readonly header: readonly CellValue[];
    readonly code: string;
    readonly says: string;
  }>([
    {
      what: "a heading was renamed",
      mapping: LONG,
      header: ["KPI no.", "Quarter", "Result"],
      code: "mapping-heading-gone",
      says: "Observations is read from 'KPI data'!C5:E6, but its heading “Qtr” (Period) is no longer in 'KPI data'!C5:E5.",
    },
    {
      what: "a heading stands twice",
      mapping: LONG,
      header: ["KPI no.", "Qtr", "Result", "Result"],
      code: "mapping-heading-double",
      says: "Observations is read from KPI data, where the heading “Result” now appears more than once in 'KPI data'!C5:F5.",
    },
    {
      what: "no period is left",
      mapping: WIDE,
      header: ["KPI no.", "First", "Second"],
      code: "mapping-no-periods",
      says: "Observations is read from KPI data with a column for each period, but no heading in 'KPI data'!C5:E5 could be read as a period.",
    },
  ])("$what", ({ mapping, header, code, says }) => {
    const read = mappedGrid("Observations", mapping, cellsOf([header, header.map(() => 1)], 2, header.length));
    expect(read).toMatchObject({ kind: "lost", lost: { table: "Observations", finding: { code, message: says } } });
    expect(read.kind === "lost" && read.lost.finding.source?.sheet).toBe("KPI data");
  });
});

describe("a period in two cells", () => {
  it.each([
    { period: "Q1", year: "2024/25", expected: "Q1 2024/25" },
    { period: "Quarter 3", year: "2024-25", expected: "Quarter 3 2024-25" },
    { period: 2, year: "2024/25", expected: "Q2 2024/25" },
    { period: "1st quarter", year: "2024/25", expected: "1st quarter 2024/25" },
    { period: "Apr - Jun", year: "2024/25", expected: "Apr - Jun 2024/25" },
    { period: "Q1 (Apr-Jun)", year: "24/25", expected: "Q1 (Apr-Jun) 24/25" },
    { period: "Jan", year: "FY 24/25", expected: "Jan 2025" },
    { period: "Autumn", year: "2024/25", expected: "Autumn 2024/25" },
    { period: "May", year: "2024/25", expected: "May 2024" },
    { period: "February", year: "2024/25", expected: "February 2025" },
    { period: "March", year: 2025, expected: "March 2025" },
    { period: "Q1 2023/24", year: "2024/25", expected: "Q1 2023/24" },
    { period: "Q5", year: "2024/25", expected: "Q5" },
    { period: "Q1", year: "", expected: "Q1" },
    { period: "Q1", year: 2024, expected: "Q1" },
  ])("$period and $year is $expected", ({ period, year, expected }) => {
    expect(joinedPeriod(period, year)).toBe(expected);
  });
});
