import type { SheetPlan } from "../core/dashboard/sheet-plan";
import { changedByHand, type HandChange, memoryOf } from "./hand-changes";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a plan goes: onto a sheet that is made now, or over the block that is held, wherever its name has moved to. */
export type OwnSheet =
  | { readonly kind: "new"; readonly name: string; readonly marker: Excel.NamedItem | null }
  | {
      readonly kind: "held";
      readonly name: string;
      readonly sheet: Excel.Worksheet;
      /** The defined name that marks the block; null where the owner has deleted it and only our table is left. */
      readonly marker: Excel.NamedItem | null;
      /** The block's first cell, counted from 0. */
      readonly origin: Place;
      readonly rows: number;
      /** What the block holds; empty where its marker is gone. */
      readonly values: readonly (readonly unknown[])[];
      readonly table: OwnTable;
      /** What the owner changed in it by hand since it was last written. */
      readonly handChanges: readonly HandChange[];
    };

/** Our table on a held sheet: in its place, moved within the block by inserted cells, or turned into plain cells. */
export type OwnTable = { readonly kind: "in-place" | "moved"; readonly table: Excel.Table } | { readonly kind: "gone" };

/** Our own sheet is protected, so nothing may be written to it. */
export class SheetProtected extends Error {
  readonly code = "AccessDenied";
}

interface Looked {
  readonly plan: SheetPlan;
  readonly marker: Excel.NamedItem;
  /** What the marker marks. */
  readonly block: Excel.Range;
  readonly table: Excel.Table;
  readonly tableRange: Excel.Range;
  /** The workbook setting that remembers what was last written. */
  readonly memory: Excel.Setting;
}

/**
 * Finds each plan's sheet by the defined name that marks its block, or else by our table, in one sync. A sheet of the
 * owner's that happens to be called Dashboard is never taken: a new one gets a name of its own.
 */
export async function findOwnSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<OwnSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const looked = plans.map((plan) => lookFor(context, plan));
  await context.sync();
  await giveTablesTheirNames(context, looked);
  const taken = worksheets.items.map(({ name }) => name);
  return looked.map((one): OwnSheet => {
    const held = heldSheet(one);
    if (held !== null) return held;
    const name = freeName(one.plan.sheetName, taken);
    taken.push(name);
    return { kind: "new", name, marker: one.marker.isNullObject ? null : one.marker };
  });
}

/**
 * Finds tables of ours that somebody has renamed, by their place in their block, and gives them their names again. Takes a
 * sync only where one is missed.
 */
async function giveTablesTheirNames(context: Excel.RequestContext, looked: Looked[]): Promise<void> {
  const missed = looked.filter(({ block, table }) => !block.isNullObject && table.isNullObject);
  if (missed.length === 0) return;
  const onSheets = missed.map(({ block }) => block.worksheet.tables.load("items/name"));
  await context.sync();
  const ranges = onSheets.map(({ items }) => items.map((table) => table.getRange().load(PLACE)));
  await context.sync();
  for (const [index, one] of missed.entries()) {
    const { plan, block } = one;
    const header = block.rowIndex + plan.table.block.row;
    const at = ranges[index]?.findIndex(
      (range) => range.rowIndex === header && range.columnIndex === block.columnIndex,
    );
    const [table, tableRange] = [onSheets[index]?.items[at ?? -1], ranges[index]?.[at ?? -1]];
    if (table === undefined || tableRange === undefined) continue;
    table.name = plan.table.name;
    looked[looked.indexOf(one)] = { ...one, table, tableRange };
  }
}

const PLACE = "rowIndex,columnIndex,rowCount,worksheet/name";

function lookFor({ workbook }: Excel.RequestContext, plan: SheetPlan): Looked {
  const marker = workbook.names.getItemOrNullObject(plan.blockName);
  const block = marker.getRangeOrNullObject();
  const table = workbook.tables.getItemOrNullObject(plan.table.name);
  const tableRange = table.getRange();
  table.load("name");
  block.load("values");
  const memory = workbook.settings.getItemOrNullObject(memoryOf(plan)).load("value");
  for (const range of [block, tableRange]) {
    range.load(PLACE);
    range.worksheet.protection.load("protected");
  }
  return { plan, marker, block, table, tableRange, memory };
}

function heldSheet({ plan, marker, block, table, tableRange, memory }: Looked): OwnSheet | null {
  const marked = !block.isNullObject;
  if (!marked && table.isNullObject) return null;
  const found = marked ? block : tableRange;
  const { worksheet } = found;
  if (worksheet.protection.protected) throw new SheetProtected(worksheet.name);
  const above = plan.table.block.row;
  const origin = marked
    ? { row: block.rowIndex, column: block.columnIndex }
    : { row: Math.max(0, tableRange.rowIndex - above), column: tableRange.columnIndex };
  return {
    kind: "held",
    name: worksheet.name,
    sheet: worksheet,
    marker: marked ? marker : null,
    origin,
    rows: marked ? block.rowCount : tableRange.rowIndex + tableRange.rowCount - origin.row,
    values: marked ? (block.values as unknown[][]) : [],
    table: tableIn(origin, plan, table, tableRange, worksheet.name),
    handChanges: marked && !memory.isNullObject ? changedByHand(block, memory.value, above) : [],
  };
}

function tableIn(origin: Place, plan: SheetPlan, table: Excel.Table, range: Excel.Range, sheet: string): OwnTable {
  if (table.isNullObject || range.worksheet.name !== sheet) return { kind: "gone" };
  const inPlace = range.rowIndex === origin.row + plan.table.block.row && range.columnIndex === origin.column;
  return { kind: inPlace ? "in-place" : "moved", table };
}

function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  const tries = [wanted, `${wanted} (Quartile)`, ...taken.map((_, index) => `${wanted} (Quartile ${index + 2})`)];
  return tries.find((name) => !isTaken(name)) ?? wanted;
}
