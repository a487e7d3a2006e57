import { type Exact, exactFromNumber } from "../measures/exact";
import type { Period } from "../measures/period";
import { decimalsOf } from "../measures/rounding";
import type { Source } from "../format/source";

/** One area's published value. */
export interface PublishedValue {
  readonly value: Exact;
  readonly source: Source;
}

/** Published values from the lowest, with our own and without it. */
export type Distribution = Pick<Benchmark, "sorted" | "others">;

/** The distribution of values in any order; `own` is our own one among them, null where we have none. */
export function distributionOf(values: Iterable<number>, own: number | null): Distribution {
  const sorted = Float64Array.from(values).sort();
  if (own === null) return { sorted, others: sorted };
  const others = sorted.slice(1);
  others.set(sorted.subarray(0, sorted.indexOf(own)));
  return { sorted, others };
}

/** What was published of one measure for one year. */
export interface Benchmark {
  readonly name: string;
  readonly year: Period;
  /** Most decimals that any of its values has: how its figures are printed. */
  readonly decimals: number;
  /** The values of our own tier's authorities, from the lowest: what cuts are made of. */
  readonly sorted: Float64Array;
  /** The same without our own: what a rank is counted among. */
  readonly others: Float64Array;
  /** The cells of those values as ranges ("C2:C33"), and our own one among them. */
  readonly cells: readonly Source[];
  readonly own: Source | null;
  readonly england: PublishedValue | null;
  /** Those of our statistical neighbours that have a value, in the order of the neighbours. */
  readonly neighbours: readonly PublishedValue[];
}

/** The most decimals that any of some values is written with; 0 where all are whole. */
export function mostDecimals(values: ArrayLike<number>): number {
  return Math.max(0, ...Array.from(values, printedDecimals));
}

function printedDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const exact = exactFromNumber(value);
  return exact === null ? 0 : (decimalsOf(exact) ?? 0);
}
