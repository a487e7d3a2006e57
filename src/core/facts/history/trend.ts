import { compare, type Exact, wholeNumber, ZERO } from "../../measures/exact";
import type { Period } from "../../measures/period";
import { exactFromDecimal } from "../../measures/rounding";
import { PERIODS_OF_RECENT_TREND, recentTrend, type RecentTrend } from "../../measures/statistics/recent-trend";
import {
  type Assurance,
  assurance,
  type ControlChart,
  FEWEST_FOR_LIMITS,
  FEWEST_FOR_SETTLED_LIMITS,
  FEWEST_TO_JUDGE,
  xmr,
} from "../../measures/statistics/xmr";
import { isPooled, isYearToDate } from "../../workbook/basis";
import type { Indicator } from "../../workbook/indicator";
import { type Unit, traitsOf } from "../../workbook/unit";
import type { Level } from "../figure/level";
import { casesOf } from "../chance/cases";
import { whyOverlapping } from "../chance/overlap";
import type { SeriesPoint } from "./series";

/** What the latest point of a control chart signals. */
export type Signal = "outside" | "shift" | "trend" | "two-of-three";

/** What a series of one basis shows, from the first period after its last gap. */
export type TrendFact =
  | { readonly kind: "not-charted"; readonly reason: string }
  | {
      readonly kind: "charted";
      readonly points: number;
      readonly from: Period;
      /** The limits of chance, not rounded, as far as such figures can go. */
      readonly lower: Exact;
      readonly upper: Exact;
      /** Below twelve points limits still move. */
      readonly limits: "trial" | "settled";
      /** The latest point's; null where there are too few points to judge. */
      readonly signals: readonly Signal[] | null;
      readonly assurance: Assurance | null;
      /** OHID's trend of the last five shares, where they are separate and their counts are held. */
      readonly recent: RecentTrend["trend"] | null;
    };

const notCharted = (reason: string): TrendFact => ({ kind: "not-charted", reason });

/** The control chart of an indicator's printed levels, in words and numbers. */
export function trendFact(indicator: Indicator, series: readonly SeriesPoint[], target: Exact | null): TrendFact {
  if (isYearToDate(indicator.basis))
    return notCharted("A year-to-date figure starts again each year, so there is no control chart.");
  if (isPooled(indicator.basis))
    return notCharted("Figures for several years together share some of those years, so there is no control chart.");
  const levels = sinceLastGap(series);
  const [first] = levels;
  if (first === undefined || levels.length < FEWEST_FOR_LIMITS)
    return notCharted(
      `Too few points for limits: ${levels.length} in a row, and at least ${FEWEST_FOR_LIMITS} are needed.`,
    );
  const chart = xmr(levels.map(({ shown }) => shown));
  if (!chart.ok) return notCharted(`Too few points: ${chart.reason.found}.`);
  return {
    kind: "charted",
    points: levels.length,
    from: first.period,
    ...withinReach(chart.value, indicator.unit, levels),
    limits: levels.length < FEWEST_FOR_SETTLED_LIMITS ? "trial" : "settled",
    signals: levels.length < FEWEST_TO_JUDGE ? null : latestSignals(chart.value),
    assurance:
      target === null || levels.length < FEWEST_TO_JUDGE ? null : assurance(chart.value, target, indicator.polarity),
    recent: recentTrendOf(indicator, levels),
  };
}

const WHOLE = wholeNumber(100);

/** Limits end at 0, but for money, and shares at 100: unless a figure of the series itself lies beyond. */
function withinReach(
  { lower, upper }: ControlChart,
  unit: Unit,
  levels: readonly Level[],
): { readonly lower: Exact; readonly upper: Exact } {
  const isBeyond = (end: Exact, side: 1 | -1): boolean =>
    levels.some(({ shown }) => compare(exactFromDecimal(shown), end) === side);
  const endsAtZero = !traitsOf(unit).canBeNegative && !isBeyond(ZERO, -1);
  const endsAtWhole = traitsOf(unit).isShare && !isBeyond(WHOLE, 1);
  return {
    lower: endsAtZero && compare(lower, ZERO) < 0 ? ZERO : lower,
    upper: endsAtWhole && compare(upper, WHOLE) > 0 ? WHOLE : upper,
  };
}

function sinceLastGap(series: readonly SeriesPoint[]): readonly Level[] {
  const lastGap = series.map(({ level }) => level === null).lastIndexOf(true);
  return series.slice(lastGap + 1).flatMap(({ level }) => (level === null ? [] : [level]));
}

function latestSignals({ outside, shift, trend, twoOfThree }: ControlChart): readonly Signal[] {
  const found: readonly (readonly [Signal, readonly boolean[]])[] = [
    ["outside", outside],
    ["shift", shift],
    ["trend", trend],
    ["two-of-three", twoOfThree],
  ];
  return found.flatMap(([signal, points]) => (points.at(-1) === true ? [signal] : []));
}

function recentTrendOf(indicator: Indicator, levels: readonly Level[]): RecentTrend["trend"] | null {
  const latest = levels.slice(-PERIODS_OF_RECENT_TREND);
  const [first, second] = latest;
  if (!traitsOf(indicator.unit).isShare || first === undefined || second === undefined) return null;
  if (whyOverlapping(indicator, second.period, first.period) !== null) return null;
  const cases = latest.flatMap((level) => casesOf(level, indicator.unit) ?? []);
  if (cases.length < latest.length) return null;
  const found = recentTrend(
    cases.map(({ x }) => x),
    cases.map(({ n }) => n),
  );
  return found.ok ? found.value.trend : null;
}
