import type { PlanValue, SheetPlan } from "../../core/dashboard/sheet-plan";

/** True for a cell of a plan that belongs to the author: the body of the author's column. */
export function isAuthors({ authorColumn, table }: SheetPlan, row: number, column: number): boolean {
  if (table === null || column !== authorColumn) return false;
  return row > table.block.row && row < table.block.row + table.block.rows;
}

/** What an author's cell says, whatever Excel made of it when it was typed. */
export function textInCell(held: unknown): string {
  return typeof held === "string" || typeof held === "number" || typeof held === "boolean" ? String(held) : "";
}

/** True where an author's cell holds the text that belongs there. */
export function holdsText(held: unknown, wanted: PlanValue): boolean {
  return held !== undefined && textInCell(held) === String(wanted);
}
