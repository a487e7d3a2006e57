import type { Answer, Fact, SheetCells } from "../../core/self-test/reading";
import { columnName } from "../../core/workbook/grid";
import { PIECE_CELLS } from "../run/pieces";

/** A sheet on which something is read. */
export interface SheetAtHand {
  readonly id: string;
  readonly name: string;
}

/** A sheet's cells from A1 to the last one in use. */
interface Extent extends SheetAtHand {
  readonly sheet: Excel.Worksheet;
  readonly rows: number;
  readonly columns: number;
}

/** How far each sheet is in use. One sync. */
async function extents(context: Excel.RequestContext, sheets: readonly SheetAtHand[]): Promise<Extent[]> {
  const looked = sheets.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return { id, name, sheet, used: sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await context.sync();
  return looked.map(({ id, name, sheet, used }) => ({
    id,
    name,
    sheet,
    rows: used.rowIndex + used.rowCount,
    columns: used.columnIndex + used.columnCount,
  }));
}

/** Four grids are read of each cell, formulas being the longest. */
const CELLS_A_SYNC = PIECE_CELLS / 6;

/** Values, what is shown, number formats and formulas of every sheet. One sync, and one for each 10,000 cells. */
export async function readCells(context: Excel.RequestContext, sheets: readonly SheetAtHand[]): Promise<SheetCells[]> {
  const all = await extents(context, sheets);
  let waiting = 0;
  const ranges: Excel.Range[] = [];
  for (const { sheet, rows, columns } of all) {
    if (waiting > 0 && waiting + rows * columns > CELLS_A_SYNC) {
      // oxlint-disable-next-line syntax/no-restricted-syntax -- one sync for each 4 MB is the least that Excel on the web allows
      await context.sync();
      waiting = 0;
    }
    ranges.push(sheet.getRangeByIndexes(0, 0, rows, columns).load("values,text,numberFormat,formulas"));
    waiting += rows * columns;
  }
  await context.sync();
  return all.map(({ name }, index) => ({
    sheet: name,
    values: (ranges[index]?.values ?? []) as Answer[][],
    texts: ranges[index]?.text ?? [],
    formats: (ranges[index]?.numberFormat ?? []) as string[][],
    formulas: (ranges[index]?.formulas ?? []) as Answer[][],
  }));
}

/** The width of each column and, where Quartile sets it, the height of each row, in points. Two syncs. */
export async function readSizes(
  context: Excel.RequestContext,
  sheets: readonly SheetAtHand[],
  withHeights: readonly SheetAtHand[],
): Promise<Fact[]> {
  const all = await extents(context, sheets);
  const hasHeights = new Set(withHeights.map(({ id }) => id));
  const read = all.map(({ id, name, sheet, rows, columns }) => ({
    name,
    rows: Array.from({ length: hasHeights.has(id) ? rows : 0 }, (_, row) =>
      sheet.getRangeByIndexes(row, 0, 1, 1).format.load("rowHeight"),
    ),
    columns: Array.from({ length: columns }, (_, at) =>
      sheet.getRangeByIndexes(0, at, 1, 1).format.load("columnWidth"),
    ),
  }));
  await context.sync();
  return read.flatMap(({ name, rows, columns }) => [
    ...columns.map(({ columnWidth }, at): Fact => {
      const column = columnName(at);
      return { aspect: "width", sheet: name, what: `Column ${column}`, address: `${column}1`, value: columnWidth };
    }),
    ...rows.map(({ rowHeight }, at): Fact => {
      return { aspect: "height", sheet: name, what: `Row ${at + 1}`, address: `A${at + 1}`, value: rowHeight };
    }),
  ]);
}
