import {
  endsKnownYear,
  formatLastDay,
  formatMonth,
  formatQuarterMonths,
  formatStart,
  monthName,
  namePeriod,
  sayPeriod,
} from "../format/period";
import { numberWord } from "../format/number";
import {
  calendarYear,
  financialQuarter,
  financialYearStart,
  type Frequency,
  type Month,
  monthOf,
  type Period,
  runningYear,
} from "../measures/period";
import { type Basis, BASES, isPooled, isYearToDate } from "../workbook/basis";
import { type Average, formatAveraged } from "../facts/figure/average";
import type { Level } from "../facts/figure/level";
import { COMPARISONS, type ComparisonKind } from "../workbook/comparison-kind";
import type { Indicator } from "../workbook/indicator";
import type { PhraseKey } from "./phrasebook.en-GB";
import type { Text } from "./text";
import type { PhraseValues, Say } from "./wording";

const AGO: Readonly<Record<Frequency, string>> = {
  month: "a month earlier",
  quarter: "a quarter earlier",
  term: "a term earlier",
  year: "a year earlier",
};

type Spanned = Pick<Indicator, "basis" | "frequency">;

const APRIL = 4;

/** The month in which a running total's year began; that of a financial year for what is none. */
function yearStart(basis: Basis | null, end: Month): Month {
  const startsAgainIn = (basis === null ? null : BASES[basis].startsAgainIn) ?? APRIL;
  return monthOf(runningYear(end, startsAgainIn), startsAgainIn);
}

/** True for a running total that covers no more than the month in which its year began. */
function isFirstMonth(basis: Basis, { end }: Period): boolean {
  return isYearToDate(basis) && yearStart(basis, end) === end;
}

/** Every name of a period that a phrase may use. */
function periodNames({ basis, frequency }: Spanned, period: Period): PhraseValues {
  return {
    period: sayPeriod(period),
    periodName: namePeriod(period),
    month: formatMonth(period.end),
    lastDay: formatLastDay(period.end),
    quarterMonths: formatQuarterMonths(period, "and"),
    start: formatStart(yearStart(basis, period.end), period.end),
    ago: AGO[frequency],
  };
}

/** When a figure holds, its basis named: "between April and December 2024". */
export function sayWhen(say: Say, indicator: Spanned, period: Period): Text {
  return say(whenKey(indicator, period), periodNames(indicator, period));
}

/** The same as a phrase's values, with the form of fewest words, which stands in where a sentence is too long. */
export function whenValues(say: Say, indicator: Spanned, period: Period): PhraseValues {
  return {
    when: sayWhen(say, indicator, period),
    whenBriefly: say(whenKey(indicator, period), periodNames(indicator, period), "briefly"),
  };
}

/**
 * A quarter's phrase names the months of a quarter, so a figure of another length is named by its period alone. A
 * running total of its first month is that month's.
 */
function whenKey({ basis }: Spanned, period: Period): PhraseKey {
  const { frequency } = period;
  if (basis === null || (basis === "in-quarter" && frequency !== "quarter")) return "when.unknown";
  if (isCensus(basis, period)) return "when.unknown";
  // An academic year's figure by term is not of the year.
  if (BASES[basis].usualFrequency === "year" && frequency !== "year") return "when.unknown";
  if (isFirstMonth(basis, period)) return "when.in-month";
  if (isPooledBasis(basis)) return period.pooled === undefined ? "when.unknown" : "when.pooled-years";
  return basis === "in-month" && frequency !== "month" ? "when.unknown" : `when.${basis}`;
}

/** A count of once a year at no year's end, such as that of pupils on a day in January: of its month, not of the month's end. */
function isCensus(basis: Basis | null, { frequency, end }: Period): boolean {
  return basis === "snapshot" && frequency === "year" && !endsKnownYear(end);
}

/** As `isPooled`, in the type's eyes too. */
function isPooledBasis(basis: Basis): basis is Extract<Basis, `pooled-${string}`> {
  return isPooled(basis);
}

const BEFORE: Readonly<Record<Basis, PhraseKey>> = {
  "rolling-12-months": "before.rolling-12-months",
  "year-to-date": "before.year-to-date",
  "calendar-year-to-date": "before.year-to-date",
  "academic-year-to-date": "before.year-to-date",
  snapshot: "before.snapshot",
  "in-quarter": "before.in-quarter",
  "in-month": "before.other",
  "school-term": "before.other",
  "academic-year": "before.other",
  "financial-year": "before.other",
  "calendar-year": "before.other",
  "pooled-calendar-years": "before.other",
  "pooled-financial-years": "before.other",
  "pooled-academic-years": "before.other",
};

/**
 * When the one earlier figure of a comparison held, as values: "at the end of Quarter 2 2024/25", "a year earlier (in
 * December 2023)".
 */
export function beforeValues(say: Say, indicator: Spanned, kind: ComparisonKind, { period }: Level): PhraseValues {
  const key = beforeKey(indicator, kind, period);
  const when = say(whenKey(indicator, period), periodNames(indicator, period), "briefly");
  const values = { ...periodNames(indicator, period), when };
  return { before: say(key, values), beforeBriefly: say(key, values, "briefly") };
}

/** The same in a list, where what is of the figure's own year goes without it: "in Quarter 2", "at the end of September". */
export function shortBeforeValues(
  say: Say,
  indicator: Spanned,
  kind: ComparisonKind,
  { period }: Level,
  now: Period,
): PhraseValues {
  const names = periodNames(indicator, period);
  const key = beforeKey(indicator, kind, period);
  const [sameYear, sameFinancialYear] = [
    calendarYear(period.end) === calendarYear(now.end),
    financialYearStart(period.end) === financialYearStart(now.end),
  ];
  const short = {
    ...names,
    ...(period.frequency === "quarter" && sameFinancialYear
      ? { period: `Quarter ${financialQuarter(period.end)}` }
      : {}),
    ...(sameYear ? { month: monthName(period.end) } : {}),
  };
  return { before: say(key, { ...short, when: say(whenKey(indicator, period), short, "briefly") }) };
}

function beforeKey({ basis }: Spanned, kind: ComparisonKind, period: Period): PhraseKey {
  const { looksAt } = COMPARISONS[kind];
  if (looksAt === "period-before" && isCensus(basis, period)) return "before.other";
  switch (looksAt) {
    case "year-ago":
    case "baseline":
      return `before.${looksAt}`;
    case "period-before":
      return basis === null || isFirstMonth(basis, period) ? "before.other" : BEFORE[basis];
    case "years-before":
      return "before.other";
  }
}

/** The years of an average, as a phrase's values: "for the three years 2021/22 to 2023/24". */
export function yearsValues(say: Say, { basis }: Spanned, average: Average): PhraseValues {
  const key = basis === "snapshot" || basis === "academic-year" ? (`years.${basis}` as const) : "years.other";
  const values = { count: numberWord(average.of.length), span: formatAveraged(average) };
  return { years: say(key, values), yearsBriefly: say(key, values, "briefly") };
}

/** The names of a report's own period, for its frame. */
export function reportPeriodNames(period: Period): { readonly period: string; readonly months: string } {
  return {
    period: sayPeriod(period),
    months: period.frequency === "quarter" ? ` (${formatQuarterMonths(period)})` : "",
  };
}
