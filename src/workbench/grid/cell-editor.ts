import { cellAddress } from "../../embedded-excel/ground/address";
import { element } from "../page/element";
import type { FormulaBar } from "./formula-bar";
import type { Grid } from "./grid";
import { attempt, breakLine, Typing, type TypingParts } from "./typing";

interface EditorParts extends TypingParts {
  readonly grid: Grid;
  readonly bar: FormulaBar;
}

/** In characters of the usual width. */
const MOST_WIDTH = 60;

/** Types into the cells themselves. */
export class CellEditor {
  readonly #parts: EditorParts;
  #open: { readonly typing: Typing; readonly field: HTMLTextAreaElement } | null = null;

  constructor(parts: EditorParts) {
    this.#parts = parts;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Opens the active cell: with what it holds, or with a first character in its place. */
  open(typed: string | null): void {
    const { grid, bar, screen } = this.#parts;
    const shown = screen();
    const { row, column } = grid.place;
    const cell = grid.element(row, column);
    if (shown === null || cell === null || this.isOpen) return;
    const label = `Contents of ${cellAddress(row, column)}`;
    const field = element("textarea", { class: "editor", rows: "1", "aria-label": label, autocomplete: "off" });
    this.#open = { typing: new Typing(shown, grid.place, field), field };
    if (typed !== null) field.value = typed;
    grid.isHeld = true;
    cell.append(field);
    cell.classList.add("typed-into");
    const follow = () => {
      bar.echo(field.value);
      fit(field);
    };
    follow();
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    field.addEventListener("input", follow);
    field.addEventListener("keydown", (event) => {
      this.#key(event, field);
    });
    field.addEventListener("blur", () => {
      this.#keep();
    });
  }

  /** Empties every cell of the selection. */
  clearSelection(): void {
    const { screen, status } = this.#parts;
    const shown = screen();
    if (shown === null) return;
    attempt(() => {
      shown.clear(shown.selection);
    }, status);
  }

  /** Closes the cell; what was typed is forgotten. */
  giveUp(): void {
    const open = this.#open;
    if (open === null) return;
    const { grid, bar } = this.#parts;
    this.#open = null;
    grid.isHeld = false;
    open.field.remove();
    grid.redraw();
    bar.show();
  }

  #keep(): void {
    const open = this.#open;
    this.giveUp();
    open?.typing.keep(this.#parts.status);
  }

  #key(event: KeyboardEvent, field: HTMLTextAreaElement): void {
    event.stopPropagation();
    if (breakLine(event, field)) return;
    const { key, shiftKey } = event;
    if (key !== "Enter" && key !== "Tab" && key !== "Escape") return;
    event.preventDefault();
    const { grid } = this.#parts;
    const { row, column, sheet } = grid.place;
    const step = shiftKey ? -1 : 1;
    if (key === "Escape") this.giveUp();
    else this.#keep();
    grid.drawNow();
    grid.holder.focus();
    // The add-in may have gone to another sheet meanwhile: it is then left as it stands there.
    if (key === "Escape" || grid.place.sheet !== sheet) return;
    if (key === "Enter") grid.select(row + step, column);
    else grid.select(row, column + step);
  }
}

/** As large as what is typed; at least as the cell. */
function fit(field: HTMLTextAreaElement): void {
  const longest = Math.max(...field.value.split("\n").map(({ length }) => length));
  field.style.width = `${Math.min(MOST_WIDTH, longest + 4)}ch`;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}
