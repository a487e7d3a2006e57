import { displayLevel } from "../facts/display";
import type { Decimal } from "../measures/rounding";
import { formatDecimal } from "../format/number";
import { inBrief, moneyOf, traitsOf, type Unit } from "../workbook/unit";

/** A level as a sentence prints it: as everywhere else, but 46 nights where a table has 46.0, and 100% of 100.0%. */
export function inProse(shown: Decimal, unit: Unit): string {
  const whole = withoutZeros(shown);
  const isAllOrNone = whole.decimals === 0 && (whole.units === 0n || whole.units === 100n);
  const keepsDecimals = (traitsOf(unit).isShare && !isAllOrNone) || moneyOf(unit) !== null;
  return displayLevel(keepsDecimals ? shown : whole, unit);
}

/** A whole number without decimals that are nothing; any other as it is. */
export function withoutZeros(shown: Decimal): Decimal {
  const one = 10n ** BigInt(shown.decimals);
  return shown.units % one === 0n ? { units: shown.units / one, decimals: 0 } : shown;
}

/** A further figure of a paragraph, whose first has said what a rate is per: "62.1" after "58.3 per 100,000". */
export function inProseAgain(shown: Decimal, unit: Unit): string {
  const brief = inBrief(unit);
  return brief.kind === "per" ? formatDecimal(withoutZeros(shown)) : inProse(shown, brief);
}
