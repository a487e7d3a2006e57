import type { Source } from "../format/source";

/** What Excel says a cell holds: a number, a text, true or false; an empty cell is "". */
export type CellValue = string | number | boolean;

/** Characters that a cell of Excel takes. */
export const MOST_CHARACTERS = 32_767;

/** One table of the workbook as it was read: header row and body, with the number format of each body cell. */
export interface TableGrid {
  /** The Excel table's, named range's or sheet's name. */
  readonly name: string;
  readonly sheet: string;
  /** Row and column of the header row's first cell, counted from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly headers: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Body rows that a filter hides, counted from 0; absent where it was not asked, or none is hidden. */
  readonly filteredRows?: readonly number[];
}

/** One cell of a grid with all that is known of it. */
export interface Cell {
  readonly value: CellValue;
  /** The number format code ("0.0%"), "General" where none is set. */
  readonly format: string;
  readonly source: Source;
}

const LETTERS = 26;
const FIRST_LETTER = 65;

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  const rest = String.fromCharCode(FIRST_LETTER + (column % LETTERS));
  return column < LETTERS ? rest : columnName(Math.floor(column / LETTERS) - 1) + rest;
}

/** The address of a cell by row and column counted from 0: "D14". */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A block of cells, its row and column counted from 0. */
interface Block {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

/** "A4:F30" for a block, "A4" for one cell; of nothing the first cell. */
export function blockAddress({ firstRow, firstColumn, rows, columns }: Block): string {
  const [first, last] = [
    cellAddress(firstRow, firstColumn),
    cellAddress(firstRow + Math.max(1, rows) - 1, firstColumn + Math.max(1, columns) - 1),
  ];
  return first === last ? first : `${first}:${last}`;
}

/** The row and column of an address ("D14"), counted from 0; null for anything else. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = Array.from(letters).reduce(
    (sofar, letter) => sofar * LETTERS + letter.charCodeAt(0) - FIRST_LETTER + 1,
    0,
  );
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Cells as ranges: those that follow one another down a column are one ("C2:C33"). */
export function joinedRanges(cells: readonly Source[]): readonly Source[] {
  const joined: { sheet: string; first: string; last: string }[] = [];
  for (const { sheet, address } of cells) {
    const before = joined.at(-1);
    if (before?.sheet === sheet && isBelow(before.last, address)) before.last = address;
    else joined.push({ sheet, first: address, last: address });
  }
  return joined.map(({ sheet, first, last }) => ({ sheet, address: first === last ? first : `${first}:${last}` }));
}

function isBelow(upper: string, lower: string): boolean {
  const [above, below] = [placeOf(upper), placeOf(lower)];
  return above !== null && below !== null && above.column === below.column && above.row + 1 === below.row;
}

export function headerSource(grid: TableGrid, column: number): Source {
  return { sheet: grid.sheet, address: cellAddress(grid.firstRow, grid.firstColumn + column) };
}

/** Titles and notes above the headings of a table are fewer rows. */
export const MOST_ROWS_ABOVE = 20;

/** The same cells headed by body row `row`, counted from 0: what stands above it are titles. */
export function headedByRow(grid: TableGrid, row: number): TableGrid {
  return {
    ...grid,
    firstRow: grid.firstRow + 1 + row,
    headers: grid.rows[row] ?? [],
    rows: grid.rows.slice(row + 1),
    formats: grid.formats.slice(row + 1),
  };
}

/** The cell in a body row and column, both counted from 0 within the grid. */
export function bodyCell(grid: TableGrid, row: number, column: number): Cell {
  return {
    value: grid.rows[row]?.[column] ?? "",
    format: grid.formats[row]?.[column] ?? "General",
    source: { sheet: grid.sheet, address: cellAddress(grid.firstRow + 1 + row, grid.firstColumn + column) },
  };
}

export function isBlank(value: CellValue): boolean {
  return typeof value === "string" && value.trim() === "";
}

/** A cell as people read it, for messages and for words: trimmed, inner spaces single. */
export function cellText(value: CellValue): string {
  return String(value)
    .replace(/[\s ]+/g, " ")
    .trim();
}
