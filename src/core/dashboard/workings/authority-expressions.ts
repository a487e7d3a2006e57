import type { QuartileRule } from "../../measures/quartile";
import type { Benchmark } from "../../workbook/benchmark";
import type { Source } from "../../workbook/grid";
import { isPercentFormat } from "../../workbook/read-number";
import type { Unit } from "../../workbook/unit";
import { cellsOf, combined, expression, type Expression, fixedReference, noExpression } from "./expression";
import type { InputCells } from "./input-cells";

/** Excel takes formulas of 8,192 characters. */
const LONGEST_FORMULA = 8_000;

/**
 * The authorities' cells as one reference in a formula, and what its values are multiplied by to be shares. Cells of
 * England, regions, other tiers and symbols are not among them; where one of them holds text there is none.
 */
interface Authorities {
  readonly reference: Expression;
  readonly ranges: readonly Source[];
  readonly scale: string;
}

export function authorities({ cells: ranges }: Benchmark, unit: Unit, cells: InputCells): Authorities {
  const raw = cellsOf(ranges).map(cells);
  const texts = raw.filter((one) => typeof one?.value !== "number").length;
  const percents = raw.filter((one) => one !== null && isPercentFormat(one.format)).length;
  const scale = unit.kind === "percentage" && percents === 0 ? "/100" : "";
  const isMixed = unit.kind === "percentage" && percents > 0 && percents < raw.length;
  const references = ranges.map(fixedReference);
  const reference =
    texts > 0
      ? noExpression(`${texts} of the authorities' cells hold text, which a formula cannot work with`)
      : isMixed
        ? noExpression("some of the authorities' cells are typed as per cent and others are not")
        : expression(references.length === 1 ? (references[0] ?? "") : `(${references.join(",")})`);
  return { reference, ranges, scale };
}

/** A quarter cut of the authorities' values; 1 to 3 from the lowest. */
export function cutExpression({ reference, scale }: Authorities, part: 1 | 2 | 3, rule: QuartileRule): Expression {
  const name = rule === "exc" ? "QUARTILE.EXC" : "QUARTILE.INC";
  return notTooLong(combined([reference], ([cells = ""]) => `${name}(${cells},${part})${scale}`));
}

/** The rank of a printed level among the others and itself; our own published value is taken out. */
export function rankExpression(
  { reference, ranges, scale }: Authorities,
  level: Expression,
  { own, isLowGood }: { readonly own: Source | null; readonly isLowGood: boolean },
): Expression {
  const order = isLowGood ? "<" : ">";
  return notTooLong(
    combined([reference, level], ([, value = ""]) => {
      const inTheirs = scale === "" ? value : `ROUND(100*${value},6)`;
      const ahead = ranges.map((range) => `COUNTIF(${fixedReference(range)},"${order}"&${inTheirs})`);
      const ownAhead = own === null ? "" : `-(${fixedReference(own)}${order}${inTheirs})`;
      return `1+${ahead.join("+")}${ownAhead}`;
    }),
  );
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
export function rankPositionExpression(rank: Expression, of: number): Expression {
  return notTooLong(combined([rank], ([text = ""]) => `5-ROUNDUP((${of}+1-(${text}))*4/${of},0)`));
}

function notTooLong(made: Expression): Expression {
  return made.kind === "expression" && made.text.length > LONGEST_FORMULA
    ? noExpression("the authorities' cells stand in too many places for one formula")
    : made;
}
