import { formatMonth, formatPeriod, sayPeriod } from "../format/period";
import { type Month, monthNumber, type Period, samePeriod } from "../measures/period";
import { isPooled } from "./basis";
import type { Indicator } from "./indicator";
import type { Observation } from "./observation";

/** What a report is of: one period, or each indicator's own latest by a month, which no one period can name. */
export type ReportPeriod =
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "latest-of-each"; readonly to: Month };

type Spanned = Pick<Indicator, "frequency" | "basis" | "yearEndsIn">;
type Series = ReadonlyMap<string, readonly Observation[]>;

/** The short name that tables and `facts.json` use: "Q3 2024/25", "latest figures to March 2024". */
export function formatReportPeriod(report: ReportPeriod): string {
  return report.kind === "period" ? formatPeriod(report.period) : `latest figures to ${formatMonth(report.to)}`;
}

/** The name that a heading uses: "Quarter 3 2024/25", "Latest figures to March 2024". */
export function sayReportPeriod(report: ReportPeriod): string {
  return report.kind === "period" ? sayPeriod(report.period) : `Latest figures to ${formatMonth(report.to)}`;
}

/** The month in which a report's period ends. */
export function reportEnd(report: ReportPeriod): Month {
  return report.kind === "period" ? report.period.end : report.to;
}

/** The same for indicators whose periods are as long and, of years, as dated. */
export function kindOfPeriods({ frequency, basis, yearEndsIn }: Spanned): string {
  return frequency === "year" ? `year to ${yearEndsIn}, ${isPooled(basis) ? "pooled" : "single"}` : frequency;
}

/** True where an indicator's figures are of periods of this length and, of years, of this kind. */
export function hasSuchPeriods({ frequency, basis, yearEndsIn }: Spanned, period: Period): boolean {
  if (frequency !== period.frequency) return false;
  if (frequency !== "year") return true;
  return yearEndsIn === monthNumber(period.end) && isPooled(basis) === (period.pooled !== undefined);
}

/**
 * The latest quarter with a figure where any figure is quarterly; else the latest period of the one kind that all
 * figures are of; else the latest of each. Null without a figure.
 */
export function latestReported(indicators: readonly Indicator[], observations: Series): ReportPeriod | null {
  const held = indicators.filter(({ ref }) => observations.get(ref)?.some(isFilled));
  const quarterly = held.filter(({ frequency }) => frequency === "quarter");
  const told = quarterly.length > 0 ? quarterly : held;
  const periods = told.flatMap(({ ref }) => (observations.get(ref) ?? []).filter(isFilled).map(({ period }) => period));
  const [first, ...others] = periods;
  if (first === undefined) return null;
  const latest = others.reduce((sofar, one) => (one.end > sofar.end ? one : sofar), first);
  const isOfOneLength = periods.every(({ pooled }) => pooled === latest.pooled);
  return isOfOneLength && told.every((one) => hasSuchPeriods(one, latest))
    ? { kind: "period", period: latest }
    : { kind: "latest-of-each", to: latestEnd(indicators, observations) ?? latest.end };
}

/** The month in which the latest period with a figure ends; null without a figure. */
export function latestEnd(indicators: readonly Indicator[], observations: Series): Month | null {
  const ends = indicators.flatMap(({ ref }) =>
    (observations.get(ref) ?? []).filter(isFilled).map(({ period }) => period.end),
  );
  return ends.length === 0 ? null : ends.reduce((latest, end) => Math.max(latest, end));
}

/** True where the owner filled the row in: a number, a symbol, or the word that there is none; an empty row says nothing. */
export function isFilled({ status, numerator, denominator, value }: Observation): boolean {
  const filled = [numerator, denominator, value].some((figure) => figure.kind === "number" || figure.why !== "blank");
  return filled || status === "not-available";
}

/** True where any indicator has a figure for the period; one of another frequency, for a period that ended by then. */
export function hasAnyFigure(report: ReportPeriod, indicators: readonly Indicator[], observations: Series): boolean {
  const ofKind = report.kind === "period" ? indicators.filter((one) => hasSuchPeriods(one, report.period)) : [];
  const speaksOf = (series: readonly Observation[]): boolean =>
    series.some(({ period }) =>
      report.kind === "period" && ofKind.length > 0
        ? samePeriod(period, report.period)
        : period.end <= reportEnd(report),
    );
  return (ofKind.length > 0 ? ofKind : indicators).some(({ ref }) => speaksOf(observations.get(ref) ?? []));
}
