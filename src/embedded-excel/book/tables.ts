import type { Table as LibraryTable, Worksheet } from "../library/types";
import { boxAddress, cellAddress, columnsIn, parseReference, rowsIn, WHOLE_SHEET, type Box } from "../ground/address";

/** The library's description of one table; the cells themselves are the sheet's. */
export type TableModel = LibraryTable["model"];

/** The cells of the whole table, header and totals included. */
export function tableBox(table: TableModel): Box {
  const reference = parseReference(table.tableRef ?? table.ref);
  return reference?.box ?? WHOLE_SHEET;
}

export function hasHeader(table: TableModel): boolean {
  return table.headerRow !== false;
}

export function hasTotals(table: TableModel): boolean {
  return table.totalsRow === true;
}

export function headerBox(table: TableModel): Box {
  const box = tableBox(table);
  return { ...box, bottom: box.top };
}

/** The rows between header and totals. A table always has one. */
export function bodyBox(table: TableModel): Box {
  const box = tableBox(table);
  const top = box.top + (hasHeader(table) ? 1 : 0);
  return { ...box, top, bottom: Math.max(top, box.bottom - (hasTotals(table) ? 1 : 0)) };
}

/** Lets the table describe other cells. The formula engine counts its rows, so their number is kept right. */
export function placeTable(table: TableModel, box: Box): void {
  const first = cellAddress(box.top, box.left);
  table.ref = first;
  table.tl = { address: first, row: box.top + 1, col: box.left + 1 };
  table.tableRef = boxAddress(box);
  table.autoFilterRef = boxAddress({ ...box, bottom: box.bottom - (hasTotals(table) ? 1 : 0) });
  const bodyRows = rowsIn(box) - (hasHeader(table) ? 1 : 0) - (hasTotals(table) ? 1 : 0);
  table.rows = Array.from({ length: Math.max(0, bodyRows) }, () => []);
  table.columns.length = Math.min(table.columns.length, columnsIn(box));
}

/** The name a table is known by in formulas and in the API. */
export function tableName(table: TableModel): string {
  return table.displayName ?? table.name;
}

export function renameTable(sheet: Worksheet, table: TableModel, name: string): void {
  const entry = Object.entries(sheet.tables).find(([, held]) => held.model === table);
  if (entry === undefined) return;
  const [key, held] = entry;
  sheet.removeTable(key);
  table.name = name;
  table.displayName = name;
  sheet.tables[name] = held;
  sheet.workbook._tableNames.add(name.toLowerCase());
}

/** Column names as Excel makes them of header cells: never empty, never twice. */
export function columnNames(headers: readonly string[]): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (const [index, header] of headers.entries()) {
    const wanted = header === "" ? `Column${index + 1}` : header;
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = wanted + String(n);
    taken.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}

const ids = new WeakMap<TableModel, string>();
let nextId = 1;

/** Stays the same when the table is renamed. */
export function tableId(table: TableModel): string {
  const known = ids.get(table);
  if (known !== undefined) return known;
  const id = `{00000000-0002-0000-${String(nextId++).padStart(4, "0")}-000000000000}`;
  ids.set(table, id);
  return id;
}
