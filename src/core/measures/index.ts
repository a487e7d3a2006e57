/**
 * The face of the arithmetic for those who check it from outside: plain numbers or decimal texts go in, plain values
 * come out. The product's other folders use the files themselves.
 */
import type { NoBands } from "./bands";
import { toNumber, wholeNumber } from "./exact";
import { doubleOf, exactOf, isDecimals, type NotANumber, type Plain, sortedDoubles } from "./plain";
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
import { type Decimal, decimalText, round } from "./rounding";
import * as comparison from "./statistics/compare-rates";
import * as reference from "./statistics/compare-with-reference";
import * as counts from "./statistics/count-interval";
import type { Interval, NoInterval } from "./statistics/interval";
import * as means from "./statistics/mean-interval";
import * as proportions from "./statistics/proportion-interval";
import * as trends from "./statistics/recent-trend";
import { type TooFewPoints, xmr as exactXmr } from "./statistics/xmr";

/**
 * The value as decimal text with so many decimals, halves away from zero, never a negative zero: 1.005 at 2 is "1.01".
 *
 * The rule of DfE's `dfeR::round_five_up` and of Excel's ROUND. Domain: finite numbers and decimal texts; whole
 * `decimals` from −100 to 100, below zero for tens, hundreds …; anything else is refused as "not-a-number".
 */
export function roundHalfAwayFromZero(value: Plain, decimals: number): Result<string, NotANumber> {
  const number = exactOf(value);
  if (number === null) return fail({ kind: "not-a-number", found: value });
  return isDecimals(decimals)
    ? ok(decimalText(round(number, decimals)))
    : fail({ kind: "not-a-number", found: decimals });
}

/**
 * Numerator of denominator in per cent, as decimal text with so many decimals, halves away from zero; worked out from
 * the numbers as written, never from a binary product.
 *
 * Domain: 0 ≤ numerator ≤ denominator, denominator above 0; else the reason why they make no percentage. Decimals as for
 * {@link roundHalfAwayFromZero}.
 */
export function percentage(
  numerator: Plain,
  denominator: Plain,
  decimals: number,
): Result<string, NoRate | NotANumber> {
  const above = exactOf(numerator);
  const below = exactOf(denominator);
  if (above === null) return fail({ kind: "not-a-number", found: numerator });
  if (below === null) return fail({ kind: "not-a-number", found: denominator });
  if (!isDecimals(decimals)) return fail({ kind: "not-a-number", found: decimals });
  const share = rate({ numerator: above, denominator: below, multiplier: wholeNumber(100), kind: "share" });
  return share.ok ? ok(decimalText(round(share.value, decimals))) : share;
}

/**
 * The quantile at `p` (0 to 1) of values in any order: type 7 as Excel's QUARTILE.INC and R's default, type 6 as
 * QUARTILE.EXC (Hyndman and Fan 1996). In the values' unit; null where type 6 has none, for no values, and for a `p`
 * outside 0 to 1.
 */
export function quantile(values: readonly Plain[], p: Plain, type: QuantileType): number | null {
  const share = exactOf(p);
  if (share === null || share.above < 0n || share.above > share.below) return null;
  const sorted = sortedDoubles(values);
  const found = sorted.ok ? exactQuantile(sorted.value, Number(share.above), Number(share.below), type) : null;
  return found === null ? null : toNumber(found);
}

interface PlainPlacing {
  readonly value: Plain;
  /** The authorities' published values in any order; the value placed is not among them. */
  readonly published: readonly Plain[];
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
  const value = exactOf(request.value);
  if (value === null) return fail({ kind: "not-a-number", found: request.value });
  const distribution = distributionOf(request);
  if (!distribution.ok) return distribution;
  const quarters = quartiles(distribution.value);
  return quarters.ok ? ok(quarters.value.positionOf(value)) : quarters;
}

/** The fifth, 1 being best, by the same rules as {@link quartilePosition}; refused with fewer than 5 authorities. */
export function quintilePosition(request: PlainPlacing): Result<QuintilePosition, NoBands | NotANumber> {
  const value = exactOf(request.value);
  if (value === null) return fail({ kind: "not-a-number", found: request.value });
  const distribution = distributionOf(request);
  return distribution.ok ? exactQuintilePosition(value, distribution.value) : distribution;
}

function distributionOf({ published, polarity, rule }: PlainPlacing): Result<Distribution, NotANumber> {
  const sorted = sortedDoubles(published);
  return sorted.ok ? ok({ published: sorted.value, others: sorted.value, polarity, rule }) : sorted;
}

/**
 * The competition rank ("1, 2, 2, 4") of a value that joins the others' published values, as DfE's tool ranks; the
 * highest is first unless low is good. `of` counts the others and itself.
 */
export function competitionRank(request: {
  readonly value: Plain;
  /** The others' values in any order. */
  readonly published: readonly Plain[];
  readonly polarity: Polarity;
}): Result<Rank, NotANumber> {
  const value = exactOf(request.value);
  if (value === null) return fail({ kind: "not-a-number", found: request.value });
  const others = sortedDoubles(request.published);
  return others.ok ? ok(exactCompetitionRank({ value, others: others.value, polarity: request.polarity })) : others;
}

/** Wilson's score interval of a share, as proportions from 0 to 1: see {@link proportions.wilsonInterval}. */
export function wilsonInterval(numerator: Plain, denominator: Plain, confidence: Plain): Result<Interval, NoInterval> {
  return proportions.wilsonInterval(doubleOf(numerator), doubleOf(denominator), doubleOf(confidence));
}

/** Limits of a count: Byar from 10, exact Poisson below: see {@link counts.poissonInterval}. */
export function poissonInterval(count: Plain, confidence: Plain): Result<Interval, NoInterval> {
  return counts.poissonInterval(doubleOf(count), doubleOf(confidence));
}

/** Student's t interval of a mean, in the values' unit: see {@link means.meanInterval}. */
export function meanInterval(values: readonly Plain[], confidence: Plain): Result<means.MeanInterval, NoInterval> {
  return means.meanInterval(values.map(doubleOf), doubleOf(confidence));
}

/** Newcombe's interval of the difference of two shares, p1 − p2: see {@link proportions.newcombeDifference}. */
export function newcombeDifference(
  x1: Plain,
  n1: Plain,
  x2: Plain,
  n2: Plain,
  confidence: Plain,
): Result<Interval, NoInterval> {
  return proportions.newcombeDifference(doubleOf(x1), doubleOf(n1), doubleOf(x2), doubleOf(n2), doubleOf(confidence));
}

/** The exact conditional test of two rates: see {@link comparison.compareRates}. */
export function compareRates(
  x1: Plain,
  n1: Plain,
  x2: Plain,
  n2: Plain,
): Result<comparison.RateComparison, NoInterval> {
  return comparison.compareRates(doubleOf(x1), doubleOf(n1), doubleOf(x2), doubleOf(n2));
}

/** A share against a fixed reference in per cent, such as England's: see {@link reference.compareWithReference}. */
export function compareWithReference(
  numerator: Plain,
  denominator: Plain,
  referencePercent: Plain,
  polarity: Polarity,
  confidence: Plain,
): Result<reference.ReferenceComparison, NoInterval> {
  const share = [doubleOf(numerator), doubleOf(denominator), doubleOf(referencePercent)] as const;
  return reference.compareWithReference(...share, polarity, doubleOf(confidence));
}

/** OHID's trend of the last five shares, in percentage points a period: see {@link trends.recentTrend}. */
export function recentTrend(
  numerators: readonly Plain[],
  denominators: readonly Plain[],
): Result<trends.RecentTrend, NoInterval> {
  return trends.recentTrend(numerators.map(doubleOf), denominators.map(doubleOf));
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
  const decimals: Decimal[] = [];
  for (const value of values) {
    const decimal = decimalOf(value);
    if (decimal === null) return fail({ kind: "not-a-number", found: value });
    decimals.push(decimal);
  }
  const chart = exactXmr(decimals);
  if (!chart.ok) return chart;
  const { mean, lower, upper, ...signals } = chart.value;
  return ok({ mean: toNumber(mean), lower: toNumber(lower), upper: toNumber(upper), ...signals });
}

/** A typed number has a power of ten below it. */
function decimalOf(value: Plain): Decimal | null {
  const number = exactOf(value);
  return number === null ? null : { units: number.above, decimals: String(number.below).length - 1 };
}
