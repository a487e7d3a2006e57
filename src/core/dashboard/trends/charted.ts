import type { IndicatorFacts } from "../../facts/facts";
import { indicatorSeries, type TargetedPoint } from "../../facts/history/indicator-series";
import type { Withheld } from "../../facts/level/read-level";
import type { PerformanceWorkbook } from "../../workbook/workbook";

/** Fewer figures than these make no line worth drawing. */
const FEWEST_POINTS = 4;

/** An indicator whose course is drawn. */
export interface Charted {
  readonly facts: IndicatorFacts;
  readonly points: readonly TargetedPoint[];
}

/** The indicators that have figures enough for a chart, in the order of the facts. */
export function chartedIndicators(
  workbook: PerformanceWorkbook,
  facts: readonly IndicatorFacts[],
  withheld: Withheld,
): readonly Charted[] {
  return facts
    .map((one): Charted => ({ facts: one, points: indicatorSeries(workbook, one, withheld) }))
    .filter(({ points }) => points.filter(({ level }) => level !== null).length >= FEWEST_POINTS);
}
