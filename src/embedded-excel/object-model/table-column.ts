import type { Box } from "../address";
import type { Book, Sheet } from "../book/book";
import { bodyBox, hasTotals, headerBox, tableBox, type TableModel } from "../book/tables";
import { itemNotFound } from "../protocol";
import { RichCollection, RichObject } from "../rich-object";
import { Range } from "./range";

/** The columns of a table. */
export class TableColumnCollection extends RichCollection<TableColumn> {
  readonly apiName = "TableColumnCollection";
  readonly list: () => readonly TableColumn[];

  constructor(book: Book, sheet: Sheet, table: TableModel) {
    super();
    this.list = () => table.columns.map((_, index) => new TableColumn(book, sheet, table, index));
  }
}

/** One column of a table. */
export class TableColumn extends RichObject {
  readonly apiName = "TableColumn";
  override readonly wireId: number;
  readonly #book: Book;
  readonly #sheet: Sheet;
  readonly #table: TableModel;
  readonly #index: number;

  constructor(book: Book, sheet: Sheet, table: TableModel, index: number) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#table = table;
    this.#index = index;
    this.wireId = index + 1;
  }

  get id() {
    return this.wireId;
  }
  get index() {
    return this.#index;
  }
  get name() {
    return this.#table.columns[this.#index]?.name ?? "";
  }
  set name(name: string) {
    this.getHeaderRowRange().values = name;
  }
  get values() {
    return this.getRange().values;
  }

  getRange() {
    return this.#within(tableBox(this.#table));
  }
  getHeaderRowRange() {
    return this.#within(headerBox(this.#table));
  }
  getDataBodyRange() {
    return this.#within(bodyBox(this.#table));
  }
  getTotalRowRange() {
    if (!hasTotals(this.#table)) throw itemNotFound("the table has no total row", "TableColumn.getTotalRowRange");
    const box = tableBox(this.#table);
    return this.#within({ ...box, top: box.bottom });
  }

  #within(box: Box): Range {
    const column = tableBox(this.#table).left + this.#index;
    return new Range(this.#book, this.#sheet, { ...box, left: column, right: column });
  }
}
