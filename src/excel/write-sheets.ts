import type { PlanValue, SheetPlan } from "../core/dashboard/sheet-plan";
import { ownTextHeader, type SheetText } from "../core/narrative/author/sheet-texts";
import { type CellValue, cellAddress, type Source } from "../core/workbook/grid";
import { headerKey } from "../core/workbook/table";
import { holdsText, isAuthors, textInCell } from "./author-cells";
import type { HandChange } from "./hand-changes";
import { findOwnSheets, type OwnSheet } from "./own-sheets";
import { type Cells, readCells } from "./read-cells";
import { MEMORY_SETTING, ownHeaderRow, UNREAD_MEMORY_SETTING } from "./read-workbook-cells";
import { writeSheet } from "./write-sheet";

/** A cell of ours in which Excel holds something else than was written. */
export interface Misread {
  readonly source: Source;
  readonly wanted: PlanValue;
  readonly found: unknown;
}

/** What the owner must hear of after the sheets were written. */
export interface Written {
  readonly misreads: readonly Misread[];
  /** Words and figures that stood in our cells by hand and were written over. */
  readonly handChanges: readonly HandChange[];
}

/** What a refresh writes: its sheets, and what it remembers for the next. */
export interface Writing {
  readonly plans: readonly SheetPlan[];
  readonly memory: string;
  /** The authors' texts as they were read when the plans were made. */
  readonly textsRead: readonly SheetText[];
  /** What an earlier refresh left where it cannot be read: it is kept aside. */
  readonly unreadMemory: string | null;
}

/** Somebody wrote on our sheets after they were read, so that the plans would put old words over new ones. */
export class TextsChanged extends Error {
  readonly code = "TextsChanged";
}

export interface WriteSteps {
  /** Called when the first cell is about to be written: until then nothing has changed. */
  readonly onWrite: () => void;
  readonly onCheck: () => void;
}

/**
 * Carries out the plans, each on its own sheet, and reads the cells back. Up to 60,000 cells are written in one sync,
 * with events off, so that a failure before it leaves the workbook as it was; a refresh that stopped half-way says so in
 * its stamp.
 * The first sheet comes to the front when it is made, and is left where the owner is afterwards.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  { plans, memory, textsRead, unreadMemory }: Writing,
  steps: WriteSteps,
): Promise<Written> {
  const own = await findOwnSheets(context, plans);
  refuseIfTextsChanged(plans, own, textsRead);
  steps.onWrite();
  await withoutEvents(context, async () => {
    // First of all, so that an author's words are safe wherever Excel may stop.
    if (unreadMemory !== null) context.workbook.settings.add(UNREAD_MEMORY_SETTING, unreadMemory);
    context.workbook.settings.add(MEMORY_SETTING, memory);
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const [index, sheet] of own.entries()) {
      const plan = plans[index];
      if (plan !== undefined) await writeSheet(context, plan, sheet);
    }
    if (own[0]?.kind === "new") context.workbook.worksheets.getItem(own[0].name).activate();
  });
  steps.onCheck();
  const misreads = await readBack(context, plans);
  return { misreads, handChanges: own.flatMap((sheet) => (sheet.kind === "held" ? sheet.handChanges : [])) };
}

/** An author's cell that is no longer what was read is never written over. */
function refuseIfTextsChanged(
  plans: readonly SheetPlan[],
  own: readonly OwnSheet[],
  textsRead: readonly SheetText[],
): void {
  const known = new Set(textsRead.map(({ text }) => text));
  for (const [index, sheet] of own.entries()) {
    const column = plans[index]?.authorColumn ?? null;
    if (sheet.kind !== "held" || column === null) continue;
    const header = ownHeaderRow(sheet.values);
    const own = ownTextHeader((sheet.values[header] ?? []) as CellValue[]);
    const at = (sheet.values[header] ?? []).findIndex((cell) => headerKey(String(cell)) === headerKey(own ?? ""));
    const texts = own === null ? [] : sheet.values.slice(header + 1).map((row) => textInCell(row[at]));
    if (texts.some((text) => text.trim() !== "" && !known.has(text))) throw new TextsChanged();
  }
}

/** Does the work with events off and on again, in its own sync; on again too where Excel refuses the work. */
async function withoutEvents(context: Excel.RequestContext, work: () => Promise<void>): Promise<void> {
  context.runtime.enableEvents = false;
  try {
    await work();
    context.runtime.enableEvents = true;
    await context.sync();
  } catch (error) {
    context.runtime.enableEvents = true;
    await context.sync().catch(() => undefined);
    throw error;
  }
}

async function readBack(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<Misread[]> {
  const blocks = plans.map(({ blockName, values, columnWidths }) => {
    const range = context.workbook.names.getItem(blockName).getRange();
    range.load("rowIndex,columnIndex,worksheet/name");
    return { range, rows: values.length, columns: columnWidths.length };
  });
  const cells = await readCells(context, blocks, "values");
  return plans.flatMap((plan, index) => {
    const range = blocks[index]?.range;
    return range === undefined ? [] : misreads(plan, cells[index]?.values ?? [], range);
  });
}

function misreads(plan: SheetPlan, found: Cells["values"], block: Excel.Range): Misread[] {
  return plan.values.flatMap((row, rowIndex) =>
    row.flatMap((value, column): Misread[] => {
      const held = found[rowIndex]?.[column];
      if (held === value || (isAuthors(plan, rowIndex, column) && holdsText(held, value))) return [];
      const address = cellAddress(block.rowIndex + rowIndex, block.columnIndex + column);
      return [{ source: { sheet: block.worksheet.name, address }, wanted: value, found: held }];
    }),
  );
}
