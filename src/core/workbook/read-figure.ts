import { compare, wholeNumber } from "../measures/exact";
import { BLANK, type Figure } from "./figure";
import { type Finding, finding, quoteCell, type Severity } from "./finding";
import type { Cell } from "./grid";
import { type Missing, type NumberReading, readNumber } from "./read-number";

/** What a number cell is for, so that a finding can name it. */
export interface FigureContext {
  /** "CP1 Child protection cases reviewed: the target". */
  readonly what: string;
  readonly ref: string | null;
  /** A percentage may stand in a percent-formatted cell; a count may not. */
  readonly expects: "percentage" | "number";
}

/** What is wrong with a number cell, or worth knowing of it. */
export interface CellFault {
  readonly severity: Severity;
  readonly code: string;
  /** Goes on from the cell's name: "is not a number". */
  readonly found: string;
  readonly advice: string;
}

/** A number cell as it was read. */
export interface ReadCell {
  readonly figure: Figure;
  readonly fault: CellFault | null;
}

const HUNDRED = wholeNumber(100);

/** Reads one number cell that stands for itself, such as a target: the figure, and what its owner should know of it. */
export function readFigure(
  cell: Cell | null,
  { what, ref, expects }: FigureContext,
): { readonly figure: Figure; readonly findings: readonly Finding[] } {
  const { figure, fault } = readCell(cell, expects);
  if (cell === null || fault === null) return { figure, findings: [] };
  const isLeftOut = figure.kind === "missing" && figure.why === "left-out";
  const message = `${what} in ${quoteCell(cell)} ${fault.found}${isLeftOut ? ", so it was left out" : ""}.`;
  return { figure, findings: [finding(fault.severity)(fault.code, { ...fault, message, ref, source: cell.source })] };
}

/** Reads one number cell. What becomes of a figure for a fault in one of its cells is decided where all are known. */
export function readCell(cell: Cell | null, expects: FigureContext["expects"]): ReadCell {
  if (cell === null) return { figure: BLANK, fault: null };
  const { source } = cell;
  const reading = readNumber(cell);
  const fault = faultOf(reading, expects);
  if (reading.kind === "missing") return { figure: { kind: "missing", why: reading.why, source }, fault };
  return reading.kind !== "number" || fault?.severity === "error"
    ? { figure: { kind: "missing", why: "left-out", source }, fault }
    : { figure: { kind: "number", value: reading.value, source }, fault };
}

const fault = (severity: Severity, code: string, found: string, advice: string): CellFault => ({
  severity,
  code,
  found,
  advice,
});

function faultOf(reading: NumberReading, expects: FigureContext["expects"]): CellFault | null {
  switch (reading.kind) {
    case "missing":
      return reading.why === "blank" ? null : markFault(reading.why);
    case "excel-error":
      return fault(
        "error",
        "excel-error",
        "is an Excel error",
        "Mend the cell's formula, or leave the cell blank until the figure is known.",
      );
    case "unreadable":
      return fault(
        "error",
        "not-a-number",
        "is not a number",
        "Type a number, leave the cell blank, or use a symbol: c suppressed, x not available, z not applicable.",
      );
    case "too-large":
      return fault("error", "number-too-large", "has more digits than Excel keeps", "Type the number that is meant.");
    case "number":
      return numberFault(reading, expects);
  }
}

/** What the owner should know of a cell that holds a mark or a word for no number. */
export function markFault(why: Exclude<Missing, "blank">): CellFault {
  return why === "suppressed" || why === "withheld"
    ? fault(
        "note",
        "symbol",
        `is marked as ${why}`,
        "Nothing to do if that is meant. If the figure may be shown, type the number instead of the mark.",
      )
    : fault(
        "note",
        "symbol",
        `is a symbol, read as ${why.replace(/-/g, " ")}; it is never counted as 0`,
        "Nothing to do if that is meant. Otherwise type the number.",
      );
}

function numberFault(
  { value, percent, typedAsText }: Extract<NumberReading, { kind: "number" }>,
  expects: FigureContext["expects"],
): CellFault | null {
  if (percent && expects === "number")
    return fault(
      "error",
      "percent-cell-for-a-count",
      "is a per cent, where a plain number is meant",
      "Clear the cell's percent format and type the number itself.",
    );
  if (percent && !typedAsText && compare(value, HUNDRED) > 0)
    return fault(
      "error",
      "percent-over-100",
      "has a percent format, so it means more than 100%",
      "Type 90.7% (or 0.907) into a percent cell, or clear the percent format to type 90.7.",
    );
  return typedAsText
    ? fault(
        "warning",
        "number-as-text",
        "is text, not a number; it was read as the number it shows",
        "Type the number again so that Excel can add it up too.",
      )
    : null;
}
