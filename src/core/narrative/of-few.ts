import type { Level } from "../facts/facts";
import { compare, wholeNumber } from "../measures/exact";
import type { Indicator } from "../workbook/indicator";

/** Out of fewer, a percentage says more of single people than of a service. See DECISIONS.md. */
const FEWEST_FOR_A_PERCENTAGE = wholeNumber(20);

/** True for a percentage out of so few that the count is said first, and neither a record nor a ranking is made of it. */
export function isOfFew({ unit }: Pick<Indicator, "unit">, { denominator, approximate }: Level): boolean {
  return (
    unit.kind === "percentage" &&
    !approximate &&
    denominator !== null &&
    compare(denominator, FEWEST_FOR_A_PERCENTAGE) < 0
  );
}
