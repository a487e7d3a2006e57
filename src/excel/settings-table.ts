import { contractTable } from "../core/workbook/contract";
import { headerKey } from "../core/workbook/table";
import { cellInput } from "./cell-input";

/** A row of the Settings table as it stands. */
export interface SettingRow {
  readonly name: string;
  readonly value: string | number | boolean;
  readonly format: string;
}

interface Found {
  readonly table: Excel.Table;
  readonly nameColumn: number;
  readonly valueColumn: number;
  readonly rows: readonly SettingRow[];
}

async function findTable(context: Excel.RequestContext): Promise<Found | null> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  const table = tables.items.find(({ name }) => contractTable(name) === "Settings");
  if (table === undefined) return null;
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("values,numberFormat");
  await context.sync();
  const keys = ((header.values as unknown[][])[0] ?? []).map((cell) => headerKey(String(cell)));
  const [nameColumn, valueColumn] = [keys.indexOf("setting"), keys.indexOf("value")];
  if (nameColumn < 0 || valueColumn < 0) return null;
  const rows = (body.values as SettingRow["value"][][]).map((cells, row) => ({
    name: String(cells[nameColumn] ?? ""),
    value: cells[valueColumn] ?? "",
    format: (body.numberFormat as string[][])[row]?.[valueColumn] ?? "General",
  }));
  return { table, nameColumn, valueColumn, rows };
}

/** The rows of the Settings table; null where the workbook has none. */
export async function readSettingRows(context: Excel.RequestContext): Promise<readonly SettingRow[] | null> {
  return (await findTable(context))?.rows ?? null;
}

/** Writes one setting into its row, or into a new row below the others. False where there is no such table. */
export async function writeSetting(context: Excel.RequestContext, name: string, value: string): Promise<boolean> {
  const found = await findTable(context);
  if (found === null) return false;
  const { table, nameColumn, valueColumn, rows } = found;
  const held = rows.findIndex((row) => headerKey(row.name) === headerKey(name));
  if (held < 0) table.resize(table.getRange().getResizedRange(1, 0));
  const row = held < 0 ? rows.length : held;
  const body = table.getHeaderRowRange().getOffsetRange(row + 1, 0);
  if (held < 0) body.getCell(0, nameColumn).values = [[cellInput(name)]];
  const cell = body.getCell(0, valueColumn);
  cell.numberFormat = [["@"]];
  cell.values = [[value]];
  await context.sync();
  return true;
}
