import { cellPrint, type Prints } from "./cell-prints";

interface Heading {
  /** So many lines stood above the table when it was written. */
  readonly count: number;
  /** The sheet's row of the block's first cell, counted from 0. */
  readonly first: number;
  /** What stands in our first column, from there to the table's header. */
  readonly held: readonly unknown[];
  /** What was written there last time. */
  readonly written: readonly (Prints | undefined)[];
}

const OUR_STAMP = /^(?:Made on|Put back on|REFRESH NOT FINISHED)/;

/**
 * The sheet's rows of our lines above the table, told from rows that the owner put between them: theirs are the ones that
 * hold something else than was written, and else the last ones. Fewer than were written where some are gone.
 */
export function heldHeading({ count, first, held, written }: Heading): readonly number[] {
  const ours = new Set(written.map((prints) => prints?.[0]));
  const isOurs = (cell: unknown): boolean => ours.has(cellPrint(cell)) || OUR_STAMP.test(String(cell));
  const extra = Math.max(0, held.length - count);
  const foreign = held.flatMap((cell, at) => (isOurs(cell) ? [] : [at])).slice(0, extra);
  const theirs = new Set([...foreign, ...lastOf(held.length, extra - foreign.length, foreign)]);
  return held.flatMap((_, at) => (theirs.has(at) ? [] : [first + at]));
}

function lastOf(count: number, wanted: number, but: readonly number[]): readonly number[] {
  const free = Array.from({ length: count }, (_, at) => at).filter((at) => !but.includes(at));
  return wanted <= 0 ? [] : free.slice(-wanted);
}
