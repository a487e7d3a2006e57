import type { SheetPlan } from "../core/dashboard/sheet-plan";
import { type KeptBeside, keptBesideName, readKeptBeside } from "./kept-beside";
import { changedByHand, type HandChange, memoryOf } from "./hand-changes";
import { type HeldColumn, heldColumns } from "./held-columns";
import { type Cells, readCells } from "./read-cells";

/** Where a plan goes: onto a sheet that is made now, or over the block that is held, wherever its name has moved to. */
export type OwnSheet =
  { readonly kind: "new"; readonly name: string; readonly marker: Excel.NamedItem | null } | HeldSheet;

export interface HeldSheet {
  readonly kind: "held";
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** The defined name that marks the block; null where the owner has deleted it and only our table is left. */
  readonly marker: Excel.NamedItem | null;
  /** The block's first row, counted from 0. */
  readonly row: number;
  readonly rows: number;
  /** Our columns, in the plan's order. */
  readonly columns: readonly HeldColumn[];
  /** The owner's columns between ours and beside them, counted from 0 in the sheet. */
  readonly ownersColumns: readonly number[];
  /** What stood beside rows of ours that were gone at the last refresh. */
  readonly keptBeside: KeptBeside;
  /** What our cells hold, in the plan's order of columns; empty where the marker is gone. */
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
  readonly code = "AccessDenied";
}

interface Looked {
  readonly plan: SheetPlan;
  readonly marker: Excel.NamedItem;
  /** What the marker marks. */
  readonly block: Excel.Range;
  /** Every cell in use on the block's sheet, and what they hold. */
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
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount,worksheet/name";

/**
 * Finds each plan's sheet by the defined name that marks its block, or else by our table, in two syncs (and one more for
 * each 60,000 cells). A sheet of the owner's that happens to be called Dashboard is never taken: a new one gets a name of
 * its own. A table of ours that somebody renamed gets its name again.
 */
export async function findOwnSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<OwnSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const looked = plans.map((plan) => lookFor(context, plan));
  await context.sync();
  const read = await withCells(context, looked);
  const taken = worksheets.items.map(({ name }) => name);
  return read.map((one): OwnSheet => {
    const held = heldSheet(one);
    if (held !== null) return held;
    const name = freeName(one.plan.sheetName, taken);
    taken.push(name);
    return { kind: "new", name, marker: one.marker.isNullObject ? null : one.marker };
  });
}

function lookFor({ workbook }: Excel.RequestContext, plan: SheetPlan): Looked {
  const marker = workbook.names.getItemOrNullObject(plan.blockName);
  const block = marker.getRangeOrNullObject();
  const used = block.worksheet.getUsedRangeOrNullObject(true).load(PLACE);
  const table = workbook.tables.getItemOrNullObject(plan.table?.name ?? plan.blockName);
  const tableRange = table.getRange();
  table.load("name");
  const tables = block.worksheet.tables.load("items/name");
  const charts = block.worksheet.charts.load("items/name");
  const memory = workbook.settings.getItemOrNullObject(memoryOf(plan)).load("value");
  const kept = workbook.settings.getItemOrNullObject(keptBesideName(plan)).load("value");
  for (const range of [block, tableRange]) {
    range.load(PLACE);
    range.worksheet.protection.load("protected");
  }
  return { plan, marker, block, used, cells: [], table, tableRange, tables, charts, memory, kept };
}

/** Reads what the held sheets hold, and finds our tables under other names by their place in their block. */
async function withCells(context: Excel.RequestContext, looked: readonly Looked[]): Promise<readonly Looked[]> {
  const held = looked.filter(({ block, used }) => !block.isNullObject && !used.isNullObject);
  if (held.length === 0) return looked;
  const others = new Map(held.filter(isTableMissed).map((one) => [one, tablesOn(one)]));
  const sizes = held.map(({ used }) => ({ range: used, rows: used.rowCount, columns: used.columnCount }));
  const cells = await readCells(context, sizes, "values");
  return looked.map((one) => {
    const found = { ...one, cells: cells[held.indexOf(one)]?.values ?? [] };
    const header = one.block.isNullObject ? -1 : one.block.rowIndex + (one.plan.table?.block.row ?? 0);
    const renamed = others.get(one)?.find(({ range }) => range.rowIndex === header);
    if (renamed === undefined || one.plan.table === null) return found;
    renamed.table.name = one.plan.table.name;
    return { ...found, table: renamed.table, tableRange: renamed.range };
  });
}

function isTableMissed({ plan, table }: Looked): boolean {
  return plan.table !== null && table.isNullObject;
}

function tablesOn({ tables }: Looked): readonly { readonly table: Excel.Table; readonly range: Excel.Range }[] {
  return tables.items.map((table) => ({ table, range: table.getRange().load(PLACE) }));
}

function heldSheet(looked: Looked): HeldSheet | null {
  const { plan, marker, block, table, tableRange } = looked;
  const isMarked = !block.isNullObject;
  if (!isMarked && table.isNullObject) return null;
  const { worksheet } = isMarked ? block : tableRange;
  if (worksheet.protection.protected) throw new SheetProtected(worksheet.name);
  const above = plan.table?.block.row ?? 0;
  const row = isMarked ? block.rowIndex : Math.max(0, tableRange.rowIndex - above);
  const { ours, owners } = columnsHeld(looked, isMarked);
  const values = isMarked ? valuesHeld(looked, ours) : [];
  return {
    kind: "held",
    name: worksheet.name,
    sheet: worksheet,
    marker: isMarked ? marker : null,
    row,
    rows: isMarked ? block.rowCount : tableRange.rowIndex + tableRange.rowCount - row,
    columns: ours,
    ownersColumns: owners,
    keptBeside: looked.kept.isNullObject ? {} : readKeptBeside(looked.kept.value),
    values,
    table: tableIn(row, above, table, tableRange, worksheet.name),
    handChanges: isMarked ? handChangesIn(looked, ours, values) : [],
    charts: isMarked ? looked.charts.items.map(({ name }) => name) : [],
  };
}

/** The plan's columns as the header row has them; side by side where there is no header row to see. */
function columnsHeld(
  { plan, block, used, cells, tableRange }: Looked,
  isMarked: boolean,
): ReturnType<typeof heldColumns> {
  const first = isMarked ? block.columnIndex : tableRange.columnIndex;
  const sideBySide = plan.columnWidths.map((_, column): HeldColumn => ({ kind: "held", column: first + column }));
  const headers = isMarked && !used.isNullObject ? headerRow({ plan, block, used, cells }) : null;
  if (headers === null || plan.table === null) return { ours: sideBySide, owners: [] };
  const wanted = (plan.values[plan.table.block.row] ?? []).map(String);
  return heldColumns(wanted, { first, headers, marked: block.columnCount });
}

function headerRow({
  plan,
  block,
  used,
  cells,
}: Pick<Looked, "plan" | "block" | "used" | "cells">): readonly unknown[] | null {
  const row = cells[block.rowIndex + (plan.table?.block.row ?? 0) - used.rowIndex];
  const from = block.columnIndex - used.columnIndex;
  return row === undefined || row.every((cell) => cell === "") ? null : row.slice(Math.max(0, from));
}

function valuesHeld({ block, used, cells }: Looked, ours: readonly HeldColumn[]): unknown[][] {
  return Array.from({ length: block.rowCount }, (_, row) =>
    ours.map((one) =>
      one.kind === "held" ? (cells[block.rowIndex + row - used.rowIndex]?.[one.column - used.columnIndex] ?? "") : "",
    ),
  );
}

function handChangesIn(
  { plan, block, memory }: Looked,
  ours: readonly HeldColumn[],
  values: unknown[][],
): HandChange[] {
  if (memory.isNullObject) return [];
  const columns = ours.map((one) => (one.kind === "held" ? one.column : null));
  const place = { sheet: block.worksheet.name, row: block.rowIndex, columns };
  return changedByHand({ values, place, headerRow: plan.table?.block.row ?? plan.values.length }, memory.value);
}

function tableIn(row: number, above: number, table: Excel.Table, range: Excel.Range, sheet: string): OwnTable {
  if (table.isNullObject || range.worksheet.name !== sheet) return { kind: "gone" };
  const isInPlace = range.rowIndex === row + above;
  return { kind: isInPlace ? "in-place" : "moved", table, lastColumn: range.columnIndex + range.columnCount - 1 };
}

function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  const tries = [wanted, `${wanted} (Quartile)`, ...taken.map((_, index) => `${wanted} (Quartile ${index + 2})`)];
  return tries.find((name) => !isTaken(name)) ?? wanted;
}
