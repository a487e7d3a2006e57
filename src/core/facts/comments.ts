import { canMean, speaksOf } from "../workbook/asked-period";
import type { Commentary } from "../workbook/commentary";
import type { PerformanceWorkbook } from "../workbook/workbook";
import type { IndicatorFacts } from "./facts";

/** The owner's words on an indicator, for its own period, the report's, or any. */
export function commentsOn(
  { commentary, period: reportPeriod }: PerformanceWorkbook,
  { indicator, period }: Pick<IndicatorFacts, "indicator" | "period">,
): readonly Commentary[] {
  return commentary.filter(
    (comment) =>
      comment.ref === indicator.ref &&
      (comment.period === null ||
        speaksOf(comment.period, reportPeriod, []) ||
        (period !== null && canMean(comment.period, period))),
  );
}
