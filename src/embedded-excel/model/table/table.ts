import { boxAddress, columnsIn, overlap, parseReference, rowsIn, type Box } from "../../ground/address";
import type { Book, Sheet } from "../../book/book";
import { shiftForHeader } from "../../book/shift-cells";
import {
  bodyBox,
  columnNames,
  hasHeader,
  hasTotals,
  headerBox,
  placeTable,
  renameTable,
  tableBox,
  tableId,
  tableName,
  type TableModel,
} from "../../book/tables";
import { isValidName } from "../../book/names";
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "../../ground/api-error";
import { RichCollection, RichObject } from "../../wire/rich-object";
import type { Model } from "../cells/model";
import { AutoFilter } from "./auto-filter";
import { Range } from "../range/range";
import { cellsChanged, takeHeaders } from "../range/range-write";
import { TableColumnCollection } from "./table-column";
import { TableRowCollection } from "./table-row";
import { TableSort } from "./table-sort";
import { setTotals } from "./table-totals";

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends RichCollection<Table> {
  readonly apiName = "TableCollection";
  readonly list: () => readonly Table[];
  readonly #model: Model;
  readonly #sheet: Sheet | null;

  constructor(model: Model, sheet: Sheet | null) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.list = () =>
      (sheet === null ? model.book.sheets : [sheet]).flatMap((holder) =>
        holder.cells.getTables().map(({ model: table }) => new Table(model, holder, table)),
      );
  }

  add(address: unknown, hasHeaders: boolean) {
    const location = "TableCollection.add";
    const { sheet, box } = this.#place(address, location);
    if (sheet.cells.getTables().some(({ model }) => overlap(tableBox(model), box)))
      throw invalidArgument("A table can't overlap another table.", location);
    if (!hasHeaders) shiftForHeader(this.#model.book, sheet, box);
    const whole = hasHeaders && box.top < box.bottom ? box : { ...box, bottom: box.bottom + 1 };
    const names = columnNames(Array.from({ length: columnsIn(whole) }, () => ""));
    const library = sheet.cells.addTable({
      name: freeTableName(this.#model.book),
      ref: boxAddress({ ...whole, bottom: whole.top, right: whole.left }),
      headerRow: true,
      totalsRow: false,
      style: { theme: "TableStyleMedium2", showRowStripes: true },
      columns: names.map((name) => ({ name })),
      rows: Array.from({ length: rowsIn(whole) - 1 }, () => []),
    });
    placeTable(library.model, whole);
    takeHeaders(sheet, library.model);
    cellsChanged(this.#model.book, sheet, headerBox(library.model));
    return new Table(this.#model, sheet, library.model);
  }

  #place(address: unknown, location: string): { sheet: Sheet; box: Box } {
    if (address instanceof Range) return { sheet: address.sheet, box: address.box };
    const reference = typeof address === "string" ? parseReference(address) : null;
    const named = reference?.sheet ?? null;
    const sheet = named === null ? (this.#sheet ?? this.#model.book.activeSheet) : this.#model.book.findSheet(named);
    if (reference === null || sheet === null) throw invalidArgument(`${String(address)} is not a range.`, location);
    return { sheet, box: reference.box };
  }
}

function freeTableName(book: Book): string {
  let number = 1;
  while (book.library._tableNames.has(`table${number}`)) number++;
  return `Table${number}`;
}

/** One table. */
export class Table extends RichObject {
  readonly apiName = "Table";
  override readonly wireId: string;
  readonly #model: Model;
  readonly #sheet: Sheet;
  readonly #table: TableModel;

  constructor(model: Model, sheet: Sheet, table: TableModel) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.#table = table;
    this.wireId = tableId(table);
  }

  get id() {
    return this.wireId;
  }
  get name() {
    return tableName(this.#table);
  }
  set name(name: string) {
    if (!isValidName(name)) throw invalidArgument(`${name} is not a name for a table.`, "Table.name");
    const taken = this.#model.book.sheets.some(({ cells }) =>
      cells.getTables().some(({ model }) => model !== this.#table && sameText(tableName(model), name)),
    );
    if (taken || this.#model.book.names.some((other) => sameText(other.name, name)))
      throw itemAlreadyExists(name, "Table.name");
    renameTable(this.#sheet.cells, this.#table, name);
    this.#model.book.valuesChanged();
  }
  get style() {
    return this.#table.style?.theme ?? "";
  }
  set style(style: string) {
    this.#table.style = { ...this.#table.style, theme: style };
  }
  get showBandedRows() {
    return this.#table.style?.showRowStripes === true;
  }
  set showBandedRows(show: boolean) {
    this.#table.style = { ...this.#table.style, showRowStripes: show };
  }
  get showBandedColumns() {
    return this.#table.style?.showColumnStripes === true;
  }
  set showBandedColumns(show: boolean) {
    this.#table.style = { ...this.#table.style, showColumnStripes: show };
  }
  get highlightFirstColumn() {
    return this.#table.style?.showFirstColumn === true;
  }
  set highlightFirstColumn(show: boolean) {
    this.#table.style = { ...this.#table.style, showFirstColumn: show };
  }
  get highlightLastColumn() {
    return this.#table.style?.showLastColumn === true;
  }
  set highlightLastColumn(show: boolean) {
    this.#table.style = { ...this.#table.style, showLastColumn: show };
  }
  get showFilterButton() {
    return this.#table.columns.some((column) => column.filterButton !== false);
  }
  set showFilterButton(show: boolean) {
    for (const column of this.#table.columns) {
      if (show) delete column.filterButton;
      else column.filterButton = false;
    }
  }
  get showHeaders() {
    return hasHeader(this.#table);
  }
  get showTotals() {
    return hasTotals(this.#table);
  }
  set showTotals(show: boolean) {
    setTotals(this.#model.book, this.#sheet, this.#table, show);
  }

  get sort() {
    return new TableSort(this.#model.book, this.#sheet, this.#table);
  }
  get autoFilter() {
    return new AutoFilter(this.#model, this.#sheet, this.#table);
  }

  clearFilters() {
    this.autoFilter.clearCriteria();
  }

  reapplyFilters() {
    this.autoFilter.reapply();
  }

  get columns() {
    return new TableColumnCollection(this.#model, this.#sheet, this.#table);
  }
  get rows() {
    return new TableRowCollection(this.#model, this.#sheet, this.#table);
  }
  get worksheet() {
    return this.#model.worksheet(this.#sheet);
  }

  getRange() {
    return this.#range(tableBox(this.#table));
  }
  getHeaderRowRange() {
    if (!hasHeader(this.#table)) throw itemNotFound("the table has no header row", "Table.getHeaderRowRange");
    return this.#range(headerBox(this.#table));
  }
  getDataBodyRange() {
    return this.#range(bodyBox(this.#table));
  }
  getTotalRowRange() {
    if (!hasTotals(this.#table)) throw itemNotFound("the table has no total row", "Table.getTotalRowRange");
    const box = tableBox(this.#table);
    return this.#range({ ...box, top: box.bottom });
  }
  resize(newRange: unknown) {
    const location = "Table.resize";
    const box = newRange instanceof Range ? newRange.box : parseReference(String(newRange))?.box;
    const before = tableBox(this.#table);
    if (box?.top !== before.top || !overlap(box, before))
      throw invalidArgument("The header row stays where it is, and the new range overlaps the table.", location);
    if (rowsIn(box) < 2) throw invalidArgument("A table has a row of data.", location);
    const others = this.#sheet.cells.getTables().filter(({ model }) => model !== this.#table);
    if (others.some(({ model }) => overlap(tableBox(model), box)))
      throw invalidOperation("A table can't overlap another table.", location);
    // Columns keep their settings by their place on the sheet.
    const kept = new Map(this.#table.columns.map((column, i) => [before.left + i, column]));
    this.#table.columns = Array.from({ length: columnsIn(box) }, (_, i) => kept.get(box.left + i) ?? { name: "" });
    placeTable(this.#table, box);
    takeHeaders(this.#sheet, this.#table);
    cellsChanged(this.#model.book, this.#sheet, headerBox(this.#table));
  }
  convertToRange() {
    const range = this.getRange();
    this.#remove();
    return range;
  }
  delete() {
    const range = this.getRange();
    this.#remove();
    range.clear("All");
  }

  #remove(): void {
    const key = Object.entries(this.#sheet.cells.tables).find(([, { model }]) => model === this.#table)?.[0];
    if (key !== undefined) this.#sheet.cells.removeTable(key);
    this.#model.book.library._tableNames.delete(tableName(this.#table).toLowerCase());
    this.#model.book.valuesChanged();
  }
  #range(box: Box): Range {
    return new Range(this.#model, this.#sheet, box);
  }
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
