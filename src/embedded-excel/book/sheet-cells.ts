import type { Cell, Worksheet } from "../library/types";
import type { Box } from "../ground/address";
import { scalarOf } from "./cell-value";

/** The smallest box around the sheet's cells; null for an empty sheet. Formatted cells count unless valuesOnly. */
export function usedBox(sheet: Worksheet, { valuesOnly }: { valuesOnly: boolean }): Box | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  eachCell(sheet, (cell, row, column) => {
    if (valuesOnly ? scalarOf(cell.value) === "" : isBlank(cell)) return;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** Calls back for every cell the library holds, rows and columns from 0. */
export function eachCell(sheet: Worksheet, visit: (cell: Cell, row: number, column: number) => void): void {
  for (let row = 1; row <= sheet.rowCount; row++) {
    const cells = sheet.findRow(row);
    if (cells === undefined) continue;
    for (let column = 1; column <= cells.cellCount; column++) {
      const cell = cells.findCell(column);
      if (cell !== undefined) visit(cell, row - 1, column - 1);
    }
  }
}

/** Neither a value nor anything to see. */
function isBlank(cell: Cell): boolean {
  if (cell.value !== null && cell.value !== undefined) return false;
  return !Object.values(cell.style).some((part: unknown) => part !== undefined);
}

/** The covered part of a merged area: writes to it go nowhere. */
export function isCovered(cell: Cell): boolean {
  return cell.isMerged && cell.master !== cell;
}

/** The merged areas of the sheet. */
export function mergedBoxes(sheet: Worksheet): Box[] {
  return sheet.mergedRegions.map(({ top, left, bottom, right }) => {
    return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
  });
}

/** Undoes what is merged in the box. */
export function unmergeBox(sheet: Worksheet, { top, left, bottom, right }: Box): void {
  sheet.unMergeCells(top + 1, left + 1, bottom + 1, right + 1);
}

/** Whether no cell of the box holds anything. */
export function isBoxEmpty(sheet: Worksheet, { top, left, bottom, right }: Box): boolean {
  for (let row = top; row <= Math.min(bottom, sheet.rowCount - 1); row++)
    for (let column = left; column <= right; column++)
      if (scalarOf(sheet.findCell(row + 1, column + 1)?.value) !== "") return false;
  return true;
}
