import { CELLS, type Outcome, OUTCOMES } from "../findings/catalogue/cells";
import { type About, type Finding, finding } from "../findings/finding";
import { compare, wholeNumber } from "../measures/exact";
import { BLANK, type Figure } from "./figure";
import type { Cell } from "./grid";
import { quoteCell } from "./quote-cell";
import type { NumberMark } from "./number-marks";
import { A_TIME, type NumberReading, readNumber } from "./read-number";
import { readAmount } from "./read-amount";
import { readTime } from "./clock";
import type { TypedAs } from "./unit";
import type { Missing } from "./words-for-no-number";

/** What a number cell is for, so that a finding can name it. */
export interface FigureContext {
  /** "CP1 Child protection cases reviewed: the target". */
  readonly what: string;
  readonly ref: string | null;
  /** A percentage may stand in a percent-formatted cell, a length of time in one of a time; a count in neither. */
  readonly expects: TypedAs;
}

/** What is wrong with a number cell, or worth knowing of it. */
export type CellFault =
  | {
      readonly code:
        | "excel-error"
        | "not-a-number"
        | "time-for-a-number"
        | "number-too-large"
        | "percent-cell-for-a-count"
        | "percent-over-100"
        | "number-as-text";
    }
  | { readonly code: "symbol"; readonly mark: Exclude<Missing, "blank"> };

/** A number cell as it was read. */
export interface ReadCell {
  readonly figure: Figure;
  readonly fault: CellFault | null;
  /** What stands behind the number. */
  readonly marks: readonly NumberMark[];
}

const HUNDRED = wholeNumber(100);

/** Reads one number cell that stands for itself, such as a target: the figure, and what its owner should know of it. */
export function readFigure(
  cell: Cell | null,
  { what, ref, expects }: FigureContext,
): { readonly figure: Figure; readonly findings: readonly Finding[] } {
  const { figure, fault } = readCell(cell, expects);
  if (cell === null || fault === null) return { figure, findings: [] };
  const outcome = isRefused(figure) ? "cell-left-out" : "as-read";
  const values = { figure: what, cell: quoteCell(cell), outcome } as const;
  return { figure, findings: [cellFinding(fault, values, { ref, source: cell.source })] };
}

/** True where a cell held what is no usable number. */
export function isRefused(figure: Figure): boolean {
  return figure.kind === "missing" && figure.why === "left-out";
}

interface OfCell {
  /** The figure that the cell is for. */
  readonly figure: string;
  readonly cell: string;
  readonly outcome: Outcome;
}

/** The finding on a number cell, with what became of the figure. */
export function cellFinding(fault: CellFault, { figure, cell, outcome }: OfCell, about: About): Finding {
  const values = { figure, cell, outcome: OUTCOMES[outcome] };
  switch (fault.code) {
    case "symbol":
      return isKeptBack(fault.mark)
        ? finding(CELLS, "symbol", { kind: "kept-back", mark: fault.mark, ...values }, about)
        : finding(CELLS, "symbol", { kind: "no-number", mark: fault.mark.replace(/-/g, " "), ...values }, about);
    case "number-too-large":
      return finding(CELLS, "number-too-large", { kind: "cell", ...values }, about);
    default:
      return finding(CELLS, fault.code, values, about);
  }
}

function isKeptBack(mark: Missing): boolean {
  return mark === "suppressed" || mark === "withheld";
}

/** Reads one number cell. What becomes of a figure for a fault in one of its cells is decided where all are known. */
export function readCell(cell: Cell | null, expects: FigureContext["expects"]): ReadCell {
  if (cell === null) return { figure: BLANK, fault: null, marks: [] };
  const { source } = cell;
  const reading = readAs(cell, expects);
  const fault = faultOf(reading, expects);
  if (reading.kind === "missing") return { figure: { kind: "missing", why: reading.why, source }, fault, marks: [] };
  const isRead = fault === null || fault.code === "number-as-text";
  return reading.kind !== "number" || !isRead
    ? { figure: { kind: "missing", why: "left-out", source }, fault, marks: [] }
    : { figure: { kind: "number", value: reading.value, source }, fault, marks: reading.marks };
}

function readAs(cell: Cell, expects: TypedAs): NumberReading {
  switch (expects) {
    case "percentage":
    case "number":
      return readNumber(cell);
    case "hh:mm":
    case "hh:mm:ss":
    case "mm:ss":
      return readTime(cell, expects);
    case "pounds":
    case "thousands":
    case "millions":
    case "billions":
      return readAmount(cell, expects);
  }
}

function faultOf(reading: NumberReading, expects: FigureContext["expects"]): CellFault | null {
  switch (reading.kind) {
    case "missing":
      return reading.why === "blank" ? null : { code: "symbol", mark: reading.why };
    case "excel-error":
      return { code: "excel-error" };
    case "unreadable":
      return { code: isClockTime(reading.text) && expects === "number" ? "time-for-a-number" : "not-a-number" };
    case "too-large":
      return { code: "number-too-large" };
    case "number":
      return numberFault(reading, expects);
  }
}

function isClockTime(text: string): boolean {
  return text === A_TIME || /^\d{1,3}:\d{2}(?::\d{2})?$/.test(text);
}

function numberFault(
  { value, percent, typedAsText, marks }: Extract<NumberReading, { kind: "number" }>,
  expects: FigureContext["expects"],
): CellFault | null {
  if (percent && expects !== "percentage") return { code: "percent-cell-for-a-count" };
  if (percent && !typedAsText && compare(value, HUNDRED) > 0) return { code: "percent-over-100" };
  return typedAsText && marks.length === 0 ? { code: "number-as-text" } : null;
}
