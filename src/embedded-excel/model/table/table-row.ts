import { cellBox, columnsIn, intersection, rowsIn, ROWS_IN_SHEET, type Box } from "../../ground/address";
import type { Book, Sheet } from "../../book/book";
import { scalarOf } from "../../book/cell-value";
import { eachCell, isBoxEmpty } from "../../book/sheet-cells";
import { deleteCells, insertCells } from "../../book/shift-cells";
import { styleAt } from "../../book/styles";
import { bodyBox, placeTable, tableBox, type TableModel } from "../../book/tables";
import { invalidArgument } from "../../ground/api-error";
import { RichCollection, RichObject } from "../../wire/rich-object";
import type { Model } from "../cells/model";
import { wrongShape } from "../cells/cell-block";
import { Range } from "../range/range";
import { assertUnprotected } from "../cells/access";
import { writeRangeValues } from "../range/range-write";

/** The rows of a table's body. */
export class TableRowCollection extends RichCollection<TableRow> {
  readonly apiName = "TableRowCollection";
  readonly list: () => readonly TableRow[];
  readonly #model: Model;
  readonly #sheet: Sheet;
  readonly #table: TableModel;

  constructor(model: Model, sheet: Sheet, table: TableModel) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.#table = table;
    this.list = () =>
      Array.from({ length: rowsIn(bodyBox(table)) }, (_, index) => new TableRow(model, sheet, table, index));
  }

  add(index?: number | null, values?: unknown) {
    const location = "TableRowCollection.add";
    const rows = rowsOf(values, columnsIn(tableBox(this.#table)), location);
    const body = bodyBox(this.#table);
    const at = index === undefined || index === null || index === -1 ? rowsIn(body) : index;
    if (at < 0 || at > rowsIn(body)) throw invalidArgument(`There is no row ${at} in the table.`, location);
    assertUnprotected({ sheet: this.#sheet }, location);
    const isFirst = at === 1 && rowsIn(body) === 1 && isBoxEmpty(this.#sheet.cells, body);
    const top = isFirst ? body.top : body.top + at;
    const added: Box = { ...body, top, bottom: top + rows.length - 1 };
    // A table's one empty row is where its first rows go.
    const missing = isFirst ? { ...added, top: top + 1 } : added;
    if (rowsIn(missing) > 0) makeRoom(this.#model.book, this.#sheet, this.#table, missing);
    writeRangeValues({ book: this.#model.book, sheet: this.#sheet, box: added }, rows, location);
    return new TableRow(this.#model, this.#sheet, this.#table, top - body.top);
  }
}

/** One row for each of the values; a single value stands for a row of it. */
function rowsOf(values: unknown, width: number, location: string): readonly (readonly unknown[])[] {
  if (values === undefined || values === null) return [Array.from({ length: width }, () => null)];
  if (!Array.isArray(values)) return [Array.from({ length: width }, () => values as unknown)];
  const rows: readonly unknown[] = values;
  const isRow = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === width;
  if (rows.length === 0 || !rows.every(isRow)) throw wrongShape(location);
  return rows;
}

/** Makes the table longer by these rows, which look like the row above them; what stands below moves on. */
function makeRoom(book: Book, sheet: Sheet, table: TableModel, added: Box): void {
  const before = tableBox(table);
  const isAtEnd = added.top > before.bottom;
  if (!isAtEnd || hasAnythingBelow(sheet, before)) insertCells(book, sheet, added, "Down");
  if (isAtEnd) placeTable(table, { ...before, bottom: added.bottom });
  const body = bodyBox(table);
  const model = added.top > body.top ? added.top - 1 : added.bottom + 1;
  for (let column = added.left; column <= added.right; column++) {
    const style = styleAt(sheet.cells, model, column);
    if (Object.keys(style).length === 0) continue;
    for (let row = added.top; row <= added.bottom; row++) sheet.cells.getCell(row + 1, column + 1).style = style;
  }
}

function hasAnythingBelow({ cells }: Sheet, { bottom, left, right }: Box): boolean {
  const below: Box = { top: bottom + 1, left, bottom: ROWS_IN_SHEET - 1, right };
  let found = false;
  eachCell(cells, (cell, row, column) => {
    found ||= scalarOf(cell.value) !== "" && intersection(below, cellBox(row, column)) !== null;
  });
  return found;
}

/** A place among a table's rows: it stays where it is when rows are added above it. */
export class TableRow extends RichObject {
  readonly apiName = "TableRow";
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
  }

  get index() {
    return this.#index;
  }
  get values() {
    return this.getRange().values;
  }
  set values(values: unknown) {
    writeRangeValues(this.getRange(), values, "TableRow.values");
  }

  getRange() {
    const body = bodyBox(this.#table);
    const row = body.top + this.#index;
    if (row > body.bottom) throw invalidArgument(`The table has no row ${this.#index}.`, "TableRow.getRange");
    return new Range(this.#model, this.#sheet, { ...body, top: row, bottom: row });
  }
  /** A table keeps one row, which is then empty. */
  delete() {
    const range = this.getRange();
    assertUnprotected(range, "TableRow.delete");
    if (rowsIn(bodyBox(this.#table)) > 1) deleteCells(this.#model.book, this.#sheet, range.box, "Up");
    else range.clear("Contents");
  }
}
