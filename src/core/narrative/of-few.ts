import { traitsOf } from "../workbook/unit";
import type { Earlier } from "../facts/figure/comparison";
import type { Level } from "../facts/figure/level";
import { compare, wholeNumber } from "../measures/exact";
import type { Indicator } from "../workbook/indicator";

/** Out of fewer, a percentage says more of single people than of a service. See DECISIONS.md. */
export const FEWEST_FOR_A_PERCENTAGE = 20;

/**
 * True for a percentage out of so few that the count is said first, its distance from another figure is not said in
 * points, and neither a record nor a ranking is made of it.
 */
export function isOfFew({ unit }: Pick<Indicator, "unit">, { made: { denominator, counts } }: Level): boolean {
  return (
    traitsOf(unit).isShare &&
    counts === "exact" &&
    denominator !== null &&
    compare(denominator.value, wholeNumber(FEWEST_FOR_A_PERCENTAGE)) < 0
  );
}

/** The same of what a figure is compared with: of an average where any of its figures is one of so few. */
export function isBesideFew(indicator: Pick<Indicator, "unit">, earlier: Earlier): boolean {
  switch (earlier.kind) {
    case "level":
      return isOfFew(indicator, earlier.level);
    case "average":
      return earlier.average.of.some((level) => isOfFew(indicator, level));
    case "not-held":
      return false;
  }
}
