import { cellPrint, type Prints } from "./written-memory";

interface Heading {
  /** Rows that the plan has above its table. */
  readonly wanted: number;
  /** The sheet's row of the block's first cell, counted from 0. */
  readonly first: number;
  /** What stands in our first column, from there to the table's header. */
  readonly held: readonly unknown[];
  /** What was written there last time. */
  readonly written: readonly (Prints | undefined)[];
}

/** Where our lines above the table stand; `missing` rows have to be put in again above the table. */
export interface HeldHeading {
  readonly rows: readonly number[];
  readonly missing: number;
}

const OUR_STAMP = /^(?:Made on|Put back on|REFRESH NOT FINISHED)/;

/**
 * Tells our lines above the table from rows that the owner put between them: theirs are the ones that hold something else
 * than was written, and else the last ones.
 */
export function heldHeading({ wanted, first, held, written }: Heading): HeldHeading {
  const ours = new Set(written.map((prints) => prints?.[0]));
  const isOurs = (cell: unknown): boolean => ours.has(cellPrint(cell)) || OUR_STAMP.test(String(cell));
  const extra = Math.max(0, held.length - wanted);
  const foreign = held.flatMap((cell, at) => (isOurs(cell) ? [] : [at])).slice(0, extra);
  const theirs = new Set([...foreign, ...lastOf(held.length, extra - foreign.length, foreign)]);
  const rows = held.flatMap((_, at) => (theirs.has(at) ? [] : [first + at]));
  const missing = Math.max(0, wanted - rows.length);
  const next = first + held.length;
  return { rows: [...rows, ...Array.from({ length: missing }, (_, at) => next + at)], missing };
}

function lastOf(count: number, wanted: number, but: readonly number[]): readonly number[] {
  const free = Array.from({ length: count }, (_, at) => at).filter((at) => !but.includes(at));
  return wanted <= 0 ? [] : free.slice(-wanted);
}
