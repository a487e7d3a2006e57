import { displayLevel } from "../facts/display";
import type { Decimal } from "../measures/rounding";
import { moneyOf, traitsOf, type Unit } from "../workbook/unit";

/** A level as a sentence prints it: as everywhere else, but 46 nights where a table has 46.0. */
export function inProse(shown: Decimal, unit: Unit): string {
  const keepsDecimals = traitsOf(unit).isShare || moneyOf(unit) !== null;
  return displayLevel(keepsDecimals ? shown : withoutZeros(shown), unit);
}

/** A whole number without decimals that are nothing; any other as it is. */
export function withoutZeros(shown: Decimal): Decimal {
  const one = 10n ** BigInt(shown.decimals);
  return shown.units % one === 0n ? { units: shown.units / one, decimals: 0 } : shown;
}
