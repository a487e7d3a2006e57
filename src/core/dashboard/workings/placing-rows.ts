import { formatPublishedYear } from "../../workbook/published-year";
import type { Level } from "../../facts/figure/level";
import { type CellFigure, cellsBehind } from "../../facts/figure/made";
import type { Position } from "../../facts/figure/position";
import { displayLevel } from "../../facts/display";
import { placedDecimals, placedValue } from "../../facts/placing/placed-value";
import { countOf } from "../../format/count";
import { type Exact, toNumber } from "../../measures/exact";
import type { Period } from "../../measures/period";
import type { Rank } from "../../measures/rank";
import type { QuartilePosition } from "../../measures/quartile";
import { decimalsOf, exactFromDecimal, round } from "../../measures/rounding";
import type { Benchmark } from "../../workbook/benchmark";
import type { Indicator } from "../../workbook/indicator";
import type { Unit } from "../../workbook/unit";
import { exactNumber, type FormattedNumber, levelFormat, levelText } from "../cell-formats";
import {
  authorities,
  cutExpression,
  positionExpression,
  rankExpression,
  rankPositionExpression,
  ranksExpression,
  sharedRankExpression,
} from "./authority-expressions";
import { type Expression, cellOnScale } from "./expression";
import { figureWords } from "./figure-name";
import type { FigureRow, Reading } from "./figure-rows";
import { placedExpression, printedExpression } from "./made";

const CUTS = ["first-cut", "median", "third-cut"] as const;
const PARTS = [1, 2, 3] as const;
const POSITIONS: Readonly<Record<QuartilePosition, string>> = { 1: "top", 2: "second", 3: "third", 4: "bottom" };
/** Quartile cuts of published decimals end within so many places. */
const MOST_DECIMALS = 6;

/** The cuts, the position and the rank of a level among the authorities, or between typed cuts; none where it is stated. */
export function placingRows(placing: Position, level: Level, reading: Reading): FigureRow[] {
  switch (placing.by.kind) {
    case "authorities":
      return computedRows(placing, level, placing.by.benchmark, reading);
    case "typed-cuts":
      return typedRows(placing, level, placing.by.cuts, reading);
    case "stated":
      return [];
  }
}

function computedRows(placing: Position, level: Level, benchmark: Benchmark, reading: Reading): FigureRow[] {
  const { indicator } = reading.facts;
  const { quartileRule } = reading.workbook.settings;
  const isLowGood = indicator.polarity === "low-is-good";
  const among = authorities(benchmark, indicator.unit, reading.cells);
  const placed = placedLevel(level, benchmark, indicator.unit);
  const value = placedExpression(level, placedDecimals(level, benchmark.precision), indicator.unit, reading.cells);
  const rank = rankExpression(among, value, isLowGood);
  const cuts = PARTS.map((part) => cutExpression(among, part, quartileRule));
  const position =
    quartileRule === "rank"
      ? rankPositionExpression(rank, ranksExpression(among))
      : positionExpression(value, cuts, {
          isLowGood,
          tieGoesHigher: quartileRule === "better-band" && !isLowGood,
        });
  return [
    ...cutRows(
      placing,
      cuts,
      `of the authorities' figures for ${formatPublishedYear(benchmark.year, indicator)}`,
      benchmark.cells,
      indicator,
    ),
    positionRow(inYear(placing, indicator), placed, position, benchmark.cells),
    ...(placing.rank === null
      ? []
      : rankRows(placing.rank, placed, inYear(benchmark, indicator), {
          rank,
          ranks: ranksExpression(among),
          shared: sharedRankExpression(among, value),
        })),
  ];
}

/** A level as it is placed: printed where it is placed between typed cuts. */
interface PlacedLevel {
  readonly level: Level;
  readonly value: Exact;
  readonly display: string;
  readonly rule: string;
}

function asPrinted(level: Level): PlacedLevel {
  const { shown, display } = level;
  return { level, value: exactFromDecimal(shown), display, rule: "The printed figure is ranked" };
}

/** A level as it is placed among published values, and at what decimals. */
function placedLevel(level: Level, { precision }: Benchmark, unit: Unit): PlacedLevel {
  const decimals = placedDecimals(level, precision);
  if (decimals === level.shown.decimals) return asPrinted(level);
  const value = placedValue(level, precision);
  if (decimals === null)
    return { level, value, display: `${level.display} (unrounded)`, rule: "Ranked unrounded, as others publish" };
  const as = decimals === 0 ? "as a whole number" : `at ${countOf(decimals, "decimal")}`;
  return {
    ...{ level, value, display: displayLevel(round(level.exact, decimals), unit) },
    rule: `Ranked ${as}, as others publish`,
  };
}

/** The rank, of how many it is and whether others share it: a row each, so that what stops holding is seen. */
function rankRows(
  { rank, of }: Rank,
  { level, value, display }: PlacedLevel,
  { cells, others, year }: NamedYear<Benchmark>,
  live: Readonly<Record<"rank" | "ranks" | "shared", Expression>>,
): FigureRow[] {
  const double = toNumber(value);
  const shared = others.filter((other) => other === double).length;
  return [
    {
      figure: { kind: "rank" },
      words: `Others that did better than ${display}: ${rank - 1}; ${rank - 1} + 1 = ${rank}`,
      rule: "1 and the authorities that did better; our own published figure is left out",
      sources: cellsBehind(level.made),
      beside: cells,
      computed: whole(rank),
      live: live.rank,
    },
    {
      figure: { kind: "rank-out-of" },
      words: `Others with a figure for ${year}: ${of - 1}; ${of - 1} + 1 = ${of}`,
      rule: "The other authorities with a figure, and ours",
      sources: cells,
      beside: [],
      computed: whole(of),
      live: live.ranks,
    },
    {
      figure: { kind: "rank-shared" },
      words: `Others with ${display}: ${shared}`,
      rule: "Where there are any, the rank is joint",
      sources: cellsBehind(level.made),
      beside: cells,
      computed: whole(shared),
      live: live.shared,
    },
  ];
}

function typedRows(placing: Position, level: Level, given: readonly CellFigure[], reading: Reading): FigureRow[] {
  const { indicator } = reading.facts;
  const typed = given.map(({ source }) => source);
  const cuts = typed.map((source) => cellOnScale(source, indicator.unit, reading.cells));
  const isLowGood = indicator.polarity === "low-is-good";
  const tieGoesHigher = reading.workbook.settings.quartileRule === "better-band" && !isLowGood;
  const position = positionExpression(printedExpression(level, indicator.unit, reading.cells), cuts, {
    isLowGood,
    tieGoesHigher,
  });
  return [
    ...cutRows(placing, cuts, "as the workbook gives it", typed, indicator),
    positionRow(inYear(placing, indicator), asPrinted(level), position, typed),
  ];
}

/** With its year as it is named beside the indicator's own. */
type NamedYear<Of> = Omit<Of, "year"> & { readonly year: string };

function inYear<Of extends { readonly year: Period }>(of: Of, indicator: Indicator): NamedYear<Of> {
  return { ...of, year: formatPublishedYear(of.year, indicator) };
}

function cutRows(
  { cuts, rule }: Position,
  live: readonly Expression[],
  of: string,
  sources: FigureRow["sources"],
  { unit }: Indicator,
): FigureRow[] {
  return (cuts ?? []).flatMap((cut, index): FigureRow[] => {
    const [kind, expression] = [CUTS[index], live[index]];
    if (kind === undefined || expression === undefined) return [];
    const shown = round(cut, decimalsOfCut(cut));
    return [
      {
        figure: { kind },
        words: `${figureWords({ kind })} ${of}: ${displayLevel(shown, unit)}`,
        rule,
        sources,
        beside: [],
        computed: {
          value: exactNumber(cut, unit),
          format: levelFormat(unit, shown.decimals),
          printed: levelText(shown, unit),
        },
        live: expression,
      },
    ];
  });
}

function positionRow(
  { position, rule, year }: NamedYear<Position>,
  placed: PlacedLevel,
  live: Expression,
  among: FigureRow["sources"],
): FigureRow {
  return {
    figure: { kind: "quartile", period: year },
    words: `${placed.display} is in the ${POSITIONS[position]} quarter; 1 is best`,
    rule: `${rule}. ${placed.rule}`,
    sources: cellsBehind(placed.level.made),
    beside: among,
    computed: whole(position),
    live,
  };
}

function decimalsOfCut(cut: Exact): number {
  return Math.min(decimalsOf(cut) ?? MOST_DECIMALS, MOST_DECIMALS);
}

function whole(value: number): FormattedNumber {
  return { value, format: "0", printed: String(value) };
}
