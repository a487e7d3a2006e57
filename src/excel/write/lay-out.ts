import { linesAbove, type SheetPlan } from "../../core/dashboard/sheet-plan";
import { type Canvas, runsOf, spanOf, wholeOf } from "../own-sheets/canvas";
import type { HeldSheet } from "../own-sheets/held-sheet";
import type { OwnSheet } from "../own-sheets/own-sheets";

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
    const canvas = { sheet, rows: [...plan.values.keys()], columns: [...plan.columnWidths.keys()] };
    markUnfinished(canvas, plan);
    return { canvas, ownersColumns: [] };
  }
  showAllRows(own);
  const rows = fitLines(own, plan);
  const { columns, shifted } = withColumnsPutIn(own);
  const canvas = { sheet: own.sheet, rows, columns };
  markUnfinished(canvas, plan);
  makeRoom(canvas, own, plan, own.table.kind === "gone" ? -1 : shifted(own.table.lastColumn));
  return { canvas, ownersColumns: own.ownersColumns.map(shifted) };
}

/**
 * Clears filters, under which Excel may put what is written into other rows, and takes off a row of totals, which the last
 * row of ours would become. One within our block stays until its table is made plain: its cells may be the owner's.
 */
function showAllRows({ filters, table }: HeldSheet): void {
  for (const filter of filters) filter.clearCriteria();
  if (table.kind !== "gone" && table.totalRow === "below") table.table.showTotals = false;
}

/**
 * Fits the lines above the table to the plan: those that it has no longer go, with their rows where nothing of the
 * owner's stands there, and those that are not there are put in above the header. Gives the sheet's row of each of the
 * plan's.
 */
function fitLines({ sheet, lines, header, surplus, columns }: HeldSheet, plan: SheetPlan): readonly number[] {
  const wanted = linesAbove(plan);
  for (const { row, isShared } of [...surplus].sort((a, b) => b.row - a.row)) {
    const line = sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow();
    if (isShared) emptyLine(sheet, row, columns);
    else line.delete("Up");
  }
  const end = header - surplus.filter(({ isShared }) => !isShared).length;
  const missing = wanted - lines.length;
  if (missing > 0) {
    const putIn = sheet.getRangeByIndexes(end, 0, missing, 1).getEntireRow();
    putIn.insert("Down");
    sheet.getRangeByIndexes(end, 0, missing, 1).format.autofitRows();
  }
  const first = end + missing;
  return [
    ...lines,
    ...Array.from({ length: missing }, (_, at) => end + at),
    ...Array.from({ length: plan.values.length - wanted }, (_, at) => first + at),
  ];
}

function emptyLine(sheet: Excel.Worksheet, row: number, columns: HeldSheet["columns"]): void {
  for (const one of columns) if (one.kind === "held") sheet.getRangeByIndexes(row, one.column, 1, 1).clear("All");
  sheet.getRangeByIndexes(row, 0, 1, 1).format.autofitRows();
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
function makeRoom(canvas: Canvas, { bodyRows, table }: HeldSheet, plan: SheetPlan, lastColumn: number): void {
  const whole = wholeOf(plan);
  const held = linesAbove(plan) + (plan.table === null ? 0 : 1) + bodyRows;
  if (table.kind === "moved") table.table.convertToRange();
  if (whole.rows > held)
    spanOf(canvas, { ...whole, row: held, rows: whole.rows - held })
      .getEntireRow()
      .insert("Down");
  if (table.kind === "in-place" && plan.table !== null) {
    const { row, rows } = plan.table.block;
    const left = Math.min(...canvas.columns);
    const width = Math.max(lastColumn, ...canvas.columns) - left + 1;
    table.table.resize(canvas.sheet.getRangeByIndexes(canvas.rows[row] ?? 0, left, rows, width));
  }
  if (held > whole.rows) clearBelow(canvas, plan, held - whole.rows);
}

function clearBelow(canvas: Canvas, plan: SheetPlan, surplus: number): void {
  const last = canvas.rows.at(-1) ?? 0;
  const below = { ...canvas, rows: Array.from({ length: surplus }, (_, at) => last + 1 + at) };
  for (const { range } of runsOf(below, { ...wholeOf(plan), row: 0, rows: surplus })) {
    range.conditionalFormats.clearAll();
    range.clear("All");
  }
}
