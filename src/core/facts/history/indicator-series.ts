import { samePeriod } from "../../measures/period";
import type { Target } from "../../measures/target";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import type { IndicatorFacts } from "../facts";
import { levelReader, type Withheld } from "../level/read-level";
import { targetInForce } from "../level/target-in-force";
import { levelSeries, type SeriesPoint } from "./series";

/** One period of an indicator's own series, with the target that held then. */
export interface TargetedPoint extends SeriesPoint {
  readonly target: Target | null;
}

/** An indicator's comparable levels up to the period of its figure, earliest first; none where it has no figure. */
export function indicatorSeries(
  { observations }: PerformanceWorkbook,
  { indicator, value }: IndicatorFacts,
  withheld: Withheld,
): readonly TargetedPoint[] {
  if (value === null) return [];
  const held = observations.get(indicator.ref) ?? [];
  const readLevel = levelReader(indicator, withheld);
  const levels = held.flatMap((observation) => {
    const reading = readLevel(observation);
    return reading.kind === "level" ? [reading.level] : [];
  });
  return levelSeries(indicator, levels, value.period).map((point) => {
    const observation = held.find(({ period }) => samePeriod(period, point.period));
    return { ...point, target: observation === undefined ? null : targetInForce(indicator, observation) };
  });
}
