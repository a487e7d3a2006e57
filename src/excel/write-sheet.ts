import type { Block, ConditionalStyle, PlanValue, SheetPlan } from "../core/dashboard/sheet-plan";
import { formatSource } from "../core/workbook/finding";
import { columnName } from "../core/workbook/grid";
import { applyStyle } from "./apply-style";
import { holdsText, isAuthors } from "./author-cells";
import { bodyOf, type Canvas, rangeOf } from "./canvas";
import { cellInput } from "./cell-input";
import { conditionalFormula } from "./conditional-formula";
import { memoryOf, remember } from "./hand-changes";
import type { OwnSheet } from "./own-sheets";
import { inPieces } from "./pieces";
import { setUpNewSheet } from "./set-up-sheet";

/** What the stamp says while a sheet is being written; it stays where Excel refuses half-way. */
export const UNFINISHED = "REFRESH NOT FINISHED: these figures may be mixed. Refresh again.";

const FONT = "Calibri";
const FONT_SIZE = 10;

/**
 * Queues everything that a plan asks of its sheet; what is too much for one request is sent on the way. The stamp's last
 * word comes last.
 */
export async function writeSheet(context: Excel.RequestContext, plan: SheetPlan, own: OwnSheet): Promise<void> {
  const canvas: Canvas =
    own.kind === "held" ? own : { sheet: context.workbook.worksheets.add(own.name), origin: { row: 0, column: 0 } };
  const whole: Block = { row: 0, column: 0, rows: plan.values.length, columns: plan.columnWidths.length };
  const block = rangeOf(canvas, whole);
  const stamp = rangeOf(canvas, { ...plan.stamp, rows: 1, columns: 1 });
  stamp.values = [[cellInput(UNFINISHED)]];
  if (own.kind === "held") makeRoom(canvas, whole, own, plan);
  block.conditionalFormats.clearAll();
  clearLooks(canvas, plan, whole);
  block.format.font.name = FONT;
  block.format.font.size = FONT_SIZE;
  writeNumberFormats(canvas, plan);
  await writeValues(context, canvas, plan, own.kind === "held" ? own.values : []);
  if (own.kind === "new" || own.table.kind !== "in-place") addTable(canvas, plan);
  for (const { block: styled, style } of plan.styles) if (styled.rows > 0) applyStyle(rangeOf(canvas, styled), style);
  addConditionalStyles(canvas, plan);
  if (own.kind === "new") setUpNewSheet(canvas, plan);
  rangeOf(canvas, bodyOf(plan)).format.autofitRows();
  const footers = canvas.sheet.pageLayout.headersFooters.defaultForAllPages;
  footers.leftFooter = escapeFooter(plan.print.footer);
  footers.rightFooter = "Page &P of &N";
  if (plan.print.columns !== null)
    canvas.sheet.pageLayout.setPrintArea(rangeOf(canvas, { ...whole, columns: plan.print.columns }));
  markBlock(context, plan, own, canvas, block);
  context.workbook.settings.add(memoryOf(plan), remember(plan));
  stamp.values = [[cellInput(stampText(plan))]];
}

type HeldSheet = Extract<OwnSheet, { kind: "held" }>;

/**
 * Fits the held block to the plan: rows that are no longer needed are emptied, and rows that are new push down what the
 * owner keeps below. A table that inserted cells have moved is made plain, to be laid down anew.
 */
function makeRoom(canvas: Canvas, whole: Block, { rows, table }: HeldSheet, plan: SheetPlan): void {
  if (table.kind === "moved") table.table.convertToRange();
  if (whole.rows > rows)
    rangeOf(canvas, { ...whole, row: rows, rows: whole.rows - rows })
      .getEntireRow()
      .insert("Down");
  if (table.kind === "in-place") table.table.resize(rangeOf(canvas, plan.table.block));
  if (rows > whole.rows) {
    const surplus = rangeOf(canvas, { ...whole, row: whole.rows, rows: rows - whole.rows });
    surplus.conditionalFormats.clearAll();
    surplus.clear("All");
  }
}

function stampText({ values, stamp }: SheetPlan): PlanValue {
  return values[stamp.row]?.[stamp.column] ?? "";
}

function writeNumberFormats(canvas: Canvas, { numberFormats }: SheetPlan): void {
  for (const { block, formats } of numberFormats) {
    if (block.rows > 0) rangeOf(canvas, block).numberFormat = formats.map((row) => [...row]);
  }
}

/** Clears the looks of our cells; the author's keep theirs, bold words within a text among them. */
function clearLooks(canvas: Canvas, plan: SheetPlan, whole: Block): void {
  const { authorColumn, table } = plan;
  if (authorColumn === null) {
    rangeOf(canvas, whole).clear("Formats");
    return;
  }
  const above = { row: 0, column: authorColumn, rows: table.block.row + 1, columns: 1 };
  const before = { ...whole, columns: authorColumn };
  const after = { ...whole, column: authorColumn + 1, columns: whole.columns - authorColumn - 1 };
  for (const part of [before, above, after]) if (part.columns > 0) rangeOf(canvas, part).clear("Formats");
}

/**
 * The values, in pieces that one request may carry, with the stamp still saying that the refresh is not finished. An
 * author's cell that holds its text already is left alone (null asks Excel to).
 */
async function writeValues(
  context: Excel.RequestContext,
  canvas: Canvas,
  plan: SheetPlan,
  held: readonly (readonly unknown[])[],
): Promise<void> {
  const { values, stamp, columnWidths } = plan;
  const input = (value: PlanValue, row: number, column: number): PlanValue | null => {
    if (row === stamp.row && column === stamp.column) return cellInput(UNFINISHED);
    const isLeft = isAuthors(plan, row, column) && holdsText(held[row]?.[column], value);
    return isLeft ? null : cellInput(value);
  };
  const cells = values.map((row, index) => row.map((value, column) => input(value, index, column)));
  for (const { row, rows } of inPieces(cells.length, columnWidths.length)) {
    // eslint-disable-next-line no-restricted-syntax -- one sync for each 4 MB is the least that Excel on the web allows
    if (row > 0) await context.sync();
    rangeOf(canvas, { row, column: 0, rows, columns: columnWidths.length }).values = cells.slice(row, row + rows);
  }
}

function addTable(canvas: Canvas, { table }: SheetPlan): void {
  const added = canvas.sheet.tables.add(rangeOf(canvas, table.block), true);
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
  const first = { row: canvas.origin.row + block.row, column: canvas.origin.column + block.column };
  const { custom } = rangeOf(canvas, block).conditionalFormats.add("Custom");
  custom.rule.formula = conditionalFormula(when, first, canvas.origin.column);
  if (style.fill !== undefined) custom.format.fill.color = style.fill;
  if (style.color !== undefined) custom.format.font.color = style.color;
  if (style.bold === true) custom.format.font.bold = true;
  if (style.topLine !== undefined) {
    const line = custom.format.borders.getItem("EdgeTop");
    line.style = "Continuous";
    line.color = style.topLine;
  }
}

/** An ampersand begins a code in headers and footers; twice, it is itself. */
function escapeFooter(text: string): string {
  return text.replace(/&/g, "&&");
}

/** Puts the defined name that marks our block over it; a held name is changed, so that formulas that use it follow. */
function markBlock(
  context: Excel.RequestContext,
  { blockName, values, columnWidths }: SheetPlan,
  own: OwnSheet,
  { origin }: Canvas,
  block: Excel.Range,
): void {
  if (own.marker === null) {
    context.workbook.names.add(blockName, block);
    return;
  }
  const cell = (row: number, column: number): string =>
    `$${columnName(origin.column + column)}$${origin.row + row + 1}`;
  const address = `${cell(0, 0)}:${cell(values.length - 1, columnWidths.length - 1)}`;
  own.marker.formula = `=${formatSource({ sheet: own.name, address })}`;
}
