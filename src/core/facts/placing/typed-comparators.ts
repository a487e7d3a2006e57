import { COMPARATORS } from "../../findings/catalogue/comparators";
import { formatPeriod } from "../../format/period";
import { type Period, samePeriod } from "../../measures/period";
import type { QuartilePosition } from "../../measures/quartile";
import type { TypedComparators } from "../../workbook/comparators";
import type { Figure, NumberFigure } from "../../workbook/figure";
import { type Finding, finding } from "../../findings/finding";
import { formatSource, type Source } from "../../format/source";
import type { Indicator } from "../../workbook/indicator";

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

/** The typed comparators of our own period, else of the latest year that had ended by then. */
export function typedComparators(all: readonly TypedComparators[], { ref }: Indicator, period: Period): TypedForPeriod {
  const fitting = all
    .filter((typed) => typed.ref === ref && (samePeriod(typed.period, period) || isEarlierYear(typed.period, period)))
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

/** The typed comparators of a year that had begun by the end of our own period and not ended, which stand beside no figure. */
export function unendedComparators(
  all: readonly TypedComparators[],
  { ref, name }: Indicator,
  period: Period,
): readonly Finding[] {
  return all
    .filter((typed) => typed.ref === ref && !samePeriod(typed.period, period) && isYearUnderWay(typed.period, period))
    .map((typed) => {
      const [year, at] = [formatPeriod(typed.period), formatPeriod(period)];
      return finding(
        COMPARATORS,
        "comparator-of-unended-year",
        { indicator: `${ref} ${name}`, cell: formatSource(typed.source), year, period: at },
        { ref, source: typed.source },
      );
    });
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
