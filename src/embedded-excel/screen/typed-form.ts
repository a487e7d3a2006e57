import { isDateFormat, isPercentFormat } from "numfmt";
import { dayOf1900, isCalendarFormat, type DateSystem } from "../book/date-system";
import { readCellInput } from "../book/cell-input";
import { numberText } from "./number-text";

const DATE = "dd/mm/yyyy";
const TIME = "hh:mm:ss";
/** In days: what a form without split seconds leaves out. */
const HALF_A_SECOND = 0.5 / 86_400;

/**
 * A number as one would type it into a cell of that format: 05/12/2024, 93.4%, or its digits.
 *
 * Never a form that would be read as another number.
 */
export function typedForm(value: number, format: string, system: DateSystem = 1900): string {
  const form = formOf(isCalendarFormat(format) ? dayOf1900(value, system) : value, format);
  const read = form === null ? null : readCellInput(form, format, system);
  const isSame = read?.kind === "value" && Math.abs(Number(read.value) - value) <= toleranceOf(format);
  return form !== null && isSame ? form : String(value);
}

function formOf(value: number, format: string): string | null {
  if (isPercentFormat(format)) return `${Number((value * 100).toPrecision(15))}%`;
  if (!isDateFormat(format) || value < 0) return null;
  if (Number.isInteger(value)) return numberText(DATE, value);
  return numberText(value < 1 ? TIME : `${DATE} ${TIME}`, value);
}

function toleranceOf(format: string): number {
  return isDateFormat(format) ? HALF_A_SECOND : 1e-15;
}

/** What a plain number means that is typed into a cell of a percent format: 95 is 95%, and 0.95 is too, as in Excel. */
export function percentEntry(text: string, format: string): string {
  const isPlain = /^\s*[-+]?(\d+\.?\d*|\.\d+)\s*$/.test(text);
  return isPlain && isPercentFormat(format) && Math.abs(Number(text)) >= 1 ? `${text.trim()}%` : text;
}
