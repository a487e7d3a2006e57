import { type Period, quarterOf } from "../measures/period";
import { hasAnyFigure } from "./report-period";
import type { PerformanceWorkbook } from "./workbook";

/** The quarters that a report can be asked for: those with any figure, the latest first. */
export function offeredPeriods({
  indicators,
  observations,
}: Pick<PerformanceWorkbook, "indicators" | "observations">): readonly Period[] {
  const quarterly = indicators.filter(({ frequency }) => frequency === "quarter");
  const ends = (quarterly.length > 0 ? quarterly : indicators).flatMap(({ ref }) =>
    (observations.get(ref) ?? []).map(({ period }) => quarterOf(period.end).end),
  );
  return [...new Set(ends)]
    .sort((a, b) => b - a)
    .map((end): Period => ({ frequency: "quarter", end }))
    .filter((period) => hasAnyFigure(period, indicators, observations));
}
