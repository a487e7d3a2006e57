import { boxAddress, cellBox, columnsIn, quoteSheetName, type Box } from "../../ground/address";
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes } from "../../book/range-values";
import type { Sheet } from "../../book/book";
import { RichCollection, RichObject } from "../../wire/rich-object";
import type { CellBlock } from "../cells/cell-block";
import { visibleBoxes } from "./special-cells";

/** What is left of a range without hidden rows and columns. */
export class RangeView extends RichObject {
  readonly apiName = "RangeView";
  readonly #range: CellBlock<RichObject>;
  /** Of a single row, by its place in the view; null for the whole. */
  readonly #row: number | null;

  constructor(range: CellBlock<RichObject>, row: number | null = null) {
    super();
    this.#range = range;
    this.#row = row;
  }

  get index() {
    return this.#row ?? 0;
  }

  get rowCount() {
    return this.#seenRows().length;
  }

  get columnCount() {
    const [first] = this.#seenRows();
    return (first ?? []).reduce((count, box) => count + columnsIn(box), 0);
  }

  get values() {
    this.#range.book.freshen();
    return this.#read(readValues);
  }
  get formulas() {
    this.#range.book.freshen();
    return this.#read(readFormulas);
  }
  get text() {
    this.#range.book.freshen();
    return this.#read(readText);
  }
  get valueTypes() {
    this.#range.book.freshen();
    return this.#read(readValueTypes);
  }
  get numberFormat() {
    return this.#read(readNumberFormats);
  }

  get cellAddresses() {
    const name = quoteSheetName(this.#range.sheet.cells.name);
    return this.#read((_, box) => [
      Array.from({ length: columnsIn(box) }, (__, i) => `${name}!${boxAddress(cellBox(box.top, box.left + i))}`),
    ]);
  }

  get rows() {
    return new RangeViewCollection(this.#range);
  }

  getRange() {
    return this.#range;
  }

  #read<Read>(read: (sheet: Sheet, box: Box) => Read[][]): Read[][] {
    return this.#seenRows().map((boxes) => boxes.flatMap((box) => read(this.#range.sheet, box)[0] ?? []));
  }

  /** Each row that is to be seen, in the blocks that hidden columns leave of it. */
  #seenRows(): Box[][] {
    const byRow = new Map<number, Box[]>();
    for (const box of visibleBoxes(this.#range.sheet, [this.#range.box]))
      for (let row = box.top; row <= box.bottom; row++)
        byRow.set(row, [...(byRow.get(row) ?? []), { ...box, top: row, bottom: row }]);
    const rows = [...byRow.values()];
    return this.#row === null ? rows : rows.slice(this.#row, this.#row + 1);
  }
}

/** The rows of a view. */
export class RangeViewCollection extends RichCollection<RangeView> {
  readonly apiName = "RangeViewCollection";
  readonly list: () => readonly RangeView[];

  constructor(range: CellBlock<RichObject>) {
    super();
    this.list = () => Array.from({ length: new RangeView(range).rowCount }, (_, row) => new RangeView(range, row));
  }
}
