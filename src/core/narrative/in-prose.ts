import { displayLevel } from "../facts/display";
import { displayPer, sayMoney } from "../facts/money";
import type { Decimal } from "../measures/rounding";
import { formatDecimal } from "../format/number";
import { inBrief, moneyOf, traitsOf, type Unit } from "../workbook/unit";

/**
 * A level as a sentence prints it: as everywhere else, but 46 nights where a table has 46.0, 100% of 100.0%, £300,000 of
 * £0.3 million, £2.55 of 255 pence and 207,000 of 207 thousand.
 */
export function inProse(shown: Decimal, unit: Unit): string {
  const money = moneyOf(unit);
  if (money !== null)
    return [sayMoney(shown, money.scale), ...(money.per === null ? [] : [displayPer(money.per)])].join(" ");
  if (unit.kind === "measured" && PENCE.test(unit.word)) return inPence(shown);
  if (unit.kind === "measured" && THOUSANDS.test(unit.word))
    return displayLevel(inThousands(shown), { kind: "measured", word: unit.word.replace(THOUSANDS, "") });
  const whole = withoutZeros(shown);
  const isAllOrNone = whole.decimals === 0 && (whole.units === 0n || whole.units === 100n);
  return displayLevel(traitsOf(unit).isShare && !isAllOrNone ? shown : whole, unit);
}

const PENCE = /^(?:pence|penny|p)$/i;
const THOUSANDS = /^(?:thousands?|000s?)\b\s*/i;

/** "£2.55" of 255 pence, "85p" of fewer than a pound's. */
function inPence(shown: Decimal): string {
  const { units, decimals } = withoutZeros(shown);
  const isLarge = decimals === 0 && (units >= 100n || units <= -100n);
  return isLarge ? sayMoney({ units, decimals: 2 }, "pounds") : `${formatDecimal({ units, decimals })}p`;
}

function inThousands(shown: Decimal): Decimal {
  const { units, decimals } = withoutZeros(shown);
  return decimals >= 3
    ? { units, decimals: decimals - 3 }
    : { units: units * 10n ** BigInt(3 - decimals), decimals: 0 };
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
