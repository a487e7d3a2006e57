import type { Earlier } from "../figure/comparison";
import type { Level } from "../figure/level";
import { compare } from "../../measures/exact";
import { monthNumber, nextPeriod, type Period, runningYear } from "../../measures/period";
import { BASES, isYearToDate, yearEndMonth } from "../../workbook/basis";
import type { Indicator } from "../../workbook/indicator";
import { traitsOf } from "../../workbook/unit";

type Counted = Pick<Indicator, "unit" | "basis">;

/** True for a count, a sum of money or a rate per population from the start of the year: till its end it can only grow. */
export function onlyGrows({ unit, basis }: Counted): boolean {
  return isYearToDate(basis) && traitsOf(unit).addsUp;
}

/** True for an amount of its own unit from the start of the year, such as days lost, of which only its owner knows whether it adds up or is a mean. */
export function mayGrow({ unit, basis }: Counted): boolean {
  return isYearToDate(basis) && (unit.kind === "measured" || unit.kind === "money-per");
}

/** True for a count, a sum of money or a rate per population of one month or quarter, which others make up to the year's. */
export function isPartOfYear({ unit, basis, frequency }: Pick<Indicator, "unit" | "basis" | "frequency">): boolean {
  const isOfItsPeriod = basis === null || basis === "in-quarter" || basis === "in-month";
  return traitsOf(unit).addsUp && isOfItsPeriod && frequency !== "year";
}

/** True for a level beside an earlier part of its own year where it grows, or may: the later one is more, whatever was done. */
export function isGrowth(indicator: Growing, now: Level, earlier: Earlier): boolean {
  switch (earlier.kind) {
    case "level":
      return (
        isOfOneYear(indicator, now, earlier.level) &&
        (grows(indicator) || isShareOfOneWhole(indicator, now, earlier.level))
      );
    case "not-held":
      return isOfOneYear(indicator, now, earlier) && (grows(indicator) || isShareCollected(indicator));
    case "average":
      return false;
  }
}

type Growing = Counted & Pick<Indicator, "name" | "compareWith">;
type Spanning = Pick<Level, "period">;

const grows = (indicator: Counted): boolean => onlyGrows(indicator) || mayGrow(indicator);

function isOfOneYear({ basis }: Counted, { period: now }: Spanning, { period: then }: Spanning): boolean {
  const startsIn = basis === null ? null : BASES[basis].startsAgainIn;
  return startsIn !== null && runningYear(now.end, startsIn) === runningYear(then.end, startsIn);
}

/**
 * A share of the year's whole, such as council tax due, which only grows; of the cases so far it may fall, too. Where no
 * counts tell which, one that is also compared with a year ago is taken for the first, for that comparison is safe.
 */
function isShareOfOneWhole(indicator: Growing, now: Level, then: Level): boolean {
  const [whole, before] = [now.made.denominator, then.made.denominator];
  if (whole === null || before === null) return isShareCollected(indicator) || isAlsoBesideYearAgo(indicator);
  return traitsOf(indicator.unit).isShare && compare(whole.value, before.value) === 0;
}

function isAlsoBesideYearAgo({ unit, compareWith }: Growing): boolean {
  return traitsOf(unit).isShare && compareWith.includes("same-period-last-year");
}

/** What is collected by now of what is due in a year, where no counts tell. */
function isShareCollected({ unit, name }: Growing): boolean {
  return traitsOf(unit).isShare && COLLECTED.test(name);
}

const COLLECTED =
  /\b(?:(?:tax|nndr|rates?|rents?|debts?|income|arrears|savings|budgets?|programme|grant)\b.*\b(?:collect(?:ed|ion)|paid|received|spent|spend|delivered|achieved)|collect(?:ed|ion) of)\b/i;

/** True where the year that a period lies in ends with it: a running total's own, else the year of the basis. */
export function isYearOver({ basis, frequency }: Pick<Indicator, "basis" | "frequency">, period: Period): boolean {
  const { end } = period;
  if (frequency === "year") return true;
  const startsIn = basis === null ? null : BASES[basis].startsAgainIn;
  if (startsIn === null) return monthNumber(end) === yearEndMonth(basis);
  // After the summer term, which ends in July, comes the autumn one.
  const next = frequency === "term" ? nextPeriod(period).end : end + 1;
  return runningYear(next, startsIn) !== runningYear(end, startsIn);
}
