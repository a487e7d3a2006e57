import { type Exact, exactFromNumber, exactFromText, multiply, wholeNumber } from "../measures/exact";
import { type Cell, cellText } from "./grid";

/** Why a cell holds no number though nobody made a mistake. None of these is ever 0. */
export type Missing =
  "blank" | "suppressed" | "not-available" | "not-applicable" | "low-reliability" | "rounds-to-zero";

/** What a cell that should hold a number turned out to hold. */
export type NumberReading =
  /** `percent`: the cell says "per cent" itself (0.907 shown as 90.7%, or the text "12%"); the number is then 90.7, 12. */
  | { readonly kind: "number"; readonly value: Exact; readonly percent: boolean; readonly typedAsText: boolean }
  | { readonly kind: "missing"; readonly why: Missing; readonly symbol: string }
  | { readonly kind: "excel-error"; readonly error: string }
  | { readonly kind: "unreadable"; readonly text: string };

/**
 * The shorthand of government statistics, with and without brackets, and the older marks still met in council files.
 * Source: Government Analysis Function, "Using symbols and shorthand in tables"; DfE's guide for its data files.
 */
const SYMBOLS: ReadonlyMap<string, Missing> = new Map([
  ["c", "suppressed"],
  ["*", "suppressed"],
  ["s", "suppressed"],
  ["x", "not-available"],
  ["-", "not-available"],
  ["–", "not-available"],
  [":", "not-available"],
  ["..", "not-available"],
  ["…", "not-available"],
  ["na", "not-available"],
  ["n/a", "not-available"],
  ["not available", "not-available"],
  ["z", "not-applicable"],
  ["u", "low-reliability"],
  ["k", "rounds-to-zero"],
  ["low", "rounds-to-zero"],
]);

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

/** A number format without the text, colours and spacing that it carries. */
function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "").replace(/General/gi, "");
}

/** Reads a cell that should hold a number, as people fill such cells. */
export function readNumber({ value, format }: Pick<Cell, "value" | "format">): NumberReading {
  if (typeof value === "boolean") return { kind: "unreadable", text: value ? "TRUE" : "FALSE" };
  if (typeof value === "number" && isDateFormat(format)) return { kind: "unreadable", text: "a date" };
  if (typeof value === "number") return readNumericCell(value, isPercentFormat(format));
  return readText(cellText(value));
}

function readNumericCell(value: number, percent: boolean): NumberReading {
  const exact = exactFromNumber(value);
  if (exact === null) return { kind: "unreadable", text: String(value) };
  return { kind: "number", value: percent ? multiply(exact, HUNDRED) : exact, percent, typedAsText: false };
}

function readText(text: string): NumberReading {
  if (text === "") return { kind: "missing", why: "blank", symbol: "" };
  if (text.startsWith("#"))
    return text === "#N/A"
      ? { kind: "missing", why: "not-available", symbol: text }
      : { kind: "excel-error", error: text };
  const symbol = SYMBOLS.get(text.replace(/^\[(.+)\]$/, "$1").toLowerCase());
  if (symbol !== undefined) return { kind: "missing", why: symbol, symbol: text };
  const [, digits = "", percent = ""] = NUMBER_TEXT.exec(text.replace("−", "-")) ?? [];
  const exact = exactFromText(digits.replace(/[, ]/g, ""));
  return exact === null
    ? { kind: "unreadable", text }
    : { kind: "number", value: exact, percent: percent === "%", typedAsText: true };
}
