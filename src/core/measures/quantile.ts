import { add, type Exact, exactFromNumber, multiply, subtract } from "./exact";

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
  const steps = type === 7 ? (count - 1) * part : (count + 1) * part - parts;
  const index = Math.floor(steps / parts);
  const lower = exactAt(sorted, index);
  const rest = steps - index * parts;
  if (lower === null || rest === 0) return lower;
  const upper = exactAt(sorted, index + 1);
  if (upper === null) return null;
  return add(lower, multiply(subtract(upper, lower), { above: BigInt(rest), below: BigInt(parts) }));
}

/** Null beyond either end of the values. */
function exactAt(values: Numbers, index: number): Exact | null {
  return exactFromNumber(values[index] ?? NaN);
}
