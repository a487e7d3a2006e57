import type { Frequency, Period } from "../measures/period";
import type { Basis } from "./basis";
import { type CellValue, cellText } from "./grid";
import { readPeriod } from "./read-period";

/** The kinds of year that a published figure can be of. */
type YearBasis = "calendar-year" | "academic-year" | "financial-year";

/** What is known of the kind of a year before its label is read. */
export interface YearKind {
  /** The publication's own words, as in DfE's column time_identifier ("Calendar year"); null where it has none. */
  readonly stated: string | null;
  /** The year that the indicator itself is measured by; null where that is no whole year. */
  readonly asked: YearBasis | null;
}

/** A year found in a name: its words there, and the year; null for several years pooled, or for digits that are none. */
export interface NamedYear {
  readonly text: string;
  readonly year: Period | null;
}

/** The year that an indicator is measured by, and so its benchmarks are read by; null where that is no whole year. */
export function yearAsked(basis: Basis | null, frequency: Frequency): YearKind["asked"] {
  switch (basis) {
    case "calendar-year":
    case "calendar-year-to-date":
      return "calendar-year";
    case "academic-year":
    case "financial-year":
      return basis;
    default:
      return frequency === "year" ? "financial-year" : null;
  }
}

const BARE_YEAR = /^\d{4}$/;
const KIND_WORDS = /\b(?:calendar|academic|school|financial|fiscal|tax)(?:\s+year)?\b/gi;

/**
 * The year that a label names, or null. A pair is a year of the kind that the publication or the indicator says, else a
 * financial one. A bare 2024 is that kind's year that ends in 2024; where nobody says which, it stays 2024, as published.
 */
export function readBenchmarkYear(value: CellValue, { stated, asked }: YearKind): Period | null {
  const text = cellText(value);
  if (namesSomeMonths(text)) return null;
  const label = typeof value === "number" ? value : text.replace(KIND_WORDS, "").replace(/[()]/g, "").trim();
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
    if (year !== null) return year;
  }
  return null;
}

/** A year of four digits with all digits and dashes that follow it, and the word before it that says its kind. */
const YEAR_IN_NAME =
  /(?:\b(calendar|academic|school|financial|fiscal|tax)(?:\s+year)?\s+)?(?<!\d|per )((?:19|20)\d{2}(?:[\s/_–-]*\d|\s*to\s*\d)*)/i;

/** The year that a name holds ("Alpha 2024", "Benchmarks_2023_24"), or null where it holds none. */
export function yearInName(name: string, { stated, asked }: YearKind): NamedYear | null {
  const [text = "", word, digits = ""] = YEAR_IN_NAME.exec(name) ?? [];
  if (text === "") return null;
  const kind = { stated: word ?? stated, asked };
  const year = readBenchmarkYear(digits.replace(/_/g, "/"), kind);
  // "Alpha 2024 16-17 year olds" is Alpha of 2024, and 16-17 no part of its year.
  const [first = ""] = /^\d{4}(?=\s+\d)/.exec(digits) ?? [];
  if (year !== null || first === "") return { text, year };
  return { text: text.slice(0, text.length - digits.length + first.length), year: readBenchmarkYear(first, kind) };
}

/** True for a label of several years taken together: "2021 - 23", "2018/19 - 22/23". */
export function namesPooledYears(value: CellValue): boolean {
  return /^\d{4}(?:\/\d{2,4})?\s*(?:[–-]|to)\s*\d{2,4}(?:\/\d{2,4})?$/i.test(cellText(value));
}

/** The kind of year that words say; a quarter, a term or a week of a year is none. */
function kindOf(words: string): YearBasis | null {
  if (/\bq\d|\bquarter|\bterm|\bweek|\bpart\b/i.test(words)) return null;
  if (/\bcalendar\b/i.test(words)) return "calendar-year";
  if (/\bacademic\b|\bschool\b/i.test(words)) return "academic-year";
  return /\b(?:financial|fiscal|tax)\b|\b31(?:st)? march\b|^march$/i.test(words) ? "financial-year" : null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** True for months that make up no whole year: "October to December 2023". */
function namesSomeMonths(text: string): boolean {
  const [, first = "", last = ""] = /^([a-z]{3})[a-z]*\s*(?:-|–|to)\s*([a-z]{3})[a-z]*\s+\d{4}$/i.exec(text) ?? [];
  const [start, end] = [first, last].map((month) => MONTHS.indexOf(month.toLowerCase()));
  return start !== undefined && end !== undefined && start >= 0 && end >= 0 && (end - start + 12) % 12 !== 11;
}
