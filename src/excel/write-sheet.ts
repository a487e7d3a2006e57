import { type ConditionalStyle, isFormula, type PlanCell, type SheetPlan } from "../core/dashboard/sheet-plan";
import { formatSource } from "../core/workbook/finding";
import { columnName } from "../core/workbook/grid";
import { applyStyle } from "./apply-style";
import { holdsText, isAuthors } from "./author-cells";
import { type Canvas, runsOf, spanOf, wholeOf } from "./canvas";
import { type CellsBeside, keptOf, withoutPlace, writeBeside } from "./beside";
import { cellInput } from "./cell-input";
import { conditionalFormula } from "./conditional-formula";
import { keptBesideName, movingBesideName } from "./kept-beside";
import { layOut } from "./lay-out";
import type { Outbox } from "./outbox";
import type { OwnSheet } from "./own-sheets";
import { setUpNewSheet } from "./set-up-sheet";
import { UNFINISHED } from "./unfinished";
import { memoryOf, remember } from "./written-memory";

const FONT = "Calibri";
const FONT_SIZE = 10;

/** What a sheet's styles, conditional formats, table and page take in a request, generously. */
const BYTES_OF_LOOKS = 150_000;
/** Rows that are queued together, so that no piece is near the limit of a request. */
const ROWS_A_PIECE = 500;

/** The workbook, and what waits to be sent to it. */
export interface Sending {
  readonly context: Excel.RequestContext;
  readonly outbox: Outbox;
}

/**
 * Queues everything that a plan asks of its sheet; what is too much for one request is sent on the way. The stamp's last
 * word comes last. Gives the place where the plan now stands.
 */
export async function writeSheet(
  { context, outbox }: Sending,
  plan: SheetPlan,
  own: OwnSheet,
  beside: CellsBeside | null,
): Promise<Canvas> {
  const remembered = remember(plan);
  const moving = beside === null ? null : JSON.stringify(keptOf(beside));
  const looks = BYTES_OF_LOOKS + JSON.stringify(plan.numberFormats).length + remembered.length;
  await outbox.makeRoom(looks + 2 * (moving ?? "").length);
  const { canvas, ownersColumns } = layOut(context, plan, own, stampIn);
  if (moving !== null) context.workbook.settings.add(movingBesideName(plan), moving);
  const whole = wholeOf(plan);
  for (const { range } of runsOf(canvas, whole)) range.conditionalFormats.clearAll();
  clearLooks(canvas, plan);
  for (const { range } of runsOf(canvas, whole)) {
    range.format.font.name = FONT;
    range.format.font.size = FONT_SIZE;
  }
  writeNumberFormats(canvas, plan);
  await writeValues(outbox, canvas, plan, own.kind === "held" ? own.values : []);
  if (own.kind === "new" || own.table.kind !== "in-place") addTable(canvas, plan);
  for (const { block, style } of plan.styles)
    if (block.rows > 0) for (const { range } of runsOf(canvas, block)) applyStyle(range, style);
  addConditionalStyles(canvas, plan);
  if (beside !== null) writeBeside({ plan, canvas, ownersColumns }, beside);
  if (own.kind === "new") setUpNewSheet(canvas, plan);
  finishPage(canvas, plan);
  markBlock(context, plan, own, canvas);
  context.workbook.settings.add(memoryOf(plan), remembered);
  if (beside !== null) {
    context.workbook.settings.add(keptBesideName(plan), JSON.stringify(withoutPlace(beside, plan)));
    context.workbook.settings.add(movingBesideName(plan), "");
  }
  for (const { range } of runsOf(canvas, stampBlock(plan)))
    range.values = [[planInput(canvas, stampCell(plan), plan.stamp.row)]];
  return canvas;
}

function stampBlock({ stamp }: SheetPlan) {
  return { ...stamp, rows: 1, columns: 1 };
}

/** Says on the sheet that its figures may be mixed, until the last word is written. */
function stampIn(canvas: Canvas, plan: SheetPlan): void {
  for (const { range } of runsOf(canvas, stampBlock(plan))) range.values = [[cellInput(UNFINISHED)]];
}

function stampCell({ values, stamp }: SheetPlan): PlanCell {
  return values[stamp.row]?.[stamp.column] ?? "";
}

/** What is assigned to a cell: a formula in the words of the place where it stands, a text behind an apostrophe. */
function planInput({ rows, columns }: Canvas, cell: PlanCell, row: number): string | number {
  if (!isFormula(cell)) return cellInput(cell);
  return cell.formula
    .map((part) =>
      typeof part === "string" ? part : `$${columnName(columns[part.column] ?? 0)}${(rows[row] ?? 0) + 1}`,
    )
    .join("");
}

function writeNumberFormats(canvas: Canvas, { numberFormats }: SheetPlan): void {
  for (const { block, formats } of numberFormats) {
    if (block.rows === 0) continue;
    for (const { range, ...run } of runsOf(canvas, block)) {
      const [top, left] = [run.row - block.row, run.column - block.column];
      range.numberFormat = formats.slice(top, top + run.rows).map((row) => row.slice(left, left + run.columns));
    }
  }
}

/** Clears the looks of our cells; the author's keep theirs, bold words within a text among them. */
function clearLooks(canvas: Canvas, plan: SheetPlan): void {
  const { authorColumn, table } = plan;
  const whole = wholeOf(plan);
  const parts =
    authorColumn === null || table === null
      ? [whole]
      : [
          { ...whole, columns: authorColumn },
          { row: 0, column: authorColumn, rows: table.block.row + 1, columns: 1 },
          { ...whole, column: authorColumn + 1, columns: whole.columns - authorColumn - 1 },
        ];
  for (const part of parts) if (part.columns > 0) for (const { range } of runsOf(canvas, part)) range.clear("Formats");
}

/**
 * The values, in pieces that one request may carry, with the stamp still saying that the refresh is not finished. An
 * author's cell that holds its text already is left alone (null asks Excel to).
 */
async function writeValues(
  outbox: Outbox,
  canvas: Canvas,
  plan: SheetPlan,
  held: readonly (readonly unknown[])[],
): Promise<void> {
  const { values, stamp, columnWidths } = plan;
  const input = (cell: PlanCell, row: number, column: number): string | number | null => {
    if (row === stamp.row && column === stamp.column) return cellInput(UNFINISHED);
    const isLeft = !isFormula(cell) && isAuthors(plan, row, column) && holdsText(held[row]?.[column], cell);
    return isLeft ? null : planInput(canvas, cell, row);
  };
  const cells = values.map((row, index) => row.map((cell, column) => input(cell, index, column)));
  for (let row = 0; row < cells.length; row += ROWS_A_PIECE) {
    const piece = cells.slice(row, row + ROWS_A_PIECE);
    await outbox.makeRoom(JSON.stringify(piece).length);
    const block = { row, column: 0, rows: piece.length, columns: columnWidths.length };
    for (const { range, ...run } of runsOf(canvas, block))
      range.values = cells
        .slice(run.row, run.row + run.rows)
        .map((line) => line.slice(run.column, run.column + run.columns));
  }
}

function addTable(canvas: Canvas, { table }: SheetPlan): void {
  if (table === null) return;
  const added = canvas.sheet.tables.add(spanOf(canvas, table.block), true);
  added.name = table.name;
  added.style = "TableStyleLight1";
  added.showBandedRows = false;
  added.showFilterButton = false;
}

/** Excel puts a format that is added above those that stand, so the plan's first comes last. */
function addConditionalStyles(canvas: Canvas, { conditionalStyles }: SheetPlan): void {
  for (const conditional of [...conditionalStyles].reverse())
    if (conditional.block.rows > 0) addConditionalStyle(canvas, conditional);
}

function addConditionalStyle(canvas: Canvas, { block, when, style }: ConditionalStyle): void {
  for (const { range, row, column } of runsOf(canvas, block)) {
    const first = { row: canvas.rows[row] ?? 0, column: canvas.columns[column] ?? 0 };
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = conditionalFormula(when, first, canvas.columns);
    if (style.fill !== undefined) custom.format.fill.color = style.fill;
    if (style.color !== undefined) custom.format.font.color = style.color;
    if (style.bold === true) custom.format.font.bold = true;
    if (style.topLine === undefined) continue;
    const line = custom.format.borders.getItem("EdgeTop");
    line.style = "Continuous";
    line.color = style.topLine;
  }
}

/** Heights of rows, the footer, and what of the sheet is printed. */
function finishPage(canvas: Canvas, plan: SheetPlan): void {
  if (plan.table !== null) spanOf(canvas, plan.table.block).format.autofitRows();
  for (const { row, height } of plan.rowHeights)
    spanOf(canvas, { ...wholeOf(plan), row, rows: 1 }).format.rowHeight = height;
  const { footer, columns } = plan.print;
  const footers = canvas.sheet.pageLayout.headersFooters.defaultForAllPages;
  footers.leftFooter = escapeFooter(footer);
  footers.rightFooter = "Page &P of &N";
  if (columns !== null) canvas.sheet.pageLayout.setPrintArea(spanOf(canvas, { ...wholeOf(plan), columns }));
}

/** An ampersand begins a code in headers and footers; twice, it is itself. */
function escapeFooter(text: string): string {
  return text.replace(/&/g, "&&");
}

/** Puts the defined name that marks our block over it; a held name is changed, so that formulas that use it follow. */
function markBlock(context: Excel.RequestContext, plan: SheetPlan, own: OwnSheet, canvas: Canvas): void {
  if (own.marker === null) {
    context.workbook.names.add(plan.blockName, spanOf(canvas, wholeOf(plan)));
    return;
  }
  const { rows, columns } = canvas;
  const cell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const corners = [cell(Math.min(...rows), Math.min(...columns)), cell(Math.max(...rows), Math.max(...columns))];
  const address = corners.join(":");
  own.marker.formula = `=${formatSource({ sheet: own.name, address })}`;
}
