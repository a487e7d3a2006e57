import { formatDecimal } from "../format/number";
import { compare, type Exact, wholeNumber } from "../measures/exact";
import { type Decimal, finiteDecimalText, round } from "../measures/rounding";
import type { Unit } from "../workbook/unit";

/** A rounded level with its unit, as it is printed everywhere: "90.7%", "2,566", "12.4 per 1,000", "£3,200", "4.5 days". */
export function displayLevel(shown: Decimal, unit: Unit): string {
  const number = formatDecimal(shown);
  switch (unit.kind) {
    case "percentage":
      return `${number}%`;
    case "per":
      return `${number} per ${formatDecimal({ units: BigInt(unit.multiplier), decimals: 0 })}`;
    case "money":
      return shown.units < 0n ? number.replace("−", "−£") : `£${number}`;
    case "count":
    case "ratio":
      return number;
    case "measured":
      return `${number} ${unit.word}`;
  }
}

/** True where numerator and denominator count the same things, so that "284 of 313" makes sense. */
export function isShareOfWhole(unit: Unit): boolean {
  return unit.kind === "percentage" || unit.kind === "per";
}

/** The unit of a difference: percentages differ by percentage points, anything else by its own unit. */
export function changeUnit(unit: Unit, unitText: string): string {
  return unit.kind === "percentage" ? "percentage points" : unitText;
}

/** A number at its own decimals, at least so many: typed 93 beside figures of one decimal prints as 93.0. */
export function atLeastDecimals(value: Exact, decimals: number): Decimal {
  const own = finiteDecimalText(value)?.split(".")[1]?.length ?? decimals;
  return round(value, Math.max(decimals, own));
}

const THOUSAND = wholeNumber(1000);

/** A count as a sentence names it: "2,566"; in short form 92,500 is "92.5k". */
export function displayCount(count: Exact, style: "full" | "short"): string {
  if (style === "short" && compare(count, THOUSAND) >= 0)
    return `${formatDecimal(round({ above: count.above, below: count.below * 1000n }, 1))}k`;
  return formatDecimal(atLeastDecimals(count, 0));
}
