import { type ConditionalStyle, isFormula, type PlanCell, type SheetPlan } from "../../core/dashboard/sheet-plan";
import { formatSource } from "../../core/format/source";
import { columnName } from "../../core/workbook/grid";
import { applyStyle } from "./apply-style";
import { holdsText, isAuthors } from "../own-sheets/author-cells";
import { type Canvas, runsOf, spanOf, wholeOf } from "../own-sheets/canvas";
import { type CellsBeside, withoutPlace, writeBeside } from "../own-sheets/beside";
import { cellInput } from "../run/cell-input";
import { conditionalFormula } from "./conditional-formula";
import { keptBesideName, movingBesideName, writeKeptBeside } from "../own-sheets/kept-beside";
import { keepText } from "../read/kept-text";
import { layOut } from "./lay-out";
import type { Outbox } from "../run/outbox";
import type { OwnSheet } from "../own-sheets/own-sheets";
import { rowPieces } from "../run/pieces";
import { setUpNewSheet } from "./set-up-sheet";
import { UNFINISHED } from "../own-sheets/unfinished";
import { memoryOf, remember } from "../own-sheets/written-memory";

const FONT = "Calibri";
const FONT_SIZE = 10;

/** What one of each takes in a request, measured and rounded up; of a sheet, its table, page and what is set once. */
const BYTES = { sheet: 50_000, style: 2_000, conditional: 4_000, rowHeight: 800 } as const;
/** The workbook, and what waits to be sent to it. */
export interface Sending {
  readonly context: Excel.RequestContext;
  readonly outbox: Outbox;
  /** The settings that the workbook had before. */
  readonly settingNames: readonly string[];
}

/**
 * Queues everything that a plan asks of its sheet; what is too much for one request is sent on the way. The stamp's last
 * word comes last. Gives the place where the plan now stands.
 */
export async function writeSheet(
  sending: Sending,
  plan: SheetPlan,
  own: OwnSheet,
  beside: CellsBeside | null,
): Promise<Canvas> {
  const { context, outbox } = sending;
  await outbox.makeRoom(BYTES.sheet);
  const { canvas, ownersColumns } = layOut(context, plan, own, stampIn);
  if (beside !== null) await keepText(sending, movingBesideName(plan), writeKeptBeside(beside.rows));
  const whole = wholeOf(plan);
  for (const { range } of runsOf(canvas, whole)) range.conditionalFormats.clearAll();
  clearLooks(canvas, plan);
  for (const { range } of runsOf(canvas, whole)) {
    range.format.font.name = FONT;
    range.format.font.size = FONT_SIZE;
  }
  await writeNumberFormats(outbox, canvas, plan);
  await writeValues(outbox, canvas, plan, own.kind === "held" ? own.values : []);
  if (own.kind === "new" || own.table.kind !== "in-place") addTable(canvas, plan);
  await applyStyles(outbox, canvas, plan);
  await addConditionalStyles(outbox, canvas, plan);
  if (beside !== null) await writeBeside(outbox, { plan, canvas, ownersColumns }, beside);
  if (own.kind === "new") setUpNewSheet(canvas, plan);
  await setRowHeights(outbox, canvas, plan);
  finishPage(canvas, plan);
  markBlock(context, plan, own, canvas);
  await keepText(sending, memoryOf(plan), remember(plan));
  if (beside !== null) {
    await keepText(sending, keptBesideName(plan), writeKeptBeside(withoutPlace(beside, plan)));
    await keepText(sending, movingBesideName(plan), "");
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

async function writeNumberFormats(outbox: Outbox, canvas: Canvas, { numberFormats }: SheetPlan): Promise<void> {
  for (const { block, formats } of numberFormats)
    for (const { row, rows, bytes } of rowPieces(formats)) {
      await outbox.makeRoom(bytes);
      for (const { range, ...run } of runsOf(canvas, { ...block, row: block.row + row, rows })) {
        const [top, left] = [run.row - block.row, run.column - block.column];
        range.numberFormat = formats.slice(top, top + run.rows).map((cells) => cells.slice(left, left + run.columns));
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
  for (const { row, rows, bytes } of rowPieces(cells)) {
    await outbox.makeRoom(bytes);
    const block = { row, column: 0, rows, columns: columnWidths.length };
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

async function applyStyles(outbox: Outbox, canvas: Canvas, { styles }: SheetPlan): Promise<void> {
  for (const { block, style } of styles)
    for (const { range } of runsOf(canvas, block)) {
      await outbox.makeRoom(BYTES.style);
      applyStyle(range, style);
    }
}

/** Excel puts a format that is added above those that stand, so the plan's first comes last. */
async function addConditionalStyles(outbox: Outbox, canvas: Canvas, { conditionalStyles }: SheetPlan): Promise<void> {
  for (const conditional of [...conditionalStyles].reverse()) await addConditionalStyle(outbox, canvas, conditional);
}

async function addConditionalStyle(
  outbox: Outbox,
  canvas: Canvas,
  { block, when, style }: ConditionalStyle,
): Promise<void> {
  for (const { range, row, column } of runsOf(canvas, block)) {
    await outbox.makeRoom(BYTES.conditional);
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

async function setRowHeights(outbox: Outbox, canvas: Canvas, plan: SheetPlan): Promise<void> {
  if (plan.table !== null) spanOf(canvas, plan.table.block).format.autofitRows();
  for (const { row, height } of plan.rowHeights) {
    await outbox.makeRoom(BYTES.rowHeight);
    spanOf(canvas, { ...wholeOf(plan), row, rows: 1 }).format.rowHeight = height;
  }
}

/** The footer, and what of the sheet is printed. */
function finishPage(canvas: Canvas, plan: SheetPlan): void {
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
