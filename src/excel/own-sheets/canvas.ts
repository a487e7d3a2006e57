import type { Block, SheetPlan } from "../../core/dashboard/sheet-plan";

/** A sheet and the places in it where a plan's cells stand. */
export interface Canvas {
  readonly sheet: Excel.Worksheet;
  /** The sheet's row and column of each of the plan's, counted from 0; others may stand between, which are the owner's. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A part of a block that is one range in the sheet, its place counted within the plan. */
export interface Run extends Block {
  readonly range: Excel.Range;
}

/** The ranges of a plan's block: one, or several where the owner's rows or columns stand between ours. */
export function runsOf({ sheet, rows, columns }: Canvas, block: Block): readonly Run[] {
  return inARow(rows, block.row, block.rows).flatMap((down) =>
    inARow(columns, block.column, block.columns).map((across) => ({
      row: down.from,
      rows: down.count,
      column: across.from,
      columns: across.count,
      range: sheet.getRangeByIndexes(rows[down.from] ?? 0, columns[across.from] ?? 0, down.count, across.count),
    })),
  );
}

/** Parts of a stretch whose places follow one another. */
function inARow(places: readonly number[], from: number, count: number): { readonly from: number; count: number }[] {
  const parts: { readonly from: number; count: number }[] = [];
  for (let at = from; at < from + count; at += 1) {
    const last = parts.at(-1);
    if (last !== undefined && places[at] === (places[at - 1] ?? NaN) + 1) last.count += 1;
    else parts.push({ from: at, count: 1 });
  }
  return parts;
}

/** The range from a block's first cell to its last, with what is the owner's between them. */
export function spanOf({ sheet, rows, columns }: Canvas, block: Block): Excel.Range {
  const [top, height] = stretch(rows.slice(block.row, block.row + block.rows));
  const [left, width] = stretch(columns.slice(block.column, block.column + block.columns));
  return sheet.getRangeByIndexes(top, left, height, width);
}

function stretch(places: readonly number[]): readonly [from: number, count: number] {
  const from = Math.min(...places);
  return [from, Math.max(...places) - from + 1];
}

/** Every cell of a plan. */
export function wholeOf({ values, columnWidths }: SheetPlan): Block {
  return { row: 0, column: 0, rows: values.length, columns: columnWidths.length };
}
