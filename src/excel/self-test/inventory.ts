import type { Inventory } from "../../core/self-test/made";

/** What the workbook holds by name, and which sheet is in front. One sync. */
export async function readInventory(context: Excel.RequestContext): Promise<Inventory> {
  const { worksheets, tables, names, settings } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name,items/worksheet/id");
  names.load("items/name,items/formula");
  settings.load("items/key");
  const inFront = worksheets.getActiveWorksheet().load("id");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheetId: worksheet.id })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    settings: settings.items.map(({ key }) => key),
    inFront: inFront.id,
  };
}
