import { MAPPABLE_TABLES, type MappableTable } from "../../core/workbook/mapping/mappable-columns";
import {
  goneRange,
  type LostTable,
  mappedGrid,
  type MappedTable,
  unreadableMapping,
} from "../../core/workbook/mapping/mapped-grid";
import { readMappings, type TableMapping, tableOfRangeName } from "../../core/workbook/mapping/mapping";
import { type Box, boxesMeet, boxOf, withoutTotals } from "../run/boxes";
import type { Cells, SizedRange } from "./read-cells";

/** A range that the workbook maps as a table of the contract, before its size is known. */
interface Pending {
  readonly table: MappableTable;
  readonly mapping: TableMapping;
  readonly range: Excel.Range;
  /** What its sheet holds. */
  readonly used: Excel.Range;
}

/** What a workbook maps: ranges to be read, and tables whose mapping has lost a half. */
export interface MappedRanges {
  readonly pending: readonly Pending[];
  readonly lost: readonly LostTable[];
  /** Every Excel table of the workbook: a range whose headings lie in one is that table, however it grows. */
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
}

/** A mapped range whose place is known: the range itself, and the box that is read of it. */
export interface PlacedRange {
  readonly table: MappableTable;
  readonly mapping: TableMapping;
  readonly sheet: string;
  readonly own: Box;
  readonly read: Box;
  readonly sized: SizedRange;
}

const SIZE = "rowIndex,columnIndex,rowCount,columnCount,worksheet/name";

/** What the setting and the defined names say is mapped; loads the places, to be had after the next sync. */
export function findMappedRanges(
  kept: string | null,
  names: readonly Excel.NamedItem[],
  tables: readonly Excel.Table[],
): MappedRanges {
  const read = readMappings(kept);
  const markers = new Map(names.flatMap((item) => markerOf(item)));
  const pending: Pending[] = [];
  const lost: LostTable[] = [];
  for (const table of MAPPABLE_TABLES) {
    const mapping = read.kind === "read" ? read.mappings[table] : undefined;
    const marker = markers.get(table);
    if (mapping !== undefined && marker?.type === "Range") {
      const range = marker.getRangeOrNullObject().load(SIZE);
      const used = range.worksheet.getUsedRangeOrNullObject(true).load(SIZE);
      pending.push({ table, mapping, range, used });
    } else if (mapping !== undefined) lost.push(goneRange(table));
    else if (marker !== undefined) lost.push(unreadableMapping(table));
  }
  const followed = pending.length === 0 ? [] : tables.filter(({ showHeaders }) => showHeaders);
  return {
    pending,
    lost,
    tables: followed.map((table) => ({ table, range: table.load("showTotals").getRange().load(SIZE) })),
  };
}

/** The places of mapped ranges, once they are loaded. */
export function placeMappedRanges({ pending, lost, tables }: MappedRanges): {
  readonly placed: readonly PlacedRange[];
  readonly lost: readonly LostTable[];
} {
  const held = pending.filter(({ range }) => !range.isNullObject);
  const gone = pending.filter(({ range }) => range.isNullObject).map(({ table }) => goneRange(table));
  return { placed: held.map((one) => place(one, tables)), lost: [...lost, ...gone] };
}

/** The mapped ranges as tables of the contract, from the cells that were read of them. */
export function readMappedRanges(placed: readonly PlacedRange[], cells: readonly Cells[]): readonly MappedTable[] {
  return placed.map(({ table, mapping, sheet, own, read }, index) =>
    mappedGrid(table, mapping, {
      sheet,
      firstRow: read.firstRow,
      firstColumn: read.firstColumn,
      rows: own.rows,
      columns: own.columns,
      values: cells[index]?.values ?? [],
      formats: cells[index]?.formats ?? [],
    }),
  );
}

function markerOf(item: Excel.NamedItem): readonly (readonly [MappableTable, Excel.NamedItem])[] {
  const table = tableOfRangeName(item.name);
  return table === null ? [] : [[table, item]];
}

function place({ table, mapping, range, used }: Pending, tables: MappedRanges["tables"]): PlacedRange {
  const sheet = range.worksheet.name;
  const marked = boxOf(range);
  const corner = { ...marked, rows: 1, columns: 1 };
  const followed = tables.find((one) => one.range.worksheet.name === sheet && boxesMeet(boxOf(one.range), corner));
  const own = followed === undefined ? marked : withoutTotals(boxOf(followed.range), followed.table.showTotals);
  const read = followed === undefined ? withWhatFollows(own, mapping, used) : own;
  const cells = range.worksheet.getRangeByIndexes(read.firstRow, read.firstColumn, read.rows, read.columns);
  return { table, mapping, sheet, own, read, sized: { range: cells, rows: read.rows, columns: read.columns } };
}

/** As far as the sheet is filled below and to the right of open edges, and no further than it is filled at all. */
function withWhatFollows(own: Box, { below, right, form }: TableMapping, used: Excel.Range): Box {
  if (used.isNullObject) return { ...own, rows: 1 };
  const [lastRow, lastColumn] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  const rows = below === "open" ? lastRow - own.firstRow : Math.min(own.rows, lastRow - own.firstRow);
  const columns = right === "open" && form === "wide" ? lastColumn - own.firstColumn : own.columns;
  return { ...own, rows: Math.max(1, rows), columns: Math.max(own.columns, columns) };
}
