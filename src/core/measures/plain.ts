import { type Exact, exactFromNumber, exactFromText, toNumber } from "./exact";
import { fail, ok, type Result } from "./result";

/**
 * A number as typed: a text is the decimal that it writes down. Where numbers are rounded, compared or ranked, a double is
 * taken at Excel's 15 significant digits; statistics take it as it is.
 */
export type Plain = number | string;

export interface NotANumber {
  readonly kind: "not-a-number";
  readonly found: Plain;
}

/** The exact number that was typed, or null where it is none. */
export function exactOf(value: Plain): Exact | null {
  return typeof value === "number" ? exactFromNumber(value) : exactFromText(value);
}

/** The double nearest to what was typed; NaN where it is no number. */
export function doubleOf(value: Plain): number {
  if (typeof value === "number") return value;
  const exact = exactOf(value);
  return exact === null ? NaN : toNumber(exact);
}

/** The numbers as typed, each as the nearest double, from the lowest; refused where one of them is none. */
export function sortedDoubles(values: readonly Plain[]): Result<Float64Array, NotANumber> {
  const doubles: number[] = [];
  for (const value of values) {
    const exact = exactOf(value);
    const double = exact === null ? NaN : toNumber(exact);
    if (!Number.isFinite(double)) return fail({ kind: "not-a-number", found: value });
    doubles.push(double);
  }
  return ok(Float64Array.from(doubles).sort());
}

/** Beyond these a rounded number would be nothing but zeros. */
const MOST_DECIMALS = 100;

/** True for a number of decimals to round to: whole, below zero for tens and hundreds. */
export function isDecimals(decimals: number): boolean {
  return Number.isInteger(decimals) && Math.abs(decimals) <= MOST_DECIMALS;
}
