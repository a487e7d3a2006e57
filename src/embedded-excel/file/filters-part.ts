import { boxAddress, columnsIn, parseReference } from "../ground/address";
import type { Book } from "../book/book";
import { setSheetFilter, sheetFilter, tableFilters } from "../book/filters";
import { tableName, type TableModel } from "../book/tables";
import { readColumnFilters, writeFilterColumns } from "./filter-xml";
import { attributesOf, partText, setPartText, sheetPaths, type Parts } from "../library/package-parts";

const TABLE_PART = /^xl\/tables\/[^/]+\.xml$/;
const FILTER = /<autoFilter\b([^>]*?)(\/>|>[\s\S]*?<\/autoFilter>)/;

/** The filter of each table of an opened file, by the table's name; null where it shows no filter buttons. */
type TableFilters = ReadonlyMap<string, string | null>;

/**
 * Takes the filters out of the tables before the library reads them: it stops at kinds of filter it does not know,
 * and hides the buttons of those it does.
 */
export function takeTableFilters(parts: Parts): TableFilters {
  const filters = new Map<string, string | null>();
  eachTable(parts, (path, text, name) => {
    const filter = FILTER.exec(text);
    filters.set(name, filter?.[0] ?? null);
    if (filter !== null) setPartText(parts, path, text.replace(FILTER, `<autoFilter${filter[1] ?? ""}/>`));
  });
  return filters;
}

/** Gives the tables and sheets their filters. A table whose file has none shows no buttons. */
export function adoptFilters(parts: Parts, book: Book, taken: TableFilters): void {
  const paths = sheetPaths(parts);
  for (const { cells } of book.sheets) {
    for (const { model } of cells.getTables()) adoptTableFilter(model, taken.get(tableName(model)) ?? null);
    const [filter = "", tag = ""] = FILTER.exec(partText(parts, paths.get(cells.name) ?? "") ?? "") ?? [];
    const box = parseReference(attributesOf(tag).ref ?? "")?.box;
    if (box !== undefined) setSheetFilter(cells, { box, columns: readColumnFilters(filter) });
    cells.autoFilter = null; // written by writeFilters
  }
}

function adoptTableFilter(table: TableModel, filter: string | null): void {
  if (filter === null) for (const column of table.columns) column.filterButton = false;
  else {
    for (const [, tag = ""] of filter.matchAll(/<filterColumn\b([^>]*)>/g)) {
      const { colId = "", hiddenButton } = attributesOf(tag);
      const column = table.columns[Number(colId)];
      if (column !== undefined && (hiddenButton === "1" || hiddenButton === "true")) column.filterButton = false;
    }
    for (const [index, column] of readColumnFilters(filter)) tableFilters(table).set(index, column);
  }
}

/** Writes the filters of tables and sheets. */
export function writeFilters(parts: Parts, book: Book): void {
  const tables = new Map<string, TableModel>();
  for (const { cells } of book.sheets) for (const { model } of cells.getTables()) tables.set(tableName(model), model);
  eachTable(parts, (path, text, name) => {
    const table = tables.get(name);
    if (table !== undefined)
      setPartText(
        parts,
        path,
        text.replace(FILTER, () => tableFilterXml(table)),
      );
  });
  const paths = sheetPaths(parts);
  for (const { cells } of book.sheets) {
    const filter = sheetFilter(cells);
    const path = paths.get(cells.name) ?? "";
    if (filter === null) continue;
    const columns = writeFilterColumns(filter.columns, () => false, columnsIn(filter.box));
    const written = `<autoFilter ref="${boxAddress(filter.box)}">${columns}</autoFilter>`;
    setPartText(parts, path, withFilter(partText(parts, path) ?? "", written));
  }
}

/** No button at all is said by no filter. */
function tableFilterXml(table: TableModel): string {
  const hidesButton = (index: number) => table.columns[index]?.filterButton === false;
  const filters = tableFilters(table);
  if (filters.size === 0 && table.columns.every((_, index) => hidesButton(index))) return "";
  const columns = writeFilterColumns(filters, hidesButton, table.columns.length);
  return `<autoFilter ref="${table.autoFilterRef ?? ""}">${columns}</autoFilter>`;
}

/** Behind the cells and what protects them: where the schema wants it. */
function withFilter(sheet: string, filter: string): string {
  const cells = /(?:<\/sheetData>|<sheetData\/>)(?:<sheetCalcPr\b[^>]*\/>)?(?:<sheetProtection\b[^>]*\/>)?/;
  return sheet.replace(cells, (before) => before + filter);
}

function eachTable(parts: Parts, visit: (path: string, text: string, name: string) => void): void {
  for (const path of [...parts.keys()]) {
    if (!TABLE_PART.test(path)) continue;
    const text = partText(parts, path) ?? "";
    const { displayName = "", name = displayName } = attributesOf(/<table\b[^>]*>/.exec(text)?.[0] ?? "");
    visit(path, text, displayName === "" ? name : displayName);
  }
}
