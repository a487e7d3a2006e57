import { contractTable } from "../../core/workbook/contract";
import type { CellValue, TableGrid } from "../../core/workbook/grid";
import { headerKey } from "../../core/workbook/table";
import { cellInput } from "../run/cell-input";
import { askFilters, filtersLeftOn } from "../run/filters";
import { readWorkbookCells } from "./read-workbook-cells";

/** A row of the Settings as it stands. */
export interface SettingRow {
  readonly name: string;
  readonly value: CellValue;
  readonly format: string;
}

interface Found {
  readonly grid: TableGrid;
  readonly nameColumn: number;
  readonly valueColumn: number;
  readonly rows: readonly SettingRow[];
}

/** The Settings that a refresh would read: an Excel table, a named range or a sheet of that name. */
async function findSettings(context: Excel.RequestContext): Promise<Found | null> {
  const { tables } = await readWorkbookCells(context);
  const grid = tables.find(({ name }) => contractTable(name) === "Settings");
  if (grid === undefined) return null;
  const keys = grid.headers.map((header) => headerKey(String(header)));
  const [nameColumn, valueColumn] = [keys.indexOf("setting"), keys.indexOf("value")];
  if (nameColumn < 0 || valueColumn < 0) return null;
  const rows = grid.rows.map((cells, row) => ({
    name: String(cells[nameColumn] ?? ""),
    value: cells[valueColumn] ?? "",
    format: grid.formats[row]?.[valueColumn] ?? "General",
  }));
  return { grid, nameColumn, valueColumn, rows };
}

/** The rows of the Settings; null where the workbook has none. */
export async function readSettingRows(context: Excel.RequestContext): Promise<readonly SettingRow[] | null> {
  return (await findSettings(context))?.rows ?? null;
}

/**
 * "no-table" where there are no Settings, or no place in them; "filtered" where their sheet is, so that Excel might put the
 * value into another row.
 */
export type SettingSaved = "saved" | "no-table" | "filtered";

/** Writes one setting into its row, or into a new one. */
export async function writeSetting(context: Excel.RequestContext, name: string, value: string): Promise<SettingSaved> {
  const found = await findSettings(context);
  if (found === null) return "no-table";
  const { grid, nameColumn, valueColumn, rows } = found;
  const filters = askFilters(context.workbook.worksheets.getItem(grid.sheet));
  await context.sync();
  if (filtersLeftOn(filters).length > 0) return "filtered";
  const held = rows.findIndex((row) => headerKey(row.name) === headerKey(name));
  const row = held < 0 ? putRowIn(context, grid) : held;
  if (row === null) return "no-table";
  const cells = bodyRow(context, grid, row);
  if (held < 0) cells.getCell(0, nameColumn).values = [[cellInput(name)]];
  const cell = cells.getCell(0, valueColumn);
  cell.numberFormat = [["@"]];
  cell.values = [[value]];
  await context.sync();
  return "saved";
}

/**
 * Puts a row in that moves what stands below down: above the last one, for a named range grows only where cells are put
 * into its middle. Null for a range of nothing but its header.
 */
function putRowIn(context: Excel.RequestContext, grid: TableGrid): number | null {
  const last = grid.rows.length - 1;
  if (last < 0) return null;
  bodyRow(context, grid, last).insert("Down");
  return last;
}

function bodyRow(context: Excel.RequestContext, { sheet, firstRow, firstColumn, headers }: TableGrid, row: number) {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(firstRow + 1 + row, firstColumn, 1, headers.length);
}
