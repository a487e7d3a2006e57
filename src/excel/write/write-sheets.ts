import { isFormula, type PlanValue, type SheetPlan } from "../../core/dashboard/sheet-plan";
import type { SheetText } from "../../core/author/sheet-texts";
import type { Source } from "../../core/format/source";
import { cellAddress } from "../../core/workbook/grid";
import { holdsText, isAuthors, textInCell } from "../own-sheets/author-cells";
import type { HandChange } from "../own-sheets/hand-changes";
import { type CellsBeside, readBeside, withoutPlace } from "../own-sheets/beside";
import { type Canvas, spanOf, wholeOf } from "../own-sheets/canvas";
import { drawCharts } from "./draw-charts";
import { createOutbox } from "../run/outbox";
import { findOwnSheets, type OwnSheet } from "../own-sheets/own-sheets";
import { keepText } from "../read/kept-text";
import { keyText } from "../own-sheets/row-keys";
import { type Cells, readCells } from "../read/read-cells";
import { writeSheet } from "./write-sheet";

/** A cell of ours in which Excel holds something else than was written. */
export interface Misread {
  readonly source: Source;
  readonly wanted: PlanValue;
  readonly found: unknown;
}

/** What to do about words that stand in our cells by hand: write over them, or ask first. */
export type OverHandChanges = "write" | "ask";

/** Nothing was written, because somebody has to say whether these may be written over. */
export interface Asks {
  readonly kind: "asks";
  readonly handChanges: readonly HandChange[];
}

/** Nothing was written, because whoever asked for it no longer waits. */
export interface Cancelled {
  readonly kind: "cancelled";
}

/** What the owner must hear of after the sheets were written. */
export interface Written {
  readonly kind: "written";
  readonly misreads: readonly Misread[];
  /** Words and figures that stood in our cells by hand and were written over. */
  readonly handChanges: readonly HandChange[];
  /** What stood beside rows that are gone, and is kept until they come back. */
  readonly withoutRow: readonly LeftOver[];
  /** What was put away before the first cell was written. */
  readonly putAway: readonly PutAway[];
}

/** What of the owner's a sheet of ours can only be written without. */
export interface PutAway {
  readonly sheet: string;
  readonly what: readonly ("filter" | "total-row")[];
}

/** What the owner kept beside one row of ours that is gone. */
export interface LeftOver {
  readonly sheet: string;
  readonly row: string;
  readonly texts: readonly string[];
}

/** What a refresh writes: its sheets, and what it remembers for the next. */
export interface Writing {
  readonly plans: readonly SheetPlan[];
  /** Workbook settings that carry what is remembered. */
  readonly settings: readonly { readonly name: string; readonly value: string }[];
  /** The authors' texts as they were read when the plans were made. */
  readonly textsRead: readonly SheetText[];
  readonly overHandChanges: OverHandChanges;
}

/** Somebody wrote on our sheets after they were read, so that the plans would put old words over new ones. */
class TextsChanged extends Error {
  readonly code = "TextsChanged";
}

export interface WriteSteps {
  /** Asked when all is read and nothing has changed yet, and before each request from then on. */
  readonly isCancelled: () => boolean;
  /** Called when the first cell is about to be written. */
  readonly onWrite: () => void;
  /** Called when cells have changed: from then on the work is not to be done anew. */
  readonly onSent: () => void;
  readonly onCheck: () => void;
}

/**
 * Carries out the plans, each on its own sheet, and reads the cells back. What
 * fits one request is written in one sync, with events off, so that a failure before it leaves the workbook as it was; a
 * refresh that stopped half-way says so in its stamp.
 * The first sheet comes to the front when it is made, and is left where the owner is afterwards.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  { plans, settings, textsRead, overHandChanges }: Writing,
  steps: WriteSteps,
): Promise<Written | Asks | Cancelled> {
  const { sheets: own, settingNames } = await findOwnSheets(context, plans);
  refuseIfTextsChanged(plans, own, textsRead);
  const handChanges = own.flatMap((sheet) => (sheet.kind === "held" ? sheet.handChanges : []));
  if (overHandChanges === "ask" && handChanges.length > 0) return { kind: "asks", handChanges };
  const sheets = own.flatMap((sheet, index) =>
    plans[index] === undefined ? [] : [{ plan: plans[index], own: sheet }],
  );
  const beside = await readBeside(context, sheets);
  if (steps.isCancelled()) return { kind: "cancelled" };
  steps.onWrite();
  const written: WrittenSheet[] = [];
  await withoutEvents(context, async (switchOn) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    const outbox = createOutbox(context, steps);
    const sending = { context, outbox, settingNames };
    // First of all, so that an author's words are safe wherever Excel may stop.
    for (const { name, value } of settings) await keepText(sending, name, value);
    for (const [index, { plan, own: sheet }] of sheets.entries()) {
      const canvas = await writeSheet(sending, plan, sheet, beside[index] ?? null);
      written.push({ plan, name: sheet.name, canvas });
    }
    const canvases = new Map(written.map(({ plan, canvas }) => [plan.blockName, canvas]));
    for (const [index, { plan, canvas }] of written.entries()) {
      const sheet = own[index];
      const held = sheet?.kind === "held" ? sheet.charts : [];
      await drawCharts(outbox, { canvas, charts: plan.charts, held }, canvases);
    }
    if (own[0]?.kind === "new") context.workbook.worksheets.getItem(own[0].name).activate();
    switchOn();
    await outbox.send();
  });
  steps.onCheck();
  return {
    kind: "written",
    misreads: await readBack(context, written),
    handChanges,
    putAway: own.flatMap(putAwayOf),
    withoutRow: sheets.flatMap(({ plan, own: sheet }, index) => leftOver(plan, sheet.name, beside[index] ?? null)),
  };
}

/** An author's cell that is no longer what was read is never written over. */
function refuseIfTextsChanged(
  plans: readonly SheetPlan[],
  own: readonly OwnSheet[],
  textsRead: readonly SheetText[],
): void {
  const known = new Set(textsRead.map(({ text }) => text));
  for (const [index, sheet] of own.entries()) {
    const plan = plans[index];
    if (sheet.kind !== "held" || plan?.table == null || plan.authorColumn === null) continue;
    const column = plan.authorColumn;
    const texts = sheet.values.slice(plan.table.block.row + 1).map((row) => textInCell(row[column]));
    if (texts.some((text) => text.trim() !== "" && !known.has(text))) throw new TextsChanged();
  }
}

/**
 * Does the work with events off; the work switches them on again with the last that it sends. Where it comes to no end they
 * are switched on apart, so that nothing which still waits to be sent goes along.
 */
async function withoutEvents(
  context: Excel.RequestContext,
  work: (switchOn: () => void) => Promise<void>,
): Promise<void> {
  context.runtime.enableEvents = false;
  try {
    await work(() => {
      context.runtime.enableEvents = true;
    });
  } catch (error) {
    const apart = new Excel.RequestContext();
    apart.runtime.enableEvents = true;
    await apart.sync().catch(() => undefined);
    throw error;
  }
}

function putAwayOf(sheet: OwnSheet): PutAway[] {
  if (sheet.kind === "new") return [];
  const { name, filters, table } = sheet;
  const hasTotals = table.kind !== "gone" && table.totalRow !== "none";
  const what = [...(filters.length > 0 ? (["filter"] as const) : []), ...(hasTotals ? (["total-row"] as const) : [])];
  return what.length === 0 ? [] : [{ sheet: name, what }];
}

function leftOver(plan: SheetPlan, sheet: string, beside: CellsBeside | null): LeftOver[] {
  if (beside === null) return [];
  return [...withoutPlace(beside, plan)].map(([row, cells]) => ({
    sheet,
    row: keyText(row),
    texts: [...cells].flatMap(([header, { shown }]) => (shown === "" ? [] : [`${header}: ${shown}`])),
  }));
}

interface WrittenSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly canvas: Canvas;
}

/** Reads our cells back, the owner's columns between them left out. */
async function readBack(context: Excel.RequestContext, sheets: readonly WrittenSheet[]): Promise<Misread[]> {
  const count = (places: readonly number[]): number => Math.max(...places) - Math.min(...places) + 1;
  const sizes = sheets.map(({ plan, canvas }) => ({
    range: spanOf(canvas, wholeOf(plan)),
    rows: count(canvas.rows),
    columns: count(canvas.columns),
  }));
  const cells = await readCells(context, sizes, "values");
  return sheets.flatMap((sheet, index) => misreads(sheet, cells[index]?.values ?? []));
}

function misreads({ plan, name, canvas: { rows, columns } }: WrittenSheet, found: Cells["values"]): Misread[] {
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return plan.values.flatMap((cells, row) =>
    cells.flatMap((cell, column): Misread[] => {
      const [down, across] = [rows[row] ?? top, columns[column] ?? left];
      const held = found[down - top]?.[across - left];
      const wanted = isFormula(cell) ? cell.expected : cell;
      if (wanted === null || held === wanted) return [];
      if (isAuthors(plan, row, column) && holdsText(held, wanted)) return [];
      return [{ source: { sheet: name, address: cellAddress(down, across) }, wanted, found: held }];
    }),
  );
}
