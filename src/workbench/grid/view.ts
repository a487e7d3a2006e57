import type { Box } from "../../embedded-excel/ground/address";
import type { Screen } from "../../embedded-excel/screen/screen";
import type { SheetLayout } from "../../embedded-excel/screen/sheet-layout";
import type { ShownCell } from "../../embedded-excel/screen/shown-cell";
import { Offsets } from "./offsets";

/** The sheet at one moment: each cell is asked for once, until something changes. */
export class View {
  readonly layout: SheetLayout;
  readonly rows: Offsets;
  readonly columns: Offsets;
  readonly #screen: Screen;
  readonly #cells = new Map<string, ShownCell>();
  readonly #merged = new Map<string, Box>();

  constructor(screen: Screen) {
    this.#screen = screen;
    this.layout = screen.layout();
    this.rows = new Offsets(this.layout.rowHeights, this.layout.usualHeight);
    this.columns = new Offsets(this.layout.columnWidths, this.layout.usualWidth);
    for (const box of this.layout.merges)
      for (let row = box.top; row <= box.bottom; row++)
        for (let column = box.left; column <= box.right; column++) this.#merged.set(`${row}:${column}`, box);
  }

  cell(row: number, column: number): ShownCell {
    const key = `${row}:${column}`;
    const known = this.#cells.get(key) ?? this.#screen.cell(row, column);
    this.#cells.set(key, known);
    return known;
  }

  /** The merged cells that the cell is one of. */
  mergeAt(row: number, column: number): Box | null {
    return this.#merged.get(`${row}:${column}`) ?? null;
  }
}
