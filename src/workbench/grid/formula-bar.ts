import type { Grid } from "./grid";
import { breakLine, Typing, type TypingParts } from "./typing";

interface FormulaBarParts extends TypingParts {
  readonly grid: Grid;
  readonly field: HTMLTextAreaElement;
}

/** Lines of a cell that are seen at once while it is typed into. */
const MOST_LINES = 6;

/** The bar above the grid: shows what the active cell holds, and takes what is typed into it. */
export class FormulaBar {
  readonly #parts: FormulaBarParts;
  #typing: Typing | null = null;

  constructor(parts: FormulaBarParts) {
    this.#parts = parts;
    const { field, grid } = parts;
    field.addEventListener("focus", () => {
      const screen = parts.screen();
      if (screen !== null) this.#typing = new Typing(screen, grid.place, field);
      this.#fit();
    });
    field.addEventListener("input", () => {
      this.#fit();
    });
    field.addEventListener("blur", () => {
      this.#keep();
      this.show();
    });
    field.addEventListener("keydown", (event) => {
      if (breakLine(event, field) || (event.key !== "Enter" && event.key !== "Escape")) return;
      event.preventDefault();
      if (event.key === "Enter") this.#keep();
      else this.giveUp();
      grid.holder.focus();
    });
  }

  /** Brings the bar up to the active cell, unless somebody types into it. */
  show(): void {
    const { screen, grid, field } = this.#parts;
    if (this.#typing !== null) return;
    const { row, column, sheet } = grid.place;
    field.value = screen()?.contents(row, column, sheet) ?? "";
    this.#fit();
  }

  /** Shows what is typed into the cell itself. */
  echo(text: string): void {
    this.#parts.field.value = text;
  }

  /** Forgets what was typed. */
  giveUp(): void {
    this.#typing = null;
  }

  #keep(): void {
    const typing = this.#typing;
    this.#typing = null;
    typing?.keep(this.#parts.status);
  }

  #fit(): void {
    const { field } = this.#parts;
    field.rows = this.#typing === null ? 1 : Math.min(MOST_LINES, field.value.split("\n").length);
  }
}
