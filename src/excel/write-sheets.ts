import type { PlanValue, SheetPlan } from "../core/dashboard/sheet-plan";
import { cellAddress, type Source } from "../core/workbook/grid";
import type { HandChange } from "./hand-changes";
import { findOwnSheets } from "./own-sheets";
import { type Cells, readCells } from "./read-cells";
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
  plans: readonly SheetPlan[],
  steps: WriteSteps,
): Promise<Written> {
  const own = await findOwnSheets(context, plans);
  steps.onWrite();
  await withoutEvents(context, async () => {
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
  return plans.flatMap(({ values }, index) => {
    const range = blocks[index]?.range;
    return range === undefined ? [] : misreads(values, cells[index]?.values ?? [], range);
  });
}

function misreads(wanted: SheetPlan["values"], found: Cells["values"], block: Excel.Range): Misread[] {
  return wanted.flatMap((row, rowIndex) =>
    row.flatMap((value, column): Misread[] => {
      const held = found[rowIndex]?.[column];
      if (held === value) return [];
      const address = cellAddress(block.rowIndex + rowIndex, block.columnIndex + column);
      return [{ source: { sheet: block.worksheet.name, address }, wanted: value, found: held }];
    }),
  );
}
