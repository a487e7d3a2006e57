import { parseValue } from "numfmt";
import { isErrorText, type ErrorText } from "./cell-value";
import { isCalendarFormat, numberOfDay, type DateSystem } from "./date-system";

/** What a cell is to hold after somebody put `input` into it. */
type CellInput =
  | { readonly kind: "leave" }
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "error"; readonly error: ErrorText }
  | {
      readonly kind: "value";
      readonly value: string | number | boolean;
      /** The format Excel gives a cell in General when 12% or a date is typed. */
      readonly numberFormat: string | null;
    };

/**
 * What Excel makes of one entry of `range.values` or `range.formulas`, as if it were typed.
 *
 * `null` leaves the cell alone, `""` empties it, a leading apostrophe makes text of anything and is not part of it.
 * In a cell formatted `@` everything is text, also what begins with `=`. Dates are read day first, as in the United Kingdom;
 * one before the first day of the workbook's date system is a text.
 */
export function readCellInput(input: unknown, numberFormat: string, system: DateSystem = 1900): CellInput {
  if (input === null || input === undefined) return { kind: "leave" };
  if (typeof input === "number" || typeof input === "boolean") return value(input);
  if (typeof input !== "string") return value(JSON.stringify(input));
  if (input === "") return { kind: "empty" };
  if (input.startsWith("'")) return value(input.slice(1));
  if (numberFormat === "@") return value(input);
  if (input.startsWith("=") && input.length > 1) return { kind: "formula", formula: input.slice(1) };
  const upper = input.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return value(upper === "TRUE");
  if (isErrorText(upper)) return { kind: "error", error: upper };
  return readNumber(input, system);
}

function value(read: string | number | boolean, numberFormat: string | null = null): CellInput {
  return { kind: "value", value: read, numberFormat };
}

const PLAIN_NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)\s*$/;

function readNumber(text: string, system: DateSystem): CellInput {
  if (PLAIN_NUMBER.test(text)) return value(Number(text));
  if (!/\d/.test(text)) return value(text);
  const parsed = parseValue(text, { locale: "en-GB" });
  if (parsed === null || typeof parsed.v !== "number") return value(text);
  const format = parsed.z === undefined ? null : excelFormat(parsed.z);
  // A time without a day is the same in both systems.
  if (format === null || parsed.v < 1 || !isCalendarFormat(format)) return value(parsed.v, format);
  const number = numberOfDay(parsed.v, system);
  return number < 0 ? value(text) : value(number, format);
}

/** Excel's own format for what was typed. */
function excelFormat(format: string): string {
  if (/^(yyyy-mm-dd|dd\/mm\/yyyy|d\/m\/yyyy|yyyy\/mm?\/dd?)$/.test(format)) return "dd/mm/yyyy";
  if (/^(mmmm? yyyy|mmm-yyyy|yyyy[/-]mm?|mm?[/-]yyyy)$/.test(format)) return "mmm-yy";
  if (/^d mmmm? yyyy$/.test(format)) return "d-mmm-yy";
  if (/^(d mmmm?|m[/-]d)$/.test(format)) return "d-mmm";
  return format;
}
