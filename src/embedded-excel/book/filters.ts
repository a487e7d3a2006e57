import type { Worksheet } from "../library/types";
import type { Box } from "../ground/address";
import type { Book, Sheet } from "./book";
import type { ColumnFilter } from "./column-filter";
import { dateSystemOf, dayOf1900 } from "./date-system";
import { filterTest } from "./filter-test";
import { readText, readValues } from "./range-values";
import { bodyBox, type TableModel } from "./tables";

/** By the column's place in the table or range, from 0. */
export type ColumnFilters = Map<number, ColumnFilter>;

/** The filter of a sheet's cells that are no table. */
interface SheetFilter {
  /** With the header. */
  box: Box;
  readonly columns: ColumnFilters;
}

const ofTables = new WeakMap<TableModel, ColumnFilters>();
const ofSheets = new WeakMap<Worksheet, SheetFilter>();

export function tableFilters(table: TableModel): ColumnFilters {
  const known = ofTables.get(table) ?? new Map<number, ColumnFilter>();
  ofTables.set(table, known);
  return known;
}

export function sheetFilter(sheet: Worksheet): SheetFilter | null {
  return ofSheets.get(sheet) ?? null;
}

export function setSheetFilter(sheet: Worksheet, filter: SheetFilter | null): void {
  if (filter === null) ofSheets.delete(sheet);
  else ofSheets.set(sheet, filter);
}

/** The rows of the box that a filter of a table or of the sheet hides. */
export function rowsFilteredOut(sheet: Sheet, box: Box): ReadonlySet<number> {
  const tables = sheet.cells.getTables().filter(({ model }) => tableFilters(model).size > 0);
  const ofSheet = sheetFilter(sheet.cells);
  const bodies = tables.map(({ model }) => bodyBox(model));
  if (ofSheet !== null && ofSheet.columns.size > 0) bodies.push(ofSheet.box);
  const hidden = new Set<number>();
  for (const body of bodies)
    for (let row = Math.max(body.top, box.top); row <= Math.min(body.bottom, box.bottom); row++)
      if (sheet.cells.findRow(row + 1)?.hidden === true) hidden.add(row);
  return hidden;
}

/** Hides the rows of the body that a column's filter leaves out, and shows the others. */
export function filterRows(book: Book, sheet: Sheet, body: Box, filters: ColumnFilters): void {
  book.freshen();
  const system = dateSystemOf(book.library);
  const isHidden = (row: number) => sheet.cells.findRow(row + 1)?.hidden === true;
  const tests = [...filters].map(([index, filter]) => {
    const column = { ...body, left: body.left + index, right: body.left + index };
    const texts = readText(sheet, column).map(([text = ""]) => text);
    const cells = readValues(sheet, column).map(([value = ""], i) => {
      const day = typeof value === "number" ? dayOf1900(value, system) : null;
      return { value, day, text: texts[i] ?? "" };
    });
    const test = filterTest(filter, cells);
    // What cannot be worked out leaves hidden what the file has hidden.
    return (row: number) => {
      const cell = cells[row - body.top];
      return test === null ? !isHidden(row) : cell === undefined || test(cell);
    };
  });
  for (let row = body.top; row <= body.bottom; row++) {
    const hidden = !tests.every((test) => test(row));
    if (hidden !== isHidden(row)) sheet.cells.getRow(row + 1).hidden = hidden;
  }
}
