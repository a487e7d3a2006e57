import { compare, type Exact, wholeNumber, ZERO } from "../../measures/exact";
import { type Decimal, exactFromDecimal, round } from "../../measures/rounding";
import type { Indicator } from "../../workbook/indicator";
import { traitsOf } from "../../workbook/unit";

const ENDS = [ZERO, wholeNumber(100)] as const;

/** More places than these tell a part in a million from none. */
const MOST_MORE = 4;

/**
 * A level as it is printed: at its indicator's decimals, rounded half away from zero. A percentage gets as many more as keep
 * it from none or all that it is not: 1,999 of 2,000 is 99.95%, and no target of 100% is met by rounding.
 */
export function printedLevel(exact: Exact, { unit, decimals }: Pick<Indicator, "unit" | "decimals">): Decimal {
  const shown = round(exact, decimals);
  const end = traitsOf(unit).isShare ? ENDS.find((one) => compare(exactFromDecimal(shown), one) === 0) : undefined;
  if (end === undefined || compare(exact, end) === 0) return shown;
  const finer = Array.from({ length: MOST_MORE }, (_, more) => round(exact, decimals + more + 1));
  return finer.find((one) => compare(exactFromDecimal(one), end) !== 0) ?? shown;
}
