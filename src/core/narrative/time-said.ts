import type { IndicatorFacts } from "../facts/facts";
import { isCounted } from "../facts/summary";
import type { Basis } from "../workbook/basis";
import type { ReportPeriod } from "../workbook/report-period";

/** Of more indicators than this a reader hears the same time too often. */
const MOST_WITH_TIMES = 20;
/** Of fewer all of one time, a paragraph that is copied alone may say when. */
const FEWEST_OF_ONE_TIME = 5;

/** Whose figures are the period's own, or stood at its end; a running total or twelve months say so themselves. */
const OF_PERIOD: readonly (Basis | null)[] = [
  "in-month",
  "in-quarter",
  "snapshot",
  "financial-year",
  "academic-year",
  "calendar-year",
];

/** Whether the report says once, in its opening, what time its figures are of. */
export function saysTimeOnce(report: ReportPeriod, facts: readonly IndicatorFacts[]): boolean {
  const counted = facts.filter(isCounted);
  if (report.kind !== "period") return false;
  const areOfOneTime = counted.every((one) => isOfReportPeriod(one, report));
  return counted.length > MOST_WITH_TIMES || (areOfOneTime && counted.length >= FEWEST_OF_ONE_TIME);
}

/** True for a figure of the report's own period, whose time the opening says. */
export function isOfReportPeriod({ indicator, period }: IndicatorFacts, report: ReportPeriod): boolean {
  return (
    report.kind === "period" &&
    period !== null &&
    period.end === report.period.end &&
    period.frequency === report.period.frequency &&
    OF_PERIOD.includes(indicator.basis)
  );
}
