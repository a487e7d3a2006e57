import { type CellValue, cellText, isBlank } from "../grid";
import { isDateFormat } from "../read-number";
import { namesPeriod } from "../read-period";
import { shownCell } from "../quote-cell";

/** One heading of somebody's own range. */
export interface Heading {
  /** As people read it; a date as a date. */
  readonly text: string;
  readonly value: CellValue;
  /** True where it names the period of its column. */
  readonly isPeriod: boolean;
}

/** Words that stand beside a period in a heading and leave its figures what they are: "Q1 2024/25 actual". */
const BESIDE_PERIOD = /\b(?:actuals?|results?|outturn|performance|values?|figures?|data)\b/gi;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The headings of a row with its number formats. */
export function headingsOf(values: readonly CellValue[], formats: readonly string[]): readonly Heading[] {
  return values.map((value, column) => {
    const text = cellText(shownCell({ value, format: formats[column] ?? "General" }));
    return { text, value, isPeriod: isPeriodHeading(value, formats[column] ?? "General") };
  });
}

/** What the readers of the contract understand as the period of such a heading: "Q1 2024/25" for "Q1 2024/25 (actual)". */
export function periodOfHeading(value: CellValue): CellValue {
  if (typeof value !== "string" || namesPeriod(value)) return value;
  return cellText(value.replace(/[()[\]:]/g, " ").replace(BESIDE_PERIOD, " "));
}

/** A heading as the contract's readers take it. */
export function readableHeading({ value, isPeriod }: Heading): CellValue {
  return isPeriod ? periodOfHeading(value) : value;
}

function isPeriodHeading(value: CellValue, format: string): boolean {
  if (typeof value === "number") return isDateFormat(format) || isYear(value);
  return !isBlank(value) && namesPeriod(periodOfHeading(value));
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
