import type { SheetPlan } from "../../core/dashboard/sheet-plan";
import { askFilters } from "../run/filters";
import { freeName } from "./free-name";
import { type HeldSheet, heldSheet, type Looked } from "./held-sheet";
import { keptBesideName, movingBesideName } from "./kept-beside";
import { askText, readFurtherParts } from "../read/kept-text";
import { readCells } from "../read/read-cells";
import { memoryOf } from "./written-memory";

/** Where a plan goes: onto a sheet that is made now, or over the block that is held, wherever its name has moved to. */
export type OwnSheet =
  | { readonly kind: "new"; readonly name: string; readonly marker: Excel.NamedItem | null }
  | HeldSheet;

/** What the workbook holds of ours: a sheet for each plan, and the names of its settings. */
interface Own {
  readonly sheets: readonly OwnSheet[];
  readonly settingNames: readonly string[];
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount,worksheet/name";

/**
 * Finds each plan's sheet by the defined name that marks its block, or else by our table, in two syncs (and one more for
 * each 60,000 cells, or where a name is gone or a long text is kept). A sheet of the owner's that happens to be called Dashboard is never taken:
 * a new one gets a name of its own. A table of ours that somebody renamed gets its name again.
 */
export async function findOwnSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<Own> {
  const { worksheets, settings } = context.workbook;
  worksheets.load("items/name");
  settings.load("items/key");
  const looked = plans.map((plan) => lookFor(context, plan));
  await context.sync();
  await readFurtherParts(
    context,
    looked.flatMap(({ memory, kept, moving }) => [memory, kept, moving]),
  );
  const read = await withCells(context, await withSheetOfTable(context, looked));
  const taken = worksheets.items.map(({ name }) => name);
  const sheets = read.map((one): OwnSheet => {
    const held = heldSheet(one);
    if (held !== null) return held;
    const name = freeName(one.plan.sheetName, taken);
    taken.push(name);
    return { kind: "new", name, marker: one.marker.isNullObject ? null : one.marker };
  });
  return { sheets, settingNames: settings.items.map(({ key }) => key) };
}

function lookFor(context: Excel.RequestContext, plan: SheetPlan): Looked {
  const { workbook } = context;
  const marker = workbook.names.getItemOrNullObject(plan.blockName);
  const block = marker.getRangeOrNullObject();
  const used = block.worksheet.getUsedRangeOrNullObject(true).load(PLACE);
  const table = workbook.tables.getItemOrNullObject(plan.table?.name ?? plan.blockName);
  const tableRange = table.getRange();
  table.load("name,showTotals");
  const filters = askFilters(block.worksheet);
  const charts = block.worksheet.charts.load("items/name");
  const memory = askText(context, memoryOf(plan));
  const kept = askText(context, keptBesideName(plan));
  const moving = askText(context, movingBesideName(plan));
  for (const range of [block, tableRange]) {
    range.load(PLACE);
    range.worksheet.protection.load("protected");
  }
  return { plan, marker, block, used, cells: [], table, tableRange, filters, charts, memory, kept, moving };
}

/** Where only our table is left of a sheet, the sheet is found by it. */
async function withSheetOfTable(context: Excel.RequestContext, looked: readonly Looked[]): Promise<readonly Looked[]> {
  const found = looked.map((one): Looked => {
    if (!one.block.isNullObject || one.table.isNullObject) return one;
    const { worksheet } = one.tableRange;
    const used = worksheet.getUsedRangeOrNullObject(true).load(PLACE);
    return { ...one, used, filters: askFilters(worksheet), charts: worksheet.charts.load("items/name") };
  });
  if (found.some((one, index) => one !== looked[index])) await context.sync();
  return found;
}

/** Reads what the held sheets hold, and finds our tables under other names by their headers. */
async function withCells(context: Excel.RequestContext, looked: readonly Looked[]): Promise<readonly Looked[]> {
  const held = looked.filter(
    ({ block, table, used }) => !(block.isNullObject && table.isNullObject) && !used.isNullObject,
  );
  if (held.length === 0) return looked;
  const others = new Map(held.filter(isTableMissed).map((one) => [one, tablesOn(one)]));
  const sizes = held.map(({ used }) => ({ range: used, rows: used.rowCount, columns: used.columnCount }));
  const cells = await readCells(context, sizes, "values");
  return looked.map((one) => {
    const found = { ...one, cells: cells[held.indexOf(one)]?.values ?? [] };
    const renamed = others.get(one)?.find(({ range }) => hasOurHeaders(found, range.rowIndex));
    if (renamed === undefined || one.plan.table === null) return found;
    renamed.table.name = one.plan.table.name;
    return { ...found, table: renamed.table, tableRange: renamed.range };
  });
}

function isTableMissed({ plan, block, table }: Looked): boolean {
  return plan.table !== null && !block.isNullObject && table.isNullObject;
}

function tablesOn({
  filters: { tables },
}: Looked): readonly { readonly table: Excel.Table; readonly range: Excel.Range }[] {
  return tables.items.map((table) => ({ table, range: table.getRange().load(PLACE) }));
}

/** A table of the owner's on our sheet may share a header or two with ours. */
function hasOurHeaders({ plan, used, cells }: Looked, row: number): boolean {
  const wanted = (plan.values[plan.table?.block.row ?? 0] ?? []).map(String);
  const held = new Set((cells[row - used.rowIndex] ?? []).map(String));
  return wanted.filter((header) => held.has(header)).length * 2 > wanted.length;
}
