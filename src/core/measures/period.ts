/** A month as one whole number, so that periods can be compared and stepped through: year × 12 + month − 1. */
export type Month = number;

export type Frequency = "month" | "quarter" | "term" | "year";

/**
 * A span of time, known by how long it is and by the month that it ends in. The end tells the kind of a year (March:
 * financial, August: academic, December: calendar) and of a term (December: autumn, March: spring, July: summer).
 */
export interface Period {
  readonly frequency: Frequency;
  readonly end: Month;
  /** How many years a figure takes together, 2 or more; absent for one period. */
  readonly pooled?: number;
}

const MARCH = 3;
const AUTUMN_END = 12;
const SPRING_END = 3;
const SUMMER_END = 7;

export const TERM_ENDS = { autumn: AUTUMN_END, spring: SPRING_END, summer: SUMMER_END } as const;
export type Term = keyof typeof TERM_ENDS;

/** The month of a calendar year; `month` is 1 to 12. */
export function monthOf(year: number, month: number): Month {
  return year * 12 + month - 1;
}

/** The calendar year that a month lies in. */
export function calendarYear(month: Month): number {
  return Math.floor(month / 12);
}

/** 1 for January to 12 for December. */
export function monthNumber(month: Month): number {
  return (month % 12) + 1;
}

/** The calendar year in which the financial year of a month began: 2024 for any month from April 2024 to March 2025. */
export function financialYearStart(month: Month): number {
  return calendarYear(month) - (monthNumber(month) <= MARCH ? 1 : 0);
}

/** The financial quarter, 1 to 4, that a month lies in. */
export function financialQuarter(month: Month): number {
  return Math.floor(((monthNumber(month) + 8) % 12) / 3) + 1;
}

/** Which year a month lies in, for years that start in a month of this number (1 to 12): the same for all of one year. */
export function runningYear(month: Month, startsIn: number): number {
  return Math.floor((month - (startsIn - 1)) / 12);
}

/** The quarter of a financial year; `quarter` is 1 to 4 and `startYear` the calendar year in which the year began. */
export function quarterPeriod(startYear: number, quarter: number): Period {
  return { frequency: "quarter", end: monthOf(startYear, MARCH + quarter * 3) };
}

/** The term of a calendar year: the autumn term 2024 ends in December 2024. */
export function termPeriod(term: Term, year: number): Period {
  return { frequency: "term", end: monthOf(year, TERM_ENDS[term]) };
}

/** The term that ends in a month, or null where none does. */
export function termEndingIn(month: Month): Term | null {
  const number = monthNumber(month);
  return number === AUTUMN_END ? "autumn" : number === SPRING_END ? "spring" : number === SUMMER_END ? "summer" : null;
}

/** How many months each lasts; terms are of three or four. */
export const MONTHS_IN: Readonly<Record<Exclude<Frequency, "term">, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * The period before, of the same length: the quarter, month, term or year that ended just before this one. Of pooled years
 * those that ended a year earlier, as such figures follow one another; the two share years.
 */
export function previousPeriod(period: Period): Period {
  const { frequency, end } = period;
  return { ...period, end: frequency === "term" ? previousTermEnd(end) : end - MONTHS_IN[frequency] };
}

/** The period so many before one, each as long as it is. */
export function periodsBefore(period: Period, steps: number): Period {
  return steps <= 0 ? period : periodsBefore(previousPeriod(period), steps - 1);
}

/** The period so many after one, each as long as it is. */
export function periodsAfter(period: Period, steps: number): Period {
  return steps <= 0 ? period : periodsAfter(nextPeriod(period), steps - 1);
}

/** The last month before this one in which a term ends. */
function previousTermEnd(month: Month): Month {
  return termEndingIn(month - 1) === null ? previousTermEnd(month - 1) : month - 1;
}

/** The period after, of the same length. */
export function nextPeriod(period: Period): Period {
  const { frequency, end } = period;
  return { ...period, end: frequency === "term" ? nextTermEnd(end) : end + MONTHS_IN[frequency] };
}

/** The first month after this one in which a term ends. */
function nextTermEnd(month: Month): Month {
  return termEndingIn(month + 1) === null ? nextTermEnd(month + 1) : month + 1;
}

/** The period of the same length that ended twelve months before. */
export function samePeriodLastYear(period: Period): Period {
  return { ...period, end: period.end - 12 };
}

/** True for periods of one length that end in one month. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.frequency === b.frequency && a.end === b.end && a.pooled === b.pooled;
}

/** The years of pooled ones, the earliest first; a period that is not pooled itself. */
export function yearsOf({ frequency, end, pooled = 1 }: Period): readonly Period[] {
  return Array.from({ length: pooled }, (_, index) => ({ frequency, end: end - 12 * (pooled - 1 - index) }));
}
