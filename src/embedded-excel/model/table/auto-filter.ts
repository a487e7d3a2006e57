import { columnsIn, overlap, type Box } from "../../ground/address";
import type { Sheet } from "../../book/book";
import { setSheetFilter, sheetFilter, tableFilters, type ColumnFilters } from "../../book/filters";
import { usedBox } from "../../book/sheet-cells";
import { bodyBox, tableBox, type TableModel } from "../../book/tables";
import { invalidArgument, invalidOperation, itemNotFound } from "../../ground/api-error";
import type { Model } from "../cells/model";
import { RichObject } from "../../wire/rich-object";
import { changeFilters, type FilteredRows } from "./filter";
import { readCriteria, shownCriteria, type Criteria } from "./filter-criteria";
import { boxOfArgument } from "../cells/cell-block";
import { Range } from "../range/range";

/** The filter of a table's rows, or of cells of a sheet that are no table. */
export class AutoFilter extends RichObject {
  readonly apiName = "AutoFilter";
  readonly #model: Model;
  readonly #sheet: Sheet;
  readonly #table: TableModel | null;

  constructor(model: Model, sheet: Sheet, table: TableModel | null) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.#table = table;
  }

  /** One for each column; null where it is not filtered. */
  get criteria() {
    const rows = this.#rows();
    if (rows === null) return [];
    return Array.from({ length: columnsIn(rows.body()) }, (_, index) => shownCriteria(rows.filters.get(index)));
  }

  get enabled() {
    return this.#rows() !== null;
  }

  get isDataFiltered() {
    return (this.#rows()?.filters.size ?? 0) > 0;
  }

  apply(range: unknown, columnIndex?: number | null, criteria?: Criteria | null) {
    const location = "AutoFilter.apply";
    const filter = criteria === undefined || criteria === null ? null : readCriteria(criteria, location);
    const box = boxOfArgument(range, this.#sheet, location);
    if (this.#table === null) this.#place(box, location);
    const rows = this.#needed(location);
    if (columnIndex === undefined || columnIndex === null) return;
    assertColumn(columnIndex, rows, location);
    changeFilters(
      rows,
      (filters) => {
        if (filter === null) filters.delete(columnIndex);
        else filters.set(columnIndex, filter);
      },
      location,
    );
  }

  clearColumnCriteria(columnIndex: number) {
    const location = "AutoFilter.clearColumnCriteria";
    const rows = this.#needed(location);
    assertColumn(columnIndex, rows, location);
    changeFilters(rows, (filters) => filters.delete(columnIndex), location);
  }

  clearCriteria() {
    const rows = this.#rows();
    if (rows !== null) changeFilters(rows, clearAll, "AutoFilter.clearCriteria");
  }

  reapply() {
    const rows = this.#rows();
    if (rows !== null) changeFilters(rows, () => undefined, "AutoFilter.reapply");
  }

  /** Shows all rows, and takes the buttons away. */
  remove() {
    const rows = this.#rows();
    if (rows === null) return;
    changeFilters(rows, clearAll, "AutoFilter.remove");
    if (this.#table === null) setSheetFilter(this.#sheet.cells, null);
    else for (const column of this.#table.columns) column.filterButton = false;
  }

  getRange() {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound("nothing is filtered", "AutoFilter.getRange");
    return range;
  }
  getRangeOrNullObject() {
    const box = this.#table === null ? (sheetFilter(this.#sheet.cells)?.box ?? null) : tableBox(this.#table);
    return box === null || !this.enabled ? null : new Range(this.#model, this.#sheet, box);
  }

  /** The rows that are filtered; null where there is no filter. */
  #rows(): FilteredRows | null {
    const [book, sheet, table] = [this.#model.book, this.#sheet, this.#table];
    if (table !== null) {
      const filters = tableFilters(table);
      // Rows can be filtered where the buttons are hidden.
      const isFiltered = filters.size > 0 || table.columns.some(({ filterButton }) => filterButton !== false);
      return isFiltered ? { book, sheet, body: () => bodyBox(table), filters } : null;
    }
    const filter = sheetFilter(sheet.cells);
    const below = ({ top, ...box }: Box) => ({ ...box, top: Math.min(top + 1, box.bottom) });
    return filter === null ? null : { book, sheet, body: () => below(filter.box), filters: filter.columns };
  }

  #needed(location: string): FilteredRows {
    const rows = this.#rows();
    if (rows === null) throw invalidOperation("Nothing is filtered here.", location);
    return rows;
  }

  /** A sheet has one filter; that of other cells goes. */
  #place(box: Box, location: string): void {
    const { cells } = this.#sheet;
    if (cells.getTables().some(({ model }) => overlap(tableBox(model), box)))
      throw invalidArgument("The cells are a table's, which has a filter of its own.", location);
    const used = usedBox(cells, { valuesOnly: true });
    const whole = { ...box, bottom: Math.min(box.bottom, Math.max(box.top, used?.bottom ?? box.top)) };
    const before = sheetFilter(cells);
    if (before !== null && sameCorner(before.box, whole)) {
      before.box = whole;
      return;
    }
    this.remove();
    setSheetFilter(cells, { box: whole, columns: new Map() });
  }
}

function clearAll(filters: ColumnFilters): void {
  filters.clear();
}

function sameCorner(a: Box, b: Box): boolean {
  return a.top === b.top && a.left === b.left && a.right === b.right;
}

function assertColumn(index: number, rows: FilteredRows, location: string): void {
  if (!Number.isInteger(index) || index < 0 || index >= columnsIn(rows.body()))
    throw invalidArgument(`${index} is no column of what is filtered.`, location);
}
