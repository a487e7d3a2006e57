import type { CellValue } from "../../../../src/core/workbook/grid";
import { findHeaderRow } from "../../../../src/core/workbook/mapping/find-header-row";
import { type MappableTable } from "../../../../src/core/workbook/mapping/mappable-columns";

describe("the header row is found", () => {
  const find = (table: MappableTable, values: CellValue[][]): number | null =>
    findHeaderRow(table, { values, formats: [] });

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
    expect(find(table, rows)).toBe(at);
  });
});
