import type { SheetPlan } from "../core/dashboard/sheet-plan";
import { isAuthors } from "./author-cells";
import { cellAddress, type Source } from "../core/workbook/grid";

/** A cell of ours that somebody changed since it was written, with what it then held. */
export interface HandChange {
  readonly source: Source;
  readonly text: string;
}

/** What is remembered of a written block: its columns, and a fingerprint of each cell, row by row. */
const SEPARATOR = " ";

/** The name of the workbook setting that remembers a block. */
export function memoryOf(plan: SheetPlan): string {
  return `${plan.blockName}_Written`;
}

/** What to remember of a plan that was written. The stamp is left out, being new each time, and so is what is the author's. */
export function remember(plan: SheetPlan): string {
  const { values, stamp } = plan;
  const cells = values.flatMap((row, index) =>
    row.map((value, column) =>
      (index === stamp.row && column === stamp.column) || isAuthors(plan, index, column) ? STAMP : fingerprint(value),
    ),
  );
  return [String(values[0]?.length ?? 0), ...cells].join(SEPARATOR);
}

const STAMP = "-";
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits (Fowler, Noll and Vo): small, and different values hardly ever share one. */
function fingerprint(value: unknown): string {
  let hash = FNV_OFFSET;
  for (const character of `${typeof value} ${String(value)}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME);
  }
  return (hash >>> 0).toString(36);
}

/**
 * The cells of a held block that are no longer what was remembered. None where nothing is remembered, or where the block
 * has rows more or fewer than were written, so that no cell can be held against another.
 */
export function changedByHand(block: Excel.Range, memory: unknown): HandChange[] {
  if (typeof memory !== "string") return [];
  const [columns = "", ...cells] = memory.split(SEPARATOR);
  const width = Number(columns);
  if (cells.length !== width * block.values.length) return [];
  return block.values.flatMap((row: readonly unknown[], rowIndex) =>
    row.flatMap((value, column): HandChange[] => {
      const written = column < width ? cells[rowIndex * width + column] : undefined;
      if (written === undefined || written === STAMP || written === fingerprint(value)) return [];
      const address = cellAddress(block.rowIndex + rowIndex, block.columnIndex + column);
      return [{ source: { sheet: block.worksheet.name, address }, text: String(value) }];
    }),
  );
}
