import { runExcel, type ExcelOutcome } from "../excel/run-excel";
import { type NewTable, writeInputTables } from "../excel/write-input-tables";

/** Lays tables of the contract onto new sheets of the open workbook. */
export function createInputSheets(tables: readonly NewTable[]): Promise<ExcelOutcome<void>> {
  return runExcel((context) => writeInputTables(context, tables));
}
