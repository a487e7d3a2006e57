import type { QuartileRule } from "../../measures/quartile";
import type { Benchmark, Precision } from "../../workbook/benchmark";
import type { Source } from "../../format/source";
import type { Unit } from "../../workbook/unit";
import {
  cellsOf,
  combined,
  expression,
  type Expression,
  fixedReference,
  type NoExpression,
  noExpression,
  toLevelScale,
} from "./expression";
import type { InputCells } from "./input-cells";

/** Excel takes formulas of 8,192 characters. */
const LONGEST_FORMULA = 8_000;

/** A share times 100 is rounded to so many places at least, beyond which doubles do not keep it right. */
const FEWEST_PLACES = 6;

/**
 * The authorities' cells as formulas look at them, and what makes shares of their values. Cells of England, regions,
 * other tiers and symbols are not among them.
 */
interface AuthorityCells {
  readonly kind: "authorities";
  readonly ranges: readonly Source[];
  readonly own: Source | null;
  readonly scale: string;
  readonly precision: Precision;
}

/** Those cells, or why no formula can look at them. */
export type Authorities = AuthorityCells | NoExpression;

export function authorities({ cells: ranges, own, precision }: Benchmark, unit: Unit, cells: InputCells): Authorities {
  const raw = cellsOf(ranges).map(cells);
  const texts = raw.filter((one) => typeof one?.value !== "number").length;
  if (texts > 0) return noExpression(`${texts} of the authorities' cells contain text, which a formula cannot use`);
  const scale = toLevelScale(raw, unit);
  return scale === null
    ? noExpression("some of the authorities' cells are percentages and others are not")
    : { kind: "authorities", ranges, own, scale, precision };
}

/**
 * A quarter cut of the authorities' values; 1 to 3 from the lowest. Excel takes several ranges as one only within a
 * sheet: across sheets QUARTILE.INC gives #VALUE!, and VSTACK is younger than Excel 2021.
 */
export function cutExpression(among: Authorities, part: 1 | 2 | 3, rule: QuartileRule): Expression {
  if (among.kind === "none") return among;
  const { ranges, scale } = among;
  if (new Set(ranges.map(({ sheet }) => sheet)).size > 1)
    return noExpression("the authorities' figures are on several sheets, and no formula finds quartiles across sheets");
  const name = rule === "exc" ? "QUARTILE.EXC" : "QUARTILE.INC";
  const references = ranges.map(fixedReference).join(",");
  return notTooLong(expression(`${name}(${ranges.length === 1 ? references : `(${references})`},${part})${scale}`));
}

/** The rank of a placed level among the others and itself; our own published value is taken out. */
export function rankExpression(among: Authorities, level: Expression, isLowGood: boolean): Expression {
  if (among.kind === "none") return among;
  const beyond = isLowGood ? `"<"&` : `">"&`;
  const far = isLowGood ? "-" : "+";
  const ahead = (value: string): string =>
    countOthers(among, (cells) => `COUNTIF(${cells},${beyond}${value}${noise(far, among)})`);
  return notTooLong(combined([level], ([value = ""]) => `1+${ahead(asTheirs(value, among))}`));
}

/** How many others have the very level. */
export function sharedRankExpression(among: Authorities, level: Expression): Expression {
  if (among.kind === "none") return among;
  const alike = (value: string): string =>
    countOthers(among, (cells) =>
      noise("+", among) === ""
        ? `COUNTIF(${cells},${value})`
        : `COUNTIFS(${cells},">="&${value}${noise("-", among)},${cells},"<="&${value}${noise("+", among)})`,
    );
  return notTooLong(combined([level], ([value = ""]) => alike(asTheirs(value, among))));
}

/** Of how many a rank is: the others that have a number, and ourselves. */
export function ranksExpression(among: Authorities): Expression {
  if (among.kind === "none") return among;
  return notTooLong(expression(`1+${countOthers(among, (cells) => `COUNT(${cells})`)}`));
}

/** A count over the authorities' ranges without our own published cell; no function that is used here counts a blank. */
function countOthers({ ranges, own }: AuthorityCells, count: (cells: string) => string): string {
  const ownCount = own === null ? "" : `-${count(asRange(own))}`;
  return `${ranges.map((range) => count(asRange(range))).join("+")}${ownCount}`;
}

/** COUNTIF is said to take ranges, and not every program takes one cell for one: $F$103:$F$103. */
function asRange({ sheet, address }: Source): string {
  return fixedReference({ sheet, address: address.includes(":") ? address : `${address}:${address}` });
}

/** A level of ours in the way in which theirs are typed. */
function asTheirs(value: string, { scale, precision }: AuthorityCells): string {
  if (scale === "") return value;
  return precision.kind === "unrounded"
    ? `100*(${value})`
    : `ROUND(100*${value},${Math.max(FEWEST_PLACES, precision.decimals)})`;
}

/** Quotients that nobody rounded are the same where no more than the last places of their doubles tell them apart. */
function noise(sign: "+" | "-", { precision }: AuthorityCells): string {
  return precision.kind === "unrounded" ? `${sign}0.0000000001` : "";
}

/** The quarter of a level between three cuts, 1 being best; a value on a cut goes where the rule sends it. */
export function positionExpression(
  level: Expression,
  cuts: readonly Expression[],
  { isLowGood, tieGoesHigher }: { readonly isLowGood: boolean; readonly tieGoesHigher: boolean },
): Expression {
  const beyond = tieGoesHigher ? ">=" : ">";
  return notTooLong(
    combined([level, ...cuts], ([value = "", ...texts]) => {
      const below = texts.map((cut) => `(ROUND(${value},9)${beyond}ROUND(${cut},9))`).join("+");
      return isLowGood ? `1+${below}` : `4-(${below})`;
    }),
  );
}

/** The quarter by rank among so many. */
export function rankPositionExpression(rank: Expression, of: Expression): Expression {
  return notTooLong(combined([rank, of], ([at = "", all = ""]) => `5-ROUNDUP((${all}+1-(${at}))*4/(${all}),0)`));
}

function notTooLong(made: Expression): Expression {
  return made.kind === "expression" && made.text.length > LONGEST_FORMULA
    ? noExpression("the authorities' cells are in too many places for one formula")
    : made;
}
