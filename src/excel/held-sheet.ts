import type { SheetPlan } from "../core/dashboard/sheet-plan";
import { changedByHand, type HandChange } from "./hand-changes";
import { type HeldColumn, heldColumns } from "./held-columns";
import { heldHeading } from "./held-heading";
import { type KeptBeside, readKeptBeside, readMovingBeside } from "./kept-beside";
import { type Paired, pairRows } from "./pair-rows";
import type { Cells } from "./read-cells";
import { settingText } from "./read-setting";
import { keysHeld } from "./row-keys";
import { UNFINISHED } from "./unfinished";
import { readWritten, type WrittenMemory } from "./written-memory";

/** What a first look at the workbook found of one plan's sheet. */
export interface Looked {
  readonly plan: SheetPlan;
  readonly marker: Excel.NamedItem;
  /** What the marker marks. */
  readonly block: Excel.Range;
  /** Every cell in use on the sheet, and what they hold. */
  readonly used: Excel.Range;
  readonly cells: Cells["values"];
  readonly table: Excel.Table;
  readonly tableRange: Excel.Range;
  /** Every table on the block's sheet. */
  readonly tables: Excel.TableCollection;
  readonly charts: Excel.ChartCollection;
  /** The workbook settings that remember what was last written, and what stood beside rows that are gone. */
  readonly memory: Excel.Setting;
  readonly kept: Excel.Setting;
  /** The one that holds what stood beside rows that were being moved when Excel stopped. */
  readonly moving: Excel.Setting;
}

/** A sheet of ours that is there, in the plan's rows and columns. */
export interface HeldSheet {
  readonly kind: "held";
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** The defined name that marks the block; null where the owner has deleted it and only our table is left. */
  readonly marker: Excel.NamedItem | null;
  /** The sheet's rows of what stands above the table's body, header included, counted from 0. */
  readonly rowsAbove: readonly number[];
  /** So many of them are gone, and are put in again above the header; they are counted in the rows already. */
  readonly missingRows: number;
  /** Rows of the table's body that the sheet holds. */
  readonly bodyRows: number;
  /** Our columns, in the plan's order. */
  readonly columns: readonly HeldColumn[];
  /** The owner's columns between ours and beside them, counted from 0 in the sheet. */
  readonly ownersColumns: readonly number[];
  /** The keys of the body's rows, each once. */
  readonly keys: readonly string[];
  /** What stood beside rows of ours that were gone at the last refresh. */
  readonly keptBeside: KeptBeside;
  /** All that stands beside our rows, where Excel stopped while they were moved; null where it did not. */
  readonly movingBeside: KeptBeside | null;
  /** What our cells hold, in the plan's rows and columns. */
  readonly values: readonly (readonly unknown[])[];
  readonly table: OwnTable;
  /** What the owner changed in it by hand since it was last written. */
  readonly handChanges: readonly HandChange[];
  /** Charts on the sheet, by name. */
  readonly charts: readonly string[];
}

/** Our own table on a held sheet: in its place, moved within the block by inserted cells, or turned into plain cells. */
export type OwnTable =
  | {
      readonly kind: "in-place" | "moved";
      readonly table: Excel.Table;
      /** Its last column, which may be one that the owner added, counted from 0 in the sheet. */
      readonly lastColumn: number;
    }
  | { readonly kind: "gone" };

/** Our own sheet is protected, so nothing may be written to it. */
export class SheetProtected extends Error {
  readonly code = "SheetProtected";
  readonly sheet: string;

  constructor(sheet: string) {
    super();
    this.sheet = sheet;
  }
}

/** What is held of a plan's sheet; null where neither our name nor our table is in the workbook. */
export function heldSheet(looked: Looked): HeldSheet | null {
  const { plan, marker, block, table, tableRange, charts, kept, moving } = looked;
  const isMarked = !block.isNullObject;
  if (!isMarked && table.isNullObject) return null;
  const { worksheet } = isMarked ? block : tableRange;
  if (worksheet.protection.protected) throw new SheetProtected(worksheet.name);
  const written = readWritten(settingText(looked.memory));
  const header = headerRow(looked);
  const { ours, owners } = columnsHeld(looked, header, written);
  const { rows, missing } = rowsHeld(looked, header, ours, written);
  const body = bodyHeld(looked, header, ours);
  const above = plan.table?.block.row ?? plan.values.length;
  const pairs = pairRows(written.rows.slice(above + 1), body);
  const heading = rows.map((row) => cellsIn(looked, row, ours));
  return {
    kind: "held",
    name: worksheet.name,
    sheet: worksheet,
    marker: isMarked ? marker : null,
    rowsAbove: rows,
    missingRows: missing,
    bodyRows: body.length,
    columns: ours,
    ownersColumns: owners,
    keys: keysHeld(pairs, plan.keyColumns, written.keys),
    keptBeside: readKeptBeside(settingText(kept)),
    movingBeside: readMovingBeside(settingText(moving)),
    values: [...heading, ...body],
    table: tableIn(header, table, tableRange, worksheet.name),
    handChanges: isUnfinished(plan, heading)
      ? []
      : handChangesIn(looked, { rows, ours, heading, pairs, missing }, written),
    charts: charts.items.map(({ name }) => name),
  };
}

/** Half of such a sheet is newer than what is remembered of it, and would be taken for somebody's changes. */
function isUnfinished({ stamp }: SheetPlan, heading: HeldParts["heading"]): boolean {
  return heading[stamp.row]?.[stamp.column] === UNFINISHED;
}

/** The sheet's row of the table's header: where the table is, else where our headers stand; the block's end without a table. */
function headerRow({ plan, block, used, cells, table, tableRange }: Looked): number {
  if (plan.table === null) return block.rowIndex + plan.values.length;
  if (!table.isNullObject && (block.isNullObject || tableRange.worksheet.name === block.worksheet.name))
    return tableRange.rowIndex;
  const wanted = (plan.values[plan.table.block.row] ?? []).map(String);
  const counts = cells.map((row) => row.filter((cell) => wanted.includes(String(cell))).length);
  const most = Math.max(...counts, 0);
  return most === 0 ? block.rowIndex + plan.table.block.row : used.rowIndex + counts.indexOf(most);
}

function columnsHeld({ plan, block, used, cells, tableRange }: Looked, header: number, written: WrittenMemory) {
  const first = block.isNullObject ? tableRange.columnIndex : block.columnIndex;
  const sideBySide = plan.columnWidths.map((_, column): HeldColumn => ({ kind: "held", column: first + column }));
  const headers = cells[header - used.rowIndex];
  if (plan.table === null || headers === undefined || headers.every((cell) => cell === ""))
    return { ours: sideBySide, owners: [] };
  const above = plan.table.block.row;
  return heldColumns({
    wanted: (plan.values[above] ?? []).map(String),
    authorColumn: plan.authorColumn,
    first: used.columnIndex,
    headers,
    body: cells.slice(header - used.rowIndex + 1),
    written: written.rows.slice(above + 1),
  });
}

/** The sheet's rows of the plan's lines down to the table's header, and how many have to be put in again. */
function rowsHeld(looked: Looked, header: number, ours: readonly HeldColumn[], { rows: written }: WrittenMemory) {
  const { plan, block } = looked;
  const wanted = plan.table?.block.row ?? plan.values.length;
  const first = block.isNullObject ? Math.max(0, header - wanted) : Math.min(block.rowIndex, header);
  const held = Array.from({ length: header - first }, (_, at) => cellsIn(looked, first + at, ours)[0] ?? "");
  const heading = heldHeading({ wanted, first, held, written: written.slice(0, wanted) });
  const end = plan.table === null ? [] : [header + heading.missing];
  return { rows: [...heading.rows, ...end], missing: heading.missing };
}

/** The body's cells in the plan's columns: down to the end of our block or of our table, whichever is lower. */
function bodyHeld(looked: Looked, header: number, ours: readonly HeldColumn[]): readonly (readonly unknown[])[] {
  const { plan, block, table, tableRange } = looked;
  if (plan.table === null) return [];
  const ofBlock = block.isNullObject ? 0 : block.rowIndex + block.rowCount;
  const ofTable = table.isNullObject ? 0 : tableRange.rowIndex + tableRange.rowCount;
  const rows = Math.max(0, Math.max(ofBlock, ofTable) - header - 1);
  return Array.from({ length: rows }, (_, at) => cellsIn(looked, header + 1 + at, ours));
}

function cellsIn({ used, cells }: Looked, row: number, ours: readonly HeldColumn[]): readonly unknown[] {
  return ours.map((one) =>
    one.kind === "held" ? (cells[row - used.rowIndex]?.[one.column - used.columnIndex] ?? "") : "",
  );
}

interface HeldParts {
  readonly rows: readonly number[];
  readonly ours: readonly HeldColumn[];
  readonly heading: readonly (readonly unknown[])[];
  readonly pairs: readonly Paired[];
  readonly missing: number;
}

/** Nothing is held against the lines above the table where some of them are gone: all are written anew. */
function handChangesIn(
  { block, tableRange }: Looked,
  { rows, ours, heading, pairs, missing }: HeldParts,
  written: WrittenMemory,
): readonly HandChange[] {
  const last = rows.at(-1) ?? 0;
  return changedByHand(
    {
      sheet: (block.isNullObject ? tableRange : block).worksheet.name,
      rows: [...rows.map((row) => (missing > 0 ? null : row)), ...pairs.map(({ index }) => last - missing + 1 + index)],
      columns: ours.map((one) => (one.kind === "held" ? one.column : null)),
      above: heading,
      body: pairs,
    },
    written.rows,
  );
}

function tableIn(header: number, table: Excel.Table, range: Excel.Range, sheet: string): OwnTable {
  if (table.isNullObject || range.worksheet.name !== sheet) return { kind: "gone" };
  const isInPlace = range.rowIndex === header;
  return { kind: isInPlace ? "in-place" : "moved", table, lastColumn: range.columnIndex + range.columnCount - 1 };
}
