import { type Made, sheetOfReference } from "../../core/self-test/made";

/** What was taken away again. */
export interface Removed {
  readonly sheets: readonly string[];
  readonly tables: number;
  readonly names: number;
  readonly settings: number;
}

/**
 * Takes away what a test has added, and nothing else: sheets by the ids that they were given, names that still lie on such
 * a sheet (or on nothing), and the settings. The sheet that was in front comes to the front again. Two syncs.
 */
export async function removeMade(context: Excel.RequestContext, made: Made): Promise<Removed> {
  const { worksheets, names, settings, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name,items/worksheet/id");
  names.load("items/name,items/type,items/formula");
  settings.load("items/key");
  await context.sync();
  const ids = new Set(made.sheets.map(({ id }) => id));
  const sheets = worksheets.items.filter(({ id }) => ids.has(id));
  const own = names.items.filter(({ name, formula }) => made.names.includes(name) && liesOn(String(formula), sheets));
  const kept = settings.items.filter(({ key }) => made.settings.includes(key));
  const removed: Removed = {
    sheets: sheets.map(({ name }) => name),
    tables: tables.items.filter(({ worksheet }) => ids.has(worksheet.id)).length,
    names: own.length,
    settings: kept.length,
  };
  const before = worksheets.items.find(({ id }) => id === made.inFront);
  before?.activate();
  for (const name of own) name.delete();
  for (const sheet of sheets) sheet.delete();
  for (const setting of kept) setting.delete();
  await context.sync();
  return removed;
}

/** Whether a name lies on one of the sheets, or on nothing any more. */
function liesOn(formula: string, sheets: readonly Excel.Worksheet[]): boolean {
  const sheet = sheetOfReference(formula);
  return formula.includes("#REF!") || sheets.some(({ name }) => name === sheet);
}
