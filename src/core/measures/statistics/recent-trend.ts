import { fail, ok, type Result } from "../result";
import type { Interval, NoInterval } from "./interval";
import { wilsonInterval } from "./proportion-interval";

/** Periods that a recent trend looks at: the last five. */
export const PERIODS_OF_RECENT_TREND = 5;

/** The chi-squared value that chance passes less than twice in a thousand times (one degree of freedom). */
const CRITICAL_CHI_SQUARED = 9.5495;

const CONFIDENCE = 0.95;
/** FingertipsNext turns its 95% limits back into a standard error with the rounded value. */
const ROUNDED_NORMAL = 1.96;

export interface RecentTrend {
  /** Percentage points a period. */
  readonly slope: number;
  readonly chiSquared: number;
  readonly trend: "increasing" | "decreasing" | "no significant change";
}

interface Point {
  readonly time: number;
  readonly percent: number;
  readonly weight: number;
}

/**
 * Whether shares of the last five periods rise or fall by more than chance: a line weighted by each share's precision,
 * whose slope differs from nothing (p < 0.002) and keeps its sign when any one period is left out.
 *
 * OHID's FingertipsNext, `TrendMarkerCalculator`. Domain: five or more numerators with as many denominators, earliest
 * first, of separate periods; the last five count; each as for `wilsonInterval`.
 */
export function recentTrend(
  numerators: readonly number[],
  denominators: readonly number[],
): Result<RecentTrend, NoInterval> {
  const found = Math.min(numerators.length, denominators.length);
  if (found < PERIODS_OF_RECENT_TREND) return fail({ kind: "too-few-values", found, needed: PERIODS_OF_RECENT_TREND });
  if (numerators.length !== denominators.length)
    return fail({ kind: "unequal-lengths", numerators: numerators.length, denominators: denominators.length });
  const shares = numerators.map((numerator, time) => ({ time, numerator, denominator: Number(denominators[time]) }));
  const points: Point[] = [];
  for (const { time, numerator, denominator } of shares.slice(-PERIODS_OF_RECENT_TREND)) {
    const interval = wilsonInterval(numerator, denominator, CONFIDENCE);
    if (!interval.ok) return interval;
    points.push({ time, percent: 100 * (numerator / denominator), weight: precision(interval.value) });
  }
  return ok(trendOf(points));
}

/** One over the variance of a percentage. */
function precision({ lower, upper }: Interval): number {
  return ((2 * ROUNDED_NORMAL) / (100 * (upper - lower))) ** 2;
}

function trendOf(points: readonly Point[]): RecentTrend {
  const { slope, spread } = line(points);
  const chiSquared = slope * slope * spread;
  const holds = points.every((left) => {
    const without = line(points.filter((point) => point !== left)).slope;
    return Math.sign(without) === Math.sign(slope);
  });
  const moves = holds && chiSquared > CRITICAL_CHI_SQUARED;
  return { slope, chiSquared, trend: moves ? (slope > 0 ? "increasing" : "decreasing") : "no significant change" };
}

/** The weighted least-squares slope, and the weighted spread of the times about their mean. */
function line(points: readonly Point[]): { readonly slope: number; readonly spread: number } {
  const total = (of: (point: Point) => number): number =>
    points.reduce((sofar, point) => sofar + point.weight * of(point), 0);
  const weight = total(() => 1);
  const meanTime = total(({ time }) => time) / weight;
  const meanPercent = total(({ percent }) => percent) / weight;
  const spread = total(({ time }) => (time - meanTime) ** 2);
  return { slope: total(({ time, percent }) => (time - meanTime) * (percent - meanPercent)) / spread, spread };
}
