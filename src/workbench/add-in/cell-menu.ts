import { byId, element } from "../page/element";
import type { RibbonButton } from "./manifest";
import type { Grid } from "../grid/grid";

/**
 * The menu of a cell, with what the add-in has there: by the right mouse button, the menu key or Shift+F10.
 *
 * Arrow keys go through it, Escape and anything outside closes it.
 */
export class CellMenu {
  readonly #holder = byId("cell-menu", HTMLElement);
  readonly #grid: Grid;

  constructor(grid: Grid, buttons: readonly RibbonButton[], press: (button: RibbonButton) => Promise<void>) {
    this.#grid = grid;
    this.#holder.append(
      ...buttons.map((button) => {
        const item = element("button", { type: "button", role: "menuitem", tabindex: "-1", title: button.tip });
        item.append(element("img", { src: button.icon, alt: "", width: "16", height: "16" }), button.label);
        item.addEventListener("click", () => {
          this.#close();
          void press(button);
        });
        return item;
      }),
    );
    grid.holder.addEventListener("contextmenu", (event) => {
      if (buttons.length === 0 || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      this.#open(event);
    });
    this.#holder.addEventListener("keydown", (event) => {
      this.#key(event);
    });
    this.#holder.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#holder.contains(relatedTarget))) this.#holder.hidden = true;
    });
  }

  #open({ target, clientX, clientY }: MouseEvent): void {
    const cell = target instanceof Element ? target.closest<HTMLElement>(".cell") : null;
    const { row, column } = this.#grid.active;
    if (cell !== null && cell.getAttribute("aria-selected") !== "true")
      this.#grid.select(Number(cell.dataset.row), Number(cell.dataset.column));
    // The menu key has no place of its own: the menu then lies at the cell.
    const at = cell === null ? this.#grid.element(row, column)?.getBoundingClientRect() : null;
    this.#holder.hidden = false;
    const left = at?.left ?? clientX;
    const top = at?.bottom ?? clientY;
    this.#holder.style.left = `${Math.min(left, window.innerWidth - this.#holder.offsetWidth - 8)}px`;
    this.#holder.style.top = `${Math.min(top, window.innerHeight - this.#holder.offsetHeight - 8)}px`;
    this.#holder.querySelector("button")?.focus();
  }

  #close(): void {
    this.#holder.hidden = true;
    this.#grid.holder.focus();
  }

  #key(event: KeyboardEvent): void {
    const items = [...this.#holder.querySelectorAll("button")];
    const at = items.indexOf(document.activeElement as HTMLButtonElement); // -1 where it is none of them
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") this.#close();
    else if (step !== undefined) items[(at + step + items.length) % items.length]?.focus();
    else return;
    event.preventDefault();
  }
}
