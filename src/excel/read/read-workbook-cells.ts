import type { ReadTable } from "../../core/workbook/date-system";
import type { CellValue, TableGrid } from "../../core/workbook/grid";
import { KEPT, type WorkbookCells } from "../../core/report/workbook-cells";
import { AUTHOR_SHEETS, OWN_HEADERS } from "../../core/facts/own-sheets";
import { contractTable, mayRepeat } from "../../core/workbook/contract";
import { findHeadingRows } from "../../core/workbook/mapping/find-heading-rows";
import { headingsIn, type HeadingRows } from "../../core/workbook/mapping/heading-rows";
import type { Heading } from "../../core/workbook/mapping/headings";
import { contractHeaders } from "../../core/workbook/mapping/mappable-columns";
import { MAPPING_SETTING } from "../../core/workbook/mapping/mapping";
import { headerKey } from "../../core/workbook/table";
import { boxesMeet, boxOf } from "../run/boxes";
import { askCalculation, calculateFirst, calculationOf, type Formulas } from "./calculation";
import { withDaysOf1900, withUnformattedDaysOf1900 } from "./date-system";
import { askFilteredSheets, withFilteredRows } from "./filtered-rows";
import {
  findMappedRanges,
  type MappedRanges,
  type PlacedRange,
  placeMappedRanges,
  readMappedRanges,
} from "./mapped-ranges";
import { askText, keptText, readFurtherParts } from "./kept-text";
import { type Cells, readCells } from "./read-cells";
import { settingText } from "./read-setting";

/** Where one table of the contract stands, and how large it is, before its cells are read. */
interface Found {
  readonly name: string;
  readonly header: Excel.Range;
  /** Null for a table of which only the header is known apart; then the range holds header and body together. */
  readonly body: Excel.Range | null;
}

const OWN_SHEETS = Object.values(AUTHOR_SHEETS);
const AUTHOR_TABLES: readonly string[] = OWN_SHEETS.map(({ table }) => table);
/** So many of our headers in one row make it the header row. */
const ENOUGH_HEADERS = 3;

const SIZE = "rowIndex,columnIndex,rowCount,columnCount,worksheet/name";

/**
 * Reads every table of the contract that the workbook holds: a range that it maps; else Excel tables by name; where there
 * is none, a named range or a sheet of that name, whose first filled row holds the headers. With them our own tables of
 * authors' words, and what the last refresh remembered. Dates are counted from 1900, as core has them. Two syncs, and one
 * for each 60,000 cells; one where there are dates, one for each table of published values under a filter, and one for
 * each 3.5 MB that long memories take beyond the first.
 */
export async function readWorkbookCells(
  context: Excel.RequestContext,
  formulas: Formulas = "as-they-stand",
): Promise<WorkbookCells> {
  const { settings } = context.workbook;
  const memory = askText(context, KEPT.memory);
  const dashboards = askText(context, KEPT.dashboards);
  const lastRefresh = askText(context, KEPT.lastRefresh);
  const kept = settings.getItemOrNullObject(MAPPING_SETTING).load("value");
  const application = askCalculation(context);
  const listed = listTables(context);
  await context.sync();
  if (formulas === "worked-out") calculateFirst(application);
  const { found, ranges } = findTables(listed, settingText(kept));
  found.forEach(({ header, body }) => {
    header.load(SIZE);
    body?.load(SIZE);
  });
  const filteredSheets = askFilteredSheets([
    ...found.map(({ name, header }) => ({ name, range: header })),
    ...ranges.pending.map(({ table, range }) => ({ name: table, range })),
  ]);
  await readFurtherParts(context, [memory, dashboards, lastRefresh]);
  await context.sync();
  const { placed, lost } = placeMappedRanges(ranges);
  const held = found.filter((one) => !one.header.isNullObject && !placed.some((range) => isSameTable(one, range)));
  const sized = held
    .map(({ header, body }) => body ?? header)
    .map((range) => ({ range, rows: range.rowCount, columns: range.columnCount }));
  application.load("calculationState");
  const read = await readCells(context, [...sized, ...placed.map((one) => one.sized)], "values,numberFormat");
  const cells = await withDaysOf1900(context, read);
  const mapped = readMappedRanges(placed, cells.slice(held.length));
  const mappedOf1900 = await withUnformattedDaysOf1900(
    context,
    mapped.flatMap((one) => (one.kind === "grid" ? [{ grid: one.grid, headingFormats: null }] : [])),
  );
  const mappedGrids = await withFilteredRows(context, mappedOf1900, filteredSheets);
  const named = held.flatMap((table, index) => tableOf(table, cells[index] ?? { values: [], formats: [] }) ?? []);
  const grids = await withFilteredRows(context, await withUnformattedDaysOf1900(context, named), filteredSheets);
  const isAuthors = ({ name }: TableGrid): boolean => AUTHOR_TABLES.includes(name);
  return {
    tables: [...mappedGrids, ...grids.filter((grid) => !isAuthors(grid))],
    mapped: mappedGrids,
    lost: [...lost, ...mapped.flatMap((one) => (one.kind === "lost" ? [one.lost] : []))],
    authorTables: grids.filter(isAuthors),
    memory: keptText(memory),
    dashboards: keptText(dashboards),
    lastRefresh: keptText(lastRefresh),
    calculation: calculationOf(application),
  };
}

/** A table that stands where a range is mapped as the same is that range, with headers that the contract does not know. */
function isSameTable({ name, header, body }: Found, { table, sheet, own }: PlacedRange): boolean {
  if (contractTable(name) !== table || header.worksheet.name !== sheet) return false;
  return [header, ...(body === null ? [] : [body])].some((range) => boxesMeet(boxOf(range), own));
}

function listTables({ workbook }: Excel.RequestContext) {
  return {
    tables: workbook.tables.load("items/name,items/showHeaders,items/worksheet/name"),
    names: workbook.names.load("items/name,items/type"),
    worksheets: workbook.worksheets.load("items/name"),
  };
}

function findTables(
  { tables, names, worksheets }: ReturnType<typeof listTables>,
  keptMapping: string | null,
): { readonly found: readonly Found[]; readonly ranges: MappedRanges } {
  const wanted = tables.items.filter(({ name }) => contractTable(name) !== null || AUTHOR_TABLES.includes(name));
  const asTables = wanted.map((table): Found => {
    if (!table.showHeaders) return { name: table.name, header: table.getRange(), body: null };
    const header = table.getHeaderRowRange();
    header.load("values");
    return { name: table.name, header, body: table.getDataBodyRange() };
  });
  const asNames = names.items
    .filter((item) => item.type === "Range" && isWantedBeside(item.name, asTables))
    .map((item): Found => ({ name: item.name, header: item.getRangeOrNullObject(), body: null }));
  const taken = new Set(wanted.map(({ worksheet }) => worksheet.name));
  const asSheets = worksheets.items
    .filter(({ name }) => !taken.has(name) && isWantedBeside(name, [...asTables, ...asNames]))
    .map((sheet): Found => ({ name: sheet.name, header: sheet.getUsedRangeOrNullObject(true), body: null }));
  const ranges = findMappedRanges(keptMapping, names.items, tables.items);
  const mapped = [...ranges.pending, ...ranges.lost].map(({ table }) => headerKey(table));
  const found = [...asTables, ...asNames, ...asSheets].filter(({ name }) => !mapped.includes(headerKey(name)));
  return { found: [...found, ...authorBlocks(names.items, wanted)], ranges };
}

/** Our sheets of authors' words whose table somebody has renamed or made plain: the block is known by its own name. */
function authorBlocks(names: readonly Excel.NamedItem[], tables: readonly Excel.Table[]): Found[] {
  return OWN_SHEETS.flatMap(({ table, block }): Found[] => {
    const marker = names.find(({ name, type }) => name === block && type === "Range");
    if (marker === undefined || tables.some(({ name }) => name === table)) return [];
    return [{ name: table, header: marker.getRangeOrNullObject(), body: null }];
  });
}

/** A named range or sheet counts for a table of the contract that is not held yet, or of which there may be several. */
function isWantedBeside(name: string, held: readonly Found[]): boolean {
  const kind = contractTable(name);
  if (kind === null || held.some((one) => one.name.toLowerCase() === name.toLowerCase())) return false;
  return mayRepeat(kind) || !held.some((one) => contractTable(one.name) === kind);
}

/** A table; of a range or sheet, its first filled row being the header, of a block of ours the row of our headers. Null where there is none. */
function tableOf({ name, header, body }: Found, { values, formats }: Cells): ReadTable | null {
  const place = { name, sheet: header.worksheet.name, firstColumn: header.columnIndex };
  if (body !== null) {
    const headers = (header.values[0] ?? []) as CellValue[];
    return { grid: { ...place, firstRow: header.rowIndex, headers, rows: values, formats }, headingFormats: [] };
  }
  const { first, count } = headingRowsOf(name, { values, formats });
  const last = first + count - 1;
  const headers =
    count === 1 ? values[first] : headingsIn({ values, formats }, { first, count }).map(({ value }) => value);
  if (headers === undefined) return null;
  const grid = {
    ...place,
    firstRow: header.rowIndex + last,
    headers,
    rows: values.slice(last + 1),
    formats: formats.slice(last + 1),
  };
  return { grid, headingFormats: formats[last] ?? [] };
}

/** The first filled row, that of our headers in a block of ours, or years over quarters in a range or sheet of observations. */
function headingRowsOf(name: string, cells: Cells): HeadingRows {
  if (AUTHOR_TABLES.includes(name)) return { first: ownHeaderRow(cells.values), count: 1 };
  const found = contractTable(name) === "Observations" ? findHeadingRows(cells, countOurs) : null;
  const first = cells.values.findIndex((row) => row.some((cell) => cell !== ""));
  return found !== null && found.count > 1 ? found : { first, count: 1 };
}

const OBSERVATION_KEYS = new Set(contractHeaders("Observations").map(headerKey));

/** How many headings are those of the contract's observations. */
function countOurs(headings: readonly Heading[]): number {
  return headings.filter(({ text }) => OBSERVATION_KEYS.has(headerKey(text))).length;
}

/** The row of a block of ours that holds its headers; −1 where there is none. */
function ownHeaderRow(values: readonly (readonly unknown[])[]): number {
  return values.findIndex((row) => row.filter((cell) => OWN_HEADERS.includes(String(cell))).length >= ENOUGH_HEADERS);
}
