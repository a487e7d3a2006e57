import { type Exact, wholeNumber } from "./exact";

/** A number rounded to so many decimals: `units` of its last place. 90.7 is 907 units at 1 decimal. */
export interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

function divideHalfAwayFromZero(above: bigint, below: bigint): bigint {
  const magnitude = above < 0n ? -above : above;
  const rounded = (magnitude * 2n + below) / (below * 2n);
  return above < 0n ? -rounded : rounded;
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
  return { units: divideHalfAwayFromZero(value.above * 10n ** BigInt(decimals), value.below), decimals };
}

/** The exact number that a rounded one prints. */
export function exactFromDecimal({ units, decimals }: Decimal): Exact {
  return decimals === 0 ? wholeNumber(units) : { above: units, below: 10n ** BigInt(decimals) };
}

/** Plain decimal text, every place written: "90.0", "-2.0". Never a negative zero. */
export function decimalText({ units, decimals }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
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
    if (rounded.units * value.below === value.above * 10n ** BigInt(decimals)) return decimalText(rounded);
  }
  return null;
}
