import type { SheetPlan } from "../core/dashboard/sheet-plan";

/** Where a plan goes: onto a sheet that is made now, or over the block that is held, wherever its name has moved to. */
export type OwnSheet =
  | { readonly kind: "new"; readonly name: string; readonly marker: Excel.NamedItem | null }
  | {
      readonly kind: "held";
      readonly name: string;
      readonly sheet: Excel.Worksheet;
      /** The defined name that marks the block. */
      readonly marker: Excel.NamedItem;
      /** The block's first cell, counted from 0. */
      readonly origin: { readonly row: number; readonly column: number };
      readonly rows: number;
      /** Null where the owner has turned the table into plain cells. */
      readonly table: Excel.Table | null;
    };

/** Our own sheet is protected, so nothing may be written to it. */
export class SheetProtected extends Error {
  readonly code = "AccessDenied";
}

/**
 * Finds each plan's sheet by the defined name that marks its block, in one sync. A sheet of the owner's that happens to
 * be called Dashboard is never taken: a new one gets a name of its own.
 */
export async function findOwnSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<OwnSheet[]> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/name");
  const looked = plans.map(({ blockName, table }) => {
    const marker = names.getItemOrNullObject(blockName);
    const range = marker.getRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount");
    const sheet = range.worksheet;
    sheet.load("name");
    sheet.protection.load("protected");
    const held = tables.getItemOrNullObject(table.name);
    held.load("name");
    return { marker, range, sheet, held };
  });
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  return plans.map(({ sheetName }, index): OwnSheet => {
    const found = looked[index];
    if (found === undefined || found.range.isNullObject) {
      const name = freeName(sheetName, taken);
      taken.push(name);
      return { kind: "new", name, marker: found === undefined || found.marker.isNullObject ? null : found.marker };
    }
    const { marker, range, sheet, held } = found;
    if (sheet.protection.protected) throw new SheetProtected(sheet.name);
    return {
      kind: "held",
      name: sheet.name,
      sheet,
      marker,
      origin: { row: range.rowIndex, column: range.columnIndex },
      rows: range.rowCount,
      table: held.isNullObject ? null : held,
    };
  });
}

function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  const tries = [wanted, `${wanted} (Quartile)`, ...taken.map((_, index) => `${wanted} (Quartile ${index + 2})`)];
  return tries.find((name) => !isTaken(name)) ?? wanted;
}
