import type { Cell, Column, Row, Style, Worksheet } from "../library/types";
import { hasAllColumns, hasAllRows, type Box } from "../ground/address";
import { usedBox } from "./sheet-cells";

/** How a cell, row or column looks. Never changed in place: cells share it. */
export type CellStyle = Partial<Style>;

/** The style that results from a change. */
export type StyleChange = (style: CellStyle) => CellStyle;

/**
 * Changes the style of every cell in the box.
 *
 * Whole columns and rows get the style themselves, for cells yet to come, and so do the cells they already have.
 */
export function restyle(sheet: Worksheet, box: Box, change: StyleChange): void {
  const changed = rememberStyles(change);
  const wholeColumns = hasAllRows(box);
  const wholeRows = !wholeColumns && hasAllColumns(box);
  if (!wholeColumns && !wholeRows) {
    for (let row = box.top; row <= box.bottom; row++)
      for (let column = box.left; column <= box.right; column++) {
        const cell = sheet.getCell(row + 1, column + 1);
        cell.style = changed(cell.style);
      }
    return;
  }
  if (wholeColumns) for (let c = box.left; c <= box.right; c++) restyleLine(sheet.getColumn(c + 1), changed);
  else for (let r = box.top; r <= box.bottom; r++) restyleLine(sheet.getRow(r + 1), changed);
  const used = usedBox(sheet, { valuesOnly: false });
  if (used === null) return;
  for (let row = Math.max(box.top, used.top); row <= Math.min(box.bottom, used.bottom); row++)
    for (let column = Math.max(box.left, used.left); column <= Math.min(box.right, used.right); column++) {
      const cell = sheet.findCell(row + 1, column + 1);
      if (cell !== undefined) cell.style = changed(cell.style);
    }
}

function restyleLine(line: Row | Column, changed: StyleChange): void {
  line.style = changed(line.style);
}

/** Cells that looked alike share one style afterwards: a sheet has few styles and many cells. */
export function rememberStyles(change: StyleChange): StyleChange {
  const bySource = new Map<CellStyle, CellStyle>();
  const byContent = new Map<string, CellStyle>();
  return (style) => {
    const known = bySource.get(style);
    if (known !== undefined) return known;
    const result = change(style);
    const content = JSON.stringify(result);
    const shared = byContent.get(content) ?? result;
    byContent.set(content, shared);
    bySource.set(style, shared);
    return shared;
  };
}

const NO_STYLE: CellStyle = {};

/** The style shown at that place: the cell's, else the row's, else the column's. */
export function styleAt(sheet: Worksheet, row: number, column: number): CellStyle {
  const cell: Cell | undefined = sheet.findCell(row + 1, column + 1);
  if (cell !== undefined) return cell.style;
  const rowStyle = sheet.findRow(row + 1)?.style ?? NO_STYLE;
  if (Object.keys(rowStyle).length > 0) return rowStyle;
  // getColumn makes every column up to the one asked for.
  return column < columnsKnown(sheet) ? sheet.getColumn(column + 1).style : NO_STYLE;
}

/** How many columns the library holds an object for. */
export function columnsKnown(sheet: Worksheet): number {
  // A sheet without columns has none at all, whatever the library's types say.
  const columns = sheet.columns as readonly Column[] | undefined;
  return columns?.length ?? 0;
}

/** The number format of a style; "General" where it has none. */
export function numberFormatOf(style: CellStyle): string {
  const format = style.numFmt;
  if (format === undefined) return "General";
  return typeof format === "string" ? format : format.formatCode;
}

/** The one value that all the styles in the box have, or null when they differ. At most 10,000 cells are looked at. */
export function commonStyleValue<Value>(sheet: Worksheet, box: Box, read: (style: CellStyle) => Value): Value | null {
  const common = read(styleAt(sheet, box.top, box.left));
  let looked = 0;
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++) {
      if (looked++ > 10_000) return common;
      if (read(styleAt(sheet, row, column)) !== common) return null;
    }
  return common;
}

/** Whether a number in that format is read as a date or a time. */
export function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/g, ""));
}
