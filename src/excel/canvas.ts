import type { Block, SheetPlan } from "../core/dashboard/sheet-plan";

/** A sheet and the place in it that a plan's cells count from. */
export interface Canvas {
  readonly sheet: Excel.Worksheet;
  readonly origin: { readonly row: number; readonly column: number };
}

/** The range of a plan's block. */
export function rangeOf({ sheet, origin }: Canvas, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(origin.row + row, origin.column + column, rows, columns);
}

/** The body of a plan's table; a table in Excel has one row at least. */
export function bodyOf({ table: { block } }: SheetPlan): Block {
  return { ...block, row: block.row + 1, rows: Math.max(1, block.rows - 1) };
}
