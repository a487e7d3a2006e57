import { absoluteAddress, cellAddress, type Box } from "../ground/address";
import { ruleAttributes, type FormatRule } from "../book/conditional-formats";

/** The rule as a formula for the first of its cells; null for scales and for what is not shown. */
export function ruleCondition(rule: FormatRule, boxes: readonly [Box, ...Box[]]): string | null {
  const [corner] = boxes;
  const cell = cellAddress(corner.top, corner.left);
  const [first] = rule.formulae ?? [];
  switch (ruleAttributes(rule).type ?? rule.type) {
    case "cellIs":
      return first === undefined ? null : comparison(rule, cell, first);
    case "top10":
      return boxes.length > 1 ? null : rank(rule, cell, absoluteAddress(corner));
    case "aboveAverage":
      return boxes.length > 1 ? null : average(rule, cell, absoluteAddress(corner));
    case "duplicateValues":
      return boxes.length > 1 ? null : `AND(${cell}<>"",COUNTIF(${absoluteAddress(corner)},${cell})>1)`;
    case "uniqueValues":
      return boxes.length > 1 ? null : `AND(${cell}<>"",COUNTIF(${absoluteAddress(corner)},${cell})=1)`;
    default:
      return first === undefined ? null : String(first);
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

function comparison({ operator, formulae }: FormatRule, cell: string, first: string | number): string | null {
  const second = formulae?.[1] ?? first;
  const between = `AND(${cell}>=MIN((${first}),(${second})),${cell}<=MAX((${first}),(${second})))`;
  if (operator === "between") return between;
  if (operator === "notBetween") return `NOT(${between})`;
  const sign = SIGNS[operator ?? ""];
  return sign === undefined ? null : `${cell}${sign}(${first})`;
}

/** Of so many per cent of the numbers there is always one. */
function rank(rule: FormatRule, cell: string, cells: string): string {
  const { rank: count = "10", percent, bottom } = ruleAttributes(rule);
  const place = isSet(percent) ? `MAX(1,INT(COUNT(${cells})*${count}/100))` : `MIN(COUNT(${cells}),${count})`;
  const compared = isSet(bottom) ? `${cell}<=SMALL(${cells},${place})` : `${cell}>=LARGE(${cells},${place})`;
  return `AND(ISNUMBER(${cell}),${compared})`;
}

function average(rule: FormatRule, cell: string, cells: string): string {
  const { aboveAverage, equalAverage, stdDev } = ruleAttributes(rule);
  const isBelow = aboveAverage === "0" || aboveAverage === "false";
  const away = stdDev === undefined ? "" : `${isBelow ? "-" : "+"}${stdDev}*STDEV.P(${cells})`;
  const sign = (isBelow ? "<" : ">") + (isSet(equalAverage) ? "=" : "");
  return `AND(ISNUMBER(${cell}),${cell}${sign}AVERAGE(${cells})${away})`;
}

function isSet(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
