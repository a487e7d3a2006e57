import { absolute, compare, divide, type Exact, multiply, subtract, wholeNumber, ZERO } from "./exact";
import { type Decimal, exactFromDecimal, round } from "./rounding";
import { fail, ok, type Result } from "./result";

/** Below this count a per cent change says more about chance than about the service. See DECISIONS.md. */
const SMALLEST_BASE_FOR_PER_CENT = 10;

/** A percentage's decimals when a count's change is said per cent. */
const PER_CENT_DECIMALS = 1;

const ONE = wholeNumber(1);
const HUNDRED = wholeNumber(100);

/** A level that was worked out: unrounded, and as it is printed. */
export interface RoundedLevel {
  readonly exact: Exact;
  readonly shown: Decimal;
}

/** Which difference is printed: that of the printed levels, which a reader can redo, or that of the unrounded ones. */
export type ChangeRule = "displayed" | "exact";

/**
 * This level less the other, in the levels' own unit (percentage points for percentages).
 *
 * `displayed` subtracts the printed levels: 90.7 − 92.7 = −2.0, though the unrounded ones differ by 1.94. It has the
 * larger of the two's decimals, so that nothing is rounded again. `exact` is rounded to this level's decimals.
 */
export function difference(now: RoundedLevel, other: RoundedLevel, rule: ChangeRule): Decimal {
  if (rule === "exact") return round(subtract(now.exact, other.exact), now.shown.decimals);
  const displayed = subtract(exactFromDecimal(now.shown), exactFromDecimal(other.shown));
  return round(displayed, Math.max(now.shown.decimals, other.shown.decimals));
}

/** Why no per cent change is given: a base of nothing, or of too few; or the figure has passed zero, of which no per cent tells. */
export type NoPerCent = { readonly kind: "base-too-small"; readonly needed: number } | { readonly kind: "passes-zero" };

/**
 * The change of a count in per cent of the earlier one, from exact counts, to one decimal. Domain: base of 10 or more, of
 * amounts that are counted in thousands or millions 10 of the smallest step in which they are given.
 */
export function perCentChange(now: Exact, before: Exact, step: Exact = ONE): Result<Decimal, NoPerCent> {
  if (now.above < 0n) return fail({ kind: "passes-zero" });
  const tooSmall = compare(before, multiply(wholeNumber(SMALLEST_BASE_FOR_PER_CENT), step)) < 0;
  const share = tooSmall ? null : divide(subtract(now, before), before);
  if (share === null) return fail({ kind: "base-too-small", needed: SMALLEST_BASE_FOR_PER_CENT });
  return ok(round(multiply(share, HUNDRED), PER_CENT_DECIMALS));
}

export type Direction = "up" | "down" | "similar" | "unchanged";

/**
 * The way a printed change points. "similar" where it is no larger than `similarWithin`, in the change's own unit;
 * "unchanged" only where the printed change is nothing.
 */
export function direction(change: Decimal, similarWithin: Exact): Direction {
  const size = exactFromDecimal(change);
  const way = compare(size, ZERO);
  if (way !== 0 && compare(absolute(size), similarWithin) <= 0) return "similar";
  return way > 0 ? "up" : way < 0 ? "down" : "unchanged";
}
