import { toNumber } from "../../measures/exact";
import { type Unit, isCount } from "../../workbook/unit";
import type { Level } from "../figure/level";

/** The separate cases that a figure counts, and how many there could have been, as doubles. */
export interface Cases {
  readonly x: number;
  readonly n: number;
}

/**
 * What one period's figure counts: numerator and denominator of a rate, a count out of 1. Null where the workbook does not
 * hold it or holds estimates; chance says nothing of those.
 */
export function casesOf({ made, exact }: Level, unit: Pick<Unit, "kind">): Cases | null {
  if (made.counts === "approximate") return null;
  switch (made.kind) {
    case "rate":
      return { x: toNumber(made.numerator.value), n: toNumber(made.denominator.value) };
    case "given":
      // A count is its own number of cases; of a rate that was typed nobody knows them.
      return isCount(unit) ? { x: toNumber(exact), n: 1 } : null;
  }
}
