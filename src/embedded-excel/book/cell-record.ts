import type { Cell, Worksheet } from "../library/types";
import { isError } from "./cell-value";
import { eachCell, isCovered } from "./sheet-cells";
import type { CellStyle } from "./styles";

/** What one cell held when it was recorded. */
export interface RecordedCell {
  /** Without "="; null where there is none. */
  readonly formula: string | null;
  /** A formula's result, else the content: as it is where it is plain, else spelt out. */
  readonly value: string | number | boolean | null;
  readonly style: CellStyle;
}

/** The cells of a sheet by row and column, from 0; those with neither content nor look are left out. */
export type SheetRecord = ReadonlyMap<number, ReadonlyMap<number, RecordedCell>>;

/** The sheet's cells as they are now: later changes do not reach the record. */
export function recordCells(sheet: Worksheet): SheetRecord {
  const rows = new Map<number, Map<number, RecordedCell>>();
  let row = -1;
  let cells = new Map<number, RecordedCell>();
  eachCell(sheet, (cell, atRow, atColumn) => {
    const recorded = recordCell(cell);
    if (recorded === null) return;
    if (atRow !== row) {
      row = atRow;
      cells = new Map();
      rows.set(row, cells);
    }
    cells.set(atColumn, recorded);
  });
  return rows;
}

/** Null of a cell that holds nothing and looks like nothing. */
function recordCell(cell: Cell): RecordedCell | null {
  const { style } = cell;
  const formula = isCovered(cell) ? undefined : cell.formula;
  const value = isCovered(cell) ? null : spelt(formula === undefined ? cell.value : cell.result);
  if (formula === undefined && value === null && !hasLook(style)) return null;
  return { formula: formula ?? null, value, style };
}

function hasLook(style: CellStyle): boolean {
  for (const part of Object.values(style) as unknown[]) if (part !== undefined) return true;
  return false;
}

function spelt(value: Cell["value"]): RecordedCell["value"] {
  if (value === null || value === undefined) return null;
  return typeof value === "object" ? `${isError(value) ? "#" : ""}${JSON.stringify(value)}` : value;
}

/** Whether formula and content are the same; a formula's result is compared apart. */
export function sameInput(a: RecordedCell | undefined, b: RecordedCell | undefined): boolean {
  if ((a?.formula ?? null) !== (b?.formula ?? null)) return false;
  return (a?.formula ?? null) !== null || Object.is(a?.value ?? null, b?.value ?? null);
}

/** Whether the content, a formula's result too, is the same. */
export function sameContent(a: RecordedCell | undefined, b: RecordedCell | undefined): boolean {
  return sameInput(a, b) && Object.is(a?.value ?? null, b?.value ?? null);
}

/** Calls back for every place that either record holds. */
export function comparePlaces(
  before: SheetRecord,
  after: SheetRecord,
  visit: (row: number, column: number, before: RecordedCell | undefined, after: RecordedCell | undefined) => void,
): void {
  for (const [row, cells] of after) {
    const known = before.get(row);
    for (const [column, cell] of cells) visit(row, column, known?.get(column), cell);
  }
  for (const [row, cells] of before) {
    const present = after.get(row);
    for (const [column, cell] of cells) if (present?.has(column) !== true) visit(row, column, cell, undefined);
  }
}
