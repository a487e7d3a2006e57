import { COMPARATORS } from "../../findings/catalogue/comparators";
import { formatMonth, formatPeriod } from "../../format/period";
import { type Month, type Period, samePeriod } from "../../measures/period";
import type { QuartilePosition } from "../../measures/quartile";
import type { TypedComparators } from "../../workbook/comparators";
import type { Figure, NumberFigure } from "../../workbook/figure";
import { type Finding, finding } from "../../findings/finding";
import { formatSource, type Source } from "../../format/source";
import type { Indicator } from "../../workbook/indicator";
import type { Observation } from "../../workbook/observation";

const MONTHS_A_YEAR = 12;

/** A number that the owner typed, and the period it is of. */
export interface TypedFigure {
  readonly figure: NumberFigure;
  readonly period: Period;
}

export interface TypedCuts {
  readonly cuts: readonly [TypedFigure, TypedFigure, TypedFigure];
  readonly period: Period;
}

export interface StatedQuartile {
  readonly position: QuartilePosition;
  readonly period: Period;
  readonly source: Source;
  /** Where the owner has it from. */
  readonly from: string | null;
}

/** What the owner typed that may stand beside a figure of one period, each from the row that fits it best. */
export interface TypedForPeriod {
  readonly england: TypedFigure | null;
  readonly neighbours: TypedFigure | null;
  readonly cuts: TypedCuts | null;
  readonly stated: StatedQuartile | null;
}

/** What the owner typed of all indicators, and when the report is made; null where Settings does not say. */
export interface Typed {
  readonly comparators: readonly TypedComparators[];
  readonly reportMonth: Month | null;
}

/** The typed comparators of our own period, else of the latest year that had ended by then and by the report's date. */
export function typedComparators(
  { comparators, reportMonth }: Typed,
  { ref }: Indicator,
  period: Period,
): TypedForPeriod {
  const fitting = comparators
    .filter((typed) => typed.ref === ref)
    .filter(
      (typed) =>
        samePeriod(typed.period, period) ||
        (isEarlierYear(typed.period, period) && isPublishable(typed.period, reportMonth)),
    )
    .sort(
      (a, b) =>
        Number(samePeriod(b.period, period)) - Number(samePeriod(a.period, period)) || b.period.end - a.period.end,
    );
  const first = <Value>(read: (typed: TypedComparators) => Value | null): Value | null =>
    fitting.map(read).find((value) => value !== null) ?? null;
  return {
    england: first((typed) => typedFigure(typed.england, typed.period)),
    neighbours: first((typed) => typedFigure(typed.neighbours, typed.period)),
    cuts: first(typedCuts),
    stated: first(({ statedQuartile, period: of, from }) =>
      statedQuartile === null ? null : { ...statedQuartile, period: of, from },
    ),
  };
}

/**
 * The typed comparators that stand beside no figure of ours, for they end after it, or had not ended by the report's date. Those of a
 * later period that we hold a figure of too wait for its report.
 */
export function unendedComparators(
  { comparators, reportMonth }: Typed,
  { ref, name }: Indicator,
  period: Period,
  series: readonly Pick<Observation, "period">[],
): readonly Finding[] {
  return comparators
    .filter((typed) => typed.ref === ref && !samePeriod(typed.period, period))
    .flatMap((typed) => {
      const about = { ref, source: typed.source };
      const values = {
        indicator: `${ref} ${name}`,
        cell: formatSource(typed.source),
        year: formatPeriod(typed.period),
      };
      const isAwaited =
        !isYearUnderWay(typed.period, period) && series.some((own) => samePeriod(own.period, typed.period));
      if (typed.period.end > period.end)
        return isAwaited
          ? []
          : [finding(COMPARATORS, "comparator-of-unended-year", { kind: "after-figure", ...values, period: formatPeriod(period) }, about)]; // prettier-ignore
      if (reportMonth === null || isPublishable(typed.period, reportMonth)) return [];
      const date = formatMonth(reportMonth);
      return [
        finding(COMPARATORS, "comparator-of-unended-year", { kind: "after-report-date", ...values, date }, about),
      ];
    });
}

/** Nothing is published of a period before it has ended. */
function isPublishable({ end }: Period, reportMonth: Month | null): boolean {
  return reportMonth === null || end < reportMonth;
}

function isYearUnderWay(typed: Period, period: Period): boolean {
  return typed.frequency === "year" && typed.end > period.end && typed.end - MONTHS_A_YEAR < period.end;
}

function isEarlierYear(typed: Period, period: Period): boolean {
  return typed.frequency === "year" && typed.end <= period.end && typed.pooled === period.pooled;
}

function typedFigure(figure: Figure, period: Period): TypedFigure | null {
  return figure.kind === "number" ? { figure, period } : null;
}

function typedCuts({ cuts, period }: TypedComparators): TypedCuts | null {
  const [first, median, third] = cuts.map((cut) => typedFigure(cut, period));
  return first == null || median == null || third == null ? null : { cuts: [first, median, third], period };
}
