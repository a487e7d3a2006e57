import type { SheetPlan } from "../core/dashboard/sheet-plan";
import { type Canvas, runsOf, spanOf, wholeOf } from "./canvas";
import type { HeldSheet, OwnSheet } from "./own-sheets";

/** Where a plan's cells stand, and where the owner's columns went when columns of ours were put in again. */
export interface Layout {
  readonly canvas: Canvas;
  readonly ownersColumns: readonly number[];
}

/**
 * Finds the place on the sheet for each of a plan's cells, and makes room where a held sheet has not got it.
 * `markUnfinished` writes into the stamp as soon as it is known where that stands.
 */
export function layOut(
  context: Excel.RequestContext,
  plan: SheetPlan,
  own: OwnSheet,
  markUnfinished: (canvas: Canvas, plan: SheetPlan) => void,
): Layout {
  if (own.kind === "new") {
    const sheet = context.workbook.worksheets.add(own.name);
    const canvas = { sheet, row: 0, columns: plan.columnWidths.map((_, column) => column) };
    markUnfinished(canvas, plan);
    return { canvas, ownersColumns: [] };
  }
  const { columns, shifted } = withColumnsPutIn(own);
  const canvas = { sheet: own.sheet, row: own.row, columns };
  markUnfinished(canvas, plan);
  makeRoom(canvas, own, plan, own.table.kind === "gone" ? -1 : shifted(own.table.lastColumn));
  return { canvas, ownersColumns: own.ownersColumns.map(shifted) };
}

/** Puts columns of ours that are gone in again, each after the one before it; gives all of ours, and where others went. */
function withColumnsPutIn({ sheet, columns }: HeldSheet): {
  readonly columns: readonly number[];
  readonly shifted: (column: number) => number;
} {
  const putIn: number[] = [];
  const shifted = (column: number): number => putIn.reduce((at, put) => (at >= put ? at + 1 : at), column);
  let places: readonly number[] = [];
  for (const one of columns) {
    if (one.kind === "held") {
      places = [...places, shifted(one.column)];
      continue;
    }
    const at = (places.at(-1) ?? one.after) + 1;
    sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn().insert("Right");
    putIn.push(at);
    places = [...places.map((place) => (place >= at ? place + 1 : place)), at];
  }
  return { columns: places, shifted };
}

/**
 * Fits the held block to the plan: rows that are no longer needed are emptied, and rows that are new push down what the
 * owner keeps below. A table that inserted cells have moved is made plain, to be laid down anew; one in its place keeps
 * the columns that the owner has added to it.
 */
function makeRoom(canvas: Canvas, { rows, table }: HeldSheet, plan: SheetPlan, lastColumn: number): void {
  const whole = wholeOf(plan);
  if (table.kind === "moved") table.table.convertToRange();
  if (whole.rows > rows)
    spanOf(canvas, { ...whole, row: rows, rows: whole.rows - rows })
      .getEntireRow()
      .insert("Down");
  if (table.kind === "in-place" && plan.table !== null) {
    const { row, rows: tableRows } = plan.table.block;
    const left = Math.min(...canvas.columns);
    const width = Math.max(lastColumn, ...canvas.columns) - left + 1;
    table.table.resize(canvas.sheet.getRangeByIndexes(canvas.row + row, left, tableRows, width));
  }
  if (rows <= whole.rows) return;
  for (const { range } of runsOf(canvas, { ...whole, row: whole.rows, rows: rows - whole.rows })) {
    range.conditionalFormats.clearAll();
    range.clear("All");
  }
}
