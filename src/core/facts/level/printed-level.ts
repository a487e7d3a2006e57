import { compare, type Exact, wholeNumber, ZERO } from "../../measures/exact";
import { type Decimal, exactFromDecimal, round } from "../../measures/rounding";
import { rag, type Target } from "../../measures/target";
import type { Indicator } from "../../workbook/indicator";
import { traitsOf, type Unit } from "../../workbook/unit";

const ENDS = [ZERO, wholeNumber(100)] as const;

/** More places than these tell a part in a million from none. */
const MOST_MORE = 4;

/** Units of which a reader takes one decimal more as nothing strange: no whole things, no pence, no time of day. */
const MAY_BE_FINER: ReadonlySet<Unit["kind"]> = new Set<Unit["kind"]>(["percentage", "per", "ratio", "measured"]);

/**
 * A level as it is printed: at its indicator's decimals, rounded half away from zero. It gets as many more as keep a percentage
 * from none or all that it is not, and any figure from a target that it meets or misses by rounding alone: 1,999 of 2,000 is 99.95%
 * and, where the target is 95%, 94.96 is 94.96%.
 */
export function printedLevel(
  exact: Exact,
  { unit, decimals }: Pick<Indicator, "unit" | "decimals">,
  target: Target | null,
): Decimal {
  const isTrue = (shown: Decimal): boolean =>
    !makesEnd(exact, shown, unit) && !turnsVerdict(exact, shown, unit, target);
  const shown = round(exact, decimals);
  if (isTrue(shown)) return shown;
  const finer = Array.from({ length: MOST_MORE }, (_, more) => round(exact, decimals + more + 1));
  return finer.find(isTrue) ?? shown;
}

/** True where rounding makes none or all of a share that is neither. */
function makesEnd(exact: Exact, shown: Decimal, unit: Unit): boolean {
  const end = traitsOf(unit).isShare ? ENDS.find((one) => compare(exactFromDecimal(shown), one) === 0) : undefined;
  return end !== undefined && compare(exact, end) !== 0;
}

/** True where the printed figure stands otherwise against its target than the figure itself. */
function turnsVerdict(exact: Exact, shown: Decimal, unit: Unit, target: Target | null): boolean {
  return target !== null && MAY_BE_FINER.has(unit.kind) && rag(exactFromDecimal(shown), target) !== rag(exact, target);
}
