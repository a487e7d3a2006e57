import { cutTo } from "../format/cut-to";
import type { Cell, Source } from "./grid";
import { isDateFormat } from "./read-number";

/** Error: something was left out. Warning: a figure is shown but doubtful. Note: worth knowing. */
export type Severity = "error" | "warning" | "note";

/** Something the workbook's owner should know: where it is, what was found, what to do. */
export interface Finding {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  /** The indicator that it touches. */
  readonly ref: string | null;
  readonly source: Source | null;
}

/** "Observations!D14", with the sheet quoted where Excel would quote it. */
export function formatSource({ sheet, address }: Source): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) ? `${sheet}!${address}` : `'${sheet.replace(/'/g, "''")}'!${address}`;
}

/** Characters of a cell that a message repeats: enough to know it again. */
const MOST_QUOTED = 60;

/** A cell and how it begins, for a message: `Observations!D14 ("abc")`. */
export function quoteCell(cell: Cell): string {
  return `${formatSource(cell.source)} ("${cutTo(shownCell(cell), MOST_QUOTED)}")`;
}

const DAYS_FROM_1900_TO_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;
/** The serial number of 31/12/9999, Excel's last day. */
const LAST_DAY = 2_958_465;

/** A cell's value in words; a date as a date (31/12/2024) and not as its serial number. */
export function shownCell({ value, format }: Pick<Cell, "value" | "format">): string {
  if (typeof value !== "number" || !isDateFormat(format) || value < 0 || value > LAST_DAY) return String(value);
  return new Date((value - DAYS_FROM_1900_TO_1970) * MILLISECONDS_A_DAY)
    .toISOString()
    .slice(0, 10)
    .split("-")
    .reverse()
    .join("/");
}

interface Wording {
  readonly message: string;
  readonly advice: string;
  readonly ref?: string | null;
  readonly source?: Source | null;
}

/** Characters of a message; names and texts that people typed may be of any length. */
const MOST_IN_MESSAGE = 1000;

/** A finding of a severity that is not known beforehand. */
export const finding =
  (severity: Severity) =>
  (code: string, { message, advice, ref = null, source = null }: Wording): Finding => ({
    severity,
    code,
    message: cutTo(message, MOST_IN_MESSAGE),
    advice,
    ref,
    source,
  });

export const error = finding("error");
export const warning = finding("warning");
export const note = finding("note");
