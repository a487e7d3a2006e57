import { contractTable } from "../../core/workbook/contract";
import type { TableGrid } from "../../core/workbook/grid";
import { askFilters, filtersLeftOn, type SheetFilters } from "../run/filters";
import { inPieces } from "../run/pieces";

/** A sheet that holds published values, by a range of it, and its filters. */
interface FilteredSheet {
  readonly range: Excel.Range;
  readonly filters: SheetFilters;
}

/** Asks for the filters of the sheets that hold tables of published values, to be had after the next sync. */
export function askFilteredSheets(
  tables: readonly { readonly name: string; readonly range: Excel.Range }[],
): readonly FilteredSheet[] {
  return tables
    .filter(({ name }) => contractTable(name) === "Benchmarks")
    .map(({ range }) => ({ range, filters: askFilters(range.worksheet) }));
}

/**
 * The tables, those of published values with the rows that a filter hides: rows that are hidden within the rows of a
 * filter that is on. Office.js does not say what hides a row, so one hidden by hand within such a filter's rows is taken
 * for filtered; all others hidden by hand are not. One sync for each table under a filter, and for each 60,000 rows of it.
 */
export async function withFilteredRows(
  context: Excel.RequestContext,
  grids: readonly TableGrid[],
  sheets: readonly FilteredSheet[],
): Promise<readonly TableGrid[]> {
  const read: TableGrid[] = [];
  for (const grid of grids) {
    const sheet = sheets.find(({ range }) => !range.isNullObject && range.worksheet.name === grid.sheet);
    const on = sheet === undefined ? [] : filtersLeftOn(sheet.filters);
    const isPublished = contractTable(grid.name) === "Benchmarks";
    if (sheet === undefined || on.length === 0 || !isPublished) read.push(grid);
    else read.push({ ...grid, filteredRows: await readFilteredRows(context, grid, sheet.range.worksheet, on) });
  }
  return read;
}

async function readFilteredRows(
  context: Excel.RequestContext,
  { firstRow, firstColumn, rows }: TableGrid,
  sheet: Excel.Worksheet,
  filters: readonly Excel.AutoFilter[],
): Promise<readonly number[]> {
  const filtered = filters.map((filter) => filter.getRangeOrNullObject().load("rowIndex,rowCount"));
  const isFiltered = (at: number): boolean =>
    filtered.some((range) => !range.isNullObject && at >= range.rowIndex && at < range.rowIndex + range.rowCount);
  const hidden: number[] = [];
  for (const piece of inPieces(rows.length, 1)) {
    const first = firstRow + 1 + piece.row;
    const range = sheet.getRangeByIndexes(first, firstColumn, piece.rows, 1);
    const properties = range.getRowProperties({ rowHidden: true });
    // oxlint-disable-next-line syntax/no-restricted-syntax -- a sync for each 60,000 rows
    await context.sync();
    for (const [index, { rowHidden }] of properties.value.entries())
      if (rowHidden === true && isFiltered(first + index)) hidden.push(piece.row + index);
  }
  return hidden;
}
