import type { Worksheet } from "../library/types";
import { COLUMNS_IN_SHEET, ROWS_IN_SHEET } from "../ground/address";
import { EMU_IN_POINT, POINTS_IN_PIXEL } from "../ground/units";
import { columnsKnown } from "./styles";

/** A character of the default font is 7 pixels wide. */
export const PIXELS_IN_CHARACTER = 7;
/** A column that was never given a width: 64 pixels, in points. */
const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

/** The width of a column (from 0) in points, hidden or not. */
export function columnWidthOf(sheet: Worksheet, column: number): number {
  const width = column < columnsKnown(sheet) ? sheet.getColumn(column + 1).width : undefined;
  const characters = width ?? sheet.properties.defaultColWidth;
  if (characters === undefined) return DEFAULT_COLUMN_WIDTH;
  return Math.round(characters * PIXELS_IN_CHARACTER) * POINTS_IN_PIXEL;
}

/** The height of a row (from 0) in points, hidden or not. */
export function rowHeightOf(sheet: Worksheet, row: number): number {
  return sheet.findRow(row + 1)?.height ?? sheet.properties.defaultRowHeight ?? DEFAULT_ROW_HEIGHT;
}

/** A point on the sheet by its cell and how far into it, as drawings are anchored. */
interface AnchorPoint {
  readonly nativeCol: number;
  readonly nativeColOff: number;
  readonly nativeRow: number;
  readonly nativeRowOff: number;
}

/** The anchor of a point given in points from the sheet's corner. */
export function anchorAt(sheet: Worksheet, left: number, top: number): AnchorPoint {
  const [column, intoColumn] = stepTo(left, COLUMNS_IN_SHEET, (index) => shownWidth(sheet, index));
  const [row, intoRow] = stepTo(top, ROWS_IN_SHEET, (index) => shownHeight(sheet, index));
  return {
    nativeCol: column,
    nativeColOff: Math.round(intoColumn * EMU_IN_POINT),
    nativeRow: row,
    nativeRowOff: Math.round(intoRow * EMU_IN_POINT),
  };
}

/** Where an anchor is, in points from the sheet's corner. */
export function placeOf(sheet: Worksheet, anchor: AnchorPoint): { left: number; top: number } {
  let left = anchor.nativeColOff / EMU_IN_POINT;
  for (let column = 0; column < anchor.nativeCol; column++) left += shownWidth(sheet, column);
  let top = anchor.nativeRowOff / EMU_IN_POINT;
  for (let row = 0; row < anchor.nativeRow; row++) top += shownHeight(sheet, row);
  return { left, top };
}

function shownWidth(sheet: Worksheet, column: number): number {
  return column < columnsKnown(sheet) && sheet.getColumn(column + 1).hidden ? 0 : columnWidthOf(sheet, column);
}

function shownHeight(sheet: Worksheet, row: number): number {
  return sheet.findRow(row + 1)?.hidden === true ? 0 : rowHeightOf(sheet, row);
}

function stepTo(distance: number, count: number, sizeOf: (index: number) => number): [index: number, rest: number] {
  let left = Math.max(0, distance);
  for (let index = 0; index < count; index++) {
    const size = sizeOf(index);
    if (left < size) return [index, left];
    left -= size;
  }
  return [count - 1, 0];
}
