import { isFormula, linesAbove, type SheetPlan } from "../../core/dashboard/sheet-plan";
import { readKeptJson } from "../../core/workbook/kept-json";
import { isAuthors } from "./author-cells";
import { cellPrint, NOT_HELD, type Prints } from "./cell-prints";
import { keysOf } from "./row-keys";

/** What was written of a plan last time. */
export interface WrittenMemory {
  readonly rows: readonly Prints[];
  /** How many of them are lines above the table; null where it was not remembered. */
  readonly lines: number | null;
  /** The keys of the table's rows. */
  readonly keys: readonly string[];
}

const NOTHING_WRITTEN: WrittenMemory = { rows: [], lines: null, keys: [] };

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
      return isStamp || isAuthors(plan, index, column) || isFormula(value) ? NOT_HELD : cellPrint(value);
    }),
  );
  return JSON.stringify({
    rows: rows.map((prints) => prints.join(SEPARATOR)),
    lines: linesAbove(plan),
    keys: keysOf(plan),
  });
}

/** What was remembered; nothing where nothing was, or where it cannot be read. */
export function readWritten(value: unknown): WrittenMemory {
  const { rows, lines, keys } = readKeptJson(value);
  if (!isTexts(rows) || !isTexts(keys)) return NOTHING_WRITTEN;
  return { rows: rows.map((row) => row.split(SEPARATOR)), lines: typeof lines === "number" ? lines : null, keys };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
