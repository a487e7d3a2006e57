/**
 * The face of the arithmetic for those who check it from outside: plain numbers or decimal texts go in, plain values
 * come out. The rooms of the product use the files themselves.
 */
import type { NoBands } from "./bands";
import { type Exact, exactFromNumber, exactFromText, toNumber, wholeNumber } from "./exact";
import type { Polarity } from "./polarity";
import { quantile as exactQuantile, type QuantileType } from "./quantile";
import {
  type Distribution,
  type QuartilePosition,
  type QuartileRule,
  quartiles,
  quintilePosition as exactQuintilePosition,
  type QuintilePosition,
} from "./quartile";
import { competitionRank as exactCompetitionRank, type Rank } from "./rank";
import { type NoRate, rate } from "./rate";
import { fail, ok, type Result } from "./result";
import { decimalText, round } from "./rounding";
import { type TooFewPoints, xmr as exactXmr } from "./statistics/xmr";

export { compareRates } from "./statistics/compare-rates";
export { compareWithReference } from "./statistics/compare-with-reference";
export { poissonInterval } from "./statistics/count-interval";
export { meanInterval } from "./statistics/mean-interval";
export { newcombeDifference, wilsonInterval } from "./statistics/proportion-interval";
export { recentTrend } from "./statistics/recent-trend";

/** A number as typed: a double is taken at Excel's 15 significant digits, a text as the decimal that it writes down. */
export type Plain = number | string;

export interface NotANumber {
  readonly kind: "not-a-number";
  readonly found: Plain;
}

function exact(value: Plain): Exact | null {
  return typeof value === "number" ? exactFromNumber(value) : exactFromText(value);
}

function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/**
 * The value as decimal text with so many decimals, halves away from zero, never a negative zero: 1.005 at 2 is "1.01".
 *
 * The rule of DfE's `dfeR::round_five_up` and of Excel's ROUND. Domain: finite numbers and decimal texts; whole
 * `decimals`, below zero for tens, hundreds …; anything else is refused as "not-a-number".
 */
export function roundHalfAwayFromZero(value: Plain, decimals: number): Result<string, NotANumber> {
  const number = exact(value);
  return number === null ? fail({ kind: "not-a-number", found: value }) : ok(decimalText(round(number, decimals)));
}

/**
 * Numerator of denominator in per cent, as decimal text with so many decimals, halves away from zero; worked out from
 * the numbers as written, never from a binary product.
 *
 * Domain: 0 ≤ numerator ≤ denominator, denominator above 0; else the reason why they make no percentage.
 */
export function percentage(
  numerator: Plain,
  denominator: Plain,
  decimals: number,
): Result<string, NoRate | NotANumber> {
  const above = exact(numerator);
  const below = exact(denominator);
  if (above === null) return fail({ kind: "not-a-number", found: numerator });
  if (below === null) return fail({ kind: "not-a-number", found: denominator });
  const share = rate({ numerator: above, denominator: below, multiplier: wholeNumber(100), kind: "share" });
  return share.ok ? ok(decimalText(round(share.value, decimals))) : share;
}

/**
 * The quantile at `p` (0 to 1) of values in any order: type 7 as Excel's QUARTILE.INC and R's default, type 6 as
 * QUARTILE.EXC (Hyndman and Fan 1996). In the values' unit; null where type 6 has none, for no values, and for a `p`
 * outside 0 to 1.
 */
export function quantile(values: readonly number[], p: Plain, type: QuantileType): number | null {
  const share = exact(p);
  if (share === null || share.above < 0n || share.above > share.below) return null;
  const found = exactQuantile(sorted(values), Number(share.above), Number(share.below), type);
  return found === null ? null : toNumber(found);
}

interface PlainPlacing {
  readonly value: Plain;
  /** The authorities' published values in any order; the value placed is not among them. */
  readonly published: readonly number[];
  readonly polarity: Polarity;
  readonly rule: QuartileRule;
}

/**
 * The quartile, 1 being best, of a value among published values, all compared as exact decimals.
 *
 * Rule `dfe-lait` is DfE's Local Authority Interactive Tool, `rank` OHID's `phe_quantile`. Refused without polarity,
 * with fewer than 4 authorities, and where two cuts are equal; a value outside the range belongs to the end band.
 */
export function quartilePosition(request: PlainPlacing): Result<QuartilePosition, NoBands | NotANumber> {
  const value = exact(request.value);
  if (value === null) return fail({ kind: "not-a-number", found: request.value });
  const quarters = quartiles(distribution(request));
  return quarters.ok ? ok(quarters.value.positionOf(value)) : quarters;
}

/** The fifth, 1 being best, by the same rules as {@link quartilePosition}; refused with fewer than 5 authorities. */
export function quintilePosition(request: PlainPlacing): Result<QuintilePosition, NoBands | NotANumber> {
  const value = exact(request.value);
  if (value === null) return fail({ kind: "not-a-number", found: request.value });
  return exactQuintilePosition(value, distribution(request));
}

function distribution({ published, polarity, rule }: PlainPlacing): Distribution {
  const values = sorted(published);
  return { published: values, others: values, polarity, rule };
}

/**
 * The competition rank ("1, 2, 2, 4") of a value that joins the others' published values, as DfE's tool ranks; the
 * highest is first unless low is good. `of` counts the others and itself.
 */
export function competitionRank(request: {
  readonly value: Plain;
  /** The others' values in any order. */
  readonly published: readonly number[];
  readonly polarity: Polarity;
}): Result<Rank, NotANumber> {
  const value = exact(request.value);
  if (value === null) return fail({ kind: "not-a-number", found: request.value });
  return ok(exactCompetitionRank({ value, others: sorted(request.published), polarity: request.polarity }));
}

/** Mean and limits in the values' unit, and the four signals point by point. */
export interface PlainControlChart {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly outside: readonly boolean[];
  readonly shift: readonly boolean[];
  readonly trend: readonly boolean[];
  readonly twoOfThree: readonly boolean[];
}

/**
 * The XmR chart of values in the order of time: limits at the mean ± 2.66 mean moving ranges of all points, no outliers
 * screened, and the signals of NHS England's Making Data Count (beyond a limit; seven on one side of the mean; seven
 * that rise or fall; two of three, all on one side, near a limit), each true for the points that belong to it.
 *
 * Wheeler 1993; the rules as in NHSRplotthedots. Domain: two or more finite values without gaps.
 */
export function xmr(values: readonly Plain[]): Result<PlainControlChart, TooFewPoints | NotANumber> {
  const decimals = values.map((value) => decimalOf(value));
  const wrong = decimals.indexOf(null);
  if (wrong >= 0) return fail({ kind: "not-a-number", found: values[wrong] ?? NaN });
  const chart = exactXmr(decimals.filter((value) => value !== null));
  if (!chart.ok) return chart;
  const { mean, lower, upper, ...signals } = chart.value;
  return ok({ mean: toNumber(mean), lower: toNumber(lower), upper: toNumber(upper), ...signals });
}

/** A typed number has a power of ten below it. */
function decimalOf(value: Plain): { readonly units: bigint; readonly decimals: number } | null {
  const number = exact(value);
  return number === null ? null : { units: number.above, decimals: String(number.below).length - 1 };
}
