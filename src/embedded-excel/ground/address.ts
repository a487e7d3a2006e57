/** A block of cells: rows and columns counted from 0, both ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const ROWS_IN_SHEET = 1_048_576;
export const COLUMNS_IN_SHEET = 16_384;

export const WHOLE_SHEET: Box = { top: 0, left: 0, bottom: ROWS_IN_SHEET - 1, right: COLUMNS_IN_SHEET - 1 };

/** "A" of 0, "AA" of 26. */
export function columnName(index: number): string {
  let name = "";
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** 0 of "A", 26 of "AA". */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The block of one cell. */
export function cellBox(row: number, column: number): Box {
  return { top: row, left: column, bottom: row, right: column };
}

/** "B2" of row 1, column 1. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

interface Reference {
  /** Null where the text names no sheet. */
  readonly sheet: string | null;
  readonly box: Box;
}

const SHEET_AND_CELLS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/;
const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** The cells that a text like "B2", "'My sheet'!$A:$C" or "3:7" means; null when it means none. */
export function parseReference(text: string): Reference | null {
  const parts = SHEET_AND_CELLS.exec(text.trim());
  if (parts === null) return null;
  const sheet = parts[1] ?? parts[2];
  const corners = (parts[3] ?? "").split(":").map(parseCorner);
  const [from, to] = corners.length === 1 ? [corners[0], corners[0]] : corners;
  if (corners.length > 2 || !from || !to) return null;
  const box = boxBetween(from, to);
  return box === null ? null : { sheet: sheet === undefined ? null : sheet.replaceAll("''", "'"), box };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const parts = CORNER.exec(text.trim());
  if (parts === null || (parts[1] === undefined && parts[2] === undefined)) return null;
  const row = parts[2] === undefined ? null : Number(parts[2]) - 1;
  const column = parts[1] === undefined ? null : columnIndex(parts[1]);
  if (row !== null && (row < 0 || row >= ROWS_IN_SHEET)) return null;
  if (column !== null && column >= COLUMNS_IN_SHEET) return null;
  return { row, column };
}

/** Whole rows have no columns and whole columns no rows: "3:7", "A:C". "A" or "3" alone is no reference. */
function boxBetween(from: Corner, to: Corner): Box | null {
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  if (from === to && (from.row === null || from.column === null)) return null;
  return {
    top: Math.min(from.row ?? 0, to.row ?? 0),
    left: Math.min(from.column ?? 0, to.column ?? 0),
    bottom: Math.max(from.row ?? ROWS_IN_SHEET - 1, to.row ?? ROWS_IN_SHEET - 1),
    right: Math.max(from.column ?? COLUMNS_IN_SHEET - 1, to.column ?? COLUMNS_IN_SHEET - 1),
  };
}

export function hasAllRows(box: Box): boolean {
  return box.top === 0 && box.bottom === ROWS_IN_SHEET - 1;
}

export function hasAllColumns(box: Box): boolean {
  return box.left === 0 && box.right === COLUMNS_IN_SHEET - 1;
}

/** "A1:B2", "A1", "A:C" or "3:7". */
export function boxAddress(box: Box): string {
  return spellBox(box, "");
}

/** "$A$1:$B$2", as it stands in names. */
export function absoluteAddress(box: Box): string {
  return spellBox(box, "$");
}

function spellBox(box: Box, mark: "" | "$"): string {
  const rows = [`${mark}${box.top + 1}`, `${mark}${box.bottom + 1}`] as const;
  const columns = [mark + columnName(box.left), mark + columnName(box.right)] as const;
  if (hasAllRows(box) && !hasAllColumns(box)) return `${columns[0]}:${columns[1]}`;
  if (hasAllColumns(box)) return `${rows[0]}:${rows[1]}`;
  const first = columns[0] + rows[0];
  const last = columns[1] + rows[1];
  return first === last ? first : `${first}:${last}`;
}

/** The sheet's name as it stands before "!" in a formula. */
export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_][\w.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[RrCc]$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function intersection(a: Box, b: Box): Box | null {
  const box = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return box.top <= box.bottom && box.left <= box.right ? box : null;
}

export function boundingBox(a: Box, b: Box): Box {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function overlap(a: Box, b: Box): boolean {
  return intersection(a, b) !== null;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function rowsIn(box: Box): number {
  return box.bottom - box.top + 1;
}

export function columnsIn(box: Box): number {
  return box.right - box.left + 1;
}

export function cellsIn(box: Box): number {
  return rowsIn(box) * columnsIn(box);
}
