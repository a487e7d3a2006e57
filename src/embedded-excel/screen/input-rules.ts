import { cellAddress, cellBox } from "../ground/address";
import type { Book, Sheet } from "../book/book";
import type { Scalar } from "../book/cell-value";
import { readValues } from "../book/range-values";
import { numberFormatOf, styleAt } from "../book/styles";
import { readCellInput } from "../book/cell-input";
import { DataValidation } from "../model/range/data-validation";
import { findPlace } from "./find-place";
import { sheetAnswers } from "./sheet-answers";
import { percentEntry } from "./typed-form";

/** What the input rule of a cell says to what is typed there. */
interface Objection {
  /** Whether Excel takes it only by asking again, or not at all. */
  readonly holds: "asks" | "refuses";
  /** In plain words, without a full stop: "B4 takes a whole number from 0 to 10". */
  readonly words: string;
}

/**
 * What a cell's input rule has against what is typed; null where nothing.
 *
 * Heeded are lists, whole and decimal numbers and lengths of text that Excel, too, says something of. What a formula
 * comes to is not looked at, neither in Excel.
 */
export function objectionTo(book: Book, sheet: Sheet, row: number, column: number, text: string): Objection | null {
  const { rule, errorAlert, ignoreBlanks } = new DataValidation({ book, sheet, box: cellBox(row, column) });
  if (!errorAlert.showAlert || (text === "" && ignoreBlanks)) return null;
  const format = numberFormatOf(styleAt(sheet.cells, row, column));
  const input = readCellInput(percentEntry(text, format), format);
  if (input.kind === "formula") return null;
  const wanted = unmet(book, sheet, rule, input.kind === "value" ? input.value : "");
  if (wanted === null) return null;
  const own = errorAlert.message === "" ? "" : ` (${errorAlert.message.replace(/\.$/, "")})`;
  return {
    holds: errorAlert.style === "Stop" ? "refuses" : "asks",
    words: `${cellAddress(row, column)} takes ${wanted}${own}`,
  };
}

/** What the rule wants, in words; null where it is met, or is of a kind that is not heeded. */
function unmet(book: Book, sheet: Sheet, rule: Excel.DataValidationRule, typed: Scalar): string | null {
  const { list, wholeNumber, decimal, textLength } = rule;
  if (typeof list?.source === "string") return unlisted(book, sheet, list.source, String(typed));
  const isNumber = typeof typed === "number";
  if (wholeNumber !== undefined) {
    const range = rangeOf(book, sheet, wholeNumber);
    if (range === null || (isNumber && Number.isInteger(typed) && range.takes(typed))) return null;
    return `a whole number ${range.words}`;
  }
  if (decimal !== undefined) {
    const range = rangeOf(book, sheet, decimal);
    return range === null || (isNumber && range.takes(typed)) ? null : `a number ${range.words}`;
  }
  if (textLength === undefined) return null;
  const range = rangeOf(book, sheet, textLength);
  return range === null || range.takes(String(typed).length) ? null : `a text whose length is ${range.words}`;
}

const MOST_NAMED = 12;

/** A list in the rule itself is heeded to the letter, one in cells whatever its capitals. */
function unlisted(book: Book, sheet: Sheet, source: string, typed: string): string | null {
  const place = source.startsWith("=") ? findPlace(book, source.slice(1), sheet) : null;
  if (place === null && source.startsWith("=")) return null;
  const words = place === null ? source.split(",") : readValues(place.sheet, place.box).flat().map(String);
  const known = words.map((word) => word.trim()).filter((word) => word !== "");
  const spell = (word: string) => (place === null ? word : word.toLowerCase());
  if (known.some((word) => spell(word) === spell(typed))) return null;
  return `one of: ${known.slice(0, MOST_NAMED).join(", ")}${known.length > MOST_NAMED ? " …" : ""}`;
}

interface NumberRange {
  readonly words: string;
  takes(value: number): boolean;
}

/** Null where a limit is no number. */
function rangeOf(book: Book, sheet: Sheet, rule: Excel.BasicDataValidation): NumberRange | null {
  const [a, b] = [rule.formula1, rule.formula2 ?? rule.formula1].map((limit) => numberOf(book, sheet, limit));
  if (a == null || b == null) return null;
  switch (rule.operator) {
    case "Between":
      return { words: `from ${a} to ${b}`, takes: (value) => value >= a && value <= b };
    case "NotBetween":
      return { words: `outside ${a} to ${b}`, takes: (value) => value < a || value > b };
    case "EqualTo":
      return { words: `equal to ${a}`, takes: (value) => value === a };
    case "NotEqualTo":
      return { words: `other than ${a}`, takes: (value) => value !== a };
    case "GreaterThan":
      return { words: `greater than ${a}`, takes: (value) => value > a };
    case "LessThan":
      return { words: `less than ${a}`, takes: (value) => value < a };
    case "GreaterThanOrEqualTo":
      return { words: `of at least ${a}`, takes: (value) => value >= a };
    case "LessThanOrEqualTo":
      return { words: `of at most ${a}`, takes: (value) => value <= a };
    default:
      return null;
  }
}

function numberOf(book: Book, sheet: Sheet, limit: unknown): number | null {
  if (typeof limit === "number") return limit;
  const [answer] = sheetAnswers(book, sheet, [String(limit).replace(/^=/, "")]);
  return typeof answer === "number" ? answer : null;
}
