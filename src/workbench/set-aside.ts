import type { EmbeddedExcel } from "../embedded-excel/open-workbook";
import type { Screen } from "../embedded-excel/screen/screen";
import { byId } from "./page/element";

/** A workbook that is or was open, with what was done in it. */
export interface OpenBook {
  readonly excel: EmbeddedExcel;
  readonly screen: Screen;
  readonly name: string;
}

/** The workbooks that another took the place of before they were saved: a button goes back to them, one by one. */
export class SetAside {
  readonly #button = byId("go-back", HTMLButtonElement);
  #books: readonly OpenBook[] = [];

  /** `change` is given the workbook that is gone back to, and gives the one that it takes the place of. */
  constructor(change: (to: OpenBook) => OpenBook | null) {
    this.#button.addEventListener("click", () => {
      const next = this.#books.at(-1);
      if (next === undefined) return;
      const former = change(next);
      const isKept = former?.screen.isUnsaved === true;
      this.#books = [...(isKept ? [former] : []), ...this.#books.slice(0, -1)];
      this.#draw();
    });
  }

  get isEmpty(): boolean {
    return this.#books.length === 0;
  }

  add(book: OpenBook): void {
    this.#books = [...this.#books, book];
    this.#draw();
  }

  #draw(): void {
    const next = this.#books.at(-1);
    this.#button.hidden = next === undefined;
    this.#button.textContent = `Back to ${next?.name ?? ""}`;
  }
}
