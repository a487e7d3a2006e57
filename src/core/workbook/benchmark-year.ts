import type { Frequency, Period } from "../measures/period";
import { type Basis, isPooled } from "./basis";
import { type CellValue, cellText } from "./grid";
import { groupBy } from "./group-by";
import { MONTH_NAME, namesPartOfYear, namesShorterSpan } from "./part-of-year";
import { withoutState } from "./period-words";
import { readPeriod } from "./read-period";

/** The kinds of year that a published figure can be of. */
type YearBasis = "calendar-year" | "academic-year" | "financial-year";

/** Several of them taken together. */
type PooledBasis = "pooled-calendar-years" | "pooled-academic-years" | "pooled-financial-years";

/** The year or years that an indicator is measured by; null where that is no whole year. */
export type AskedYear = YearBasis | PooledBasis | null;

/** What is known of the kind of a year before its label is read. */
export interface YearKind {
  /** The publication's own words, as in DfE's column time_identifier ("Calendar year"); null where it has none. */
  readonly stated: string | null;
  readonly asked: AskedYear;
}

/** A year as a label is read for indicators of these kinds of year. */
export interface YearReading {
  readonly year: Period;
  readonly askedBy: readonly AskedYear[];
}

/** The years that one label is read as for indicators of several kinds of year, each once; none for those that read no year. */
export function readForEach(asked: readonly AskedYear[], read: (one: AskedYear) => Period | null): YearReading[] {
  const found = asked.flatMap((one) => {
    const year = read(one);
    return year === null ? [] : [{ year, one }];
  });
  return [...groupBy(found, ({ year }) => yearKey(year)).values()].flatMap((same) =>
    same.slice(0, 1).map(({ year }) => ({ year, askedBy: same.map(({ one }) => one) })),
  );
}

/** Tells years apart that are written alike: the financial year 2023/24 and the academic one. */
export function yearKey({ end, pooled = 1 }: Period): string {
  return `${end} ${pooled}`;
}

/** A year found in a name; null for several years pooled, for part of a year, or for digits that are none. */
export interface NamedYear {
  /** Its words there, with the one that says its kind: "calendar 2024". */
  readonly text: string;
  /** Its digits alone: "2024". */
  readonly digits: string;
  readonly year: Period | null;
}

/** The year that an indicator is measured by, and so its benchmarks are read by; null where that is no whole year. */
export function yearAsked(basis: Basis | null, frequency: Frequency): AskedYear {
  switch (basis) {
    case "calendar-year":
    case "calendar-year-to-date":
      return "calendar-year";
    case "academic-year-to-date":
      return "academic-year";
    case "academic-year":
    case "financial-year":
    case "pooled-calendar-years":
    case "pooled-academic-years":
    case "pooled-financial-years":
      return basis;
    default:
      return frequency === "year" ? "financial-year" : null;
  }
}

const BARE_YEAR = /^\d{4}$/;
const KIND_WORDS = /\b(?:calendar|academic|school|financial|fiscal|tax)(?:\s+year)?\b/gi;
/** What stands before the date or the month in which a whole year ends. */
const ENDING_IN = new RegExp(
  `^(?:the )?(?:rolling )?(?:(?:12|twelve)[\\s-]months?|year) (?:to|ending|ended) |^(?:as )?at |^(?:\\d{1,2} )?${MONTH_NAME}(?: \\d{4})? ?(?:-|–|to) ?(?=(?:\\d{1,2} )?[a-z])`,
  "i",
);

/**
 * The year that a label names, or null. A pair is a year of the kind that the publication or the indicator says, else a
 * financial one. A bare 2024 is that kind's year that ends in 2024; where nobody says which, it stays 2024, as published.
 * A date, a month or months name the year that ends in them; a quarter, a term or a week names none. Pooled years are read
 * where the indicator is of such, and then no single year is.
 */
export function readBenchmarkYear(value: CellValue, { stated, asked }: YearKind): Period | null {
  const text = withoutState(cellText(value)).replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/gi, "$1");
  if (namesShorterSpan(text) || namesPartOfYear(stated ?? "")) return null;
  const words = text.replace(KIND_WORDS, "").replace(/[()]/g, "").trim();
  const label = typeof value === "number" ? value : words.replace(ENDING_IN, "");
  const kinds = [
    kindOf(text) ?? kindOf(stated ?? ""),
    asked,
    BARE_YEAR.test(String(label)) ? "calendar-year" : "financial-year",
    // A date or a month names the year that ends in it.
    "financial-year",
    "academic-year",
    "calendar-year",
  ] as const;
  for (const kind of kinds) {
    const year = kind === null ? null : readPeriod(label, "year", kind);
    if (year !== null) return isPooled(asked) === (year.pooled !== undefined) ? year : null;
  }
  return null;
}

const KINDS = "calendar|academic|school|financial|fiscal|tax";
/** A year of four digits with all digits and dashes that follow it, and the word before or after it that says its kind. */
const YEAR_IN_NAME = new RegExp(
  `(?:(${KINDS})(?:\\s*year)?,?\\s*)?(?<!\\d|per )((?:19|20)\\d{2}(?:[\\s/–-]*\\d|\\s*to\\s*\\d)*)(?:\\s+(${KINDS})(?:\\s+year\\b|$))?`,
  "i",
);
/** The date or the months that a year stands in: "31 March 2024", "3 months to March 2024", "Dec 2023 to Feb 2024". */
const DATE_IN_NAME = new RegExp(
  `(?:\\b(?:\\w+ )?(?:months?|year|quarter|weeks?) (?:to|ending|ended) )?(?:\\b${MONTH_NAME}(?: \\d{4})? ?(?:-|–|to) ?)?(?:\\b\\d{1,2}(?:st|nd|rd|th)? )?\\b${MONTH_NAME} \\d{4}|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}`,
  "i",
);
const PART_BEFORE = /\b(?:q[1-4]|quarter(?: ?[1-4])?|autumn|spring|summer|terms?|week(?: ?\d+)?)[\s,(]*$/i;
const PART_AFTER = /^[\s,)]*(?:q[1-4]|quarter|autumn|spring|summer|terms?|week)\b/i;

/** The year that a name holds ("Alpha 2024", "Benchmarks_2023_24"), or null where it holds none. */
export function yearInName(name: string, { stated, asked }: YearKind): NamedYear | null {
  const words = name.replace(/_/g, " ");
  const found = YEAR_IN_NAME.exec(words);
  if (found === null) return null;
  const [matched, before, run = "", after] = found;
  const start = found.index + matched.indexOf(run);
  const rest = words.slice(found.index + matched.length);
  const kind = { stated: before ?? after ?? stated, asked };
  const date = DATE_IN_NAME.exec(words);
  const [year, digits] =
    date !== null && date.index < start && date.index + date[0].length > start
      ? [readBenchmarkYear(date[0], kind), run]
      : readRun(name.slice(start, start + run.length), kind);
  const text = digits.length < run.length ? words.slice(found.index, start + digits.length) : matched;
  const isPart = PART_BEFORE.test(words.slice(0, found.index)) || PART_AFTER.test(rest);
  return { text: name.slice(found.index, found.index + text.length), digits, year: isPart ? null : year };
}

/** The year that a run of digits and dashes names, and those that name it: "2024 16-17 year olds" is of 2024 alone. */
function readRun(run: string, kind: YearKind): readonly [Period | null, string] {
  const year = readBenchmarkYear(run.replace(/_/g, "/"), kind);
  const [first] = /^\d{4}(?=\s+\d)/.exec(run) ?? [];
  return year === null && first !== undefined ? [readBenchmarkYear(first, kind), first] : [year, run];
}

/** True for a label of several years taken together: "2021 - 23", "2018/19 - 22/23". */
export function namesPooledYears(value: CellValue): boolean {
  return /^\d{4}(?:\/\d{2,4})?\s*(?:[–-]|to)\s*\d{2,4}(?:\/\d{2,4})?$/i.test(cellText(value));
}

/** The kind of year that words say, or null. */
function kindOf(words: string): YearBasis | null {
  if (/\bcalendar\b/i.test(words)) return "calendar-year";
  if (/\bacademic\b|\bschool\b/i.test(words)) return "academic-year";
  return /\b(?:financial|fiscal|tax)\b|\b31(?:st)? march\b|^march$/i.test(words) ? "financial-year" : null;
}
