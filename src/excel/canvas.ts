import type { Block, SheetPlan } from "../core/dashboard/sheet-plan";

/** A sheet and the places in it where a plan's cells stand. */
export interface Canvas {
  readonly sheet: Excel.Worksheet;
  /** The sheet's row of the plan's first, counted from 0. */
  readonly row: number;
  /** The sheet's column of each of the plan's; others may stand between, which are the owner's. */
  readonly columns: readonly number[];
}

/** A part of a block that is one range in the sheet. */
export interface Run {
  readonly range: Excel.Range;
  /** The part's first column and how many, counted within the plan. */
  readonly column: number;
  readonly columns: number;
}

/** The ranges of a plan's block: one, or several where the owner's columns stand between ours. */
export function runsOf({ sheet, row, columns }: Canvas, block: Block): readonly Run[] {
  const runs: { column: number; columns: number }[] = [];
  for (let column = block.column; column < block.column + block.columns; column += 1) {
    const last = runs.at(-1);
    const isNext = last !== undefined && columns[column] === (columns[column - 1] ?? NaN) + 1;
    if (isNext) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs.map((run) => ({
    ...run,
    range: sheet.getRangeByIndexes(row + block.row, columns[run.column] ?? 0, block.rows, run.columns),
  }));
}

/** The range from a block's leftmost cell to its rightmost, with what is the owner's between them. */
export function spanOf({ sheet, row, columns }: Canvas, block: Block): Excel.Range {
  const held = columns.slice(block.column, block.column + block.columns);
  const left = Math.min(...held);
  return sheet.getRangeByIndexes(row + block.row, left, block.rows, Math.max(...held) - left + 1);
}

/** Every cell of a plan. */
export function wholeOf({ values, columnWidths }: SheetPlan): Block {
  return { row: 0, column: 0, rows: values.length, columns: columnWidths.length };
}
