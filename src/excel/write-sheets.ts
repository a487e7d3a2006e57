import type { PlanValue, SheetPlan } from "../core/dashboard/sheet-plan";
import { cellAddress, type Source } from "../core/workbook/grid";
import { findOwnSheets } from "./own-sheets";
import { inPieces } from "./pieces";
import { writeSheet } from "./write-sheet";

/** A cell of ours in which Excel holds something else than was written. */
export interface Misread {
  readonly source: Source;
  readonly wanted: PlanValue;
  readonly found: unknown;
}

export interface WriteSteps {
  /** Called when the first cell is about to be written: until then nothing has changed. */
  readonly onWrite: () => void;
  readonly onCheck: () => void;
}

/**
 * Carries out the plans, each on its own sheet, and reads the cells back. Everything is written in one sync, with events
 * off, so that a failure before it leaves the workbook as it was; the marks of a refresh that stopped half-way stay.
 * The first sheet comes to the front when it is made, and is left where the owner is afterwards.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  steps: WriteSteps,
): Promise<Misread[]> {
  const own = await findOwnSheets(context, plans);
  steps.onWrite();
  context.runtime.enableEvents = false;
  context.application.suspendScreenUpdatingUntilNextSync();
  plans.forEach((plan, index) => {
    const sheet = own[index];
    if (sheet !== undefined) writeSheet(context, plan, sheet);
  });
  if (own[0]?.kind === "new") context.workbook.worksheets.getItem(own[0].name).activate();
  context.runtime.enableEvents = true;
  await context.sync();
  steps.onCheck();
  return readBack(context, plans);
}

async function readBack(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<Misread[]> {
  const reads = plans.map((plan) => {
    const block = context.workbook.names.getItem(plan.blockName).getRange();
    block.load("rowIndex,columnIndex,worksheet/name");
    const pieces = inPieces(plan.values.length, plan.columnWidths.length).map(({ row, rows }) => {
      const piece = block.getCell(row, 0).getResizedRange(rows - 1, plan.columnWidths.length - 1);
      return piece.load("values");
    });
    return { plan, block, pieces };
  });
  await context.sync();
  return reads.flatMap(({ plan, block, pieces }) => {
    const found = pieces.flatMap(({ values }) => values as unknown[][]);
    return plan.values.flatMap((row, rowIndex) =>
      row.flatMap((wanted, column): Misread[] => {
        const held = found[rowIndex]?.[column];
        if (held === wanted) return [];
        const address = cellAddress(block.rowIndex + rowIndex, block.columnIndex + column);
        return [{ source: { sheet: block.worksheet.name, address }, wanted, found: held }];
      }),
    );
  });
}
