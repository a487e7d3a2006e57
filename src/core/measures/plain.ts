import { type Exact, exactFromNumber, exactFromText, toNumber } from "./exact";
import { fail, ok, type Result } from "./result";

/** A number as typed: a double is taken at Excel's 15 significant digits, a text as the decimal that it writes down. */
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
  const exact = exactFromText(value);
  return exact === null ? NaN : toNumber(exact);
}

/** The numbers as doubles, from the lowest; refused where one of them is none. */
export function sortedDoubles(values: readonly Plain[]): Result<Float64Array, NotANumber> {
  const wrong = values.find((value) => !Number.isFinite(doubleOf(value)));
  return wrong === undefined
    ? ok(Float64Array.from(values, doubleOf).sort())
    : fail({ kind: "not-a-number", found: wrong });
}
