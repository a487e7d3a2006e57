import {
  calendarYear,
  financialQuarter,
  financialYearStart,
  type Month,
  monthNumber,
  monthOf,
  type Term,
  TERM_ENDS,
} from "../measures/period";
import { type CellValue, cellText } from "./grid";
import { MONTH_NAME, monthNamed } from "./part-of-year";
import { fullYear, type PooledYears, readPooled, yearPairStart } from "./year-words";

/** What words name, before it is known how long the indicator's periods are. */
type Name =
  | { readonly kind: "month"; readonly month: Month }
  | { readonly kind: "quarter"; readonly startYear: number; readonly quarter: number }
  | { readonly kind: "term"; readonly term: Term; readonly year: number }
  | { readonly kind: "year-pair"; readonly startYear: number }
  | { readonly kind: "year"; readonly year: number }
  | PooledYears;

/** How long words say that the figures run which end then. */
type Lasting =
  /** "12 months to Mar 2024", "Quarter ending December 2024". */
  | { readonly kind: "months"; readonly months: number }
  /** "Oct - Dec 2024": the first month. */
  | { readonly kind: "from"; readonly month: Month }
  /** "YTD Dec 24". */
  | { readonly kind: "year-to-date" };

/** A name with what stands beside it; null for what is not said. */
export interface NamedPeriod {
  readonly name: Name;
  readonly lasting: Lasting | null;
  /** "FY 2024/25", "Academic year 2023/24", "Calendar year 2024". */
  readonly ofYear: "financial" | "academic" | "calendar" | null;
}

/** Serial numbers that can only be dates of our time (1930 to 2099), not years or counts. */
const FIRST_SERIAL = 10_959;
const LAST_SERIAL = 73_050;
/** Years that a period may be of. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;
const DAYS_FROM_1900_TO_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;
const MONTHS_BEFORE_APRIL = 3;

const ONE_YEAR = "(\\d{4}|\\d{2})";
const YEARS = "(\\d{4}|\\d{2}(?=[/-]))\\s*(?:[/-]|to)?\\s*(\\d{4}|\\d{2})";
const QUARTER = "(?:q|qtr|quarter)\\.?\\s*([1-4])";
const TERM = "(aut|spr|sum)(?:umn|ing|mer)?\\.?(?:\\s+term)?";
const DAY = "(?:(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+)?";
const MONTH = `(${MONTH_NAME})\\.?`;
/** The last year is no half of a pair: "Oct - Dec 2024", "Oct - Dec 2024/25". */
const MONTHS = `${MONTH}(?:\\s*${ONE_YEAR})?\\s*(?:-|to)\\s*${MONTH}(?:\\s*${ONE_YEAR}(?!\\s*[/-]?\\s*\\d))?`;

const whole = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join("")}$`, "i");

const QUARTER_ALONE = whole(QUARTER);
const QUARTER_FIRST = whole(QUARTER, "[\\s/-]*", YEARS);
const QUARTER_LAST = whole(YEARS, "[\\s/-]*", QUARTER);
const TERM_FIRST = whole(TERM, "[\\s-]*", ONE_YEAR, "(?:\\s*[/-]\\s*", ONE_YEAR, ")?");
const TERM_LAST = whole(ONE_YEAR, "(?:[/-]", ONE_YEAR, ")?[\\s-]*", TERM);
const MONTHS_INSIDE = new RegExp(MONTHS, "i");
const MONTHS_ALONE = whole(DAY, MONTH, "(?:\\s*", ONE_YEAR, ")?\\s*(?:-|to)\\s*", DAY, MONTH, "\\s*", ONE_YEAR);
const ONE_MONTH = whole(DAY, MONTH, "(?:\\s+\\d{1,2}(?:st|nd|rd|th)?(?=\\s+\\d{4}))?[\\s/-]*", ONE_YEAR);
const YEAR_AND_MONTH = whole("(\\d{4})[\\s-]+", MONTH);
const FINANCIAL_MONTH = whole("(?:m|month)\\s*(\\d{1,2})[\\s-]+", YEARS);
const DATE = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$|^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})/;
const ISO_MONTH = /^(\d{4})[/-](\d{2})$/;
const YEAR_PAIR = whole(YEARS);
const CALENDAR_YEAR = /^\d{4}$/;
const STATE =
  /\s*(?:[([](provisional|prov\.?|p|revised|rev\.?|r|estimated?|e|final)[)\]]|(?:\s[–-]?|[–-])\s?(provisional|prov\.?|revised|estimated?|final))$/i;
const TO_DATE = /\b(?:ytd|year[\s-]to[\s-]date|cumulative)\b/i;
const ENDING = /^(?:rolling\s+)?(?:(?:(\d{1,2})[\s-]*m(?:(?:on)?ths?)?|(year)|(quarter|qtr)|month)\s+(?:to|ending|ended)\s+|(y\/?e)\s+|q\/?e\s+)(?:the\s+)?/i; // prettier-ignore
const STANDING_AT = /^(?:(?:as at|as of|at|on|end of|end)\s+)+/i;
const KIND_OF_YEAR =
  /^year\s+(?=\d)|\b(?:(financial|fiscal|tax)|(academic|school)|calendar)(?:\s+year)?\b|\b(?:(fy)|(ay)|cy)(?=\s*\d)/i;
const QUARTER_WORDS = ["(?:1st|first)", "(?:2nd|second)", "(?:3rd|third)", "(?:4th|fourth)"].map(
  (ordinal) => new RegExp(`\\b${ordinal}\\s+(?:qtr|quarter)\\b`, "i"),
);

/** True for a number that can only be a date of our time, counted in days from 1900; not a year, and not a count. */
export function meansDay(value: number): boolean {
  return value >= FIRST_SERIAL && value <= LAST_SERIAL;
}

/** What is typed after a period of its figures: "provisional" for "Q3 2024/25 (provisional)"; null for nothing. */
export function stateBesidePeriod(value: CellValue): string | null {
  const [, bracketed, plain] = STATE.exec(cellText(value)) ?? [];
  return bracketed ?? plain ?? null;
}

/** The words of a period without what is typed after them of its figures. */
export function withoutState(text: string): string {
  return text.replace(STATE, "");
}

/**
 * What a cell names, or null where it names no period or could name two: "Q3 2024" may be of the calendar year, "FY25" begin
 * or end in 2025, "Period 9" be one of thirteen.
 */
export function readName(value: CellValue): NamedPeriod | null {
  if (typeof value === "boolean") return null;
  if (typeof value === "number") return readNumberName(value);
  const typed = plainWords(value);
  const ending = ENDING.exec(typed);
  const kind = KIND_OF_YEAR.exec(typed);
  const text = [TO_DATE, ENDING, STANDING_AT, KIND_OF_YEAR, /\bof\s+/gi].reduce(
    (left, words) => cellText(left.replace(words, " ")),
    typed,
  );
  // The commonest first, for a workbook has many.
  const found =
    readQuarter(text) ??
    readMonth(text) ??
    readQuarterByMonths(text) ??
    readTerm(text) ??
    readDates(text) ??
    readYear(text) ??
    readMonths(text) ??
    readYearsTogether(text);
  if (found === null) return null;
  const lasting = TO_DATE.test(typed) ? ({ kind: "year-to-date" } as const) : (found.lasting ?? lastingOf(ending));
  return { name: found.name, lasting, ofYear: kindOfYear(kind) };
}

/** What a reader makes of words, with the first month where they say it. */
interface Found {
  readonly name: Name;
  readonly lasting?: Lasting;
}

function readNumberName(value: number): NamedPeriod | null {
  if (!meansDay(value)) {
    const year = readYear(String(value));
    return year === null ? null : { name: year.name, lasting: null, ofYear: null };
  }
  const day = new Date((Math.floor(value) - DAYS_FROM_1900_TO_1970) * MILLISECONDS_A_DAY);
  const month = monthOf(day.getUTCFullYear(), day.getUTCMonth() + 1);
  return { name: { kind: "month", month }, lasting: null, ofYear: null };
}

/** The words without the brackets, dashes and marks that people put to them. */
function plainWords(value: string): string {
  const dashed = cellText(value).replace(/[\u2010-\u2015\u2212]/g, "-");
  const bare = withoutState(dashed.replace(/[*†]+$/, "")).replace(/[_:()[\]'’]|(?<!\d{4}),/g, " ");
  return QUARTER_WORDS.reduce((text, words, index) => text.replace(words, `q${index + 1}`), cellText(bare));
}

function lastingOf(ending: RegExpExecArray | null): Lasting | null {
  if (ending === null) return null;
  const [all, months, year, quarter, yearEnd] = ending;
  if (months !== undefined) return { kind: "months", months: Number(months) };
  if (year !== undefined || yearEnd !== undefined) return { kind: "months", months: 12 };
  return { kind: "months", months: quarter !== undefined || /^q/i.test(all) ? 3 : 1 };
}

function kindOfYear(kind: RegExpExecArray | null): NamedPeriod["ofYear"] {
  const [all = "", financial, academic, fy, ay] = kind ?? [];
  if ((financial ?? fy) !== undefined) return "financial";
  if ((academic ?? ay) !== undefined) return "academic";
  return /^c/i.test(all) ? "calendar" : null;
}

function readQuarter(text: string): Found | null {
  return found(quarterOfYears(text));
}

/** A quarter by its months, or by its number and its months where they agree: "Oct-Dec 2024/25", "Q3 (Oct-Dec) 2024/25". */
function readQuarterByMonths(text: string): Found | null {
  const months = MONTHS_INSIDE.exec(text);
  if (months === null) return null;
  const rest = cellText(text.replace(months[0], " ").replace(/^[\s-]+|[\s-]+$/g, ""));
  const named = quarterOfYears(rest);
  const [, from = "", firstYear, to = "", year] = months;
  const [first, last] = [monthNamed(from), monthNamed(to)];
  if (last % 3 !== 0 || last - first !== 2 || (firstYear ?? year) !== year) return null;
  const quarter = financialQuarter(last - 1);
  const startYear = year === undefined ? null : financialYearStart(monthOf(fullYear(year), last));
  if (named !== null) {
    const agrees = named.quarter === quarter && (startYear === null || startYear === named.startYear);
    return agrees ? found(named) : null;
  }
  const [, start, end] = YEAR_PAIR.exec(rest) ?? [];
  if (start !== undefined && startYear === null) return found(quarterNamed(yearPairStart(start, end), quarter));
  return Number(QUARTER_ALONE.exec(rest)?.[1]) === quarter ? found(quarterNamed(startYear, quarter)) : null;
}

function quarterOfYears(text: string): Extract<Name, { kind: "quarter" }> | null {
  const [, quarter, start, end] = QUARTER_FIRST.exec(text) ?? [];
  if (quarter !== undefined) return quarterNamed(yearPairStart(start, end), Number(quarter));
  const [, first, second, last] = QUARTER_LAST.exec(text) ?? [];
  return last === undefined ? null : quarterNamed(yearPairStart(first, second), Number(last));
}

function quarterNamed(startYear: number | null, quarter: number): Extract<Name, { kind: "quarter" }> | null {
  return startYear === null ? null : { kind: "quarter", startYear, quarter };
}

function found(name: Name | null, lasting?: Lasting): Found | null {
  return name === null ? null : { name, ...(lasting === undefined ? {} : { lasting }) };
}

function readTerm(text: string): Found | null {
  const [, first, year, yearEnd] = TERM_FIRST.exec(text) ?? [];
  const [, yearFirst, endFirst, last] = TERM_LAST.exec(text) ?? [];
  const word = (first ?? last)?.toLowerCase();
  const term =
    word === undefined ? undefined : (Object.keys(TERM_ENDS) as Term[]).find((name) => name.startsWith(word));
  const [start = "", end] = [year ?? yearFirst, yearEnd ?? endFirst];
  if (term === undefined || (end !== undefined && yearPairStart(start, end) === null)) return null;
  // "Spring 2024/25" names an academic year, whose spring and summer come in its second calendar year.
  const later = end !== undefined && term !== "autumn" ? 1 : 0;
  return { name: { kind: "term", term, year: fullYear(start) + later } };
}

/** A month by number, or by any of its days; or two dates that are the first and the last of a span. */
function readDates(text: string): Found | null {
  const [first = "", last, ...more] = text.split(/\s+(?:-|to)\s+/);
  if (last === undefined) return found(dateOf(first)?.name ?? null);
  const [from, to] = [dateOf(first), dateOf(last)];
  return from === null || to === null || more.length > 0 ? null : spanOf(from, to);
}

interface DayOfMonth {
  readonly name: Extract<Name, { kind: "month" }>;
  /** Null where no day is named. */
  readonly day: number | null;
}

function dateOf(text: string): DayOfMonth | null {
  const [, day, month, year, shortDay, shortMonth, shortYear] = DATE.exec(text) ?? [];
  const [, isoYear, isoMonth, isoDay] = ISO_DATE.exec(text) ?? [];
  return dayOfMonth(day ?? shortDay ?? isoDay, Number(month ?? shortMonth ?? isoMonth), year ?? shortYear ?? isoYear);
}

function dayOfMonth(day: string | undefined, month: number, year = ""): DayOfMonth | null {
  if (!(month >= 1 && month <= 12)) return null;
  return {
    name: { kind: "month", month: monthOf(fullYear(year), month) },
    day: day === undefined ? null : Number(day),
  };
}

/** Whole months from one to another; null where they begin or end in the middle of one. */
function spanOf(from: DayOfMonth, to: DayOfMonth): Found | null {
  const lastDay = new Date(Date.UTC(calendarYear(to.name.month), monthNumber(to.name.month), 0)).getUTCDate();
  const isWhole = (from.day ?? 1) === 1 && (to.day ?? lastDay) === lastDay && from.name.month <= to.name.month;
  return isWhole ? { name: to.name, lasting: { kind: "from", month: from.name.month } } : null;
}

function readYear(text: string): Found | null {
  const [, start, end] = YEAR_PAIR.exec(text) ?? [];
  const startYear = start === undefined ? null : yearPairStart(start, end);
  if (startYear !== null) return { name: { kind: "year-pair", startYear } };
  const [, year, month] = ISO_MONTH.exec(text) ?? [];
  if (year !== undefined) return found(dayOfMonth(undefined, Number(month), year)?.name ?? null);
  const single = CALENDAR_YEAR.test(text) ? Number(text) : 0;
  return single >= FIRST_YEAR && single <= LAST_YEAR ? { name: { kind: "year", year: single } } : null;
}

function readYearsTogether(text: string): Found | null {
  return found(readPooled(text));
}

function readMonth(text: string): Found | null {
  const [, , word, year] = ONE_MONTH.exec(text) ?? [];
  const [, yearFirst, wordLast] = YEAR_AND_MONTH.exec(text) ?? [];
  return found(dayOfMonth(undefined, monthNamed(word ?? wordLast ?? ""), year ?? yearFirst)?.name ?? null);
}

/** A month of the financial year by its number, or whole months from one to another. */
function readMonths(text: string): Found | null {
  const [, number, start, end] = FINANCIAL_MONTH.exec(text) ?? [];
  const startYear = yearPairStart(start, end);
  if (number !== undefined && startYear !== null && Number(number) >= 1 && Number(number) <= 12)
    return { name: { kind: "month", month: monthOf(startYear, Number(number) + MONTHS_BEFORE_APRIL) } };
  const [, firstDay, first = "", firstYear, lastDay, last = "", lastYear] = MONTHS_ALONE.exec(text) ?? [];
  if (lastYear === undefined) return null;
  const [from, to] = [monthNamed(first), monthNamed(last)];
  const year = firstYear ?? String(fullYear(lastYear) - (from > to ? 1 : 0));
  const [begin, finish] = [dayOfMonth(firstDay, from, year), dayOfMonth(lastDay, to, lastYear)];
  return begin === null || finish === null ? null : spanOf(begin, finish);
}
