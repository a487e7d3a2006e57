import { linesAbove, type SheetPlan } from "../../core/dashboard/sheet-plan";
import { changedByHand, type HandChange } from "./hand-changes";
import { type HeldColumn, heldColumns } from "./held-columns";
import { filtersLeftOn, type SheetFilters } from "../run/filters";
import { heldHeading } from "./held-heading";
import { type KeptBeside, readKeptBeside, readMovingBeside } from "./kept-beside";
import { keptText, type KeptText } from "../read/kept-text";
import type { Prints } from "./cell-prints";
import { type Paired, pairRows } from "./pair-rows";
import type { Cells } from "../read/read-cells";
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
  readonly filters: SheetFilters;
  readonly charts: Excel.ChartCollection;
  /** The workbook settings that remember what was last written, and what stood beside rows that are gone. */
  readonly memory: KeptText;
  readonly kept: KeptText;
  /** The one that holds what stood beside rows that were being moved when Excel stopped. */
  readonly moving: KeptText;
}

/** A sheet of ours that is there, in the plan's rows and columns. */
export interface HeldSheet {
  readonly kind: "held";
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** The defined name that marks the block; null where the owner has deleted it and only our table is left. */
  readonly marker: Excel.NamedItem | null;
  /** The sheet's rows of the plan's lines above its table, as far as they are there, counted from 0. */
  readonly lines: readonly number[];
  /** The sheet's row of the table's header, or the one after the last line where the plan has no table. */
  readonly header: number;
  /** Lines of ours that the plan has no longer. */
  readonly surplus: readonly SurplusLine[];
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
  /** Filters left on the sheet, which are cleared before anything is written. */
  readonly filters: readonly Excel.AutoFilter[];
  /** What the owner changed in it by hand since it was last written. */
  readonly handChanges: readonly HandChange[];
  /** Charts on the sheet, by name. */
  readonly charts: readonly string[];
}

/** A line that an earlier plan had. */
interface SurplusLine {
  readonly row: number;
  /** Whether the owner keeps something in its row. */
  readonly isShared: boolean;
}

/** A row of totals that the owner gave our table: below our block, or within it, where it may hold what is beside our last row. */
type TotalRow = "none" | "below" | "within";

/** Our own table on a held sheet: in its place, moved within the block by inserted cells, or turned into plain cells. */
type OwnTable =
  | {
      readonly kind: "in-place" | "moved";
      readonly table: Excel.Table;
      readonly totalRow: TotalRow;
      /** Its last column, which may be one that the owner added, counted from 0 in the sheet. */
      readonly lastColumn: number;
    }
  | { readonly kind: "gone" };

/** Our own sheet is protected, so nothing may be written to it. */
class SheetProtected extends Error {
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
  const written = readWritten(keptText(looked.memory));
  const header = headerRow(looked);
  const { ours, owners } = columnsHeld(looked, header, written);
  const then = written.lines ?? linesAbove(plan);
  const lines = linesHeld(looked, header, ours, { count: then, written: written.rows.slice(0, then) });
  const body = bodyHeld(looked, header, ours);
  const pairs = pairRows(written.rows.slice(then + 1), body);
  const wanted = linesAbove(plan);
  const heading = lines.map((row) => cellsIn(looked, row, ours));
  const headers = plan.table === null ? [] : [cellsIn(looked, header, ours)];
  return {
    kind: "held",
    name: worksheet.name,
    sheet: worksheet,
    marker: isMarked ? marker : null,
    lines: lines.slice(0, wanted),
    header,
    surplus: lines.slice(wanted).map((row) => ({ row, isShared: isShared(looked, row, ours) })),
    bodyRows: body.length,
    columns: ours,
    ownersColumns: owners,
    keys: keysHeld(pairs, plan.keyColumns, written.keys),
    keptBeside: readKeptBeside(keptText(kept)),
    movingBeside: readMovingBeside(keptText(moving)),
    values: [...Array.from({ length: wanted }, (_, line) => heading[line] ?? []), ...headers, ...body],
    table: tableIn(looked, header, worksheet.name),
    filters: filtersLeftOn(looked.filters),
    handChanges: isUnfinished(plan, heading)
      ? []
      : handChangesIn(looked, { lines: lines.length < then ? [] : lines, header, ours, pairs }, written, then),
    charts: charts.items.map(({ name }) => name),
  };
}

/** Half of such a sheet is newer than what is remembered of it, and would be taken for somebody's changes. */
function isUnfinished({ stamp }: SheetPlan, heading: readonly (readonly unknown[])[]): boolean {
  return heading[stamp.row]?.[stamp.column] === UNFINISHED;
}

/** The sheet's row of the table's header: where the table is, else where our headers stand; the block's end without a table. */
function headerRow({ plan, block, used, cells, table, tableRange }: Looked): number {
  if (plan.table === null) return block.rowIndex + block.rowCount;
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
  return heldColumns({
    wanted: (plan.values[plan.table.block.row] ?? []).map(String),
    authorColumn: plan.authorColumn,
    first: used.columnIndex,
    headers,
    body: cells.slice(header - used.rowIndex + 1),
    written: written.rows.slice((written.lines ?? plan.table.block.row) + 1),
  });
}

/** The sheet's rows of the lines that were written above the table. */
function linesHeld(
  looked: Looked,
  header: number,
  ours: readonly HeldColumn[],
  { count, written }: { readonly count: number; readonly written: readonly Prints[] },
): readonly number[] {
  const { block } = looked;
  const first = block.isNullObject ? Math.max(0, header - count) : Math.min(block.rowIndex, header);
  const held = Array.from({ length: header - first }, (_, at) => cellsIn(looked, first + at, ours)[0] ?? "");
  return heldHeading({ count, first, held, written });
}

/** Whether something stands in a row outside our columns. */
function isShared({ used, cells }: Looked, row: number, ours: readonly HeldColumn[]): boolean {
  const own = new Set(ours.map((one) => (one.kind === "held" ? one.column : null)));
  return (cells[row - used.rowIndex] ?? []).some((cell, at) => cell !== "" && !own.has(used.columnIndex + at));
}

/** The body's cells in the plan's columns: down to the end of our block or of our table, whichever is lower. */
function bodyHeld(looked: Looked, header: number, ours: readonly HeldColumn[]): readonly (readonly unknown[])[] {
  const { plan, block, table, tableRange } = looked;
  if (plan.table === null) return [];
  const ofBlock = block.isNullObject ? 0 : endOf(block);
  const ofTable = table.isNullObject ? 0 : endOf(tableRange) - (totalRowOf(looked) === "below" ? 1 : 0);
  const rows = Math.max(0, Math.max(ofBlock, ofTable) - header - 1);
  return Array.from({ length: rows }, (_, at) => cellsIn(looked, header + 1 + at, ours));
}

function cellsIn({ used, cells }: Looked, row: number, ours: readonly HeldColumn[]): readonly unknown[] {
  return ours.map((one) =>
    one.kind === "held" ? (cells[row - used.rowIndex]?.[one.column - used.columnIndex] ?? "") : "",
  );
}

interface HeldParts {
  /** None where some are gone: all are written anew, and nothing is held against them. */
  readonly lines: readonly number[];
  readonly header: number;
  readonly ours: readonly HeldColumn[];
  readonly pairs: readonly Paired[];
}

function handChangesIn(
  looked: Looked,
  { lines, header, ours, pairs }: HeldParts,
  { rows: written }: WrittenMemory,
  then: number,
): readonly HandChange[] {
  // Other columns than were written cannot be told apart.
  if (written[0]?.length !== ours.length) return [];
  const { block, tableRange } = looked;
  const above = [...lines, ...(lines.length === 0 || looked.plan.table === null ? [] : [header])];
  return changedByHand({
    sheet: (block.isNullObject ? tableRange : block).worksheet.name,
    columns: ours.map((one) => (one.kind === "held" ? one.column : null)),
    rows: [
      ...above.map((row, line) => ({ row, values: cellsIn(looked, row, ours), written: written[line] })),
      ...pairs.map(({ index, values, was }) => ({
        row: header + 1 + index,
        values,
        written: was === null ? undefined : written[then + 1 + was],
      })),
    ],
  });
}

function tableIn(looked: Looked, header: number, sheet: string): OwnTable {
  const { table, tableRange: range } = looked;
  if (table.isNullObject || range.worksheet.name !== sheet) return { kind: "gone" };
  const totalRow = totalRowOf(looked);
  return {
    kind: range.rowIndex === header && totalRow !== "within" ? "in-place" : "moved",
    table,
    totalRow,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}

function totalRowOf({ block, table, tableRange }: Looked): TotalRow {
  if (table.isNullObject || !table.showTotals) return "none";
  const isWithin = !block.isNullObject && endOf(block) >= endOf(tableRange);
  return isWithin ? "within" : "below";
}

function endOf({ rowIndex, rowCount }: Excel.Range): number {
  return rowIndex + rowCount;
}
