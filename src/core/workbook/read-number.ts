import {
  absolute,
  compare,
  type Exact,
  exactFromNumber,
  exactFromText,
  multiply,
  wholeNumber,
} from "../measures/exact";
import { type Cell, cellText } from "./grid";
import { type NumberMark, withoutMarks } from "./number-marks";
import { type Missing, missingByWords } from "./words-for-no-number";

/** What a cell that should hold a number turned out to hold. */
export type NumberReading =
  /** `percent`: the cell says "per cent" itself (0.907 shown as 90.7%, or the text "12%"); the number is then 90.7, 12. */
  | ({ readonly kind: "number"; readonly value: Exact } & HowTyped)
  | { readonly kind: "missing"; readonly why: Missing; readonly symbol: string }
  | { readonly kind: "excel-error"; readonly error: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "unreadable"; readonly text: string };

interface HowTyped {
  readonly percent: boolean;
  readonly typedAsText: boolean;
  /** What stands behind it: "12.3 [p]" is a text, and needs to be. */
  readonly marks: readonly NumberMark[];
}

const HUNDRED = wholeNumber(100);
/** Digits in threes or together, so that "0,907" and "284 313" are asked about and not joined up. */
const NUMBER_TEXT = /^£?([+-]?(?:[1-9]\d{0,2}(?:[, ]\d{3})+|\d+)?(?:\.\d+)?) ?(%?)$/;

/** True for a number format that shows a fraction as per cent; a quoted or escaped % sign is only printed. */
export function isPercentFormat(format: string): boolean {
  return bareFormat(format).includes("%");
}

/** True for a number format that shows a serial number as a date or a time. */
export function isDateFormat(format: string): boolean {
  return /[dyh]|mmm/i.test(bareFormat(format));
}

/** True for a format that shows a number by the calendar, so that it hangs on the workbook's date system; a time does not. */
export function isCalendarFormat(format: string): boolean {
  return isDateFormat(format) && !isTimeFormat(format);
}

/** Hours, minutes or seconds that do not start again: [h]:mm shows 26:15. */
const SPAN = /\[(?:h+|m+|s+)\]/i;

/** True for a number format that shows a part of a day as a time and names no day: h:mm, [h]:mm, mm:ss. */
export function isTimeFormat(format: string): boolean {
  const bare = bareFormat(format);
  return !/[dy]|mmm/i.test(bare) && (SPAN.test(format) || /h|s/i.test(bare));
}

/** True for a time's format that tells seconds. */
export function showsSeconds(format: string): boolean {
  return /s/i.test(bareFormat(format)) || /\[s+\]/i.test(format);
}

/** A number format without the text, colours and spacing that it carries. */
function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "").replace(/General/gi, "");
}

/** Excel keeps 15 digits: from here on a number has places that it does not know, and none is a council's. */
const TOO_LARGE = wholeNumber(10n ** 15n);

/** True for a number with more digits before its point than Excel keeps, which nothing can print as it is. */
export function isTooLarge(value: Exact): boolean {
  return compare(absolute(value), TOO_LARGE) >= 0;
}

/** What a cell holds that Excel shows as a time. */
export const A_TIME = "a time";

/** Reads a cell that should hold a number, as people fill such cells. */
export function readNumber({ value, format }: Pick<Cell, "value" | "format">): NumberReading {
  if (typeof value === "boolean") return { kind: "unreadable", text: value ? "TRUE" : "FALSE" };
  if (typeof value === "number" && (isDateFormat(format) || isTimeFormat(format)))
    return { kind: "unreadable", text: isTimeFormat(format) ? A_TIME : "a date" };
  if (typeof value === "number") return readNumericCell(value, isPercentFormat(format));
  return readText(cellText(value));
}

function readNumericCell(value: number, percent: boolean): NumberReading {
  const exact = exactFromNumber(value);
  if (exact === null) return { kind: "too-large" };
  return numberOrTooLarge(percent ? hundredfold(exact) : exact, { percent, typedAsText: false, marks: [] });
}

/** A share's 15 digits as those of a per cent: with two more, its double would be another than that of the same per cent typed. */
function hundredfold(share: Exact): Exact {
  const { above, below } = share;
  return below % HUNDRED.above === 0n ? { above, below: below / HUNDRED.above } : multiply(share, HUNDRED);
}

function numberOrTooLarge(value: Exact, how: HowTyped): NumberReading {
  return isTooLarge(value) ? { kind: "too-large" } : { kind: "number", value, ...how };
}

/** The longest text that is looked at for a number; no figure of a council needs more. */
const MOST_CHARACTERS_OF_A_NUMBER = 50;

function readText(text: string): NumberReading {
  if (text === "") return { kind: "missing", why: "blank", symbol: "" };
  if (/^#(?:\p{L}|##)/u.test(text))
    return text === "#N/A"
      ? { kind: "missing", why: "not-available", symbol: text }
      : { kind: "excel-error", error: text };
  if (text.length > MOST_CHARACTERS_OF_A_NUMBER) return readWords(text);
  const marked = withoutMarks(text);
  const reading = marked === null ? readDigits(text, []) : readDigits(marked.digits, marked.marks);
  return reading ?? readWords(text);
}

function readDigits(text: string, marks: readonly NumberMark[]): NumberReading | null {
  const [, digits = "", percent = ""] = NUMBER_TEXT.exec(text.replace("−", "-").trim()) ?? [];
  const exact = exactFromText(digits.replace(/[, ]/g, ""));
  return exact === null ? null : numberOrTooLarge(exact, { percent: percent === "%", typedAsText: true, marks });
}

function readWords(text: string): NumberReading {
  const why = missingByWords(text);
  return why === null ? { kind: "unreadable", text } : { kind: "missing", why, symbol: text };
}
