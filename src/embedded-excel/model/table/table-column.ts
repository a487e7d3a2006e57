import type { Box } from "../../ground/address";
import type { Book, Sheet } from "../../book/book";
import { tableFilters } from "../../book/filters";
import { isBoxEmpty } from "../../book/sheet-cells";
import { deleteCells, insertCells } from "../../book/shift-cells";
import { styleAt } from "../../book/styles";
import { bodyBox, hasTotals, headerBox, placeTable, tableBox, type TableModel } from "../../book/tables";
import { invalidArgument, invalidOperation, itemNotFound } from "../../ground/api-error";
import { RichCollection, RichObject } from "../../wire/rich-object";
import type { Model } from "../cells/model";
import { Filter } from "./filter";
import { Range } from "../range/range";
import { assertUnprotected, type Block } from "../cells/access";
import { takeHeaders, writeRangeValues } from "../range/range-write";

/** The columns of a table. */
export class TableColumnCollection extends RichCollection<TableColumn> {
  readonly apiName = "TableColumnCollection";
  readonly list: () => readonly TableColumn[];
  readonly #model: Model;
  readonly #sheet: Sheet;
  readonly #table: TableModel;

  constructor(model: Model, sheet: Sheet, table: TableModel) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.#table = table;
    this.list = () => table.columns.map((_, index) => new TableColumn(model, sheet, table, index));
  }

  /** With values for every row, header and totals included; a single value stands for all. */
  add(index?: number | null, values?: unknown, name?: string | null) {
    const location = "TableColumnCollection.add";
    const { length } = this.#table.columns;
    const at = index === undefined || index === null || index === -1 ? length : index;
    if (!Number.isInteger(at) || at < 0 || at > length)
      throw invalidArgument(`There is no column ${at} in the table.`, location);
    const added = addColumn(this.#model.book, this.#sheet, this.#table, at, location);
    const column = new TableColumn(this.#model, this.#sheet, this.#table, at);
    if (values !== undefined && values !== null) writeRangeValues(added, values, location);
    if (typeof name === "string" && name !== "") column.name = name;
    return column;
  }
}

/** One column of a table. */
export class TableColumn extends RichObject {
  readonly apiName = "TableColumn";
  override readonly wireId: number;
  readonly #model: Model;
  readonly #sheet: Sheet;
  readonly #table: TableModel;
  readonly #index: number;

  constructor(model: Model, sheet: Sheet, table: TableModel, index: number) {
    super();
    this.#model = model;
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

  get filter() {
    const [book, sheet, table] = [this.#model.book, this.#sheet, this.#table];
    return new Filter({ book, sheet, body: () => bodyBox(table), filters: tableFilters(table) }, this.#index);
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

  delete() {
    const range = this.getRange();
    assertUnprotected(range, "TableColumn.delete");
    if (this.#table.columns.length === 1) throw invalidOperation("A table has a column.", "TableColumn.delete");
    this.#table.columns.splice(this.#index, 1);
    moveFilters(this.#table, this.#index, -1);
    deleteCells(this.#model.book, this.#sheet, range.box, "Left");
  }

  #within(box: Box): Range {
    const column = tableBox(this.#table).left + this.#index;
    return new Range(this.#model, this.#sheet, { ...box, left: column, right: column });
  }
}

/** Makes room for a column, which looks like the one beside it, and gives its cells. */
function addColumn(book: Book, sheet: Sheet, table: TableModel, at: number, location: string): Block {
  const before = tableBox(table);
  const left = before.left + at;
  const column = { ...before, left, right: left };
  assertUnprotected({ sheet }, location);
  if (at < table.columns.length || !isBoxEmpty(sheet.cells, column)) insertCells(book, sheet, column, "Right");
  moveFilters(table, at, 1);
  table.columns.splice(at, 0, { name: "" });
  placeTable(table, { ...before, right: before.right + 1 });
  const beside = at > 0 ? left - 1 : left + 1;
  for (let row = column.top; row <= column.bottom; row++)
    sheet.cells.getCell(row + 1, left + 1).style = styleAt(sheet.cells, row, beside);
  takeHeaders(sheet, table);
  return { book, sheet, box: column };
}

/** Filters stay with their columns when one is added, or goes. */
function moveFilters(table: TableModel, from: number, step: 1 | -1): void {
  const filters = tableFilters(table);
  const before = [...filters];
  filters.clear();
  for (const [index, filter] of before) {
    if (step < 0 && index === from) continue;
    filters.set(index >= from ? index + step : index, filter);
  }
}
