import { type Exact, wholeNumber } from "../measures/exact";

/** What a figure is counted in, and so how it is worked out, rounded and printed. */
export type Unit =
  | { readonly kind: "percentage" }
  /** A rate per so many of the denominator. */
  | { readonly kind: "per"; readonly multiplier: number }
  | { readonly kind: "count" }
  | { readonly kind: "money" }
  | { readonly kind: "ratio" }
  /** Days, hours, kg, minutes or any other word; numerator over denominator is a mean. */
  | { readonly kind: "measured"; readonly word: string };

const PER = /^(?:rate\s+)?per\s+([\d,]+)$/i;
const PERCENTAGE = /^(?:%|per ?cent|percentage|pct)$/i;
const COUNT = /^(?:number|count|no\.?|#)$/i;
const MONEY = /^(?:£|gbp|pounds?)$/i;

/** The unit that a text names; any word that is none of the known ones is a measure of its own. */
export function readUnit(text: string): Unit {
  if (PERCENTAGE.test(text)) return { kind: "percentage" };
  if (COUNT.test(text)) return { kind: "count" };
  if (MONEY.test(text)) return { kind: "money" };
  if (/^ratio$/i.test(text)) return { kind: "ratio" };
  const per = PER.exec(text);
  const multiplier = Number((per?.[1] ?? "").replace(/,/g, ""));
  return Number.isSafeInteger(multiplier) && multiplier > 0
    ? { kind: "per", multiplier }
    : { kind: "measured", word: text };
}

/** What numerator over denominator is multiplied by: 100 for a percentage, 1,000 for a rate per 1,000, else 1. */
export function unitMultiplier(unit: Unit): Exact {
  switch (unit.kind) {
    case "percentage":
      return wholeNumber(100);
    case "per":
      return wholeNumber(unit.multiplier);
    case "count":
    case "money":
    case "ratio":
    case "measured":
      return wholeNumber(1);
  }
}

/** Decimals where the workbook does not say: as councils print such figures. */
export function usualDecimals(unit: Unit): number {
  switch (unit.kind) {
    case "percentage":
    case "per":
    case "measured":
      return 1;
    case "ratio":
      return 2;
    case "count":
    case "money":
      return 0;
  }
}
