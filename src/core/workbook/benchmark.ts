import { type Exact, exactFromNumber } from "../measures/exact";
import type { Period } from "../measures/period";
import { decimalsOf } from "../measures/rounding";
import type { Source } from "../format/source";
import type { AskedYear } from "./benchmark-year";
import type { GivenInterval } from "./limits";

/** One area's published value. */
export interface PublishedValue {
  readonly value: Exact;
  /** As published; read of England alone. */
  readonly interval: GivenInterval | null;
  readonly source: Source;
}

/** Published values from the lowest, with our own and without it, and what the others are published to. */
export type Distribution = Pick<Benchmark, "sorted" | "others" | "precision">;

/** How precisely values are published: to so many decimals, or as quotients that nobody rounded. */
export type Precision = { readonly kind: "decimals"; readonly decimals: number } | { readonly kind: "unrounded" };

/** The distribution of values in any order; `own` is our own one among them, null where we have none. */
export function distributionOf(values: Iterable<number>, own: number | null): Distribution {
  const sorted = Float64Array.from(values).sort();
  const others = own === null ? sorted : sorted.slice(1);
  if (own !== null) others.set(sorted.subarray(0, sorted.indexOf(own)));
  return { sorted, others, precision: precisionOf(others) };
}

/** More decimals than anybody publishes: a cell with so many holds a quotient. */
const DECIMALS_OF_A_QUOTIENT = 10;

function precisionOf(values: Float64Array): Precision {
  const decimals = mostDecimals(values);
  return decimals < DECIMALS_OF_A_QUOTIENT ? { kind: "decimals", decimals } : { kind: "unrounded" };
}

/** What was published of one measure for one year. */
export interface Benchmark {
  readonly name: string;
  readonly year: Period;
  /** The kinds of year that read a label as this one. */
  readonly askedBy: ReadonlySet<AskedYear>;
  /** Most decimals that any of its values has: how its figures are printed. */
  readonly decimals: number;
  /** The values of our own tier's authorities, from the lowest: what cuts are made of. */
  readonly sorted: Float64Array;
  /** The same without our own: what a rank is counted among. */
  readonly others: Float64Array;
  /** That of the others' values: a cell of our own may hold a formula's result. */
  readonly precision: Precision;
  /** The cells of those values as ranges ("C2:C33"), and our own one among them. */
  readonly cells: readonly Source[];
  readonly own: Source | null;
  readonly ownValue: number | null;
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
