import { hasAllColumns, hasAllRows } from "../../ground/address";
import { columnWidthOf, DEFAULT_ROW_HEIGHT, PIXELS_IN_CHARACTER, rowHeightOf } from "../../book/geometry";
import { POINTS_IN_PIXEL } from "../../ground/units";
import { readText } from "../../book/range-values";
import { usedBox } from "../../book/sheet-cells";
import { type FittedText, fittedHeight } from "../../book/row-fit";
import { columnsKnown } from "../../book/styles";
import { invalidArgument } from "../../ground/api-error";
import { assertUnprotected, type Block } from "../cells/access";

/** Excel's widest column, in characters, and tallest row, in points. */
const MAX_CHARACTERS = 255;
const MAX_ROW_HEIGHT = 409.5;
const DEFAULT_FONT_SIZE = 11;

/** In points; null where the columns differ. */
export function columnWidth({ sheet, box }: Block): number | null {
  return common(box.left, box.right, columnsKnown(sheet.cells), (column) => columnWidthOf(sheet.cells, column));
}

export function setColumnWidth(range: Block, points: number | null): void {
  assertUnprotected(range, "RangeFormat.columnWidth");
  const { sheet, box } = range;
  const pixels = Math.round((points ?? -1) / POINTS_IN_PIXEL);
  const characters = pixels / PIXELS_IN_CHARACTER;
  if (pixels < 0 || characters > MAX_CHARACTERS)
    throw invalidArgument(`${String(points)} is not a column width.`, "RangeFormat.columnWidth");
  // Whole 256ths of a character, as Excel stores it. 9 exactly would be taken for no width at all.
  const width = Math.floor(characters * 256) / 256 + (characters === 9 ? 1 / 256 : 0);
  if (hasAllColumns(box)) sheet.cells.properties.defaultColWidth = width;
  const right = hasAllColumns(box) ? columnsKnown(sheet.cells) - 1 : box.right;
  for (let column = box.left; column <= right; column++) sheet.cells.getColumn(column + 1).width = width;
}

/** In points; null where the rows differ. */
export function rowHeight({ sheet, box }: Block): number | null {
  return common(box.top, box.bottom, sheet.cells.rowCount, (row) => rowHeightOf(sheet.cells, row));
}

export function setRowHeight(range: Block, points: number | null): void {
  assertUnprotected(range, "RangeFormat.rowHeight");
  const { sheet, box } = range;
  if (points === null || points < 0 || points > MAX_ROW_HEIGHT)
    throw invalidArgument(`${String(points)} is not a row height.`, "RangeFormat.rowHeight");
  if (hasAllRows(box)) sheet.cells.properties.defaultRowHeight = points;
  const bottom = hasAllRows(box) ? sheet.cells.rowCount - 1 : box.bottom;
  for (let row = box.top; row <= bottom; row++) sheet.cells.getRow(row + 1).height = points;
}

/** As high as the rows' wrapped texts need; the height stays Excel's to fit, and is no custom one. */
export function autofitRows({ book, sheet, box }: Block): void {
  book.freshen();
  const least = sheet.cells.properties.defaultRowHeight ?? DEFAULT_ROW_HEIGHT;
  for (let row = box.top; row <= Math.min(box.bottom, sheet.cells.rowCount - 1); row++) {
    const line = sheet.cells.findRow(row + 1);
    if (line === undefined) continue;
    line.height = Math.min(MAX_ROW_HEIGHT, fittedHeight(sheet.cells, textsIn({ sheet }, row), least));
    line.customHeight = false;
  }
}

function textsIn({ sheet }: Pick<Block, "sheet">, row: number): FittedText[] {
  const right = columnsKnown(sheet.cells) - 1;
  const [texts = []] = readText(sheet, { top: row, left: 0, bottom: row, right });
  return texts.flatMap((text, column): FittedText[] => {
    if (text === "") return [];
    const style = sheet.cells.findCell(row + 1, column + 1)?.style;
    const size = style?.font?.size ?? DEFAULT_FONT_SIZE;
    const { wrapText = false, indent = 0 } = style?.alignment ?? {};
    return [{ column, text, size, bold: style?.font?.bold === true, wrapped: wrapText, indent }];
  });
}

/** As wide as the longest text in the range, by counting characters: fonts are not measured. */
export function autofitColumns({ book, sheet, box }: Block): void {
  book.freshen();
  const used = usedBox(sheet.cells, { valuesOnly: true });
  if (used === null) return;
  const top = Math.max(box.top, used.top);
  const bottom = Math.min(box.bottom, used.bottom);
  for (let column = Math.max(box.left, used.left); column <= Math.min(box.right, used.right); column++) {
    const texts = readText(sheet, { top, left: column, bottom, right: column });
    const longest = Math.max(0, ...texts.map(([text = ""], i) => text.length * scaleOf({ sheet }, top + i, column)));
    if (longest > 0)
      sheet.cells.getColumn(column + 1).width = Math.min(MAX_CHARACTERS, longest + 5 / PIXELS_IN_CHARACTER);
  }
}

/** How much wider than the default a cell's characters are. */
function scaleOf({ sheet }: Pick<Block, "sheet">, row: number, column: number): number {
  const font = sheet.cells.findCell(row + 1, column + 1)?.style.font;
  return ((font?.size ?? 11) / 11) * (font?.bold === true ? 1.1 : 1);
}

/** Beyond what the library knows, every row and column is alike. */
function common(from: number, to: number, known: number, sizeOf: (index: number) => number): number | null {
  const size = sizeOf(from);
  for (let index = from + 1; index <= Math.min(to, known); index++) if (sizeOf(index) !== size) return null;
  return size;
}
