import { compare, wholeNumber } from "../measures/exact";
import { type Figure } from "./figure";
import { error, type Finding, note, quoteCell, warning } from "./finding";
import type { Cell } from "./grid";
import { readNumber } from "./read-number";

/** What a number cell is for, so that a finding can name it. */
export interface FigureContext {
  /** "CP1 Child protection cases reviewed, Q3 2024/25: the numerator". */
  readonly what: string;
  readonly ref: string | null;
  /** A percentage may stand in a percent-formatted cell; a count may not. */
  readonly expects: "percentage" | "number";
}

const HUNDRED = wholeNumber(100);

/** Reads one number cell: the figure, and what its owner should know of it. */
export function readFigure(
  cell: Cell | null,
  context: FigureContext,
): { readonly figure: Figure; readonly findings: readonly Finding[] } {
  if (cell === null) return { figure: { kind: "missing", why: "blank", source: null }, findings: [] };
  const { source } = cell;
  const { what, ref } = context;
  const reading = readNumber(cell);
  const leftOut: Figure = { kind: "missing", why: "left-out", source };
  switch (reading.kind) {
    case "missing":
      return {
        figure: { kind: "missing", why: reading.why, source },
        findings:
          reading.why === "blank"
            ? []
            : [
                note("symbol", {
                  message: `${what} in ${quoteCell(cell)} is a symbol, read as ${reading.why.replace(/-/g, " ")}; it is never counted as 0.`,
                  advice: "Nothing to do if that is meant. Otherwise type the number.",
                  ref,
                  source,
                }),
              ],
      };
    case "excel-error":
      return {
        figure: leftOut,
        findings: [
          error("excel-error", {
            message: `${what} in ${quoteCell(cell)} is an Excel error, so the figure was left out.`,
            advice: "Mend the cell's formula, or leave the cell blank until the figure is known.",
            ref,
            source,
          }),
        ],
      };
    case "unreadable":
      return {
        figure: leftOut,
        findings: [
          error("not-a-number", {
            message: `${what} in ${quoteCell(cell)} is not a number, so the figure was left out.`,
            advice:
              "Type a number, leave the cell blank, or use a symbol: c suppressed, x not available, z not applicable.",
            ref,
            source,
          }),
        ],
      };
    case "number":
      break;
  }
  if (reading.percent && context.expects === "number")
    return {
      figure: leftOut,
      findings: [
        error("percent-cell-for-a-count", {
          message: `${what} in ${quoteCell(cell)} is a per cent, where a plain number is meant, so the figure was left out.`,
          advice: "Clear the cell's percent format and type the number itself.",
          ref,
          source,
        }),
      ],
    };
  if (reading.percent && !reading.typedAsText && compare(reading.value, HUNDRED) > 0)
    return {
      figure: leftOut,
      findings: [
        error("percent-over-100", {
          message: `${what} in ${quoteCell(cell)} has a percent format, so it means more than 100%, and the figure was left out.`,
          advice: "Type 90.7% (or 0.907) into a percent cell, or clear the percent format to type 90.7.",
          ref,
          source,
        }),
      ],
    };
  return {
    figure: { kind: "number", value: reading.value, source },
    findings: reading.typedAsText
      ? [
          warning("number-as-text", {
            message: `${what} in ${quoteCell(cell)} is text, not a number; it was read as the number it shows.`,
            advice: "Type the number again so that Excel can add it up too.",
            ref,
            source,
          }),
        ]
      : [],
  };
}
