import { cellInput } from "../run/cell-input";
import { freeName } from "../own-sheets/free-name";
import { inPieces } from "../run/pieces";

/** A table for people to fill: header row first. */
export interface NewTable {
  readonly sheet: string;
  readonly name: string;
  readonly cells: readonly (readonly (string | number)[])[];
  /** In points, one a column. */
  readonly columnWidths: readonly number[];
  /** Words of which a column takes one, by its place; other words are warned of, not refused. */
  readonly choices?: ReadonlyMap<number, readonly string[]>;
}

const HEADER_FILL = "#12436D";
const HEADER_TEXT = "#FFFFFF";

/**
 * Makes a sheet for each table and lays the table onto it from A1, header row frozen. A table that the workbook has is left
 * as it is; where only a sheet has the name, the new one gets another. One sync, and one for each table.
 */
export async function writeInputTables(context: Excel.RequestContext, tables: readonly NewTable[]): Promise<void> {
  const { worksheets, tables: held } = context.workbook;
  worksheets.load("items/name");
  held.load("items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => name);
  const isHeld = (wanted: string): boolean =>
    held.items.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  for (const table of tables.filter(({ name }) => !isHeld(name))) {
    const sheet = freeName(table.sheet, sheets);
    sheets.push(sheet);
    writeTable(context, { ...table, sheet });
    // oxlint-disable-next-line syntax/no-restricted-syntax -- a table may be near the 4 MB that one request may carry
    await context.sync();
  }
}

function writeTable(
  context: Excel.RequestContext,
  { sheet: sheetName, name, cells, columnWidths, choices }: NewTable,
): void {
  const sheet = context.workbook.worksheets.add(sheetName);
  const columns = cells[0]?.length ?? 0;
  for (const { row, rows } of inPieces(cells.length, columns)) {
    sheet.getRangeByIndexes(row, 0, rows, columns).values = cells
      .slice(row, row + rows)
      .map((line) => line.map(cellInput));
  }
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, cells.length, columns), true);
  table.name = name;
  table.style = "TableStyleLight9";
  const header = sheet.getRangeByIndexes(0, 0, 1, columns).format;
  header.fill.color = HEADER_FILL;
  header.font.color = HEADER_TEXT;
  header.font.bold = true;
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const [column, words] of choices ?? []) {
    const { dataValidation } = sheet.getRangeByIndexes(1, column, Math.max(1, cells.length - 1), 1);
    dataValidation.rule = { list: { inCellDropDown: true, source: words.join(",") } };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: "Not a known word",
      message: words.join(", "),
    };
  }
  sheet.freezePanes.freezeRows(1);
}
