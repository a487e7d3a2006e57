import { FIGURES } from "../../findings/catalogue/figures";
import { formatPeriod } from "../../format/period";
import { type Frequency, nextPeriod, type Period, samePeriod } from "../../measures/period";
import { type Finding, finding } from "../../findings/finding";
import type { Indicator } from "../../workbook/indicator";
import type { Observation } from "../../workbook/observation";

/** About how long each is: terms are longer than quarters. */
const MONTHS_IN: Readonly<Record<Frequency, number>> = { month: 1, quarter: 3, term: 4, year: 12 };

/**
 * The observation that the report speaks of: the report's own period where the indicator has such periods; of shorter
 * ones the latest within it; of longer ones the latest that had ended by then.
 */
export function currentObservation(
  { frequency }: Pick<Indicator, "frequency">,
  series: readonly Observation[],
  report: Period,
): Observation | null {
  if (frequency === report.frequency) return series.find(({ period }) => samePeriod(period, report)) ?? null;
  const latest = series.filter(({ period }) => period.end <= report.end).at(-1) ?? null;
  const start = report.end - MONTHS_IN[report.frequency];
  return latest !== null && isShorter(frequency, report) && latest.period.end <= start ? null : latest;
}

/** The period that a report without an observation lacks; null where longer periods leave open which. */
export function periodLacking({ frequency }: Pick<Indicator, "frequency">, report: Period): Period | null {
  if (frequency === report.frequency) return report;
  return isShorter(frequency, report) ? { frequency, end: report.end } : null;
}

function isShorter(frequency: Frequency, report: Period): boolean {
  return MONTHS_IN[frequency] < MONTHS_IN[report.frequency];
}

/** A later period has ended by the report's end, and has no row: the figure shown is not the latest there could be. */
export function olderFigure({ ref, name }: Indicator, { period, source }: Observation, report: Period): Finding[] {
  const next = nextPeriod(period);
  if (next.end > report.end) return [];
  return [
    finding(
      FIGURES,
      "older-figure",
      {
        indicator: `${ref} ${name}`,
        next: formatPeriod(next),
        period: formatPeriod(report),
        latest: formatPeriod(period),
      },
      { ref, source },
    ),
  ];
}

/** No row for the report's period, or, of longer periods, none before. */
export function noRow({ ref, name, frequency }: Indicator, report: Period): Finding {
  const kind = periodLacking({ frequency }, report) === null ? "none-by" : "none-for";
  return finding(
    FIGURES,
    "no-figure-for-period",
    { kind, indicator: `${ref} ${name}`, period: formatPeriod(report) },
    { ref },
  );
}
