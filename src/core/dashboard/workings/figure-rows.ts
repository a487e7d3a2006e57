import { formatPublishedYear } from "../../workbook/published-year";
import { clockOf, isScaled, traitsOf } from "../../workbook/unit";
import type { IndicatorFacts } from "../../facts/facts";
import type { Comparator } from "../../facts/figure/comparator";
import { type Average, formatAveraged } from "../../facts/figure/average";
import { type Change, type Comparison, type Earlier, formatEarlier } from "../../facts/figure/comparison";
import type { Level } from "../../facts/figure/level";
import { cellsBehind, type DifferenceOf, type PrintedFigure } from "../../facts/figure/made";
import { displayDifference } from "../../facts/display";
import type { TargetFact } from "../../facts/figure/target";
import { formatSigned, numberWord } from "../../format/number";
import { formatPeriod } from "../../format/period";
import type { Decimal } from "../../measures/rounding";
import type { Source } from "../../format/source";
import { isPercentFormat } from "../../workbook/read-number";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import { type FormattedNumber, levelCell, plainNumber } from "../cell-formats";
import { cellOnScale, combined, type Expression, rounded, roundedLevel } from "./expression";
import type { FigureName } from "./figure-name";
import type { InputCells } from "./input-cells";
import {
  differenceExpression,
  inPoints,
  less,
  madeExpression,
  madeInWords,
  printedExpression,
  unroundedInWords,
} from "./made";
import { gapToRange } from "./range-expression";

/** One figure with the way in which it was worked out. */
export interface FigureRow {
  readonly figure: FigureName;
  readonly words: string;
  readonly rule: string;
  /** The cells of the figure itself. */
  readonly sources: readonly Source[];
  /** The cells of what it is held against. */
  readonly beside: readonly Source[];
  readonly computed: FormattedNumber;
  readonly live: Expression;
}

/** What the rows of an indicator are made from. */
export interface Reading {
  readonly workbook: PerformanceWorkbook;
  readonly facts: IndicatorFacts;
  readonly cells: InputCells;
}

const PLAIN = { kind: "count" } as const;
const ROUNDING = "Rounded half away from zero";

const roundedTo = (decimals: number): string =>
  `${ROUNDING} to ${decimals === 1 ? "1 decimal" : `${decimals} decimals`}`;

/** A level, current or earlier, of the period that it is named by. */
export function levelRow(kind: "figure" | "earlier-figure", level: Level, { facts, cells }: Reading): FigureRow {
  const { unit } = facts.indicator;
  return {
    figure: { kind, period: formatPeriod(level.period) },
    words: madeInWords(level, unit),
    rule: roundedTo(level.shown.decimals),
    sources: cellsBehind(level.made),
    beside: [],
    computed: levelCell(level.shown, unit),
    live: printedExpression(level, unit, cells),
  };
}

/** The mean of several years' figures, named by them. */
function averageRow(average: Average, { facts: { indicator }, cells }: Reading): FigureRow {
  const { unit, decimals } = indicator;
  return {
    figure: { kind: "average", period: formatAveraged(average) },
    words: madeInWords(average, unit),
    rule: `Unweighted mean of the ${numberWord(average.of.length)} years’ unrounded figures. ${roundedTo(decimals)}`,
    sources: cellsBehind(average.made),
    beside: [],
    computed: levelCell(average.shown, unit),
    live: printedExpression(average, unit, cells),
  };
}

/** What a level is compared with; nothing where only the change is known. */
export function earlierRows(earlier: Earlier, reading: Reading): FigureRow[] {
  switch (earlier.kind) {
    case "level":
      return [levelRow("earlier-figure", earlier.level, reading)];
    case "average":
      return [averageRow(earlier.average, reading)];
    case "not-held":
      return [];
  }
}

/** The names of a change and of the same in per cent, by what it is from. */
function changeNames(earlier: Earlier): { readonly change: FigureName; readonly perCent: FigureName } {
  switch (earlier.kind) {
    case "average": {
      const period = formatAveraged(earlier.average);
      return {
        change: { kind: "change-on-average", period },
        perCent: { kind: "change-on-average-in-per-cent", period },
      };
    }
    case "level":
    case "not-held": {
      const period = formatEarlier(earlier);
      return { change: { kind: "change", period }, perCent: { kind: "change-in-per-cent", period } };
    }
  }
}

/** The main change, and the same in per cent where it is said. */
export function changeRows({ earlier, change }: Comparison, now: Level, reading: Reading): FigureRow[] {
  const names = changeNames(earlier);
  const { made } = change;
  switch (made.kind) {
    case "stated":
      return [statedChange(names.change, change.shown, made.cell.source, reading)];
    case "difference": {
      const row = differenceRow(names.change, change, made, reading);
      return change.perCent === null
        ? [row]
        : [row, perCentRow(names.perCent, now, made.less, change.perCent, reading)];
    }
  }
}

function differenceRow(
  figure: FigureName,
  { shown, unit }: Change,
  made: DifferenceOf,
  { facts, cells }: Reading,
): FigureRow {
  const { indicator } = facts;
  const { figure: now, less: previous } = made;
  return {
    figure,
    words: `${now.display} less ${previous.display} = ${displayDifference(shown, indicator.unit)}${traitsOf(indicator.unit).together === "of" ? ` ${unit}` : ""}`,
    rule:
      made.of === "printed"
        ? "Difference of the figures as printed"
        : `Difference of the unrounded figures. ${ROUNDING}`,
    sources: cellsBehind(now.made),
    beside: cellsBehind(previous.made),
    computed: plainNumber(shown),
    live: inPoints(indicator.unit, differenceExpression(made, indicator.unit, cells), shown.decimals),
  };
}

function perCentRow(
  figure: FigureName,
  now: PrintedFigure,
  previous: PrintedFigure,
  perCent: Decimal,
  { facts: { indicator }, cells }: Reading,
): FigureRow {
  const parts = [now, previous].map(({ made }) => madeExpression(made, indicator.unit, cells));
  const base = unroundedInWords(previous, indicator.unit);
  return {
    figure,
    words: `(${now.display} − ${base}) ÷ ${base} = ${formatSigned(perCent)}%`,
    rule: `From the ${previous.made.kind === "mean" ? "unrounded figures" : "exact counts"}, on a base of 10 or more${isScaled(indicator.unit) ? " in the last place" : ""}. ${ROUNDING}`,
    sources: cellsBehind(now.made),
    beside: cellsBehind(previous.made),
    computed: plainNumber(perCent),
    live: rounded(
      combined(parts, ([a = "", b = ""]) => `100*(${a}-${b})/(${b})`),
      perCent.decimals,
    ),
  };
}

function statedChange(
  figure: FigureName,
  shown: Decimal,
  source: Source,
  {
    facts: {
      indicator: { unit },
    },
    cells,
  }: Reading,
): FigureRow {
  const isPercent = isPercentFormat(cells(source)?.format ?? "");
  return {
    figure,
    words: `${displayDifference(shown, unit)} as the workbook states it`,
    rule: "Stated, not worked out",
    sources: [source],
    beside: [],
    computed: plainNumber(shown),
    live:
      clockOf(unit) === null
        ? rounded(
            combined([cellOnScale(source, PLAIN, cells)], ([text = ""]) => (isPercent ? `100*${text}` : text)),
            shown.decimals,
          )
        : inPoints(unit, cellOnScale(source, unit, cells), shown.decimals),
  };
}

/** England's figure or the neighbours' mean, and our gap to it. */
export function comparatorRows(
  kind: "england" | "neighbours",
  comparator: Comparator,
  now: Level,
  reading: Reading,
): FigureRow[] {
  const { unit } = reading.facts.indicator;
  const { made, shown, display, gap, period } = comparator;
  const sources = cellsBehind(made);
  const theirs = roundedLevel(madeExpression(made, unit, reading.cells), unit, shown.decimals);
  const areas = made.kind === "mean" ? made.of.length : 1;
  const figure: FigureRow = {
    figure: { kind, period: formatPublishedYear(period, reading.facts.indicator) },
    words: areas > 1 ? `Mean of ${areas} areas' figures = ${display}` : `${display} as published`,
    rule: areas > 1 ? `Unweighted mean of those with a figure. ${ROUNDING}` : "As published",
    sources,
    beside: [],
    computed: levelCell(shown, unit),
    live: theirs,
  };
  return [
    figure,
    {
      figure: { kind: `gap-to-${kind}` },
      words: `${now.display} less ${display} = ${displayDifference(gap, unit)}`,
      rule: "Difference of the figures as printed",
      sources: cellsBehind(now.made),
      beside: sources,
      computed: plainNumber(gap),
      live: inPoints(unit, less(printedExpression(now, unit, reading.cells), theirs), gap.decimals),
    },
  ];
}

/** How far the printed level is from its target; of a range from its nearer end. */
export function targetRow({ type, display, gap, cell }: TargetFact, now: Level, reading: Reading): FigureRow {
  const { unit } = reading.facts.indicator;
  const value = printedExpression(now, unit, reading.cells);
  return {
    figure: { kind: "gap-to-target" },
    words: `${now.display} less the target ${display} = ${displayDifference(gap, unit)}`,
    rule: type === "range" ? "Difference from the nearer end, as printed" : "Difference of the figures as printed",
    sources: cellsBehind(now.made),
    beside: [cell],
    computed: plainNumber(gap),
    live: inPoints(
      unit,
      gapToRange(value, cell, unit, reading.cells) ?? less(value, cellOnScale(cell, unit, reading.cells)),
      gap.decimals,
    ),
  };
}
