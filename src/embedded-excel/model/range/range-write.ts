import {
  boxAddress,
  cellsIn,
  columnsIn,
  hasAllColumns,
  hasAllRows,
  overlap,
  rowsIn,
  type Box,
} from "../../ground/address";
import type { Book, Sheet } from "../../book/book";
import { scalarOf } from "../../book/cell-value";
import { EVENT_TYPE } from "../../book/events";
import { rowsFilteredOut } from "../../book/filters";
import { fromR1C1 } from "../../book/r1c1";
import { writeInput } from "../../book/range-values";
import { rememberStyles, type CellStyle, type StyleChange } from "../../book/styles";
import { columnNames, hasHeader, headerBox, type TableModel } from "../../book/tables";
import { invalidArgument } from "../../ground/api-error";
import { without } from "../../ground/without";
import { assertUnprotected, assertWritable, restyleRange, type Block } from "../cells/access";
import { wrongShape } from "../cells/cell-block";

/** Assigns to `values` or `formulas`: an array of the range's shape, or one value for every cell. */
export function writeRangeValues(
  range: Block,
  input: unknown,
  location: string,
  by: ChangedBy = "ThisLocalAddin",
): void {
  const { book, sheet, box } = range;
  if (hasAllRows(box) || hasAllColumns(box))
    throw invalidArgument("Whole rows and columns cannot be set: the request is too large.", location);
  const inputAt = readInput(range, input, location);
  assertWritable(range, location);
  if ([input].flat(2).some(isTooLong)) throw invalidArgument("A cell takes 32,767 characters at most.", location);
  const left = book.reported.filterMovesWrites ? rowsFilteredOut(sheet, box) : NO_ROWS;
  for (let row = box.top; row <= box.bottom; row++) {
    if (left.has(row)) continue;
    const cells = sheet.cells.getRow(row + 1);
    for (let column = box.left; column <= box.right; column++)
      writeInput(book, cells.getCell(column + 1), inputAt(left.size > 0 ? 0 : row - box.top, column - box.left));
  }
  renameTableColumns(sheet, box);
  cellsChanged(book, sheet, box, by);
}

/** Assigns to `formulasR1C1`: what begins with "=" is meant from each cell's own place. */
export function writeRangeR1C1(range: Block, input: unknown): void {
  const location = "Range.formulasR1C1";
  const inputAt = readInput(range, input, location);
  const { top, left } = range.box;
  const meant = Array.from({ length: rowsIn(range.box) }, (_, row) =>
    Array.from({ length: columnsIn(range.box) }, (__, column) => {
      const one = inputAt(row, column);
      return typeof one === "string" && one.startsWith("=")
        ? fromR1C1(one, { row: top + row, column: left + column })
        : one;
    }),
  );
  writeRangeValues(range, meant, location);
}

const NO_ROWS: ReadonlySet<number> = new Set();

const MOST_CHARACTERS = 32_767;

/** The apostrophe before a text does not count. */
function isTooLong(input: unknown): boolean {
  return typeof input === "string" && input.replace(/^'/, "").length > MOST_CHARACTERS;
}

/** The input for each cell by its place in the range. */
function readInput(range: Block, input: unknown, location: string): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows: readonly unknown[] = input;
  const isRow = (row: unknown): row is readonly unknown[] => Array.isArray(row) && row.length === columnsIn(range.box);
  if (rows.length !== rowsIn(range.box) || !rows.every(isRow)) throw wrongShape(location);
  return (row, column) => rows[row]?.[column];
}

/** Who changed cells, in Excel's words; a person's change has no add-in behind it. */
export type ChangedBy = "ThisLocalAddin" | "Unknown";

/** Tells the formulas and whoever listens. */
export function cellsChanged(book: Book, sheet: Sheet, box: Box, by: ChangedBy = "ThisLocalAddin"): void {
  book.valuesChanged();
  book.events.raise(EVENT_TYPE.worksheetChanged, sheet.id, {
    address: boxAddress(box),
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: by,
  });
}

/** A table's header cells are its column names, always as text. */
export function renameTableColumns(sheet: Sheet, box: Box): void {
  for (const { model } of sheet.cells.getTables())
    if (hasHeader(model) && overlap(headerBox(model), box)) takeHeaders(sheet, model);
}

/** Makes the header cells and the column names of a table agree. */
export function takeHeaders(sheet: Sheet, table: TableModel): void {
  const { top, left, right } = headerBox(table);
  const cells = Array.from({ length: right - left + 1 }, (_, i) => sheet.cells.getCell(top + 1, left + i + 1));
  const names = columnNames(cells.map((cell) => String(scalarOf(cell.value))));
  for (const [index, cell] of cells.entries()) {
    const name = names[index] ?? "";
    const column = table.columns[index];
    if (column !== undefined) column.name = name;
    if (cell.value !== name) cell.value = name;
  }
}

/**
 * Assigns to `numberFormat`: an array of the range's shape, or one format for every cell, row or column.
 *
 * One format may come as an array of one row and one column, as in Microsoft's own tutorial.
 */
export function writeNumberFormats(range: Block, input: unknown): void {
  const location = "Range.numberFormat";
  const { sheet, box } = range;
  const only = onlyOne(input);
  if (!Array.isArray(only)) {
    if (only !== null) restyleRange(range, formatChange(only, location), location);
    return;
  }
  if (cellsIn(box) > 5_000_000) throw invalidArgument("The request is too large.", location);
  const inputAt = readInput(range, input, location);
  assertUnprotected(range, location);
  const changes = new Map<unknown, StyleChange>();
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++) {
      const format = inputAt(row - box.top, column - box.left);
      if (format === null) continue;
      const change = changes.get(format) ?? rememberStyles(formatChange(format, location));
      changes.set(format, change);
      const cell = sheet.cells.getCell(row + 1, column + 1);
      cell.style = change(cell.style);
    }
}

/** The one item of `[[item]]`; anything else as it is. */
function onlyOne(input: unknown): unknown {
  const rows: readonly unknown[] | null = Array.isArray(input) && input.length === 1 ? input : null;
  const row = rows?.[0];
  return Array.isArray(row) && row.length === 1 ? row[0] : input;
}

function formatChange(format: unknown, location: string): StyleChange {
  if (typeof format !== "string") throw invalidArgument(`${String(format)} is not a number format.`, location);
  return (style): CellStyle => {
    return format === "General" || format === "" ? without(style, "numFmt") : { ...style, numFmt: format };
  };
}
