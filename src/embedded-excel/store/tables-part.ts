import type { Book } from "../book/book";
import { tableName, type TableModel } from "../book/tables";
import { attributesOf, partText, setPartText, type Parts } from "./package-parts";

const TABLE_PART = /^xl\/tables\/[^/]+\.xml$/;
const FILTER = /<autoFilter\b([^>]*?)(\/>|>[\s\S]*?<\/autoFilter>)/;

/** The filter of each table of an opened file, by the table's name; null where it shows no filter buttons. */
export type TableFilters = Map<string, string | null>;

/**
 * Takes the filters out of the tables before the library reads them: it stops at kinds of filter it does not know,
 * and hides the buttons of those it does.
 */
export function takeTableFilters(parts: Parts): TableFilters {
  const filters: TableFilters = new Map();
  eachTable(parts, (path, text, name) => {
    const filter = FILTER.exec(text);
    filters.set(name, filter?.[0] ?? null);
    if (filter !== null) setPartText(parts, path, text.replace(FILTER, `<autoFilter${filter[1] ?? ""}/>`));
  });
  return filters;
}

/** A table whose file has no filter shows no buttons. */
export function adoptTableFilters(book: Book, filters: TableFilters): void {
  for (const { cells } of book.sheets)
    for (const { model } of cells.getTables())
      if (filters.get(tableName(model)) === null) for (const column of model.columns) column.filterButton = false;
}

/** Puts the filters back, as long as the table is where it was. */
export function writeTableFilters(parts: Parts, book: Book, filters: TableFilters): void {
  const tables = new Map<string, TableModel>();
  for (const { cells } of book.sheets) for (const { model } of cells.getTables()) tables.set(tableName(model), model);
  eachTable(parts, (path, text, name) => {
    const written = FILTER.exec(text)?.[0] ?? "";
    setPartText(parts, path, text.replace(FILTER, filterOf(tables.get(name), filters.get(name) ?? null, written)));
  });
}

function filterOf(table: TableModel | undefined, opened: string | null, written: string): string {
  if (table?.columns.every(({ filterButton }) => filterButton === false) === true) return "";
  const sameCells = opened !== null && referenceOf(opened) === referenceOf(written);
  return sameCells ? opened : written;
}

function referenceOf(filter: string): string {
  return attributesOf(FILTER.exec(filter)?.[1] ?? "").ref ?? "";
}

function eachTable(parts: Parts, visit: (path: string, text: string, name: string) => void): void {
  for (const path of [...parts.keys()]) {
    if (!TABLE_PART.test(path)) continue;
    const text = partText(parts, path) ?? "";
    const { displayName = "", name = displayName } = attributesOf(/<table\b[^>]*>/.exec(text)?.[0] ?? "");
    visit(path, text, displayName === "" ? name : displayName);
  }
}
