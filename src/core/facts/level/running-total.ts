import { type Month, monthNumber, nextPeriod, type Period, runningYear } from "../../measures/period";
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

/** True for two parts of one year of a figure that grows, or may: the later one is more, whatever was done. */
export function isGrowthOfOneYear(indicator: Counted, now: Month, then: Month): boolean {
  const startsIn = indicator.basis === null ? null : BASES[indicator.basis].startsAgainIn;
  return (
    (onlyGrows(indicator) || mayGrow(indicator)) &&
    startsIn !== null &&
    runningYear(now, startsIn) === runningYear(then, startsIn)
  );
}

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
