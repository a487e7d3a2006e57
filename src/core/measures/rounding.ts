import type { Exact } from "./exact";

/** A number rounded to so many decimals: `units` of its last place. 90.7 is 907 units at 1 decimal. */
export interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

const POWERS_OF_TEN = Array.from({ length: 24 }, (_, power) => 10n ** BigInt(power));

/** Ten to a whole power from 0. */
function powerOfTen(power: number): bigint {
  return POWERS_OF_TEN[power] ?? 10n ** BigInt(power);
}

function divideHalfAwayFromZero(above: bigint, below: bigint): bigint {
  const half = above < 0n ? -below : below;
  return (above * 2n + half) / (below * 2n); // BigInt division drops what lies beyond the whole, towards zero
}

/**
 * The value rounded to so many decimals, halves away from zero: 2.5 → 3, −2.5 → −3, 1.005 → 1.01.
 *
 * The rule of DfE's `dfeR::round_five_up` and of Excel's ROUND, on the exact number rather than on a double.
 * Domain: any exact number; `decimals` a whole number (below zero rounds to tens, hundreds …).
 */
export function round(value: Exact, decimals: number): Decimal {
  if (decimals < 0) {
    const step = 10n ** BigInt(-decimals);
    return { units: divideHalfAwayFromZero(value.above, value.below * step) * step, decimals: 0 };
  }
  return { units: divideHalfAwayFromZero(value.above * powerOfTen(decimals), value.below), decimals };
}

/** The exact number that a rounded one prints. */
export function exactFromDecimal({ units, decimals }: Decimal): Exact {
  return { above: units, below: powerOfTen(decimals) };
}

/** Plain decimal text, every place written: "90.0", "-2.0". Never a negative zero. */
export function decimalText({ units, decimals }: Decimal): string {
  const digits = units
    .toString()
    .replace("-", "")
    .padStart(decimals + 1, "0");
  const split = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, split)}.${digits.slice(split)}`;
  return units < 0n ? `-${text}` : text;
}

/** The double that a cell or a machine gets for a rounded number. */
export function decimalNumber(decimal: Decimal): number {
  return Number(decimalText(decimal));
}

/**
 * The shortest decimal text of an exact number with a finite decimal expansion ("24.55", "60"), or null for one that
 * does not end, such as a third. Quartile cuts of published decimals always end.
 */
export function finiteDecimalText(value: Exact, mostDecimals = 20): string | null {
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
    const rounded = round(value, decimals);
    if (rounded.units * value.below === value.above * powerOfTen(decimals)) return decimalText(rounded);
  }
  return null;
}

/** How many decimals the shortest decimal text of an exact number has; null where it does not end. */
export function decimalsOf(value: Exact): number | null {
  const text = finiteDecimalText(value);
  return text === null ? null : (text.split(".")[1]?.length ?? 0);
}
