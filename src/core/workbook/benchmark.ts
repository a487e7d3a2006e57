import type { Exact } from "../measures/exact";
import type { Period } from "../measures/period";
import type { Source } from "./grid";

/** One authority's published value. */
export interface PublishedValue {
  readonly code: string;
  readonly value: number;
  readonly source: Source;
}

/** What was published of one measure for one year. */
export interface Benchmark {
  readonly name: string;
  readonly year: Period;
  /** Most decimals that any of its values has: how its figures are printed. */
  readonly decimals: number;
  /** Authorities of our own tier with a value. */
  readonly authorities: readonly PublishedValue[];
  /** The authorities' values, from the lowest. */
  readonly sorted: Float64Array;
  readonly england: { readonly value: Exact; readonly source: Source } | null;
}
