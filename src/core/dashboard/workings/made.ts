import type { Source } from "../../format/source";
import { asTyped, displayCount, displayLevel, displayNumerator } from "../../facts/display";
import type { DifferenceOf, Given, MeanOf, PrintedFigure, RateOf } from "../../facts/figure/made";
import { clockOf, type Unit, unitMultiplier } from "../../workbook/unit";
import { cellOnScale, combined, countCell, type Expression, meanOfCells, rounded, roundedLevel } from "./expression";
import { inOne } from "../cell-formats";
import type { InputCells } from "./input-cells";

/** How a figure was made, in words that a reader can check: "284 ÷ 313 = 90.7%". */
export function madeInWords({ made, display }: PrintedFigure, unit: Unit): string {
  switch (made.kind) {
    case "given":
      return `${display} as the workbook gives it`;
    case "rate":
      return `${rateInWords(made, unit)} = ${display}`;
    case "mean":
      return `${meanInWords(made, unit)} = ${display}`;
  }
}

/** A figure that stands for itself within a sum, before it is rounded: "101", "(98 + 104 + 102) ÷ 3" in brackets. */
export function unroundedInWords({ made, display }: PrintedFigure, unit: Unit): string {
  return made.kind === "mean" ? `(${meanInWords(made, unit)})` : display;
}

/** "(284 ÷ 313 + 290 ÷ 312 + 291 ÷ 314) ÷ 3", each part unrounded. */
function meanInWords({ of }: MeanOf, unit: Unit): string {
  return `(${of.map((part) => partInWords(part, unit)).join(" + ")}) ÷ ${of.length}`;
}

function partInWords(made: Given | RateOf, unit: Unit): string {
  switch (made.kind) {
    case "given":
      return displayLevel(asTyped(made.cell.value, unit), unit);
    case "rate":
      return rateInWords(made, unit);
  }
}

function rateInWords({ numerator, denominator }: RateOf, unit: Unit): string {
  const above = displayNumerator(numerator.value, unit, "full");
  const times = unit.kind === "per" ? ` × ${displayCount(unitMultiplier(unit), "full")}` : "";
  return `${above} ÷ ${displayCount(denominator.value, "full")}${times}`;
}

/** The same as a formula over the cells that it comes from, unrounded; a percentage is a share there. */
export function madeExpression(made: Given | RateOf | MeanOf, unit: Unit, cells: InputCells): Expression {
  switch (made.kind) {
    case "given":
      return cellOnScale(made.cell.source, unit, cells);
    case "rate": {
      const times = unit.kind === "per" ? `*${unit.multiplier}` : "";
      return combined(
        [partCell(made.numerator.source, unit, cells), countCell(made.denominator.source, cells)],
        ([above = "", below = ""]) => `${above}/${below}${times}`,
      );
    }
    case "mean":
      return meanExpression(made, unit, cells);
  }
}

/** The upper part of a quotient: a sum of times is a time. */
function partCell(source: Source, unit: Unit, cells: InputCells): Expression {
  return clockOf(unit) === null ? countCell(source, cells) : cellOnScale(source, unit, cells);
}

/**
 * Of a mean of those that have a figure, cells that give it are averaged as they are, so that one which is blanked is left
 * out; all else is added up, so that a cell which is blanked is missed, and each may be typed as per cent or not.
 */
function meanExpression({ of, over }: MeanOf, unit: Unit, cells: InputCells): Expression {
  const given = of.flatMap((part) => (part.kind === "given" ? [part.cell.source] : []));
  if (over === "those-held" && given.length === of.length) return meanOfCells(given, unit, cells);
  return combined(
    of.map((part) => madeExpression(part, unit, cells)),
    (parts) => `(${parts.join("+")})/${parts.length}`,
  );
}

/** A figure as it is printed, from its input cells. */
export function printedExpression({ made, shown }: PrintedFigure, unit: Unit, cells: InputCells): Expression {
  return roundedLevel(madeExpression(made, unit, cells), unit, shown.decimals);
}

/** A figure at so many decimals, or unrounded, as it is placed among published values. */
export function placedExpression(
  { made }: PrintedFigure,
  decimals: number | null,
  unit: Unit,
  cells: InputCells,
): Expression {
  const inner = madeExpression(made, unit, cells);
  return decimals === null ? inner : roundedLevel(inner, unit, decimals);
}

/** One figure less another, as printed or unrounded. */
export function differenceExpression(
  { of, figure, less: other }: DifferenceOf,
  unit: Unit,
  cells: InputCells,
): Expression {
  const expressionOf = (one: PrintedFigure): Expression =>
    of === "printed" ? printedExpression(one, unit, cells) : madeExpression(one.made, unit, cells);
  return less(expressionOf(figure), expressionOf(other));
}

export const less = (first: Expression, second: Expression): Expression =>
  combined([first, second], ([a = "", b = ""]) => `${a}-${b}`);

/** What printed differences are multiplied by: a percentage differs by points, a time by minutes or seconds. */
export function inPoints(unit: Unit, difference: Expression, decimals: number): Expression {
  const points = combined([difference], ([text = ""]) => (inOne(unit) === 1 ? text : `${inOne(unit)}*(${text})`));
  return rounded(points, decimals);
}
