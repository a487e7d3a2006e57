import { add, divide, type Exact, exactFromNumber, multiply, subtract, wholeNumber, ZERO } from "./exact";

/** A list of numbers, packed or not. */
export type Numbers = readonly number[] | Float64Array;

/** Type 7 is Excel's QUARTILE.INC and R's default; type 6 is Excel's QUARTILE.EXC. */
export type QuantileType = 6 | 7;

/**
 * The quantile `part` / `parts` of values that are sorted from the lowest, interpolated between neighbours (Hyndman and
 * Fan 1996, types 6 and 7), exact. Null where type 6 has none, outside 1 to n, and for no values at all.
 */
export function quantile(sorted: Numbers, part: number, parts: number, type: QuantileType): Exact | null {
  const count = sorted.length;
  if (count === 0) return null;
  const steps = type === 7 ? (count - 1) * part : (count + 1) * part - parts;
  if (steps < 0 || steps > (count - 1) * parts) return null;
  const index = Math.floor(steps / parts);
  const lower = exactAt(sorted, index);
  const rest = steps - index * parts;
  if (rest === 0) return lower;
  const share = divide(wholeNumber(rest), wholeNumber(parts)) ?? ZERO;
  return add(lower, multiply(subtract(exactAt(sorted, index + 1), lower), share));
}

function exactAt(values: Numbers, index: number): Exact {
  return exactFromNumber(values[index] ?? 0) ?? ZERO;
}
