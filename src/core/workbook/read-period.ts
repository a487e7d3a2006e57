import {
  type Frequency,
  type Month,
  monthNumber,
  monthOf,
  type Period,
  quarterPeriod,
  TERM_ENDS,
  type Term,
  termEndingIn,
  termPeriod,
} from "../measures/period";
import { type Basis, yearEndMonth } from "./basis";
import { cellText, type CellValue } from "./grid";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Serial numbers that can only be dates of our time (1930 to 2099), not years or counts. */
const FIRST_SERIAL = 10_959;
const LAST_SERIAL = 73_050;
/** Years that a period may be of. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const DAYS_FROM_1900_TO_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

const YEAR_PAIR = /^(?:fy|ay)?\s*(\d{4}|\d{2}(?=[/–-]))\s*[/–-]?\s*(\d{2}|\d{4})$/i;
const QUARTER_FIRST =
  /^(?:q|qtr|quarter)\s*([1-4])\s*[,-]?\s*(?:fy)?\s*(\d{4}|\d{2}(?=[/–-]))\s*[/–-]?\s*(\d{2}|\d{4})$/i;
const QUARTER_LAST =
  /^(?:fy)?\s*(\d{4}|\d{2}(?=[/–-]))\s*[/–-]?\s*(\d{2}|\d{4})\s*[,-]?\s*(?:q|qtr|quarter)\s*([1-4])$/i;
const TERM = /^(autumn|spring|summer)\s*(?:term)?\s*(\d{4})(?:\s*[/–-]\s*(\d{2}|\d{4}))?$/i;
const TERM_LAST = /^(\d{4})\s*(autumn|spring|summer)\s*(?:term)?$/i;
const MONTHS_TO = /^[a-z]{3,9}\s*(?:-|–|to)\s*([a-z]{3,9}\s+\d{4})$/i;
const MONTH = /^(?:\d{1,2}(?:st|nd|rd|th)?[\s-]+)?([a-z]{3,9})\.?[\s-]*(\d{4}|\d{2})$/i;
const DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})/;
const CALENDAR_YEAR = /^(\d{4})$/;

/** What a period cell names, before it is known how long the indicator's periods are. */
type Named =
  | { readonly kind: "month"; readonly month: Month }
  | { readonly kind: "quarter"; readonly startYear: number; readonly quarter: number }
  | { readonly kind: "term"; readonly term: Term; readonly year: number }
  | { readonly kind: "year-pair"; readonly startYear: number }
  | { readonly kind: "year"; readonly year: number };

/**
 * The period that a cell names, for an indicator of this frequency and basis, or null where it names none.
 *
 * A date or a month names the span that ends in it: 31/12/2024 is Quarter 3 2024/25 of a quarterly indicator and the
 * autumn term 2024 of a termly one. The first of a month means the month, for that is what Excel makes of "Dec 2024".
 */
export function readPeriod(value: CellValue, frequency: Frequency, basis: Basis | null): Period | null {
  const named = readName(value);
  return named === null ? null : ofOurTime(spanOf(named, frequency, basis));
}

/** A period of another age is a slip of the hand: Dec 0024, or 31/12/9999. */
function ofOurTime(period: Period | null): Period | null {
  return period !== null && period.end >= monthOf(FIRST_YEAR, 1) && period.end <= monthOf(LAST_YEAR, 12)
    ? period
    : null;
}

/** True where a cell names a period of any kind: a month, a quarter, a term or a year. */
export function namesPeriod(value: CellValue): boolean {
  return readName(value) !== null;
}

/** Every kind of period, the shortest first. */
const SPANS: readonly (readonly [Frequency, Basis | null])[] = [
  ["month", null],
  ["quarter", null],
  ["term", null],
  ["year", "financial-year"],
  ["year", "academic-year"],
  ["year", "calendar-year"],
];

/** Each period that a cell can mean where no indicator says how long its periods are, the shortest first. */
export function periodsNamed(value: CellValue): readonly Period[] {
  const named = readName(value);
  if (named === null) return [];
  // "2024" alone is the calendar year; only an indicator's own figures say 2024 of a year that ends in another month.
  const spans = named.kind === "year" ? SPANS.filter(([, basis]) => basis === "calendar-year") : SPANS;
  return spans.flatMap(([frequency, basis]) => ofOurTime(spanOf(named, frequency, basis)) ?? []);
}

function readName(value: CellValue): Named | null {
  if (typeof value === "boolean") return null;
  if (typeof value === "number") return readNumberName(value);
  const text = plainPeriod(cellText(value).replace(/^(?:as at|year ending|year ended|end of)\s+/i, ""));
  return readQuarter(text) ?? readTerm(text) ?? readDate(text) ?? readYear(text) ?? readMonth(text);
}

/** True for a number that can only be a date of our time, counted in days from 1900; not a year, and not a count. */
export function meansDay(value: number): boolean {
  return value >= FIRST_SERIAL && value <= LAST_SERIAL;
}

function readNumberName(value: number): Named | null {
  if (meansDay(value)) {
    const date = new Date((Math.floor(value) - DAYS_FROM_1900_TO_1970) * MILLISECONDS_A_DAY);
    return { kind: "month", month: monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1) };
  }
  return readYear(String(value));
}

const STATE = /\s*[([](provisional|prov\.?|p|revised|rev\.?|r|estimated?|e|final)[)\]]$/i;
const BRACKETED = /\s*[([]((?:fy|ay)?\s*\d{2,4}\s*[/–-]\s*\d{2,4}|(?:q|qtr|quarter)\s*[1-4])[)\]]\s*/gi;

/** What is typed after a period of its figures: "provisional" for "Q3 2024/25 (provisional)"; null for nothing. */
export function stateBesidePeriod(value: CellValue): string | null {
  return STATE.exec(cellText(value))?.[1] ?? null;
}

/** The words of a period without what is typed after them of its figures. */
export function withoutState(text: string): string {
  return text.replace(STATE, "");
}

/** The same words without the brackets, apostrophes and words on their figures that people put to them. */
function plainPeriod(text: string): string {
  const bare = withoutState(text).replace(/\s*['’]/g, " ");
  return bare.replace(BRACKETED, " $1 ").trim();
}

const QUARTER_MONTHS: readonly string[] = ["apr-jun", "jul-sep", "oct-dec", "jan-mar"];
const MONTHS_INSIDE = /\s*[([]([a-z]{3})[a-z]*\.?\s*(?:-|–|to)\s*([a-z]{3})[a-z]*\.?[)\]]\s*/i;

/** "Q3 2024/25" for "Q3 (Oct-Dec) 2024/25". Months of another quarter stay, and so make no period: one of the two is wrong. */
function withoutItsMonths(text: string): string {
  const [all = "", from = "", to = ""] = MONTHS_INSIDE.exec(text) ?? [];
  const quarter = QUARTER_MONTHS.indexOf(`${from}-${to}`.toLowerCase()) + 1;
  const isItsOwn = new RegExp(`(?:q|qtr|quarter)\\s*${quarter}(?!\\d)`, "i").test(text);
  return isItsOwn ? text.replace(all, " ").trim() : text;
}

/** 2024 for "24" as for "2024". */
function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function readQuarter(typed: string): Named | null {
  const text = withoutItsMonths(typed);
  const first = QUARTER_FIRST.exec(text);
  if (first !== null) return quarterNamed(first[2], first[3], first[1]);
  const last = QUARTER_LAST.exec(text);
  return last === null ? null : quarterNamed(last[1], last[2], last[3]);
}

function quarterNamed(start = "", end = "", quarter = ""): Named | null {
  const startYear = yearPairStart(start, end);
  return startYear === null ? null : { kind: "quarter", startYear, quarter: Number(quarter) };
}

/** 2024 for "2024" and "25"; null where the second year does not follow the first. */
function yearPairStart(start: string, end: string): number | null {
  const startYear = fullYear(start);
  return (startYear + 1) % 100 === Number(end) % 100 ? startYear : null;
}

function readTerm(text: string): Named | null {
  const [, first, year, yearEnd] = TERM.exec(text) ?? [];
  const [, yearFirst, last] = TERM_LAST.exec(text) ?? [];
  const word = (first ?? last)?.toLowerCase();
  const term = (Object.keys(TERM_ENDS) as Term[]).find((name) => name === word);
  if (term === undefined) return null;
  // "Spring 2024/25" names an academic year, whose spring and summer come in its second calendar year.
  const later = yearEnd !== undefined && term !== "autumn" ? 1 : 0;
  return { kind: "term", term, year: Number(year ?? yearFirst) + later };
}

function readDate(text: string): Named | null {
  const [, , month, year] = DATE.exec(text) ?? [];
  const [, isoYear, isoMonth] = ISO_DATE.exec(text) ?? [];
  const number = Number(month ?? isoMonth ?? 0);
  return number < 1 || number > 12 ? null : { kind: "month", month: monthOf(fullYear(year ?? isoYear ?? ""), number) };
}

function readYear(text: string): Named | null {
  const pair = YEAR_PAIR.exec(text);
  if (pair !== null) {
    const startYear = yearPairStart(pair[1] ?? "", pair[2] ?? "");
    return startYear === null ? null : { kind: "year-pair", startYear };
  }
  const single = CALENDAR_YEAR.exec(text);
  const year = Number(single?.[1] ?? 0);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? { kind: "year", year } : null;
}

function readMonth(text: string): Named | null {
  const [, word = "", year = ""] = MONTH.exec(MONTHS_TO.exec(text)?.[1] ?? text) ?? [];
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return index < 0 ? null : { kind: "month", month: monthOf(fullYear(year), index + 1) };
}

function spanOf(named: Named, frequency: Frequency, basis: Basis | null): Period | null {
  switch (frequency) {
    case "month":
      return named.kind === "month" ? { frequency, end: named.month } : null;
    case "quarter":
      if (named.kind === "quarter") return quarterPeriod(named.startYear, named.quarter);
      return named.kind === "month" && monthNumber(named.month) % 3 === 0 ? { frequency, end: named.month } : null;
    case "term":
      if (named.kind === "term") return termPeriod(named.term, named.year);
      return named.kind === "month" && termEndingIn(named.month) !== null ? { frequency, end: named.month } : null;
    case "year":
      return yearNamed(named, yearEndMonth(basis));
  }
}

function yearNamed(named: Named, endMonth: number): Period | null {
  switch (named.kind) {
    case "year-pair":
      return endMonth === 12 ? null : { frequency: "year", end: monthOf(named.startYear + 1, endMonth) };
    case "year":
      return { frequency: "year", end: monthOf(named.year, endMonth) };
    case "month":
      return monthNumber(named.month) === endMonth ? { frequency: "year", end: named.month } : null;
    case "quarter":
    case "term":
      return null;
  }
}
