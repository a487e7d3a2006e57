import { formatSource } from "../../format/source";
import { placeOf } from "../../workbook/grid";
import type { Source } from "../../format/source";
import { isPercentFormat } from "../../workbook/read-number";
import { partsOfDay, timeKept } from "../../workbook/clock";
import { clockOf, traitsOf, type Unit } from "../../workbook/unit";
import { inOne } from "../cell-formats";
import type { InputCells } from "./input-cells";

/**
 * An Excel expression that works a figure out anew from input cells, or why there is none. Percentages are shares, as
 * cells with a percent format hold them: 0.907.
 */
export type Expression = { readonly kind: "expression"; readonly text: string } | NoExpression;

export interface NoExpression {
  readonly kind: "none";
  readonly why: string;
}

export function expression(text: string): Expression {
  return { kind: "expression", text };
}

export function noExpression(why: string): NoExpression {
  return { kind: "none", why };
}

/** One expression of several, or the first reason why there is none. */
export function combined(parts: readonly Expression[], join: (texts: readonly string[]) => string): Expression {
  const texts: string[] = [];
  for (const part of parts) {
    if (part.kind === "none") return part;
    texts.push(part.text);
  }
  return expression(join(texts));
}

/** Places that doubles keep right in sums and quotients of such figures. */
const SURE_PLACES = 10;

/**
 * ROUND as Excel and LibreOffice know it: half away from zero. What is worked out is first rounded to ten places, so that
 * a half which doubles hold as 13.04999999999999 is a half again.
 */
export function rounded(inner: Expression, decimals: number): Expression {
  return combined([inner], ([text = ""]) => {
    const isCell = !/[-+*/(]/.test(text.replace(/'[^']*'!/g, ""));
    return isCell ? `ROUND(${text},${decimals})` : `ROUND(ROUND(${text},${SURE_PLACES}),${decimals})`;
  });
}

/**
 * A level rounded as it is printed, as its cell holds it: a percentage, being a share, has two decimals more; a time, being
 * a part of a day, is rounded as its minutes or seconds.
 */
export function roundedLevel(inner: Expression, unit: Unit, decimals: number): Expression {
  if (clockOf(unit) === null) return rounded(inner, traitsOf(unit).isShare ? decimals + 2 : decimals);
  const parts = inOne(unit);
  return combined([rounded(combined([inner], ([text = ""]) => `(${text})*${parts}`), decimals)], ([text = ""]) => `${text}/${parts}`); // prettier-ignore
}

/** A cell or range in a formula, fixed: 'Annual figures'!$C$3. */
export function fixedReference({ sheet, address }: Source): string {
  const fixed = address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return formatSource({ sheet, address: fixed });
}

/** An input cell that a formula can add up: a true number. */
export function countCell(source: Source, cells: InputCells): Expression {
  const raw = cells(source);
  if (typeof raw?.value !== "number") return noText(source);
  return expression(numberIn(source, raw.value));
}

/**
 * An input cell that holds a level: of a percentage as a share, whether it is typed as 90.7 or as 90.7%; of a time as a part
 * of a day, whether it is typed as 2:42 or as 2.7.
 */
export function cellOnScale(source: Source, unit: Unit, cells: InputCells): Expression {
  const raw = cells(source);
  if (typeof raw?.value !== "number") return noText(source);
  return expression(`${numberIn(source, raw.value)}${toLevelScale([raw], unit) ?? ""}`);
}

/** The mean of input cells that hold levels, as cells hold them; a cell that is blanked is left out. */
export function meanOfCells(sources: readonly Source[], unit: Unit, cells: InputCells): Expression {
  const scale = toLevelScale(sources.map(cells), unit);
  if (scale === null) return noExpression("the cells are not all typed in the same way");
  return combined(
    sources.map((source) => cellOnScale(source, unit, cells)),
    () => `AVERAGE(${sources.map(fixedReference).join(",")})${scale}`,
  );
}

/** What makes shares or parts of a day of these cells' values, if anything; null where they are typed in more than one way. */
export function toLevelScale(cells: readonly ReturnType<InputCells>[], unit: Unit): string | null {
  const divisors = new Set(cells.map((cell) => divisorOf(cell?.format ?? "General", unit)));
  const [divisor = 1] = divisors;
  if (divisors.size > 1) return null;
  return divisor === 1 ? "" : `/${divisor}`;
}

function divisorOf(format: string, unit: Unit): number {
  const clock = clockOf(unit);
  if (clock !== null) return partsOfDay(timeKept(format, clock), clock);
  return traitsOf(unit).isShare && !isPercentFormat(format) ? 100 : 1;
}

/** A cell in a sum, where Excel takes a blank for 0: so one that held 0 must still hold a number. */
function numberIn(source: Source, held: number): string {
  const reference = fixedReference(source);
  return held === 0 ? `IF(ISNUMBER(${reference}),${reference},NA())` : reference;
}

function noText(source: Source): NoExpression {
  return noExpression(`${formatSource(source)} contains text, which a formula cannot use`);
}

/** Every cell of ranges down a column. */
export function cellsOf(ranges: readonly Source[]): readonly Source[] {
  return ranges.flatMap(({ sheet, address }) => {
    const [first = "", last = first] = address.split(":");
    const [from, to] = [placeOf(first), placeOf(last)];
    if (from === null || to === null) return [];
    const letters = first.replace(/\d+$/, "");
    return Array.from({ length: to.row - from.row + 1 }, (_, index) => ({
      sheet,
      address: `${letters}${from.row + index + 1}`,
    }));
  });
}
