import { compare, type Exact, exactFromNumber, toNumber } from "./exact";
import type { Polarity } from "./polarity";
import type { Numbers } from "./quantile";

export interface Rank {
  /** 1 is the best, or the highest value where the indicator has no polarity. */
  readonly rank: number;
  /** The others and ourselves. */
  readonly of: number;
  /** True where another authority has the same value: "joint 75th". */
  readonly tied: boolean;
}

interface RankRequest {
  readonly value: Exact;
  /** The other authorities' published values, sorted from the lowest. */
  readonly others: Numbers;
  readonly polarity: Polarity;
}

/**
 * The competition rank ("1, 2, 2, 4") that a value would hold when it joins the others' published values.
 *
 * Low is best where low is good; otherwise the highest value is first.
 */
export function competitionRank({ value, others, polarity }: RankRequest): Rank {
  const near = toNumber(value);
  // Doubles that differ have the order; an unrounded value may still lie beside the published one with its double.
  const besideNear = compare(exactFromNumber(near) ?? value, value);
  const lower = countBefore(others, (other) => (besideNear < 0 ? other > near : other >= near));
  const notHigher = countBefore(others, (other) => (besideNear > 0 ? other >= near : other > near));
  const ahead = polarity === "low-is-good" ? lower : others.length - notHigher;
  return { rank: ahead + 1, of: others.length + 1, tied: notHigher > lower };
}

/** How many sorted values come before the first that passes a test, which every later one passes too. */
function countBefore(sorted: Numbers, passes: (value: number) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (passes(Number(sorted[middle]))) to = middle;
    else from = middle + 1;
  }
  return from;
}
