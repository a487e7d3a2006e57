import { starterTables } from "../core/workbook/starter";
import { runExcel, type ExcelOutcome } from "../excel/run/run-excel";
import { type NewTable, writeInputTables } from "../excel/write/write-input-tables";

/** Lays tables of the contract onto new sheets of the open workbook. */
export function createInputSheets(tables: readonly NewTable[]): Promise<ExcelOutcome<void>> {
  return runExcel((context) => writeInputTables(context, tables));
}

/** Lays the contract's tables with examples onto new sheets, for a workbook that has none. */
export function createStarter(): Promise<ExcelOutcome<void>> {
  return createInputSheets(
    starterTables().map(({ name, cells, choices }) => {
      const headers = (cells[0] ?? []).map(String);
      return {
        sheet: name,
        name,
        cells,
        columnWidths: widthsOf(cells),
        choices: new Map(Object.entries(choices).map(([header, words]) => [headers.indexOf(header), words])),
      };
    }),
  );
}

const SMALLEST_WIDTH = 46;
const LARGEST_WIDTH = 330;
const POINTS_A_LETTER = 5.6;
const ROWS_MEASURED = 60;

/** Widths in points that fit a table's words, within reason. */
export function widthsOf(cells: NewTable["cells"]): number[] {
  return (cells[0] ?? []).map((_, column) => {
    const longest = Math.max(...cells.slice(0, ROWS_MEASURED).map((row) => String(row[column] ?? "").length));
    return Math.min(LARGEST_WIDTH, Math.max(SMALLEST_WIDTH, (longest + 2) * POINTS_A_LETTER));
  });
}
