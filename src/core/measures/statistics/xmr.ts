import { compare, type Exact } from "../exact";
import type { Polarity } from "../polarity";
import { fail, ok, type Result } from "../result";
import type { Decimal } from "../rounding";
import { type ProcessSignals, processSignals, stepsOf } from "./process-signals";

/** Fewer points than these make no limits, no judgement, and only trial limits. See DECISIONS.md. */
export const FEWEST_FOR_LIMITS = 5;
export const FEWEST_TO_JUDGE = 8;
export const FEWEST_FOR_SETTLED_LIMITS = 12;

/** One moving range needs two points. */
const FEWEST_FOR_A_RANGE = 2;

/** Limits lie this many hundredths of the mean moving range from the mean (Wheeler: 3 ÷ 1.128). */
const HUNDREDTHS_OF_RANGE = 266n;
/** A moving range of this many thousandths of their mean or more is an outlier where outliers are screened (Nelson 1982). */
const OUTLIER_THOUSANDTHS = 3267n;

/** How the limits are made. NHS England's tool screens nothing and uses every point. */
export interface LimitsFrom {
  /** Whether moving ranges that stand out by themselves count. */
  readonly outliers: "kept" | "screened";
  /** The limits come from so many first points; null for all. */
  readonly firstPoints: number | null;
}

const AS_NHS_ENGLAND: LimitsFrom = { outliers: "kept", firstPoints: null };

export interface ControlLimits {
  readonly mean: Exact;
  readonly lower: Exact;
  readonly upper: Exact;
}

/** Limits, and what each point signals, point by point. */
export interface ControlChart extends ControlLimits, ProcessSignals {}

export interface TooFewPoints {
  readonly kind: "too-few-points";
  readonly found: number;
  readonly needed: number;
}

/**
 * The XmR chart (individuals and moving ranges) of values in the order of time, without gaps: mean, limits at the mean
 * ± 2.66 mean moving ranges, and the four signals of NHS England's Making Data Count. All comparisons are exact.
 *
 * Wheeler 1993, Understanding Variation; rules as in NHSRplotthedots. Domain: two or more values of one series; not for
 * running totals, which start again each year.
 */
export function xmr(values: readonly Decimal[], from: LimitsFrom = AS_NHS_ENGLAND): Result<ControlChart, TooFewPoints> {
  const decimals = Math.max(0, ...values.map((value) => value.decimals));
  const units = values.map((value) => value.units * 10n ** BigInt(decimals - value.decimals));
  const base = from.firstPoints === null ? units : units.slice(0, from.firstPoints);
  if (base.length < FEWEST_FOR_A_RANGE)
    return fail({ kind: "too-few-points", found: base.length, needed: FEWEST_FOR_A_RANGE });
  const scale = 10n ** BigInt(decimals);
  const { mean, reach, parts } = centreAndReach(base, from.outliers);
  const exact = (above: bigint): Exact => ({ above, below: parts * scale });
  return ok({
    mean: exact(mean),
    lower: exact(mean - reach),
    upper: exact(mean + reach),
    ...processSignals(
      units.map((unit) => unit * parts),
      { mean, reach },
    ),
  });
}

/** Mean of the values and reach of the limits, both in `parts` of a unit so that they are whole numbers. */
function centreAndReach(
  units: readonly bigint[],
  outliers: LimitsFrom["outliers"],
): { readonly mean: bigint; readonly reach: bigint; readonly parts: bigint } {
  const all = stepsOf(units).map(size);
  const ranges = outliers === "kept" ? all : withoutOutliers(all);
  const count = BigInt(units.length);
  const rangeParts = BigInt(ranges.length) * 100n;
  return {
    mean: sum(units) * rangeParts,
    reach: sum(ranges) * HUNDREDTHS_OF_RANGE * count,
    parts: count * rangeParts,
  };
}

/** All ranges where none varies: a constant series has nothing that stands out. */
function withoutOutliers(ranges: readonly bigint[]): readonly bigint[] {
  const limit = sum(ranges) * OUTLIER_THOUSANDTHS;
  const kept = ranges.filter((range) => range * BigInt(ranges.length) * 1000n < limit);
  return kept.length === 0 ? ranges : kept;
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Whether a process as it runs now meets a target: always, never, or by chance. */
export type Assurance = "consistently-passes" | "consistently-fails" | "hit-and-miss";

/**
 * What the limits promise of a target: one beyond a limit is always met or always missed, one within them is hit and
 * missed by chance. Null without a good side. The rule of Making Data Count; a target on a limit is hit and miss.
 */
export function assurance({ lower, upper }: ControlLimits, target: Exact, polarity: Polarity): Assurance | null {
  if (polarity !== "high-is-good" && polarity !== "low-is-good") return null;
  const allAbove = compare(lower, target) > 0;
  const allBelow = compare(upper, target) < 0;
  if (!allAbove && !allBelow) return "hit-and-miss";
  return allAbove === (polarity === "high-is-good") ? "consistently-passes" : "consistently-fails";
}
