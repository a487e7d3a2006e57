import type { Book, Sheet } from "../../book/book";
import { bodyBox, type TableModel } from "../../book/tables";
import { RichObject } from "../../wire/rich-object";
import { lookUp } from "../cells/words";
import { sortRange, type SortField } from "../range/sort";

/** What a table was last sorted by. */
interface Sorted {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly method: string;
}

const sortedBy = new WeakMap<TableModel, Sorted>();
const UNSORTED: Sorted = { fields: [], matchCase: false, method: "PinYin" };
const METHODS = { PinYin: "PinYin", StrokeCount: "StrokeCount" } as const;

/** Sorts the rows of a table. */
export class TableSort extends RichObject {
  readonly apiName = "TableSort";
  readonly #book: Book;
  readonly #sheet: Sheet;
  readonly #table: TableModel;

  constructor(book: Book, sheet: Sheet, table: TableModel) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#table = table;
  }

  get #sorted(): Sorted {
    return sortedBy.get(this.#table) ?? UNSORTED;
  }

  get fields() {
    return this.#sorted.fields;
  }

  get matchCase() {
    return this.#sorted.matchCase;
  }

  get method() {
    return this.#sorted.method;
  }

  apply(fields: readonly SortField[], matchCase?: unknown, method?: unknown) {
    const location = "TableSort.apply";
    const sorted = { fields, matchCase: matchCase === true, method: lookUp(METHODS, method ?? "PinYin", location) };
    this.#sort(sorted, location);
    sortedBy.set(this.#table, sorted);
  }

  /** The rows stay as they are; what they were sorted by is forgotten. */
  clear() {
    sortedBy.delete(this.#table);
  }

  reapply() {
    if (this.#sorted.fields.length > 0) this.#sort(this.#sorted, "TableSort.reapply");
  }

  #sort({ fields, matchCase }: Sorted, location: string): void {
    const range = { book: this.#book, sheet: this.#sheet, box: bodyBox(this.#table) };
    sortRange(range, { fields, letters: matchCase ? "byCase" : "alike", header: "sorted", line: "rows" }, location);
  }
}
