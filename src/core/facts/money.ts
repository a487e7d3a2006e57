import { formatDecimal, MINUS } from "../format/number";
import type { Decimal } from "../measures/rounding";
import { MONEY_SCALES, type MoneyScale } from "../workbook/money-scale";

/**
 * An amount as it is printed: "£3,200", "£846,000" of 846 thousand, "£9.9 million", "−£0.3 million". What is less than a
 * tenth of its scale is printed in the next smaller one: "£50,000" of 0.05 million.
 */
export function displayMoney(shown: Decimal, scale: MoneyScale): string {
  return displayFrom(shown, scale, TENTH);
}

/** The same in a sentence: "£300,000" of anything less than a million, "£4,350" of whole pounds, "minus" for a sign. */
export function sayMoney(shown: Decimal, scale: MoneyScale): string {
  return displayFrom(shown, scale, WHOLE).replace(MINUS, "minus ").replace(/\.00$/, "");
}

const TENTH = 10n;
const WHOLE = 1n;

/** In its scale from a whole one or a tenth of one on, and below that in the next smaller scale. */
function displayFrom(shown: Decimal, scale: MoneyScale, part: typeof TENTH | typeof WHOLE): string {
  const { word } = MONEY_SCALES[scale];
  if (word === "" || shown.units === 0n) return pounds(inPounds(shown, scale));
  const isSmall = decimalSize(shown) * part < 10n ** BigInt(shown.decimals);
  if (isSmall) return displayFrom(times(shown, THOUSAND), scale === "billions" ? "millions" : "thousands", part);
  return `${pounds(shown)} ${word}`;
}

function pounds(shown: Decimal): string {
  return `£${formatDecimal(shown)}`.replace(`£${MINUS}`, `${MINUS}£`);
}

const THOUSAND = 3;

const decimalSize = ({ units }: Decimal): bigint => (units < 0n ? -units : units);

/** The amount in single pounds: 846.5 thousand are 846,500. */
export function inPounds(shown: Decimal, scale: MoneyScale): Decimal {
  return times(shown, MONEY_SCALES[scale].noughts);
}

/** With so many noughts behind it. */
function times({ units, decimals }: Decimal, noughts: number): Decimal {
  const places = decimals - noughts;
  return places >= 0 ? { units, decimals: places } : { units: units * 10n ** BigInt(-places), decimals: 0 };
}

/** What a price is for, after its amount: "a week", "per household". */
export function displayPer(per: string): string {
  if (!TIME.test(per)) return `per ${per}`;
  return `${per === "hour" ? "an" : "a"} ${per}`;
}

const TIME = /^(?:hour|day|night|week|fortnight|month|term|quarter|year)$/;
