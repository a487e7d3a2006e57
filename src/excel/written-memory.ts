import { isFormula, type SheetPlan } from "../core/dashboard/sheet-plan";
import { isAuthors } from "./author-cells";
import { keysOf } from "./row-keys";

/** Fingerprints of a row's cells. */
export type Prints = readonly string[];

/** What was written of a plan last time. */
export interface WrittenMemory {
  readonly rows: readonly Prints[];
  /** The keys of the table's rows. */
  readonly keys: readonly string[];
}

const NOTHING_WRITTEN: WrittenMemory = { rows: [], keys: [] };

/** Stands for cells that are not held against what was written: the stamp, formulas' results, and what is the author's. */
export const NOT_HELD = "-";

const SEPARATOR = " ";

/** The name of the workbook setting that remembers a block. */
export function memoryOf(plan: SheetPlan): string {
  return `${plan.blockName}_Written`;
}

/** What to remember of a plan that was written. */
export function remember(plan: SheetPlan): string {
  const { values, stamp } = plan;
  const rows = values.map((row, index) =>
    row.map((value, column) => {
      const isStamp = index === stamp.row && column === stamp.column;
      return isStamp || isAuthors(plan, index, column) || isFormula(value) ? NOT_HELD : fingerprint(value);
    }),
  );
  return JSON.stringify({ rows: rows.map((prints) => prints.join(SEPARATOR)), keys: keysOf(plan) });
}

/** What was remembered; nothing where nothing was, or where it cannot be read. */
export function readWritten(value: unknown): WrittenMemory {
  if (typeof value !== "string") return NOTHING_WRITTEN;
  const kept = parsed(value);
  return isTexts(kept?.rows) && isTexts(kept.keys)
    ? { rows: kept.rows.map((row) => row.split(SEPARATOR)), keys: kept.keys }
    : NOTHING_WRITTEN;
}

function parsed(text: string): { readonly rows?: unknown; readonly keys?: unknown } | null {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === "object" ? kept : null;
  } catch {
    return null;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits (Fowler, Noll and Vo): small, and different values hardly ever share one. */
export function fingerprint(value: unknown): string {
  let hash = FNV_OFFSET;
  for (const character of `${typeof value} ${String(value)}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME);
  }
  return (hash >>> 0).toString(36);
}

/** The fingerprint of an empty cell. */
export const EMPTY = fingerprint("");
