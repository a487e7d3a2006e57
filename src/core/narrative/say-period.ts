import { formatLastDay, formatMonth, formatQuarterMonths, formatStart, sayPeriod } from "../format/period";
import { calendarYear, financialYearStart, type Frequency, type Month, monthOf, type Period } from "../measures/period";
import { type Basis, BASES } from "../workbook/basis";
import type { ComparisonKind, Indicator } from "../workbook/indicator";
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

/** The month in which a running total's year began. */
function yearStart(basis: Basis | null, end: Month): Month {
  const startsAgainIn = basis === null ? null : BASES[basis].startsAgainIn;
  return startsAgainIn === 1 ? monthOf(calendarYear(end), 1) : monthOf(financialYearStart(end), 4);
}

/** Every name of a period that a phrase may use. */
function periodNames({ basis, frequency }: Spanned, period: Period): PhraseValues {
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
export function sayWhen(say: Say, indicator: Spanned, period: Period): Text {
  return say(whenKey(indicator, period), periodNames(indicator, period));
}

/** A quarter's phrase names the months of a quarter, so a figure of another length is named by its period alone. */
function whenKey({ basis }: Spanned, { frequency }: Period): PhraseKey {
  if (basis === null || (basis === "in-quarter" && frequency !== "quarter")) return "when.unknown";
  return basis === "in-month" && frequency !== "month" ? "when.unknown" : `when.${basis}`;
}

const BEFORE: Readonly<Partial<Record<Basis, PhraseKey>>> = {
  "rolling-12-months": "before.rolling-12-months",
  "year-to-date": "before.year-to-date",
  "calendar-year-to-date": "before.year-to-date",
  snapshot: "before.snapshot",
  "in-quarter": "before.in-quarter",
};

/** When the earlier figure held: "at the end of Quarter 2 2024/25", "a year earlier (in December 2023)". */
export function sayBefore(say: Say, indicator: Spanned, kind: ComparisonKind, period: Period): Text {
  switch (kind) {
    case "same-period-last-year":
      return say("before.year-ago", { when: sayWhen(say, indicator, period) });
    case "baseline":
      return say("before.baseline", { when: sayWhen(say, indicator, period) });
    case "previous-period":
    case "previous-term": {
      const key = indicator.basis === null ? undefined : BEFORE[indicator.basis];
      return say(key ?? "before.other", periodNames(indicator, period));
    }
  }
}

/** The names of a report's own period, for its frame. */
export function reportPeriodNames(period: Period): { readonly period: string; readonly months: string } {
  return {
    period: sayPeriod(period),
    months: period.frequency === "quarter" ? ` (${formatQuarterMonths(period)})` : "",
  };
}
