import type { CellValue } from "../../core/workbook/grid";
import type { PointedRange } from "../../core/workbook/mapping/draft-mapping";
import type { MappableTable } from "../../core/workbook/mapping/mappable-columns";
import {
  type Edge,
  MAPPING_SETTING,
  rangeNameOf,
  readMappings,
  type TableMapping,
  tableOfRangeName,
} from "../../core/workbook/mapping/mapping";
import { type Box, boxesMeet, boxOf, withoutTotals } from "../run/boxes";
import { withDaysOf1900 } from "../read/date-system";
import { settingText } from "../read/read-setting";

const SIZE = "rowIndex,columnIndex,rowCount,columnCount,worksheet/name";
/** Defined names of ours begin so. */
const OUR_NAMES = "quartile_";
/** Rows of a range that are looked at for its headings. */
const TOP_ROWS = 20;
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/**
 * The range that a person has selected, with its first rows: an Excel table whole where the selection begins in one, all
 * filled cells of the sheet where one cell is selected, else the selected cells as far as the sheet is filled. Three syncs.
 */
export async function pointAtSelection(context: Excel.RequestContext): Promise<PointedRange> {
  const wanted = ask(context, context.workbook.getSelectedRange());
  await context.sync();
  return see(context, wanted, filledPart(boxOf(wanted.range), wanted.used));
}

/** A mapped range as it stands now, and how it is mapped. */
export interface MappedNow {
  readonly range: PointedRange;
  readonly mapping: TableMapping;
}

/** The range that is mapped as a table, with its edges as they were when it was mapped; null where it is gone. Three syncs. */
export async function pointAtMapped(context: Excel.RequestContext, table: MappableTable): Promise<MappedNow | null> {
  const { names, settings } = context.workbook;
  const kept = settings.getItemOrNullObject(MAPPING_SETTING).load("value");
  const wanted = ask(context, names.getItemOrNullObject(rangeNameOf(table)).getRangeOrNullObject());
  await context.sync();
  const read = readMappings(settingText(kept));
  const mapping = read.kind === "read" ? read.mappings[table] : undefined;
  if (wanted.range.isNullObject || mapping === undefined) return null;
  const range = await see(context, wanted, boxOf(wanted.range));
  return { range: { ...range, below: mapping.below, right: mapping.right }, mapping };
}

/** What must be known of a range and of the workbook around it. */
interface Asked {
  readonly range: Excel.Range;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
  readonly names: Excel.NamedItemCollection;
}

function ask({ workbook }: Excel.RequestContext, range: Excel.Range): Asked {
  return {
    range: range.load(SIZE),
    used: range.worksheet.getUsedRangeOrNullObject(true).load(SIZE),
    tables: workbook.tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name"),
    names: workbook.names.load("items/name,items/type"),
  };
}

/** The range as a box of plain cells, or the Excel table in which it begins. */
async function see(
  context: Excel.RequestContext,
  { range, used, tables, names }: Asked,
  plain: Box,
): Promise<PointedRange> {
  const sheet = range.worksheet.name;
  const onSheet = tables.items
    .filter((table) => table.showHeaders && table.worksheet.name === sheet)
    .map((table) => ({ table, range: table.getRange().load(SIZE) }));
  const ours = names.items
    .filter(({ name, type }) => type === "Range" && isOurs(name))
    .map((name) => name.getRangeOrNullObject().load("worksheet/name"));
  await context.sync();
  const corner: Box = { ...boxOf(range), rows: 1, columns: 1 };
  const held = onSheet.find((one) => boxesMeet(boxOf(one.range), corner));
  const box = held === undefined ? plain : withoutTotals(boxOf(held.range), held.table.showTotals);
  const seen = await lookAt(context, range.worksheet, box, used);
  const isQuartiles = ours.some((one) => !one.isNullObject && one.worksheet.name === sheet);
  return {
    ...box,
    ...seen,
    sheet,
    table: held?.table.name ?? null,
    owner: isQuartiles ? "quartile" : "owner",
  };
}

function isOurs(name: string): boolean {
  return name.toLowerCase().startsWith(OUR_NAMES) && tableOfRangeName(name) === null;
}

/** One selected cell stands for all that its sheet holds; several for themselves, but for empty rows and columns beyond. */
function filledPart(selected: Box, used: Excel.Range): Box {
  if (used.isNullObject) return selected;
  const filled = boxOf(used);
  if (selected.rows === 1 && selected.columns === 1) return filled;
  const [firstRow, firstColumn] = [
    Math.max(selected.firstRow, filled.firstRow),
    Math.max(selected.firstColumn, filled.firstColumn),
  ];
  const rows = Math.min(selected.firstRow + selected.rows, filled.firstRow + filled.rows) - firstRow;
  const columns = Math.min(selected.firstColumn + selected.columns, filled.firstColumn + filled.columns) - firstColumn;
  return rows < 1 || columns < 1 ? selected : { firstRow, firstColumn, rows, columns };
}

/** The first rows of a box, and whether anything stands directly below it or to its right. */
async function lookAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  box: Box,
  used: Excel.Range,
): Promise<Pick<PointedRange, "top" | "below" | "right">> {
  if (used.isNullObject || !boxesMeet(box, boxOf(used)))
    return { top: { values: [], formats: [] }, below: "open", right: "open" };
  const [bottom, side] = [box.firstRow + box.rows, box.firstColumn + box.columns];
  const rows = Math.min(box.rows, TOP_ROWS);
  const top = sheet.getRangeByIndexes(box.firstRow, box.firstColumn, rows, box.columns);
  top.load("values,numberFormat");
  const below =
    bottom < MOST_ROWS ? sheet.getRangeByIndexes(bottom, box.firstColumn, 1, box.columns).load("values") : null;
  const right = side < MOST_COLUMNS ? sheet.getRangeByIndexes(box.firstRow, side, rows, 1).load("values") : null;
  await context.sync();
  const read = { values: top.values as CellValue[][], formats: top.numberFormat as string[][] };
  const [counted = read] = await withDaysOf1900(context, [read]);
  return {
    top: counted,
    below: edgeOf(below),
    right: edgeOf(right),
  };
}

function edgeOf(beside: Excel.Range | null): Edge {
  const isEmpty = beside === null || (beside.values as CellValue[][]).flat().every((value) => value === "");
  return isEmpty ? "open" : "closed";
}
