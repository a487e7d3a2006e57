import type { KnownFact } from "../known/known-fact";
import type { Figure } from "../tokens/figure";
import { isDifference, unitFits, valueHolds } from "./holds";

/** What somebody who meant a fact may have typed instead. */
export type Slip = "swapped digits" | "wrong digit" | "misplaced decimal point" | "sign" | "wrong unit" | "wrong base";

/** How likely each is where the fact is meant; the order of what people do. */
export const SLIP_WEIGHTS: Readonly<Record<Slip, number>> = {
  "swapped digits": 1.4,
  "misplaced decimal point": 1.2,
  sign: 1,
  "wrong unit": 0.9,
  "wrong base": 1.2,
  "wrong digit": 0.9,
};

const digitsOf = (value: number, step: number): string => {
  const decimals = Math.max(0, Math.round(-Math.log10(step)));
  return Math.abs(value).toFixed(Math.min(decimals, 6));
};

/** A change in per cent of the new figure, where that of the earlier one is meant. */
function isOfNewBase({ value, step }: Figure, { exact }: KnownFact): boolean {
  const change = exact / 100;
  return change > -1 && Math.abs(Math.abs((change / (1 + change)) * 100) - Math.abs(value)) <= step / 2 + step * 1e-6;
}

/** The slip of the pen that makes a figure of a fact; null where none does. */
export function slipOf(figure: Figure, fact: KnownFact): Slip | null {
  if (figure.form === "fraction" || figure.qualifier !== "exactly") return null;
  const unit = unitFits(figure, fact);
  if (unit === "no") return null;
  if (unit === "wrong-unit") return valueHolds(figure, fact) ? "wrong unit" : null;
  const written = digitsOf(figure.value, figure.step);
  const meant = digitsOf(fact.shown, Math.max(fact.step, figure.step));
  if (
    isDifference(fact) &&
    figure.sign !== null &&
    Math.sign(figure.value) !== Math.sign(fact.shown) &&
    written === meant
  )
    return "sign";
  if (fact.role === "change-per-cent" && isOfNewBase(figure, fact)) return "wrong base";
  const [one, other] = [written.replace(/\D/g, ""), meant.replace(/\D/g, "")];
  if (one.length === other.length && written.indexOf(".") === meant.indexOf(".")) {
    const places = Array.from(one).flatMap((digit, index) => (digit === other[index] ? [] : [index]));
    if (places.length === 2 && Array.from(one).sort().join("") === Array.from(other).sort().join(""))
      return "swapped digits";
    if (places.length === 1 && (one.length >= 3 || figure.unit === "percent")) return "wrong digit";
  }
  const ratio = fact.shown === 0 ? 0 : Math.abs(figure.value / fact.shown);
  const digits = (text: string): string => text.replace(/\D/g, "").replace(/^0+|0+$/g, "");
  if (
    [10, 100, 1000, 0.1, 0.01, 0.001].some((power) => Math.abs(ratio / power - 1) < 1e-6) &&
    (digits(written).length > 1 || figure.unit !== "plain") &&
    digits(written) === digits(digitsOf(fact.shown, fact.step))
  )
    return "misplaced decimal point";
  return null;
}
