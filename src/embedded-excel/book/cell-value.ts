import type { CellValue } from "../library/types";

/** What Office.js reports for one cell: text, number, TRUE/FALSE, "" for empty, "#N/A" for an error. */
export type Scalar = string | number | boolean;

const DAY_IN_MS = 86_400_000;
/** Day 0 of Excel's calendar, which counts 1900 as a leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Excel's number for a date: days since 30 December 1899. */
export function serialOf(date: Date): number {
  return (date.getTime() - DAY_ZERO) / DAY_IN_MS;
}

/** What `range.values` reports for a stored value; dates are serial numbers, errors are text. */
export function scalarOf(value: CellValue): Scalar {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  if (value instanceof Date) return serialOf(value);
  if ("error" in value) return value.error;
  if ("richText" in value && !("hyperlink" in value)) return value.richText.map((run) => run.text).join("");
  if ("hyperlink" in value) return value.text;
  if ("checkbox" in value) return value.checkbox;
  return scalarOf(value.result);
}

const ERRORS = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!", "#SPILL!", "#CALC!"] as const;
export type ErrorText = (typeof ERRORS)[number];

export function isErrorText(text: string): text is ErrorText {
  return (ERRORS as readonly string[]).includes(text);
}

/** Whether the value is an error and not text that looks like one. */
export function isError(value: CellValue): boolean {
  if (value === null || value === undefined || typeof value !== "object" || value instanceof Date) return false;
  return "error" in value || ("result" in value && isError(value.result));
}
