import type { Cell } from "@cj-tech-master/excelts";
import {
  boxAddress,
  cellBox,
  columnsIn,
  hasAllColumns,
  hasAllRows,
  intersection,
  overlap,
  parseReference,
  rowsIn,
  type Box,
} from "../address";
import { invalidArgument, invalidOperation } from "../protocol";
import type { Book, Sheet } from "./book";
import { ruleEntries, setRuleEntries } from "./conditional-formats";
import { EVENT_TYPE } from "./events";
import { newerFormats, setNewerFormats, withNewerFormulas } from "./newer-formats";
import { changeContentFormulas } from "./rule-content";
import { eachCell } from "./sheet-cells";
import { moveDown, moveLeft, moveRight, moveUp, shiftFormula, type MoveBox } from "./shifted-references";
import { columnsKnown } from "./styles";
import { placeTable, tableBox } from "./tables";

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
  const merged = cells.mergedRegions.map(({ top, left, bottom, right }) => ({
    top: top - 1,
    left: left - 1,
    bottom: bottom - 1,
    right: right - 1,
  }));
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
    value: cell.value,
    style: cell.style,
    comment: cell.comment,
  }));
  for (const { cell } of moving) {
    cell.value = null;
    cell.style = {};
    cell.comment = undefined;
  }
  for (const { row, column, gone, value, style, comment } of held) {
    if (gone) continue;
    const cell = cells.getCell(row + 1, column + 1);
    cell.value = value;
    cell.style = style;
    cell.comment = comment;
  }
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

/** Everything that speaks of cells on the sheet speaks of where they are now. */
function moveReferences(book: Book, sheet: Sheet, move: MoveBox): void {
  const { cells } = sheet;
  const inFormula = (formula: string, home: string | null) => shiftFormula(formula, home, cells.name, move);
  for (const other of book.sheets)
    eachCell(other.cells, (cell) => {
      const formula = cell.formula;
      if (formula === undefined) return;
      const moved = inFormula(formula, other.cells.name);
      if (moved !== formula) cell.value = { formula: moved };
    });
  for (const name of book.names) name.formula = inFormula(name.formula, null);
  for (const other of book.sheets)
    for (const chart of other.cells.getCharts())
      book.chartParts.get(chart)?.changeFormulas((formula) => inFormula(formula, null));
  moveCharts(sheet, move);
  moveTables(sheet, move);
  moveConditionalFormats(sheet, move, inFormula);
  moveValidations(sheet, move);
  movePrintSettings(sheet, move);
  for (const kept of book.keptRanges()) if (kept.sheet === sheet) kept.box = move(kept.box) ?? kept.box;
  book.valuesChanged();
}

/** A chart moves and grows with the cells it lies on. */
function moveCharts({ cells }: Sheet, move: MoveBox): void {
  for (const { range } of cells.getCharts()) {
    const { tl, br } = range;
    if (br === undefined) continue;
    const box = { top: tl.nativeRow, left: tl.nativeCol, bottom: br.nativeRow, right: br.nativeCol };
    const moved = move(box);
    if (moved === null) continue;
    Object.assign(tl, { nativeRow: moved.top, nativeCol: moved.left });
    Object.assign(br, { nativeRow: moved.bottom, nativeCol: moved.right });
  }
}

function moveTables({ cells }: Sheet, move: MoveBox): void {
  for (const { model } of cells.getTables()) {
    const before = tableBox(model);
    const moved = move(before);
    if (moved === null) cells.removeTable(model.name);
    else if (boxAddress(moved) !== boxAddress(before)) placeTable(model, moved);
  }
}

function moveConditionalFormats(
  { cells }: Sheet,
  move: MoveBox,
  inFormula: (formula: string, home: string) => string,
): void {
  const moved = ruleEntries(cells).flatMap((entry) => {
    const ref = moveList(entry.ref.split(" "), move).join(" ");
    const [rule] = entry.rules;
    if (rule.formulae !== undefined) rule.formulae = rule.formulae.map((f) => inFormula(String(f), cells.name));
    changeContentFormulas(rule, (formula) => inFormula(formula, cells.name));
    return ref === "" ? [] : [{ ref, rules: entry.rules }];
  });
  setRuleEntries(cells, moved);
  const newer = newerFormats(cells).flatMap(({ ref, rule }) => {
    const movedRef = moveList(ref.split(" "), move).join(" ");
    const movedRule = withNewerFormulas(rule, (formula) => inFormula(formula, cells.name));
    return movedRef === "" ? [] : [{ ref: movedRef, rule: movedRule }];
  });
  setNewerFormats(cells, newer);
}

function moveValidations({ cells }: Sheet, move: MoveBox): void {
  const before = Object.entries(cells.dataValidations.model);
  cells.dataValidations.model = Object.fromEntries(
    before.flatMap(([key, rule]) => {
      const [moved] = moveList([key.replace(/^range:/, "")], move);
      if (moved === undefined || rule === undefined) return [];
      return [[moved.includes(":") ? `range:${moved}` : moved, rule] as const];
    }),
  );
}

function movePrintSettings({ cells: { pageSetup } }: Sheet, move: MoveBox): void {
  if (pageSetup.printArea !== undefined)
    pageSetup.printArea = moveList(pageSetup.printArea.split(/,|&&/), move).join(",");
  if (pageSetup.printTitlesRow !== undefined)
    pageSetup.printTitlesRow = moveList([pageSetup.printTitlesRow], move).join("");
  if (pageSetup.printTitlesColumn !== undefined)
    pageSetup.printTitlesColumn = moveList([pageSetup.printTitlesColumn], move).join("");
}

/** The addresses of what is left of these. */
function moveList(addresses: readonly string[], move: MoveBox): string[] {
  return addresses.flatMap((address) => {
    const box = parseReference(address)?.box;
    const moved = box === undefined ? null : move(box);
    return moved === null ? [] : [boxAddress(moved)];
  });
}

function raiseShift(book: Book, sheet: Sheet, box: Box, changeType: string): void {
  book.events.raise(EVENT_TYPE.worksheetChanged, sheet.id, {
    address: boxAddress(box),
    changeType,
    source: "Local",
    triggerSource: "ThisLocalAddin",
  });
}
