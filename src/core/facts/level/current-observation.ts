import { FIGURES } from "../../findings/catalogue/figures";
import { formatMonth, formatPeriod } from "../../format/period";
import { type Frequency, type Period, periodsAfter, samePeriod } from "../../measures/period";
import { type Finding, finding } from "../../findings/finding";
import type { Indicator } from "../../workbook/indicator";
import type { Observation } from "../../workbook/observation";
import { hasSuchPeriods, isFilled, reportEnd, type ReportPeriod } from "../../workbook/report-period";

type Spanned = Pick<Indicator, "frequency" | "basis" | "yearEndsIn">;

/** About how long each is: terms are longer than quarters. */
const MONTHS_IN: Readonly<Record<Frequency, number>> = { month: 1, quarter: 3, term: 4, year: 12 };

/**
 * The observation that the report speaks of: the report's own period where the indicator has such periods; of shorter
 * ones the latest within it; of longer ones, and of years of another kind, the latest that had ended by then. In a
 * report of the latest of each, the latest that is filled in.
 */
export function currentObservation(
  indicator: Spanned,
  series: readonly Observation[],
  report: ReportPeriod,
): Observation | null {
  const endedBy = series.filter(({ period }) => period.end <= reportEnd(report));
  const latest = endedBy.at(-1) ?? null;
  if (report.kind === "latest-of-each") return endedBy.filter(isFilled).at(-1) ?? latest;
  const { period } = report;
  if (hasSuchPeriods(indicator, period)) return series.find((one) => samePeriod(one.period, period)) ?? null;
  const start = period.end - MONTHS_IN[period.frequency];
  return latest !== null && isShorter(indicator.frequency, period) && latest.period.end <= start ? null : latest;
}

/** The period that a report without an observation lacks; null where it is open which. */
export function periodLacking(indicator: Spanned, report: ReportPeriod): Period | null {
  if (report.kind === "latest-of-each") return null;
  const { period } = report;
  if (hasSuchPeriods(indicator, period)) return period;
  const { frequency } = indicator;
  return isShorter(frequency, period) ? { frequency, end: period.end } : null;
}

function isShorter(frequency: Frequency, report: Period): boolean {
  return MONTHS_IN[frequency] < MONTHS_IN[report.frequency];
}

/**
 * A later period has ended by the report's end, and has no row: the figure shown is not the latest there could be. The
 * latest of each promises no more than what is held.
 */
export function olderFigure(
  { ref, name, every }: Indicator,
  { period, source }: Observation,
  report: ReportPeriod,
): Finding[] {
  if (report.kind === "latest-of-each") return [];
  const next = periodsAfter(period, every);
  if (next.end > report.period.end) return [];
  return [
    finding(
      FIGURES,
      "older-figure",
      {
        indicator: `${ref} ${name}`,
        next: formatPeriod(next),
        period: formatPeriod(report.period),
        latest: formatPeriod(period),
      },
      { ref, source },
    ),
  ];
}

/** No row for the report's period, or, of longer periods, none before. */
export function noRow(indicator: Indicator, report: ReportPeriod): Finding {
  const { ref, name } = indicator;
  const kind = periodLacking(indicator, report) === null ? "none-by" : "none-for";
  const period = report.kind === "period" ? formatPeriod(report.period) : formatMonth(report.to);
  return finding(FIGURES, "no-figure-for-period", { kind, indicator: `${ref} ${name}`, period }, { ref });
}
