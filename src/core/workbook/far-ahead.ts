import { TABLES } from "../findings/catalogue/tables";
import { type Finding, finding } from "../findings/finding";
import { formatFirst } from "../format/list";
import { formatMonth, formatPeriod } from "../format/period";
import { formatSource } from "../format/source";
import type { Month } from "../measures/period";
import type { Observation } from "./observation";
import { isFilled } from "./report-period";

/** A report is made after its figures; a forecast or a plan may be a year ahead. */
const MONTHS_AHEAD = 12;
/** No two figures that are typed right lie further apart than those of two censuses. */
const MONTHS_BETWEEN = 120;

/** Asks once about figures of a period that is most likely a slip: long after the Report date or, without one, after all others. */
export function farAheadFindings(
  series: ReadonlyMap<string, readonly Observation[]>,
  reportMonth: Month | null,
): readonly Finding[] {
  const filled = [...series.values()].flat().filter(isFilled);
  return reportMonth === null ? afterOthers(filled) : afterReportDate(filled, reportMonth);
}

function afterReportDate(filled: readonly Observation[], reportMonth: Month): readonly Finding[] {
  const ahead = filled.filter(({ period }) => period.end > reportMonth + MONTHS_AHEAD);
  const [first] = ahead;
  if (first === undefined) return [];
  const values = { kind: "report-date", ...told(ahead, first), date: formatMonth(reportMonth) } as const;
  return [finding(TABLES, "period-far-ahead", values, { ref: first.ref, source: first.source })];
}

function afterOthers(filled: readonly Observation[]): readonly Finding[] {
  const ends = [...new Set(filled.map(({ period }) => period.end))].sort((a, b) => a - b);
  const last = ends.filter((end, index) => end - (ends[index - 1] ?? end) > MONTHS_BETWEEN).at(-1) ?? Infinity;
  const ahead = filled.filter(({ period }) => period.end >= last);
  const [first] = ahead;
  // Where most are later it is the earlier ones that are far.
  if (first === undefined || ahead.length * 2 > filled.length) return [];
  const values = { kind: "others", ...told(ahead, first) } as const;
  return [finding(TABLES, "period-far-ahead", values, { ref: first.ref, source: first.source })];
}

function told(ahead: readonly Observation[], first: Observation) {
  return {
    periods: formatFirst([...new Set(ahead.map(({ period }) => formatPeriod(period)))]),
    cell: formatSource(first.source),
  };
}
