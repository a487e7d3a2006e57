import { singular } from "../format/nouns";
import { sayDuration } from "../format/duration";
import { formatDecimal, formatSigned, MINUS } from "../format/number";
import { compare, type Exact, wholeNumber } from "../measures/exact";
import { type Decimal, decimalNumber, decimalsOf, exactFromDecimal, round } from "../measures/rounding";
import { CLOCKS } from "../workbook/clock";
import { clockOf, hasPence, inBrief, moneyOf, traitsOf, type Unit } from "../workbook/unit";
import { displayMoney, displayPer } from "./money";

/**
 * A rounded level with its unit, as it is printed everywhere: "90.7%", "2,566", "12.4 per 1,000", "£9.9 million",
 * "£101.90 a week", "4.5 days".
 */
export function displayLevel(shown: Decimal, unit: Unit): string {
  const number = formatDecimal(shown);
  switch (unit.kind) {
    case "percentage":
      return `${number}%`;
    case "per":
      return [
        number,
        unit.counted,
        "per",
        formatDecimal({ units: BigInt(unit.multiplier), decimals: 0 }),
        unit.population,
      ]
        .filter((part) => part !== null)
        .join(" ");
    case "money":
      return displayMoney(shown, unit.scale);
    case "money-per":
      return `${displayMoney(shown, unit.scale)} ${displayPer(unit.per)}`;
    case "duration":
      return sayDuration(decimalNumber(round(exactFromDecimal(shown), 0)), CLOCKS[unit.clock].span);
    case "count":
    case "ratio":
      return number;
    case "measured":
      return `${number} ${unitBeside(shown, unit.word)}`.trimEnd();
  }
}

/** A unit that is no thing to count: 50.0 is a score, not so many scores. What goes on stays: "out of 10". */
const SCORE = /^(?:score|index|rating|mark)s?\b\s*/i;
const TYPED_SINGULAR = /^(?:(?:working|calendar) )?(?:second|minute|hour|day|week|month|year|mile|tonne)$/i;

/** True for a unit whose differences are points. */
export function isScore(unit: Unit): boolean {
  return unit.kind === "measured" && SCORE.test(unit.word);
}

/** One day, 2 days, 1.0 days; however the unit is typed. */
function unitBeside({ units, decimals }: Decimal, word: string): string {
  if (SCORE.test(word)) return word.replace(SCORE, "");
  const isOne = decimals === 0 && (units === 1n || units === -1n);
  if (isOne) return singular(word) ?? word;
  return TYPED_SINGULAR.test(word) ? `${word}s` : word;
}

/** What a level is measured in, for a table whose cells do not say; null where they do. */
export function unitInTables(unit: Unit, unitText: string): string | null {
  switch (unit.kind) {
    case "count":
    case "money":
      return null;
    case "percentage":
      return unit.of === null ? null : `% of ${unit.of}`;
    case "money-per":
      return `£ ${displayPer(unit.per)}`;
    case "duration":
      return CLOCKS[unit.clock].words;
    case "per":
    case "ratio":
    case "measured":
      return unitText;
  }
}

/** The unit of a difference: percentages differ by percentage points, times by minutes or seconds, money by "£" or "£ million", anything else by its own unit. */
export function changeUnit(unit: Unit, unitText: string): string {
  const clock = clockOf(unit);
  if (clock !== null) return `${CLOCKS[clock].span[1]}s`;
  const money = moneyOf(unit);
  if (money !== null) return money.scale === "pounds" ? "£" : `£ ${money.scale.replace(/s$/, "")}`;
  return traitsOf(unit).isShare ? "percentage points" : unitText;
}

/** A typed number at its own decimals, as a target prints; £101.9 has its pence. */
export function asTyped(value: Exact, unit: Unit): Decimal {
  const typed = atLeastDecimals(value, 0);
  return hasPence(unit) && typed.decimals === 1 ? atLeastDecimals(value, 2) : typed;
}

/** A number at its own decimals, at least so many: typed 93 beside figures of one decimal prints as 93.0. */
export function atLeastDecimals(value: Exact, decimals: number): Decimal {
  const own = decimalsOf(value) ?? decimals;
  return round(value, Math.max(decimals, own));
}

/** The upper part of a quotient: a sum of times as a time, anything else as a count. */
export function displayNumerator(numerator: Exact, unit: Unit, style: "full" | "short"): string {
  return clockOf(unit) === null ? displayCount(numerator, style) : displayLevel(asTyped(numerator, unit), unit);
}

/**
 * A difference with its sign, as money and times are printed: "+£0.6 million", "−6 minutes". Of other units the number alone,
 * for what it is in differs by where it stands.
 */
export function displayDifference(shown: Decimal, unit: Unit): string {
  const brief = inBrief(unit);
  if (moneyOf(unit) === null && clockOf(unit) === null) return formatSigned(shown);
  const sign = shown.units > 0n ? "+" : shown.units < 0n ? MINUS : "";
  return `${sign}${displayLevel({ ...shown, units: shown.units < 0n ? -shown.units : shown.units }, brief)}`;
}

const THOUSAND = wholeNumber(1000);

/** A count as a sentence names it: "2,566"; in short form 92,500 is "92.5k". */
export function displayCount(count: Exact, style: "full" | "short"): string {
  if (style === "short" && compare(count, THOUSAND) >= 0)
    return `${formatDecimal(round({ above: count.above, below: count.below * 1000n }, 1))}k`;
  return formatDecimal(atLeastDecimals(count, 0));
}
