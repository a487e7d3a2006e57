import { boundingBox, cellBox, COLUMNS_IN_SHEET, contains, ROWS_IN_SHEET, type Box } from "../../ground/address";
import type { Sheet } from "../../book/book";
import { scalarOf } from "../../book/cell-value";
import { usedBox } from "../../book/sheet-cells";
import { invalidArgument } from "../../ground/api-error";
import { lookUp } from "../cells/words";
import { boxOfArgument } from "../cells/cell-block";
import type { Block } from "../cells/access";

const STEPS = {
  Left: { rows: 0, columns: -1 },
  Right: { rows: 0, columns: 1 },
  Up: { rows: -1, columns: 0 },
  Down: { rows: 1, columns: 0 },
} as const;
type Step = (typeof STEPS)[keyof typeof STEPS];

/** The cell where Ctrl and an arrow lead from the active cell, which is the range's first unless another is given. */
export function edgeOf(range: Block, direction: unknown, activeCell: unknown, location: string): Box {
  const step = lookUp(STEPS, direction, location);
  return edgeFrom(range.sheet, activeBox(range, activeCell, location), step);
}

/** The range and all up to where Ctrl, Shift and an arrow lead. */
export function extendedTo(range: Block, direction: unknown, activeCell: unknown, location: string): Box {
  const step = lookUp(STEPS, direction, location);
  const { box, sheet } = range;
  const { top, left } = activeBox(range, activeCell, location);
  // From the range's own end on that side, along the row or column of the active cell.
  const row = step.rows === 0 ? top : step.rows < 0 ? box.top : box.bottom;
  const column = step.columns === 0 ? left : step.columns < 0 ? box.left : box.right;
  return boundingBox(box, edgeFrom(sheet, cellBox(row, column), step));
}

function activeBox({ box, sheet }: Block, activeCell: unknown, location: string): Box {
  if (activeCell === undefined || activeCell === null) return cellBox(box.top, box.left);
  const { top, left } = boxOfArgument(activeCell, sheet, location);
  if (!contains(box, cellBox(top, left))) throw invalidArgument("The active cell is not in the range.", location);
  return cellBox(top, left);
}

/** To the end of the cells that hold something, or over empty ones to the next that does, or to the sheet's edge. */
function edgeFrom(sheet: Sheet, start: Box, step: Step): Box {
  const used = usedBox(sheet.cells, { valuesOnly: true });
  const holds = (row: number, column: number) =>
    scalarOf(sheet.cells.findCell(row + 1, column + 1)?.value) !== "" ||
    sheet.cells.findCell(row + 1, column + 1)?.formula !== undefined;
  let { top: row, left: column } = start;
  const isAtEdge = () =>
    row + step.rows < 0 ||
    row + step.rows >= ROWS_IN_SHEET ||
    column + step.columns < 0 ||
    column + step.columns >= COLUMNS_IN_SHEET;
  if (isAtEdge()) return start;
  const runs = holds(row, column) && holds(row + step.rows, column + step.columns);
  for (;;) {
    if (isAtEdge()) return cellBox(row, column);
    const next = holds(row + step.rows, column + step.columns);
    if (runs && !next) return cellBox(row, column);
    row += step.rows;
    column += step.columns;
    if (!runs && next) return cellBox(row, column);
    if (used === null || isBeyond(used, row, column, step)) return sheetEdge(row, column, step);
  }
}

/** Whether nothing that holds something lies ahead. */
function isBeyond({ top, left, bottom, right }: Box, row: number, column: number, { rows, columns }: Step): boolean {
  return (
    (rows > 0 && row > bottom) ||
    (rows < 0 && row < top) ||
    (columns > 0 && column > right) ||
    (columns < 0 && column < left)
  );
}

function sheetEdge(row: number, column: number, { rows, columns }: Step): Box {
  if (rows !== 0) return cellBox(rows > 0 ? ROWS_IN_SHEET - 1 : 0, column);
  return cellBox(row, columns > 0 ? COLUMNS_IN_SHEET - 1 : 0);
}
