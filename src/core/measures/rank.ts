import { compare, type Exact, exactFromNumber, toNumber, ZERO } from "./exact";
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
  /** The other authorities' published values, in any order. */
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
  let ahead = 0;
  let tied = false;
  for (const other of others) {
    const order = other === near ? compare(exactFromNumber(other) ?? ZERO, value) : other < near ? -1 : 1;
    if (order === 0) tied = true;
    else if (polarity === "low-is-good" ? order < 0 : order > 0) ahead += 1;
  }
  return { rank: ahead + 1, of: others.length + 1, tied };
}
