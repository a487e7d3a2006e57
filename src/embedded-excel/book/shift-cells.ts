import type { Cell } from "../library/types";
import {
  boxAddress,
  cellBox,
  columnsIn,
  hasAllColumns,
  hasAllRows,
  intersection,
  overlap,
  rowsIn,
  type Box,
} from "../ground/address";
import { invalidArgument, invalidOperation } from "../ground/api-error";
import type { Book, Sheet } from "./book";
import { EVENT_TYPE } from "./events";
import { contentOf, NOTHING, putContent } from "./cell-content";
import { moveReferences } from "./move-references";
import { eachCell, mergedBoxes } from "./sheet-cells";
import { moveDown, moveLeft, moveRight, moveUp, type MoveBox } from "./shifted-references";
import { columnsKnown } from "./styles";
import { tableBox } from "./tables";

/** Makes room: the cells of the box and those behind it in its columns (or rows) move on. */
export function insertCells(book: Book, sheet: Sheet, box: Box, shift: string): void {
  if (shift !== "Down" && shift !== "Right") throw invalidArgument(`${shift} is no way to insert.`, "Range.insert");
  assertTablesWhole(sheet, box, shift === "Down", "Range.insert");
  const move = shift === "Down" ? moveDown(box) : moveRight(box);
  moveCells(sheet, box, shift === "Down" ? { rows: rowsIn(box), columns: 0 } : { rows: 0, columns: columnsIn(box) });
  moveReferences(book, sheet, move);
  raiseShift(book, sheet, box, shift === "Down" ? "RowInserted" : "ColumnInserted");
}

/** Takes the cells away: those behind them move up (or left). */
export function deleteCells(book: Book, sheet: Sheet, box: Box, shift: string): void {
  if (shift !== "Up" && shift !== "Left") throw invalidArgument(`${shift} is no way to delete.`, "Range.delete");
  assertTablesWhole(sheet, box, shift === "Up", "Range.delete");
  const move = shift === "Up" ? moveUp(box) : moveLeft(box);
  moveCells(sheet, box, shift === "Up" ? { rows: -rowsIn(box), columns: 0 } : { rows: 0, columns: -columnsIn(box) });
  moveReferences(book, sheet, move);
  raiseShift(book, sheet, box, shift === "Up" ? "RowDeleted" : "ColumnDeleted");
}

/** The row that a table without headers gets above its data. */
export function shiftForHeader(book: Book, sheet: Sheet, box: Box): void {
  insertCells(book, sheet, { ...box, bottom: box.top }, "Down");
}

/** A table moves or grows as a whole, or Excel refuses. */
function assertTablesWhole(sheet: Sheet, box: Box, vertically: boolean, location: string): void {
  for (const { model } of sheet.cells.getTables()) {
    const table = tableBox(model);
    const isAhead = vertically ? table.bottom >= box.top : table.right >= box.left;
    const [from, to] = vertically ? [table.left, table.right] : [table.top, table.bottom];
    const [start, end] = vertically ? [box.left, box.right] : [box.top, box.bottom];
    const touches = from <= end && to >= start;
    if (isAhead && touches && (from < start || to > end))
      throw invalidOperation("This operation is not allowed: it would shift cells in a table.", location);
  }
}

interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** Moves values, styles, comments and, of whole lines, heights and widths. */
function moveCells(sheet: Sheet, box: Box, step: Step): void {
  const { cells } = sheet;
  const merged = mergedBoxes(cells);
  for (const { top, left, bottom, right } of merged) cells.unMergeCells(top + 1, left + 1, bottom + 1, right + 1);
  moveLines(sheet, box, step);

  const lane: Box = step.rows === 0 ? { ...box, right: Infinity } : { ...box, bottom: Infinity };
  const moving: { cell: Cell; row: number; column: number }[] = [];
  eachCell(cells, (cell, row, column) => {
    if (intersection(lane, cellBox(row, column)) !== null) moving.push({ cell, row, column });
  });
  const held = moving.map(({ cell, row, column }) => ({
    row: row + step.rows,
    column: column + step.columns,
    gone: overlap(box, cellBox(row, column)) && (step.rows < 0 || step.columns < 0),
    content: contentOf(cell),
  }));
  for (const { cell } of moving) putContent(cell, NOTHING);
  for (const { row, column, gone, content } of held) if (!gone) putContent(cells.getCell(row + 1, column + 1), content);
  const move = movement(box, step);
  for (const area of merged) {
    const moved = move(area);
    if (moved === null || (moved.top === moved.bottom && moved.left === moved.right)) continue;
    cells.mergeCellsWithoutStyle(moved.top + 1, moved.left + 1, moved.bottom + 1, moved.right + 1);
  }
}

function movement(box: Box, { rows, columns }: Step): MoveBox {
  if (rows > 0) return moveDown(box);
  if (rows < 0) return moveUp(box);
  return columns > 0 ? moveRight(box) : moveLeft(box);
}

/** The heights, widths, styles and hiding of whole rows and columns. */
function moveLines({ cells }: Sheet, box: Box, step: Step): void {
  const byRow = step.rows !== 0;
  if (byRow ? !hasAllColumns(box) : !hasAllRows(box)) return;
  const from = byRow ? box.top : box.left;
  const by = byRow ? step.rows : step.columns;
  const last = (byRow ? cells.rowCount : columnsKnown(cells)) - 1;
  const lineAt = (index: number) => (byRow ? cells.getRow(index + 1) : cells.getColumn(index + 1));
  const held = Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => {
    const line = lineAt(from + i);
    const size = "height" in line ? line.height : "width" in line ? line.width : undefined;
    return { size, hidden: line.hidden, style: line.style };
  });
  const set = (index: number, { size, hidden, style }: (typeof held)[number]) => {
    if (byRow) {
      const row = cells.getRow(index + 1);
      if (size === undefined) delete row.height;
      else row.height = size;
      row.hidden = hidden;
      row.style = style;
      return;
    }
    const column = cells.getColumn(index + 1);
    if (size === undefined) delete column.width;
    else column.width = size;
    column.hidden = hidden;
    column.style = style;
  };
  const none = { size: undefined, hidden: false, style: {} };
  for (let index = from; index <= last + Math.max(0, by); index++) set(index, held[index - by - from] ?? none);
}

function raiseShift(book: Book, sheet: Sheet, box: Box, changeType: string): void {
  book.events.raise(EVENT_TYPE.worksheetChanged, sheet.id, {
    address: boxAddress(box),
    changeType,
    source: "Local",
    triggerSource: "ThisLocalAddin",
  });
}
