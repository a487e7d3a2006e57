import { COLUMNS_IN_SHEET, ROWS_IN_SHEET } from "../../ground/address";
import type { Sheet } from "../../book/book";
import { invalidArgument } from "../../ground/api-error";
import { RichCollection, RichObject } from "../../wire/rich-object";
import type { Model } from "../cells/model";
import { boxOfArgument } from "../cells/cell-block";
import { Range } from "../range/range";

type Across = "rows" | "columns";

/** The places where somebody begins a new page, across rows or across columns. */
export class PageBreakCollection extends RichCollection<PageBreak> {
  readonly apiName = "PageBreakCollection";
  readonly list: () => readonly PageBreak[];
  readonly #model: Model;
  readonly #sheet: Sheet;
  readonly #across: Across;

  constructor(model: Model, sheet: Sheet, across: Across) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.#across = across;
    this.list = () => breakIds(sheet, across).map((id) => new PageBreak(model, sheet, across, id));
  }

  /** Before the range's first cell. */
  add(range: unknown) {
    const { top, left } = boxOfArgument(range, this.#sheet, "PageBreakCollection.add");
    const before = this.#across === "rows" ? top : left;
    if (before === 0) throw invalidArgument("No page begins before the first cell.", "PageBreakCollection.add");
    setBreakIds(this.#sheet, this.#across, [...breakIds(this.#sheet, this.#across), before]);
    return new PageBreak(this.#model, this.#sheet, this.#across, before);
  }

  override getItem(index: unknown) {
    return this.getItemAt(index);
  }

  removePageBreaks() {
    setBreakIds(this.#sheet, this.#across, []);
  }
}

/** One of them. */
export class PageBreak extends RichObject {
  readonly apiName = "PageBreak";
  readonly #before: number;
  readonly #model: Model;
  readonly #sheet: Sheet;
  readonly #across: Across;

  /** `before` is the row or column that the page begins with, from 0. */
  constructor(model: Model, sheet: Sheet, across: Across, before: number) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.#across = across;
    this.#before = before;
  }

  get rowIndex() {
    return this.#across === "rows" ? this.#before : 0;
  }

  get columnIndex() {
    return this.#across === "columns" ? this.#before : 0;
  }

  getCellAfterBreak() {
    const [top, left] = [this.rowIndex, this.columnIndex];
    return new Range(this.#model, this.#sheet, { top, left, bottom: top, right: left });
  }

  delete() {
    const others = breakIds(this.#sheet, this.#across).filter((id) => id !== this.#before);
    setBreakIds(this.#sheet, this.#across, others);
  }
}

/** Files count the rows or columns before a break, which is where the next page begins from 0. */
function breakIds({ cells }: Sheet, across: Across): number[] {
  return (across === "rows" ? cells.rowBreaks : cells.colBreaks).map(({ id }) => id);
}

function setBreakIds({ cells }: Sheet, across: Across, ids: readonly number[]): void {
  const sorted = [...new Set(ids)].sort((a, b) => a - b);
  const max = (across === "rows" ? COLUMNS_IN_SHEET : ROWS_IN_SHEET) - 1;
  const breaks = sorted.map((id) => ({ id, max, man: 1 }));
  if (across === "rows") cells.rowBreaks = breaks;
  else cells.colBreaks = breaks;
}
