import type { Cell } from "../library/types";
import {
  boxAddress,
  cellBox,
  cellsIn,
  COLUMNS_IN_SHEET,
  columnsIn,
  contains,
  ROWS_IN_SHEET,
  rowsIn,
  type Box,
} from "../ground/address";
import type { Book, Sheet } from "../book/book";
import { eachCell } from "../book/sheet-cells";
import { activateSheet, selectCells } from "../book/sheets";
import { numberFormatOf } from "../book/styles";
import { clearRange } from "../model/range/range-clear";
import { cellsChanged, renameTableColumns, writeRangeValues } from "../model/range/range-write";
import { ApiError } from "../ground/api-error";
import { History, holds, stateOf, type CellState, type Edit } from "./history";
import { percentEntry } from "./typed-form";

/** As many as are pasted at once. */
const MOST_CELLS = 500_000;

/** What a person does to cells, and undoes. Each edit throws, in plain words, why Excel would refuse it. */
export class Edits {
  readonly #book: Book;
  readonly #history = new History();

  constructor(book: Book) {
    this.#book = book;
  }

  /** Puts a text into each cell, as if it were typed, as one edit; null leaves a cell. Rows and columns count from the box's. */
  write(sheet: Sheet, box: Box, textAt: (row: number, column: number) => string | null): void {
    if (box.bottom >= ROWS_IN_SHEET || box.right >= COLUMNS_IN_SHEET)
      throw new Error("What is pasted does not fit on the sheet from here on.");
    if (cellsIn(box) > MOST_CELLS) throw new Error("The selection is too large to fill. Select fewer cells.");
    const cells = cellsOf(sheet, box);
    const texts = cells.map(({ cell, row, column }) => {
      const text = textAt(row - box.top, column - box.left);
      return text === null ? null : percentEntry(text, numberFormatOf(cell.style));
    });
    const width = columnsIn(box);
    const rows = Array.from({ length: rowsIn(box) }, (_, row) => texts.slice(row * width, (row + 1) * width));
    saying(sheet, () => {
      writeRangeValues({ book: this.#book, sheet, box }, rows, "Range.formulas", "Unknown");
    });
    for (const [index, { cell }] of cells.entries()) if (texts[index]?.includes("\n") === true) wrap(cell);
    this.#remember(sheet, box, cells);
  }

  /** Empties cells, as one edit. */
  clear(sheet: Sheet, box: Box): void {
    const held = cellsWithContent(sheet, box);
    if (held.length === 0) return;
    saying(sheet, () => {
      clearRange({ book: this.#book, sheet, box }, "Contents", "Unknown");
    });
    this.#remember(sheet, box, held);
  }

  #remember(sheet: Sheet, box: Box, held: readonly HeldCell[]): void {
    const cells = held.map(({ cell, ...edit }) => ({ ...edit, after: stateOf(cell) }));
    this.#history.add({ sheet, box, cells });
    this.#book.isDirty = true;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }
  get canRedo(): boolean {
    return this.#history.canRedo;
  }
  /** The address of what was put back, but for cells written over since; null where there was nothing to put back. */
  undo(): string | null {
    const edit = this.#history.takeUndo();
    return edit === null ? null : this.#put(edit, "after", "before");
  }
  redo(): string | null {
    const edit = this.#history.takeRedo();
    return edit === null ? null : this.#put(edit, "before", "after");
  }

  #put({ sheet, box, cells }: Edit, from: "before" | "after", to: "before" | "after"): string | null {
    if (!this.#book.sheets.includes(sheet)) return null;
    const untouched = cells.flatMap((edit) => {
      const cell = sheet.cells.getCell(edit.row + 1, edit.column + 1);
      return holds(cell, edit[from]) ? [{ cell, state: edit[to] }] : [];
    });
    if (untouched.length === 0) return null;
    for (const { cell, state } of untouched) {
      cell.value = state.value;
      cell.style = state.style;
    }
    this.#book.isDirty = true;
    renameTableColumns(sheet, box);
    cellsChanged(this.#book, sheet, box, "Unknown");
    activateSheet(this.#book, sheet);
    selectCells(this.#book, sheet, box);
    return boxAddress(box);
  }
}

/** A cell with lines of its own shows them, as one does into which somebody typed Alt+Enter in Excel. */
function wrap(cell: Cell): void {
  cell.style = { ...cell.style, alignment: { ...cell.style.alignment, wrapText: true } };
}

/** Does an edit; where Excel would refuse it, says why to the person who made it. */
function saying({ cells }: Sheet, edit: () => void): void {
  try {
    edit();
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== "AccessDenied") throw error;
    const advice = "Unprotect it in Excel (Review tab), then open the workbook here again.";
    throw new Error(`The sheet “${cells.name}” is protected, so nothing was written. ${advice}`, { cause: error });
  }
}

interface HeldCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
}

function cellsOf({ cells }: Sheet, box: Box): HeldCell[] {
  return Array.from({ length: cellsIn(box) }, (_, index) => {
    const row = box.top + Math.floor(index / columnsIn(box));
    const column = box.left + (index % columnsIn(box));
    const cell = cells.getCell(row + 1, column + 1);
    return { cell, row, column, before: stateOf(cell) };
  });
}

/** The cells of the box that hold something, whatever the box's size. */
function cellsWithContent({ cells }: Sheet, box: Box): HeldCell[] {
  const held: HeldCell[] = [];
  eachCell(cells, (cell, row, column) => {
    if (cell.value !== null && cell.value !== undefined && contains(box, cellBox(row, column)))
      held.push({ cell, row, column, before: stateOf(cell) });
  });
  return held;
}
