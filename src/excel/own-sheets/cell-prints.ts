import { fingerprint } from "../../core/workbook/fingerprint";

/** Fingerprints of a row's cells. */
export type Prints = readonly string[];

/** Stands for cells that are not held against what was written: the stamp, formulas' results, and what is the author's. */
export const NOT_HELD = "-";

/** A cell's value in few letters. */
export function cellPrint(value: unknown): string {
  return fingerprint(`${typeof value} ${String(value)}`);
}

/** The fingerprint of an empty cell. */
export const EMPTY = cellPrint("");
