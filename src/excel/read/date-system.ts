import {
  type DateSystem,
  hasDates,
  hasUnformattedDays,
  inDaysOf1900,
  type ReadTable,
  unformattedDaysOf1900,
} from "../../core/workbook/date-system";
import type { TableGrid } from "../../core/workbook/grid";
import type { Cells } from "./read-cells";

/**
 * From which year the workbook counts its days.
 *
 * Office.js names no such setting (`use1904DateSystem` is in preview alone); but its worksheet functions, there since
 * ExcelApi 1.2, count as the workbook does: for YEAR, day 1 is in 1900 or in 1904. One sync of its own, so that an Excel
 * that refuses it refuses nothing else; then the system is taken to be the usual one.
 */
async function readDateSystem(context: Excel.RequestContext): Promise<DateSystem> {
  const firstYear = context.workbook.functions.year(1).load("value");
  try {
    await context.sync();
    return firstYear.value === 1904 ? 1904 : 1900;
  } catch {
    return 1900;
  }
}

/** The cells with their dates counted from 1900, whichever way the workbook counts. A sync, where there are any. */
export async function withDaysOf1900(context: Excel.RequestContext, read: readonly Cells[]): Promise<readonly Cells[]> {
  if (!read.some(hasDates)) return read;
  const system = await readDateSystem(context);
  return read.map((cells) => ({ ...cells, values: inDaysOf1900(cells, system) }));
}

/** The same of periods in tables that are numbers without a date's format. */
export async function withUnformattedDaysOf1900(
  context: Excel.RequestContext,
  tables: readonly ReadTable[],
): Promise<readonly TableGrid[]> {
  const system = tables.some(hasUnformattedDays) ? await readDateSystem(context) : 1900;
  return tables.map((table) => unformattedDaysOf1900(table, system));
}
