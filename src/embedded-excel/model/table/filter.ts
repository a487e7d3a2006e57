import type { Box } from "../../ground/address";
import type { Book, Sheet } from "../../book/book";
import { filterRows, type ColumnFilters } from "../../book/filters";
import { RichObject } from "../../wire/rich-object";
import { readCriteria, shownCriteria, type Criteria } from "./filter-criteria";
import { assertUnprotected } from "../cells/access";

/** Rows that can be filtered: those of a table, or of a sheet's filter. */
export interface FilteredRows {
  readonly book: Book;
  readonly sheet: Sheet;
  /** Without header and totals, as they are now. */
  readonly body: () => Box;
  readonly filters: ColumnFilters;
}

/** Changes the filters and hides the rows that they leave out. */
export function changeFilters(rows: FilteredRows, change: (filters: ColumnFilters) => void, location: string): void {
  const { book, sheet, body, filters } = rows;
  assertUnprotected({ sheet }, location);
  change(filters);
  filterRows(book, sheet, body(), filters);
}

/** The filter of one column of a table. */
export class Filter extends RichObject {
  readonly apiName = "Filter";
  readonly #rows: FilteredRows;
  readonly #index: number;

  constructor(rows: FilteredRows, index: number) {
    super();
    this.#rows = rows;
    this.#index = index;
  }

  get criteria() {
    return shownCriteria(this.#rows.filters.get(this.#index));
  }

  apply(criteria: Criteria) {
    this.#apply(criteria, "Filter.apply");
  }
  applyBottomItemsFilter(count: number) {
    this.#apply({ filterOn: "BottomItems", criterion1: count }, "Filter.applyBottomItemsFilter");
  }
  applyBottomPercentFilter(percent: number) {
    this.#apply({ filterOn: "BottomPercent", criterion1: percent }, "Filter.applyBottomPercentFilter");
  }
  applyCustomFilter(criterion1: unknown, criterion2?: unknown, operator?: unknown) {
    this.#apply({ filterOn: "Custom", criterion1, criterion2, operator }, "Filter.applyCustomFilter");
  }
  applyDynamicFilter(dynamicCriteria: unknown) {
    this.#apply({ filterOn: "Dynamic", dynamicCriteria }, "Filter.applyDynamicFilter");
  }
  applyTopItemsFilter(count: number) {
    this.#apply({ filterOn: "TopItems", criterion1: count }, "Filter.applyTopItemsFilter");
  }
  applyTopPercentFilter(percent: number) {
    this.#apply({ filterOn: "TopPercent", criterion1: percent }, "Filter.applyTopPercentFilter");
  }
  applyValuesFilter(values: unknown) {
    this.#apply({ filterOn: "Values", values }, "Filter.applyValuesFilter");
  }

  clear() {
    changeFilters(this.#rows, (filters) => filters.delete(this.#index), "Filter.clear");
  }

  #apply(criteria: Criteria, location: string): void {
    const filter = readCriteria(criteria, location);
    changeFilters(this.#rows, (filters) => filters.set(this.#index, filter), location);
  }
}
