import { type CellValue, cellText, isBlank } from "../grid";
import { isDateFormat } from "../read-number";
import { readPeriodHeading } from "../period-heading";
import { readName } from "../period-words";
import { shownCell } from "../quote-cell";
import { isYearWord } from "../told-span";

/** One heading of somebody's own range. */
export interface Heading {
  /** As people read it; a date as a date. */
  readonly text: string;
  readonly value: CellValue;
  /** True where it names the period of its column. */
  readonly isPeriod: boolean;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The headings of a row with its number formats. */
export function headingsOf(values: readonly CellValue[], formats: readonly string[]): readonly Heading[] {
  return values.map((value, column) => {
    const text = cellText(shownCell({ value, format: formats[column] ?? "General" }));
    return { text, value, isPeriod: isPeriodHeading(value, formats[column] ?? "General") };
  });
}

function isPeriodHeading(value: CellValue, format: string): boolean {
  if (typeof value === "number") return isDateFormat(format) || isYear(value);
  const read = isBlank(value) ? null : readPeriodHeading(value);
  // A target of a year may stand in each row of a table with a row a period.
  return read !== null && (read.part !== "target" || !isOfYears(read.period));
}

function isOfYears(period: CellValue): boolean {
  const named = readName(period);
  return named !== null && isYearWord(named);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** One heading for all ways to write it: case, line breaks and spaces do not count, every other sign does. */
export function headingKey(text: string): string {
  return cellText(text).toLowerCase();
}

const YEARS = /\b(?:19|20)\d\d(?:\s*[/–-]\s*(?:\d{4}|\d{2}))?\b/g;

/** Words for comparison, in small letters: brackets and years are left out, "no." and "#" are numbers. */
export function headingWords(text: string): string {
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]/g, " ").replace(YEARS, " ");
  return (bare.trim() === "" ? text : bare)
    .toLowerCase()
    .replace(/#/g, " number ")
    .replace(/%/g, " percent ")
    .replace(/\bno\b\.?/g, " number ")
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "")
    .join(" ");
}
