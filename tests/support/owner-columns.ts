import { exampleTables, openTables, sheetValues } from "./refreshing";

/** A workbook of four indicators. */
export const openFour = () => openTables(exampleTables(4));

export interface DashboardTable {
  readonly headers: readonly unknown[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The Dashboard from its header row on, by header. */
export async function dashboard(): Promise<DashboardTable> {
  const values = await sheetValues("Dashboard");
  const header = values.findIndex((row) => row.includes("Ref"));
  const headers = values[header] ?? [];
  const rows = values
    .slice(header + 1)
    .map((row) => Object.fromEntries(row.map((cell, index) => [String(headers[index]), cell])));
  return { headers, rows };
}

/** What stands under a header, by Ref. */
export const besideOf = async (header: string): Promise<Record<string, unknown>> =>
  Object.fromEntries((await dashboard()).rows.map((row) => [String(row.Ref), row[header]]));

/** Puts a column with a header and a cell a row on the Dashboard; `after` counts from 0, null for the right end. */
export async function addColumn(header: string, cells: readonly string[], after: number | null): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("QuartileDashboard");
    const range = table.getRange().load("rowIndex,columnIndex,columnCount");
    await context.sync();
    const sheet = context.workbook.worksheets.getItem("Dashboard");
    const column = after === null ? range.columnIndex + range.columnCount : after + 1;
    if (after !== null) sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().insert("Right");
    sheet.getRangeByIndexes(range.rowIndex, column, cells.length + 1, 1).formulas = [
      [header],
      ...cells.map((cell) => [cell]),
    ];
    await context.sync();
  });
}

export const OWNERS = ["Ann", "Bea", "Cat", "Dee"] as const;
