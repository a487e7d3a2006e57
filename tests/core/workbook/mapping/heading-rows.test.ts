import type { CellValue } from "../../../../src/core/workbook/grid";
import { findHeadingRows, headingRowsWith } from "../../../../src/core/workbook/mapping/find-heading-rows";
import { headingsIn, type HeadingRows } from "../../../../src/core/workbook/mapping/heading-rows";
import { countNamed } from "../../../../src/core/workbook/mapping/match-columns";
import { type MappableTable } from "../../../../src/core/workbook/mapping/mappable-columns";

describe("the header row is found", () => {
  const find = (table: MappableTable, values: CellValue[][]) =>
    findHeadingRows({ values, formats: [] }, countNamed(table));

  it.each<{
    readonly what: string;
    readonly table: MappableTable;
    readonly rows: CellValue[][];
    readonly at: number | null;
  }>([
    {
      what: "below a title and a blank row",
      table: "Observations",
      rows: [
        ["Exampleshire performance, Quarter 3 2024/25", "", "", ""],
        ["", "", "", ""],
        ["KPI no.", "Qtr", "Num", "Denom"],
        ["EX1", "Q3 2024/25", 45, 100],
      ],
      at: 2,
    },
    {
      what: "among figures that could be years",
      table: "Observations",
      rows: [
        ["Exampleshire", "", ""],
        ["KPI", "2023/24", "2024/25"],
        ["EX1", 2019, 2024],
      ],
      at: 1,
    },
    {
      what: "in the first row",
      table: "Indicators",
      rows: [
        ["Ref", "Indicator", "Unit"],
        ["EX1", "Visits", "number"],
      ],
      at: 0,
    },
    {
      what: "by its words alone where none is known",
      table: "Indicators",
      rows: [
        ["Exampleshire", "", ""],
        ["Alpha", "Beta", "Gamma"],
        ["EX1", "Visits", "number"],
      ],
      at: 1,
    },
    { what: "nowhere in an empty range", table: "Indicators", rows: [["", ""]], at: null },
  ])("$what", ({ table, rows, at }) => {
    expect(find(table, rows)).toEqual(at === null ? null : { first: at, count: 1 });
  });
});

const blanks = (count: number): string[] => Array.from({ length: count }, () => "");
const QUARTERS = ["Q1", "Q2", "Q3", "Q4"];
const QUARTERS_OF_2023 = QUARTERS.map((quarter) => `${quarter} 2023/24`);
const QUARTERS_OF_2024 = QUARTERS.map((quarter) => `${quarter} 2024/25`);

describe("headings in several rows are found and read together", () => {
  it.each<{
    readonly what: string;
    readonly rows: CellValue[][];
    readonly at: HeadingRows;
    readonly periods: readonly CellValue[];
  }>([
    {
      what: "years over quarters, below a title",
      rows: [
        ["Exampleshire scorecard 2024/25", ...blanks(9)],
        ["", "", "2023/24", ...blanks(3), "2024/25", ...blanks(3)],
        ["KPI Ref", "Measure", ...QUARTERS, ...QUARTERS],
      ],
      at: { first: 1, count: 2 },
      periods: [...QUARTERS_OF_2023, ...QUARTERS_OF_2024],
    },
    {
      what: "quarters over years",
      rows: [
        ["", "", "Quarter 1", "", "Quarter 2", ""],
        ["KPI Ref", "Measure", "2023/24", "2024/25", "2023/24", "2024/25"],
      ],
      at: { first: 0, count: 2 },
      periods: ["Quarter 1 2023/24", "Quarter 1 2024/25", "Quarter 2 2023/24", "Quarter 2 2024/25"],
    },
    {
      what: "quarters by their months",
      rows: [
        ["", "2023/24", "", "2024/25"],
        ["KPI Ref", "Oct - Dec", "Q4 (Jan-Mar)", "Apr - Jun"],
      ],
      at: { first: 0, count: 2 },
      periods: ["Oct - Dec 2023/24", "Q4 (Jan-Mar) 2023/24", "Apr - Jun 2024/25"],
    },
    {
      what: "months under financial years, each in its own calendar year",
      rows: [
        ["KPI Ref", "Measure", "2023/24", "", "2024/25", ""],
        ["", "", "December", "January", "Apr", "May"],
      ],
      at: { first: 0, count: 2 },
      periods: ["December 2023", "January 2024", "Apr 2024", "May 2024"],
    },
    {
      what: "months under calendar years that are numbers",
      rows: [
        ["", 2023, "", 2024, ""],
        ["KPI Ref", "Nov", "Dec", "Jan", "Feb"],
      ],
      at: { first: 0, count: 2 },
      periods: ["Nov 2023", "Dec 2023", "Jan 2024", "Feb 2024"],
    },
    {
      what: "words merged over two rows, and a latest quarter that stands first",
      rows: [
        ["KPI Ref", "Measure", "2024/25", "", "2023/24", ""],
        ["", "", "Q2", "Q1", "Q4", "Q3"],
      ],
      at: { first: 0, count: 2 },
      periods: ["Q2 2024/25", "Q1 2024/25", "Q4 2023/24", "Q3 2023/24"],
    },
    {
      what: "whole periods below what they are of",
      rows: [
        ["KPI Ref", "Measure", "Quarterly performance", ""],
        ["", "", "Q1 2024/25", "Q2 2024/25"],
      ],
      at: { first: 0, count: 2 },
      periods: ["Q1 2024/25", "Q2 2024/25"],
    },
    {
      what: "years over quarters over what is measured: targets, too",
      rows: [
        ["", "2024/25", "", "", ""],
        ["", "Q1", "", "Q2", ""],
        ["KPI Ref", "Actual", "Target", "Actual", "Target"],
      ],
      at: { first: 0, count: 3 },
      periods: ["Q1 2024/25", "Q1 2024/25 target", "Q2 2024/25", "Q2 2024/25 target"],
    },
    {
      what: "quarters over numerator, denominator and rate",
      rows: [
        ["KPI Ref", "Measure", "Q1 2024/25", "", "", "Q2 2024/25", "", ""],
        ["", "", "Num", "Den", "%", "Num", "Den", "%"],
      ],
      at: { first: 0, count: 2 },
      periods: ["Q1", "Q2"].flatMap((quarter) =>
        [" numerator", " denominator", ""].map((part) => `${quarter} 2024/25${part}`),
      ),
    },
    {
      what: "actual figures beside targets, each over its quarters",
      rows: [
        ["", "", "Actual", "", "Target", ""],
        ["KPI Ref", "Measure", "Q1 2024/25", "Q2 2024/25", "Q1 2024/25", "Q2 2024/25"],
      ],
      at: { first: 0, count: 2 },
      periods: ["Q1 2024/25", "Q2 2024/25", "Q1 2024/25 target", "Q2 2024/25 target"],
    },
    {
      what: "and a single row stays one, whatever stands above it",
      rows: [
        ["Performance", "", "", "Quarterly", ""],
        ["KPI Ref", "Measure", "Unit", "Q1 2024/25", "Q2 2024/25"],
      ],
      at: { first: 1, count: 1 },
      periods: ["Q1 2024/25", "Q2 2024/25"],
    },
  ])("$what", ({ rows, at, periods }) => {
    const width = Math.max(...rows.map((row) => row.length));
    const range = { values: [...rows, ["C1", "Calls answered", ...blanks(width)].slice(0, width)], formats: [] };
    for (const table of ["Indicators", "Observations"] as const) {
      expect([table, findHeadingRows(range, countNamed(table))]).toEqual([table, at]);
    }
    expect(headingsIn(range, at).flatMap(({ isPeriod, value }) => (isPeriod ? [value] : []))).toEqual(periods);
  });

  it.each<{ readonly what: string; readonly rows: CellValue[][]; readonly isPeriod: readonly boolean[] }>([
    {
      what: "a year written over the middle of its quarters says nothing of the first, nor of the next year's",
      rows: [
        ["", "", "2023/24", "", "", "", "2024/25", "", ""],
        ["Ref", ...QUARTERS, ...QUARTERS],
      ],
      isPeriod: [false, false, true, true, true, false, true, true, true],
    },
    {
      what: "a calendar year over quarters, whose first may be January's or April's",
      rows: [
        ["", "2024", "", "", ""],
        ["Ref", ...QUARTERS],
      ],
      isPeriod: blanks(5).map(() => false),
    },
    {
      what: "a calendar year over months that begin in April and run on into the next",
      rows: [
        ["", "2024", "", ""],
        ["Ref", "November", "December", "January"],
      ],
      isPeriod: [false, true, true, false],
    },
    {
      what: "quarters under a word that makes other figures of them",
      rows: [
        ["", "Benchmark", "", "2024/25"],
        ["Ref", "Q1 2024/25", "Q2 2024/25", "Q3"],
      ],
      isPeriod: [false, false, false, true],
    },
  ])("and nothing is read where it could be another period: $what", ({ rows, isPeriod }) => {
    const read = headingsIn({ values: rows, formats: [] }, { first: 0, count: rows.length });
    expect(read.map((heading) => heading.isPeriod)).toEqual(isPeriod);
  });

  it.each([
    { row: 1, at: { first: 1, count: 2 } },
    { row: 2, at: { first: 1, count: 2 } },
    { row: 3, at: { first: 3, count: 1 } },
  ])("row $row of those that somebody can choose brings those that it needs", ({ row, at }) => {
    const values = [["Title"], ["", "2024/25", ""], ["Ref", "Q1", "Q2"], ["C1", 1, 2], ["C2", 3, 4]];
    expect(headingRowsWith({ values, formats: [] }, countNamed("Observations"), row)).toEqual(at);
  });
});
