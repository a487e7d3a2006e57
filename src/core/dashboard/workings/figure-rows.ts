import { displayCount, isShareOfWhole } from "../../facts/display";
import type { Comparator, Comparison, IndicatorFacts, Level, TargetFact } from "../../facts/facts";
import { formatSigned } from "../../format/number";
import { formatPeriod } from "../../format/period";
import type { Decimal } from "../../measures/rounding";
import { samePeriod } from "../../measures/period";
import type { Source } from "../../workbook/grid";
import { isPercentFormat } from "../../workbook/read-number";
import type { Indicator } from "../../workbook/indicator";
import { unitMultiplier } from "../../workbook/unit";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import { type FormattedNumber, levelCell, plainNumber } from "../cell-formats";
import {
  cellDecimals,
  combined,
  countCell,
  type Expression,
  cellOnScale,
  meanOfCells,
  noExpression,
  rounded,
} from "./expression";
import { gapToRange } from "./range-expression";
import type { InputCells } from "./input-cells";

/** One figure with the way in which it was worked out. */
export interface FigureRow {
  readonly figure: string;
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

/** The level of a period. */
export function levelRow(figure: string, level: Level, reading: Reading): FigureRow {
  const { unit, decimals } = reading.facts.indicator;
  return {
    figure: `${figure}, ${formatPeriod(level.period)}`,
    words: levelWords(level, reading.facts.indicator),
    rule: `${ROUNDING} to ${decimals === 1 ? "1 decimal" : `${decimals} decimals`}`,
    sources: level.sources,
    beside: [],
    computed: levelCell(level.shown, unit),
    live: levelExpression(level, reading),
  };
}

function levelWords({ numerator, denominator, display, approximate }: Level, { unit }: Indicator): string {
  if (numerator === null || denominator === null || approximate) return `${display} as the workbook gives it`;
  const [above, below] = [displayCount(numerator, "full"), displayCount(denominator, "full")];
  const times = unit.kind === "per" ? ` × ${displayCount(unitMultiplier(unit), "full")}` : "";
  return `${above} ÷ ${below}${times} = ${display}`;
}

/** The printed level from its input cells: numerator over denominator, or the value as given. */
export function levelExpression(level: Level, reading: Reading): Expression {
  const { unit, decimals } = reading.facts.indicator;
  return rounded(unroundedExpression(level, reading), cellDecimals(unit, decimals));
}

function unroundedExpression(level: Level, { workbook, facts: { indicator }, cells }: Reading): Expression {
  const { unit } = indicator;
  const series = workbook.observations.get(indicator.ref) ?? [];
  const observation = series.find(({ period }) => samePeriod(period, level.period));
  const [first] = level.sources;
  if (observation === undefined || first === undefined) return noExpression("the observation is not held");
  const { numerator, denominator, value } = observation;
  const isGiven = value.kind === "number" && value.source === first;
  if (isGiven || unit.kind === "count") return cellOnScale(first, unit, cells);
  if (numerator.kind !== "number" || denominator.kind !== "number") return noExpression("one of the counts is missing");
  const times = unit.kind === "per" ? `*${unit.multiplier}` : "";
  return combined(
    [countCell(numerator, cells), countCell(denominator, cells)],
    ([above = "", below = ""]) => `${above}/${below}${times}`,
  );
}

/** What printed differences are multiplied by: a percentage differs by points. */
function inPoints(unit: Indicator["unit"], difference: Expression, decimals: number): Expression {
  const points = combined([difference], ([text = ""]) => (unit.kind === "percentage" ? `100*(${text})` : text));
  return rounded(points, decimals);
}

const less = (first: Expression, second: Expression): Expression =>
  combined([first, second], ([a = "", b = ""]) => `${a}-${b}`);

/** The main change, and the same in per cent where it is said. */
export function changeRows({ previous, period, change }: Comparison, now: Level, reading: Reading): FigureRow[] {
  const { indicator } = reading.facts;
  const figure = `Change since ${formatPeriod(period)}`;
  if (previous === null) return [statedChange(figure, change.shown, change.sources, reading)];
  const isDisplayed = reading.workbook.settings.changeRule === "displayed";
  const levelOf = isDisplayed ? levelExpression : unroundedExpression;
  const row: FigureRow = {
    figure,
    words: `${now.display} less ${previous.display} = ${formatSigned(change.shown)}${isShareOfWhole(indicator.unit) ? ` ${change.unit}` : ""}`,
    rule: isDisplayed ? "Difference of the figures as printed" : `Difference of the unrounded figures. ${ROUNDING}`,
    sources: now.sources,
    beside: previous.sources,
    computed: plainNumber(change.shown),
    live: inPoints(indicator.unit, less(levelOf(now, reading), levelOf(previous, reading)), change.shown.decimals),
  };
  return change.perCent === null ? [row] : [row, perCentRow(figure, now, previous, change.perCent, reading)];
}

function perCentRow(figure: string, now: Level, previous: Level, perCent: Decimal, reading: Reading): FigureRow {
  const parts = [unroundedExpression(now, reading), unroundedExpression(previous, reading)];
  return {
    figure: `${figure} in per cent`,
    words: `(${now.display} − ${previous.display}) ÷ ${previous.display} = ${formatSigned(perCent)}%`,
    rule: `From the exact counts, on a base of 10 or more. ${ROUNDING}`,
    sources: now.sources,
    beside: previous.sources,
    computed: plainNumber(perCent),
    live: rounded(
      combined(parts, ([a = "", b = ""]) => `100*(${a}-${b})/(${b})`),
      perCent.decimals,
    ),
  };
}

function statedChange(figure: string, shown: Decimal, sources: readonly Source[], { cells }: Reading): FigureRow {
  const [source] = sources;
  const inNumbers = source === undefined ? noExpression("its cell is not known") : cellOnScale(source, PLAIN, cells);
  const isPercent = source !== undefined && isPercentFormat(cells(source)?.format ?? "");
  return {
    figure,
    words: `${formatSigned(shown)} as the workbook states it`,
    rule: "Stated, not worked out",
    sources,
    beside: [],
    computed: plainNumber(shown),
    live: rounded(
      combined([inNumbers], ([text = ""]) => (isPercent ? `100*${text}` : text)),
      shown.decimals,
    ),
  };
}

/** England's figure or the neighbours' mean, and our gap to it. */
export function comparatorRows(
  name: "England" | "Neighbours",
  comparator: Comparator,
  now: Level,
  reading: Reading,
): FigureRow[] {
  const { unit } = reading.facts.indicator;
  const { sources, shown, display, gap, period } = comparator;
  const [source, ...others] = sources;
  const published =
    source === undefined || others.length > 0
      ? meanOfCells(sources, unit, reading.cells)
      : cellOnScale(source, unit, reading.cells);
  const theirs = rounded(published, cellDecimals(unit, shown.decimals));
  const figure: FigureRow = {
    figure: `${name}, ${formatPeriod(period)}`,
    words: sources.length === 1 ? `${display} as published` : `Mean of ${sources.length} areas' figures = ${display}`,
    rule: sources.length === 1 ? "As published" : `Unweighted mean of those with a figure. ${ROUNDING}`,
    sources,
    beside: [],
    computed: levelCell(shown, unit),
    live: theirs,
  };
  return [
    figure,
    {
      figure: `Gap to ${name === "England" ? name : "neighbours"}`,
      words: `${now.display} less ${display} = ${formatSigned(gap)}`,
      rule: "Difference of the figures as printed",
      sources: now.sources,
      beside: sources,
      computed: plainNumber(gap),
      live: inPoints(unit, less(levelExpression(now, reading), theirs), gap.decimals),
    },
  ];
}

/** How far the printed level is from its target; of a range from its nearer end. */
export function targetRow({ type, display, gap, sources }: TargetFact, now: Level, reading: Reading): FigureRow {
  const { unit } = reading.facts.indicator;
  const [source] = sources;
  const value = levelExpression(now, reading);
  return {
    figure: "Gap to target",
    words: `${now.display} less the target ${display} = ${formatSigned(gap)}`,
    rule: type === "range" ? "Difference from the nearer end, as printed" : "Difference of the figures as printed",
    sources: now.sources,
    beside: sources,
    computed: plainNumber(gap),
    live: inPoints(
      unit,
      source === undefined
        ? noExpression("the target's cell is not known")
        : (gapToRange(value, source, unit, reading.cells) ?? less(value, cellOnScale(source, unit, reading.cells))),
      gap.decimals,
    ),
  };
}
