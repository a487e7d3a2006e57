import type { Cell, CellValue } from "../library/types";
import { columnsIn, contains, hasAllColumns, hasAllRows, rowsIn, type Box } from "../ground/address";
import type { Area, Sheet } from "./book";
import { isError, isErrorText, scalarOf } from "./cell-value";
import { isOlderNote } from "./comments";
import { copiedFormula, type CellPlace, type Turn } from "./copied-formula";
import { copyConditionalFormats } from "./copy-conditional-formats";
import { isCovered, mergedBoxes, unmergeBox, usedBox } from "./sheet-cells";
import { styleAt, type CellStyle } from "./styles";

type CopyWhat = "All" | "Formulas" | "Values" | "Formats";

export interface CopyOptions {
  readonly what: CopyWhat;
  /** Empty cells of the source leave alone what is in their place. */
  readonly blanks: "copy" | "skip";
  readonly turn: Turn;
}

/** What was in a cell of the source; copies may lie over it, so all of it is read before anything is written. */
interface Copied {
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly comment: Cell["comment"];
  readonly from: CellPlace;
}

/** The blocks that the copies take: one as large as the source, or as many as fill the destination without a rest. */
export function copiedBoxes(source: Box, destination: Box, turn: Turn): Box[] {
  const [rows, columns] =
    turn === "transposed" ? [columnsIn(source), rowsIn(source)] : [rowsIn(source), columnsIn(source)];
  const times = (length: number, of: number) => (length % of === 0 ? length / of : 1);
  const down = times(rowsIn(destination), rows);
  const across = times(columnsIn(destination), columns);
  return Array.from({ length: down * across }, (_, index) => {
    const top = destination.top + Math.floor(index / across) * rows;
    const left = destination.left + (index % across) * columns;
    return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  });
}

/** Copies cells to the block of the same shape at each of the destinations, which are on one sheet. */
export function copyCells(source: Area, sheet: Sheet, destinations: readonly Box[], options: CopyOptions): void {
  const cells = readSource(source, sheet);
  const merges = mergedBoxes(source.sheet.cells).filter((merge) => contains(source.box, merge));
  for (const box of destinations) {
    const withFormats = options.what === "All" || options.what === "Formats";
    if (withFormats) unmergeBox(sheet.cells, box);
    for (const copied of cells) pasteCell(copied, source.box, sheet, box, options);
    if (!withFormats) continue;
    for (const merge of merges) {
      const { top, left, bottom, right } = placedBox(merge, source.box, box, options.turn);
      sheet.cells.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
    }
    copyConditionalFormats(source, { sheet, box }, (part) => placedBox(part, source.box, box, options.turn));
  }
}

/** Of whole rows and columns, only as far as either sheet is used. */
function readSource({ sheet, box }: Area, into: Sheet): Copied[] {
  const used = [sheet, into].map(({ cells }) => usedBox(cells, { valuesOnly: false }));
  const bottom = hasAllRows(box) ? Math.max(...used.map((part) => part?.bottom ?? 0)) : box.bottom;
  const right = hasAllColumns(box) ? Math.max(...used.map((part) => part?.right ?? 0)) : box.right;
  const copied: Copied[] = [];
  for (let row = box.top; row <= bottom; row++)
    for (let column = box.left; column <= right; column++) {
      const cell = sheet.cells.findCell(row + 1, column + 1);
      const value = cell === undefined || isCovered(cell) ? null : cell.value;
      copied.push({ value, style: styleAt(sheet.cells, row, column), comment: cell?.comment, from: { row, column } });
    }
  return copied;
}

function pasteCell(copied: Copied, source: Box, sheet: Sheet, box: Box, { what, blanks, turn }: CopyOptions): void {
  if (blanks === "skip" && scalarOf(copied.value) === "") return;
  const { top, left } = placedBox(boxAt(copied.from), source, box, turn);
  const cell = sheet.cells.getCell(top + 1, left + 1);
  if (isCovered(cell)) return;
  if (what !== "Formats") cell.value = pastedValue(copied, { row: top, column: left }, what, turn);
  if (what === "All" && !isOlderNote(copied.comment)) cell.comment = copied.comment;
  if (what === "All" || what === "Formats") cell.style = copied.style;
}

function pastedValue({ value, from }: Copied, to: CellPlace, what: CopyWhat, turn: Turn): CellValue {
  const formula = formulaOf(value);
  if (formula !== null && what !== "Values") return { formula: copiedFormula(formula, from, to, turn) };
  return what === "All" ? value : plainValue(value);
}

/** The result, or the text of a link. */
function plainValue(value: CellValue): CellValue {
  const scalar = scalarOf(value);
  if (scalar === "") return null;
  return typeof scalar === "string" && isErrorText(scalar) && isError(value) ? { error: scalar } : scalar;
}

function formulaOf(value: CellValue): string | null {
  const formula = value !== null && typeof value === "object" && "formula" in value ? value.formula : undefined;
  return typeof formula === "string" ? formula : null;
}

function boxAt({ row, column }: CellPlace): Box {
  return { top: row, left: column, bottom: row, right: column };
}

/** Where a part of the source comes to lie. */
function placedBox(part: Box, source: Box, { top, left }: Box, turn: Turn): Box {
  const [down, across] = [part.top - source.top, part.left - source.left];
  const [height, width] = [part.bottom - part.top, part.right - part.left];
  return turn === "transposed"
    ? { top: top + across, left: left + down, bottom: top + across + width, right: left + down + height }
    : { top: top + down, left: left + across, bottom: top + down + height, right: left + across + width };
}
