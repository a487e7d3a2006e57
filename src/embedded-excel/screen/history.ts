import type { Cell } from "../library/types";
import type { Box } from "../ground/address";
import type { Sheet } from "../book/book";
import { scalarOf } from "../book/cell-value";

/** What a cell held: enough to put it back. */
export interface CellState {
  readonly value: Cell["value"];
  readonly style: Cell["style"];
}

/** What an edit did to one cell. */
interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
}

/** One edit by a person, of as many cells as it changed. */
export interface Edit {
  readonly sheet: Sheet;
  readonly box: Box;
  readonly cells: readonly CellEdit[];
}

export function stateOf(cell: Cell): CellState {
  return { value: cell.value, style: cell.style };
}

/** Whether the cell still holds that: a cell that somebody wrote over is neither undone nor done again. */
export function holds(cell: Cell, state: CellState): boolean {
  return spell(cell.value) === spell(state.value);
}

function spell(value: Cell["value"]): string {
  const formula = value !== null && typeof value === "object" && "formula" in value ? value.formula : null;
  return typeof formula === "string" ? `=${formula}` : JSON.stringify(scalarOf(value));
}

/** The edits of a person, to undo and to do again. What the add-in writes is not among them. */
export class History {
  readonly #done: Edit[] = [];
  readonly #undone: Edit[] = [];

  add(edit: Edit): void {
    this.#done.push(edit);
    this.#undone.length = 0;
  }
  get canUndo(): boolean {
    return this.#done.length > 0;
  }
  get canRedo(): boolean {
    return this.#undone.length > 0;
  }
  takeUndo(): Edit | null {
    return move(this.#done, this.#undone);
  }
  takeRedo(): Edit | null {
    return move(this.#undone, this.#done);
  }
}

function move(from: Edit[], to: Edit[]): Edit | null {
  const edit = from.pop() ?? null;
  if (edit !== null) to.push(edit);
  return edit;
}
