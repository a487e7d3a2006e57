import {
  boxAddress,
  cellsIn,
  COLUMNS_IN_SHEET,
  columnsIn,
  hasAllColumns,
  hasAllRows,
  parseReference,
  quoteSheetName,
  ROWS_IN_SHEET,
  rowsIn,
  type Box,
} from "../../ground/address";
import type { Book, Sheet } from "../../book/book";
import { invalidArgument } from "../../ground/api-error";
import { RichObject } from "../../wire/rich-object";
import { assertOnSheet } from "./access";

/** Where a block of cells is, and which blocks are beside it. */
export abstract class CellBlock<Other> extends RichObject {
  readonly book: Book;
  readonly sheet: Sheet;
  /** Moves with its cells when rows or columns are inserted or deleted. */
  box: Box;
  /** Another block on the same sheet. A field, so that it is not part of the API. */
  protected abstract readonly other: (box: Box) => Other;

  constructor(book: Book, sheet: Sheet, box: Box) {
    super();
    assertOnSheet(box);
    this.book = book;
    this.sheet = sheet;
    this.box = box;
  }

  get address() {
    return `${quoteSheetName(this.sheet.cells.name)}!${boxAddress(this.box)}`;
  }
  get rowIndex() {
    return this.box.top;
  }
  get columnIndex() {
    return this.box.left;
  }
  get rowCount() {
    return rowsIn(this.box);
  }
  get columnCount() {
    return columnsIn(this.box);
  }
  get cellCount() {
    return cellsIn(this.box);
  }
  get isEntireRow() {
    return hasAllColumns(this.box);
  }
  get isEntireColumn() {
    return hasAllRows(this.box);
  }

  getCell(row: number, column: number) {
    const top = this.box.top + row;
    const left = this.box.left + column;
    return this.other({ top, left, bottom: top, right: left });
  }
  getRow(row: number) {
    const top = this.box.top + row;
    return this.other({ ...this.box, top, bottom: top });
  }
  getColumn(column: number) {
    const left = this.box.left + column;
    return this.other({ ...this.box, left, right: left });
  }
  getLastRow() {
    return this.other({ ...this.box, top: this.box.bottom });
  }
  getLastColumn() {
    return this.other({ ...this.box, left: this.box.right });
  }
  getLastCell() {
    return this.other({ ...this.box, top: this.box.bottom, left: this.box.right });
  }
  getEntireRow() {
    return this.other({ ...this.box, left: 0, right: COLUMNS_IN_SHEET - 1 });
  }
  getEntireColumn() {
    return this.other({ ...this.box, top: 0, bottom: ROWS_IN_SHEET - 1 });
  }
  getResizedRange(deltaRows: number, deltaColumns: number) {
    return this.other({
      ...this.box,
      bottom: this.box.bottom + deltaRows,
      right: this.box.right + deltaColumns,
    });
  }
  getAbsoluteResizedRange(rows: number, columns: number) {
    return this.other({
      ...this.box,
      bottom: this.box.top + rows - 1,
      right: this.box.left + columns - 1,
    });
  }
  getOffsetRange(rows: number, columns: number) {
    return this.other({
      top: this.box.top + rows,
      left: this.box.left + columns,
      bottom: this.box.bottom + rows,
      right: this.box.right + columns,
    });
  }
  getRowsBelow(count = 1) {
    return this.other({ ...this.box, top: this.box.bottom + 1, bottom: this.box.bottom + count });
  }
  getRowsAbove(count = 1) {
    return this.other({ ...this.box, top: this.box.top - count, bottom: this.box.top - 1 });
  }
  getColumnsAfter(count = 1) {
    return this.other({ ...this.box, left: this.box.right + 1, right: this.box.right + count });
  }
  getColumnsBefore(count = 1) {
    return this.other({ ...this.box, left: this.box.left - count, right: this.box.left - 1 });
  }
}

/** What Excel says of an array of another shape than the range. */
export function wrongShape(location: string) {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    location,
  );
}

/** The cells meant by an argument that may be a range or an address on the same sheet. */
export function boxOfArgument(argument: unknown, sheet: Sheet, location: string): Box {
  if (argument instanceof CellBlock) {
    if (argument.sheet !== sheet) throw invalidArgument("The ranges are on different sheets.", location);
    return argument.box;
  }
  const reference = typeof argument === "string" ? parseReference(argument) : null;
  if (reference === null) throw invalidArgument(`${String(argument)} is not a range.`, location);
  return reference.box;
}
