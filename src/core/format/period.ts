import {
  calendarYear,
  financialQuarter,
  financialYearStart,
  type Month,
  monthNumber,
  type Period,
  termEndingIn,
  yearsOf,
} from "../measures/period";

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const MARCH = 3;
const AUGUST = 8;
const DECEMBER = 12;

/** "December". */
export function monthName(month: Month): string {
  return MONTH_NAMES[monthNumber(month) - 1] ?? "";
}

/** "2024/25": the year that began in 2024. */
function yearPair(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, "0")}`;
}

/** "December 2024". */
export function formatMonth(month: Month): string {
  return `${monthName(month)} ${calendarYear(month)}`;
}

/**
 * The short name that tables and `facts.json` use: "Q3 2024/25", "Autumn 2024", "2023/24", "2024", "December 2024", of
 * pooled years "2021 to 2023".
 */
export function formatPeriod(period: Period): string {
  if (period.pooled !== undefined) return formatSpan(yearsOf(period));
  switch (period.frequency) {
    case "month":
      return formatMonth(period.end);
    case "quarter":
      return `Q${financialQuarter(period.end)} ${yearPair(financialYearStart(period.end))}`;
    case "term": {
      const term = termEndingIn(period.end);
      return term === null
        ? formatMonth(period.end)
        : `${term[0]?.toUpperCase() ?? ""}${term.slice(1)} ${calendarYear(period.end)}`;
    }
    case "year":
      return formatYear(period.end);
  }
}

/** A year by its end: the calendar's, a financial or academic one, else the month alone: figures "at" or "to June 2024". */
function formatYear(end: Month): string {
  switch (monthNumber(end)) {
    case DECEMBER:
      return String(calendarYear(end));
    case MARCH:
    case AUGUST:
      return yearPair(calendarYear(end) - 1);
    default:
      return formatMonth(end);
  }
}

/** True for the last month of a calendar, a financial or an academic year. */
export function endsKnownYear(month: Month): boolean {
  return [MARCH, AUGUST, DECEMBER].includes(monthNumber(month));
}

/** Periods one after another, by the first and the last: "2021/22 to 2023/24". */
export function formatSpan(periods: readonly Period[]): string {
  const [first, ...others] = periods.map(formatPeriod);
  const last = others.at(-1);
  return last === undefined ? (first ?? "") : `${first ?? ""} to ${last}`;
}

/** The name that a sentence uses: "Quarter 3 2024/25", "the autumn term 2024", "2023/24", "December 2024". */
export function sayPeriod(period: Period): string {
  const isTerm = period.frequency === "term" && termEndingIn(period.end) !== null;
  return isTerm ? `the ${namePeriod(period)}` : namePeriod(period);
}

/** The same for a place that has an article: "autumn term 2024". */
export function namePeriod(period: Period): string {
  switch (period.frequency) {
    case "quarter":
      return `Quarter ${financialQuarter(period.end)} ${yearPair(financialYearStart(period.end))}`;
    case "term": {
      const term = termEndingIn(period.end);
      return term === null ? formatMonth(period.end) : `${term} term ${calendarYear(period.end)}`;
    }
    case "month":
    case "year":
      return formatPeriod(period);
  }
}

/** The months that a quarter covers: "October to December 2024", or between "October and December 2024". */
export function formatQuarterMonths(period: Period, link: "to" | "and" = "to"): string {
  return `${monthName(period.end - 2)} ${link} ${formatMonth(period.end)}`;
}

/** The last day of a month: "31 December 2024". */
export function formatLastDay(month: Month): string {
  const lastDay = new Date(Date.UTC(calendarYear(month), monthNumber(month), 0)).getUTCDate();
  return `${lastDay} ${formatMonth(month)}`;
}

/** The month in which a span begins, its year only where it is not that of the end: "April", "April 2024". */
export function formatStart(start: Month, end: Month): string {
  return calendarYear(start) === calendarYear(end) ? monthName(start) : formatMonth(start);
}
