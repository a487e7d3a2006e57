import { type Period, periodsBefore, samePeriodLastYear } from "../../measures/period";
import { isYearToDate } from "../../workbook/basis";
import type { Indicator } from "../../workbook/indicator";
import type { Level } from "../figure/level";

/** One period of a series; without a level where it is missing, suppressed or was left out. */
export interface SeriesPoint {
  readonly period: Period;
  readonly level: Level | null;
}

const keyOf = ({ frequency, end }: Period): string => `${frequency} ${end}`;

/**
 * An indicator's levels up to a period, earliest first, one entry for every period of its rhythm since the first that is held. A
 * running total is followed through the same part of each year, for within a year it only grows.
 */
export function levelSeries(
  { basis, every }: Pick<Indicator, "basis" | "every">,
  levels: readonly Level[],
  last: Period,
): readonly SeriesPoint[] {
  const step = isYearToDate(basis) ? samePeriodLastYear : (period: Period) => periodsBefore(period, every);
  const held = new Map(levels.map((level) => [keyOf(level.period), level]));
  const first = Math.min(...levels.map(({ period }) => period.end));
  const points: SeriesPoint[] = [];
  for (let period = last; period.end >= first; period = step(period))
    points.unshift({ period, level: held.get(keyOf(period)) ?? null });
  return points.slice(points.findIndex(({ level }) => level !== null));
}
