import { COLUMNS_IN_SHEET, ROWS_IN_SHEET, type Box } from "../../ground/address";
import type { Area, Book, Sheet } from "../../book/book";
import { commonStyleValue, restyle, styleAt, type CellStyle, type StyleChange } from "../../book/styles";
import { ApiError, invalidArgument } from "../../ground/api-error";
import { isProtected } from "./protection";

/** A block of cells of the workbook. */
export interface Block extends Area {
  readonly book: Book;
}

/** Fails where no sheet has such cells. */
export function assertOnSheet(box: Box): void {
  if (box.top < 0 || box.left < 0 || box.bottom >= ROWS_IN_SHEET || box.right >= COLUMNS_IN_SHEET)
    throw invalidArgument("The range lies outside the sheet.", "Range");
  if (box.bottom < box.top || box.right < box.left) throw invalidArgument("The range has no cells.", "Range");
}

/** Fails as Excel does when the sheet is protected and a cell of the range is locked. */
export function assertWritable({ sheet, box }: Area, location: string): void {
  assertOnSheet(box);
  if (!isProtected(sheet)) return;
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++)
      if (styleAt(sheet.cells, row, column).protection?.locked !== false) throw accessDenied(location);
}

/** Fails when the sheet is protected, whatever the cells: for what touches rows and columns. */
export function assertUnprotected({ sheet }: Pick<Block, "sheet">, location: string): void {
  if (isProtected(sheet)) throw accessDenied(location);
}

/** Changes how the cells of the block look. */
export function restyleRange({ sheet, box }: Area, change: StyleChange, location: string): void {
  if (isProtected(sheet) && sheet.cells.sheetProtection?.formatCells !== true) throw accessDenied(location);
  restyle(sheet.cells, box, change);
}

/** Cells in one or more blocks of a sheet: what a format is of. */
export interface CellAreas {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly boxes: readonly Box[];
}

/** The range as the one block that it is, wherever it moves. */
export function areasOf(range: Block): CellAreas {
  const { book, sheet } = range;
  return {
    book,
    sheet,
    get boxes() {
      return [range.box];
    },
  };
}

/** Changes how the cells of all the blocks look. */
export function restyleAreas({ sheet, boxes }: CellAreas, change: StyleChange, location: string): void {
  for (const box of boxes) restyleRange({ sheet, box }, change, location);
}

/** The one value that all the cells have, or null when they differ. */
export function commonOfAreas<Value>({ sheet, boxes }: CellAreas, read: (style: CellStyle) => Value): Value | null {
  return commonValue(boxes, (box) => commonStyleValue(sheet.cells, box, read));
}

/** What all the blocks have in common, or null. */
export function commonValue<Value>(boxes: readonly Box[], read: (box: Box) => Value | null): Value | null {
  const [first, ...others] = boxes;
  if (first === undefined) return null;
  const common = read(first);
  return others.every((box) => read(box) === common) ? common : null;
}

function accessDenied(location: string): ApiError {
  return new ApiError("AccessDenied", "You cannot perform the requested operation.", location, 403);
}
