import { type Decimal, decimalText } from "../measures/rounding";

/** The minus of printed text; a hyphen breaks lines and reads as a dash. */
export const MINUS = "−";

/** So many digits, or three and a point, have no thousands to part. */
const SHORT = 3;
const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** A rounded number as text: thousands separated by commas, a true minus sign ("−1,234.5"). */
export function formatDecimal(value: Decimal): string {
  const text = decimalText(value);
  const isShort = text.length - value.decimals <= SHORT;
  if (isShort && value.units >= 0n) return text;
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace("-", MINUS).replace(THOUSANDS, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** With its sign, plus included ("+10.6", "−2.0"); nothing has no sign ("0.0"). */
export function formatSigned(value: Decimal): string {
  return value.units > 0n ? `+${formatDecimal(value)}` : formatDecimal(value);
}

/** Without its sign, for sentences whose verb says the way: "fell by 2.0". */
export function formatSize(value: Decimal): string {
  return formatDecimal({ ...value, units: value.units < 0n ? -value.units : value.units });
}

/** "1st", "2nd", "75th". Domain: whole numbers from 1. */
export function ordinal(value: number): string {
  const lastTwo = value % 100;
  const last = value % 10;
  const teen = lastTwo >= 11 && lastTwo <= 13;
  const suffix = teen ? "th" : last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th";
  return `${value}${suffix}`;
}

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

/** A small number in words, as sentences write it: "one" to "nine", then digits. Domain: whole numbers from 0. */
export function numberWord(value: number): string {
  return WORDS[value] ?? String(value);
}
