import { MONEY_SCALES } from "../../workbook/money-scale";
import { moneyOf, type Unit } from "../../workbook/unit";
import type { Measure } from "./known-fact";

/** How numbers of a unit are compared with those of a draft: what they measure, in which word, and what makes single units of them. */
export interface MeasuredIn {
  readonly measure: Measure;
  /** "days"; null for a share, a count and money. */
  readonly unitWord: string | null;
  /** 1,000,000 for £ million: £1.3 million and £1,300,000 are one figure. */
  readonly factor: number;
}

const LARGE: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["thousands", 1e3],
  ["million", 1e6],
  ["millions", 1e6],
]);

/** What an indicator's figures measure. */
export function measuredIn(unit: Unit): MeasuredIn {
  const money = moneyOf(unit);
  if (money !== null) return { measure: "money", unitWord: null, factor: 10 ** MONEY_SCALES[money.scale].noughts };
  switch (unit.kind) {
    case "percentage":
      return { measure: "percent", unitWord: null, factor: 1 };
    case "measured":
      return measuredInWord(unit.word);
    case "duration":
      return { measure: "rate", unitWord: "minutes", factor: unit.clock === "hh:mm" ? 1 : 1 / 60 };
    case "count":
      return { measure: "count", unitWord: null, factor: 1 };
    case "per":
    case "ratio":
    case "money":
    case "money-per":
      return { measure: "rate", unitWord: null, factor: 1 };
  }
}

function measuredInWord(word: string): MeasuredIn {
  const factor = LARGE.get(word.toLowerCase());
  if (factor !== undefined) return { measure: "count", unitWord: null, factor };
  const isPence = /^(?:p|pence)$/i.test(word);
  return isPence ? { measure: "money", unitWord: null, factor: 0.01 } : { measure: "rate", unitWord: word, factor: 1 };
}

/** What a difference of such figures measures. */
export function measureOfChange({ measure }: MeasuredIn): Measure {
  return measure === "percent" ? "points" : measure;
}
