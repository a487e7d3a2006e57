import type { Period } from "../../measures/period";
import type { Decimal } from "../../measures/rounding";
import type { GivenInterval } from "../../workbook/limits";
import type { Given, MeanOf } from "./made";
import type { PlacedRank } from "./position";

/** England, or the statistical neighbours. */
export interface Comparator {
  readonly display: string;
  readonly shown: Decimal;
  /** Our printed level less theirs. */
  readonly gap: Decimal;
  readonly period: Period;
  /** Whether it is of our figure's own period, or of a year before it, as benchmarks are. */
  readonly from: "own-period" | "earlier-year";
  readonly made: Given | MeanOf;
  /** As published; of England's figure alone. */
  readonly interval: GivenInterval | null;
}

/** The statistical neighbours' mean, and our place among those with a value. */
export interface NeighboursComparator extends Comparator {
  /** Null where only their mean is known. */
  readonly rank: PlacedRank | null;
}
