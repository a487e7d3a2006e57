import { formatLastDay, formatMonth, formatQuarterMonths, formatStart, sayPeriod } from "../format/period";
import { type Frequency, financialYearStart, type Month, monthOf, calendarYear, type Period } from "../measures/period";
import type { Basis } from "../workbook/basis";
import { BASES } from "../workbook/basis";
import type { ComparisonKind, Indicator } from "../workbook/indicator";
import type { PhraseKey } from "./phrasebook.en-GB";
import type { Text } from "./text";
import type { PhraseValues, Wording } from "./wording";

const AGO: Readonly<Record<Frequency, string>> = {
  month: "a month earlier",
  quarter: "a quarter earlier",
  term: "a term earlier",
  year: "a year earlier",
};

/** The month in which a running total's year began. */
function yearStart(basis: Basis | null, end: Month): Month {
  const startsAgainIn = basis === null ? null : BASES[basis].startsAgainIn;
  return startsAgainIn === 1 ? monthOf(calendarYear(end), 1) : monthOf(financialYearStart(end), 4);
}

/** Every name of a period that a phrase may use. */
function periodNames({ basis, frequency }: Indicator, period: Period): PhraseValues {
  return {
    period: sayPeriod(period),
    month: formatMonth(period.end),
    lastDay: formatLastDay(period.end),
    quarterMonths: formatQuarterMonths(period, "and"),
    start: formatStart(yearStart(basis, period.end), period.end),
    ago: AGO[frequency],
  };
}

/** When a figure holds, its basis named: "between April and December 2024". */
export function sayWhen({ say }: Wording, indicator: Indicator, period: Period): Text {
  return say(`when.${indicator.basis ?? "unknown"}`, periodNames(indicator, period));
}

const BEFORE: Readonly<Partial<Record<Basis, PhraseKey>>> = {
  "rolling-12-months": "before.rolling-12-months",
  "year-to-date": "before.year-to-date",
  "calendar-year-to-date": "before.year-to-date",
  snapshot: "before.snapshot",
  "in-quarter": "before.in-quarter",
};

/** When the earlier figure held: "at the end of Quarter 2 2024/25", "a year earlier, at the end of December 2023". */
export function sayBefore(wording: Wording, indicator: Indicator, kind: ComparisonKind, period: Period): Text {
  if (kind === "same-period-last-year")
    return wording.say("before.year-ago", { when: sayWhen(wording, indicator, period) });
  const key = indicator.basis === null ? undefined : BEFORE[indicator.basis];
  return wording.say(key ?? "before.other", periodNames(indicator, period));
}

/** The names of a report's own period, for its frame. */
export function reportPeriodNames(period: Period): { readonly period: string; readonly months: string } {
  return {
    period: sayPeriod(period),
    months: period.frequency === "quarter" ? ` (${formatQuarterMonths(period)})` : "",
  };
}
