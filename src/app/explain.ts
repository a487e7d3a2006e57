import { explain, type Explanation } from "../core/dashboard/explain";
import { INVALID_SELECTION } from "../excel/run/faults";
import { readSelection } from "../excel/read/read-selection";
import { type ExcelOutcome, runExcel } from "../excel/run/run-excel";

const WANTED = { blockName: "Quartile_Dashboard", tableName: "QuartileWorkings" } as const;

/**
 * Explains the selected cell of the Dashboard: what it is, how it was worked out, from which cells and by which rule.
 * Null where something else is selected: another cell, a chart, a cell of another workbook.
 */
export async function explainSelection(): Promise<ExcelOutcome<Explanation | null>> {
  const read = await runExcel((context) => readSelection(context, WANTED));
  if (!read.ok) return read.fault.code === INVALID_SELECTION ? { ok: true, value: null } : read;
  if (read.value === null) return { ok: true, value: null };
  const { block, row, column, text, table } = read.value;
  return { ok: true, value: explain({ dashboard: block, row, column, text, workings: table }) };
}
