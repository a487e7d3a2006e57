import { cellAddress } from "../../embedded-excel/address";
import type { Screen } from "../../embedded-excel/screen/screen";
import { element } from "../element";
import type { Grid } from "./grid";

interface EditorParts {
  readonly grid: Grid;
  readonly bar: HTMLInputElement;
  readonly screen: () => Screen | null;
  /** Says why Excel would not take what was typed. */
  readonly refuse: (message: string) => void;
}

/** Types into cells: in the cell itself, and in the bar above the grid. */
export class CellEditor {
  readonly #parts: EditorParts;
  #input: HTMLInputElement | null = null;

  constructor(parts: EditorParts) {
    this.#parts = parts;
    const { bar, grid } = parts;
    bar.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.#keepFromBar();
      else if (event.key === "Escape") this.showContents();
      else return;
      event.preventDefault();
      grid.holder.focus();
    });
    bar.addEventListener("change", () => {
      this.#keepFromBar();
    });
  }

  get isOpen(): boolean {
    return this.#input !== null;
  }

  /** Opens the active cell: with what it holds, or with a first character in its place. */
  open(typed: string | null): void {
    const { grid, bar, screen } = this.#parts;
    const shown = screen();
    const { row, column } = grid.active;
    const cell = grid.element(row, column);
    if (shown === null || cell === null || this.isOpen) return;
    const label = `Contents of ${cellAddress(row, column)}`;
    const input = element("input", { type: "text", class: "editor", "aria-label": label, autocomplete: "off" });
    input.value = typed ?? shown.contents(row, column);
    input.style.minWidth = "100%";
    input.style.width = `${Math.min(60, input.value.length + 4)}ch`;
    this.#input = input;
    grid.isHeld = true;
    cell.append(input);
    cell.classList.add("typed-into");
    input.focus();
    bar.value = input.value;
    input.addEventListener("input", () => {
      bar.value = input.value;
      input.style.width = `${Math.min(60, input.value.length + 4)}ch`;
    });
    input.addEventListener("keydown", (event) => {
      this.#key(event);
    });
    input.addEventListener("blur", () => {
      this.#close(true);
    });
  }

  /** Empties every cell of the selection. */
  clearSelection(): void {
    const shown = this.#parts.screen();
    if (shown === null) return;
    this.#attempt(() => {
      shown.clear(shown.selection);
    });
  }

  /** Brings the bar up to the active cell. */
  showContents(): void {
    const { grid, bar, screen } = this.#parts;
    if (document.activeElement === bar || this.isOpen) return;
    bar.value = screen()?.contents(grid.active.row, grid.active.column) ?? "";
  }

  #keepFromBar(): void {
    const { grid, bar } = this.#parts;
    this.#type(grid.active.row, grid.active.column, bar.value);
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    const { grid } = this.#parts;
    const { row, column } = grid.active;
    const back = event.shiftKey ? -1 : 1;
    switch (event.key) {
      case "Enter":
      case "Tab":
        event.preventDefault();
        this.#close(true);
        grid.holder.focus();
        if (event.key === "Enter") grid.select(row + back, column);
        else grid.select(row, column + back);
        return;
      case "Escape":
        event.preventDefault();
        this.#close(false);
        grid.holder.focus();
    }
  }

  #close(keep: boolean): void {
    const input = this.#input;
    if (input === null) return;
    this.#input = null;
    const { grid } = this.#parts;
    grid.isHeld = false;
    if (keep) this.#type(grid.active.row, grid.active.column, input.value);
    input.remove();
    grid.redraw();
    this.showContents();
  }

  #type(row: number, column: number, text: string): void {
    this.#attempt(() => this.#parts.screen()?.type(row, column, text));
  }

  #attempt(edit: () => void): void {
    try {
      edit();
    } catch (error) {
      this.#parts.refuse(error instanceof Error ? error.message : String(error));
    }
  }
}
