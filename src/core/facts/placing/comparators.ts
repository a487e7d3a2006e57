import { type Exact, subtract, toNumber } from "../../measures/exact";
import { mean } from "../../measures/mean";
import { type Period, samePeriod } from "../../measures/period";
import { type Decimal, exactFromDecimal, round } from "../../measures/rounding";
import type { Benchmark } from "../../workbook/benchmark";
import type { Source } from "../../format/source";
import type { Indicator } from "../../workbook/indicator";
import { atLeastDecimals, displayLevel } from "../display";
import type { Comparator, NeighboursComparator } from "../figure/comparator";
import { givenBy } from "../figure/made";
import type { Level } from "../figure/level";
import { isEnglandsTotal } from "./england-total";
import { rankAmong } from "./placed-value";
import type { TypedFigure, TypedForPeriod } from "./typed-comparators";

interface ComparatorRequest {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly typed: TypedForPeriod;
  readonly benchmark: Benchmark | null;
}

/** England's figure, or its cell where that holds a total over all authorities, which one authority is not set beside. */
export interface England {
  readonly england: Comparator | null;
  readonly englandTotal: Source | null;
}

/** England's figure: typed where the owner typed one, else as published, at the decimals it was published with. */
export function englandComparator(request: ComparatorRequest): England {
  const { indicator, level, typed, benchmark } = request;
  const figure = typed.england?.figure ?? benchmark?.england ?? null;
  if (figure === null) return { england: null, englandTotal: null };
  const authorities = benchmark?.sorted ?? new Float64Array();
  return isEnglandsTotal({ england: figure.value, level, unit: indicator.unit, authorities })
    ? { england: null, englandTotal: figure.source }
    : { england: shownEngland(request), englandTotal: null };
}

function shownEngland({ indicator, level, typed, benchmark }: ComparatorRequest): Comparator | null {
  if (typed.england !== null) return typedComparator(indicator, level, typed.england);
  if (benchmark?.england == null) return null;
  const { value, interval } = benchmark.england;
  const shown = round(value, Math.min(benchmark.decimals, indicator.decimals));
  const made = givenBy(benchmark.england);
  return { ...comparator(indicator, level, shown, benchmark.year, "earlier-year", made), interval };
}

/** The neighbours' figure, and our rank among them: typed, else the unweighted mean of those with a published value, at the indicator's decimals. */
export function neighboursComparator({
  indicator,
  level,
  typed,
  benchmark,
}: ComparatorRequest): NeighboursComparator | null {
  if (typed.neighbours !== null) return { ...typedComparator(indicator, level, typed.neighbours), rank: null };
  if (benchmark === null) return null;
  const { neighbours } = benchmark;
  const average = mean(neighbours.map(({ value }) => value));
  if (average === null) return null;
  const made = { kind: "mean", over: "those-held", of: neighbours.map(givenBy) } as const;
  const shown = round(average, indicator.decimals);
  return {
    ...comparator(indicator, level, shown, benchmark.year, "earlier-year", made),
    rank: rankAmong(
      level,
      Float64Array.from(neighbours, ({ value }) => toNumber(value)).sort(),
      benchmark,
      indicator.polarity,
    ),
  };
}

function typedComparator(indicator: Indicator, level: Level, { figure, period }: TypedFigure): Comparator {
  const shown = atLeastDecimals(figure.value, indicator.decimals);
  const from = samePeriod(period, level.period) ? "own-period" : "earlier-year";
  return comparator(indicator, level, shown, period, from, givenBy(figure));
}

function comparator(
  indicator: Indicator,
  level: Level,
  shown: Decimal,
  period: Period,
  from: Comparator["from"],
  made: Comparator["made"],
): Comparator {
  const gap: Exact = subtract(exactFromDecimal(level.shown), exactFromDecimal(shown));
  return {
    display: displayLevel(shown, indicator.unit),
    shown,
    gap: round(gap, Math.max(level.shown.decimals, shown.decimals)),
    period,
    from,
    made,
    interval: null,
  };
}
