import type { TrendFact } from "../../facts/history/trend";
import { compare, type Exact, wholeNumber, ZERO } from "../../measures/exact";
import { exactFromDecimal } from "../../measures/rounding";
import type { Unit } from "../../workbook/unit";

const WHOLE = wholeNumber(100);

/** The limits of a control chart as they are drawn: a share cannot pass 0 or 100, nor another figure fall below 0. */
export function chanceLimits(
  { lower, upper }: Extract<TrendFact, { kind: "charted" }>,
  unit: Unit,
): { readonly lower: Exact; readonly upper: Exact } {
  const [low, high] = [exactFromDecimal(lower), exactFromDecimal(upper)];
  return {
    lower: compare(low, ZERO) < 0 && compare(high, ZERO) > 0 ? ZERO : low,
    upper: unit.kind === "percentage" && compare(high, WHOLE) > 0 ? WHOLE : high,
  };
}
