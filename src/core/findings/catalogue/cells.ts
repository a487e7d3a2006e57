import type { SubjectFindings } from "../wording";

/** What becomes of a figure for what was found in one of its cells; the end of the sentence about that cell. */
export const OUTCOMES = {
  "as-read": "",
  "cell-left-out": ", so it was left out",
  "left-out": ", so the whole figure was left out",
  "left-out-for-another": "; the figure was left out for another of its cells",
  "neither-row": "; its row and another for the same period differ, so neither was used",
  withheld: ", so the whole figure is withheld, whatever its other cells hold",
  "withheld-for-another": "; another cell is marked as withheld, so the whole figure is withheld",
  "from-counts": "; the figure is made from its counts",
  "the-value": "; the figure is the value",
  "the-numerator": "; the figure is the numerator",
  "no-figure": "; there is no figure",
} as const;

export type Outcome = keyof typeof OUTCOMES;

/** Cells that should hold a number. `outcome` is one of the outcomes above. */
export const CELLS = {
  "excel-error": {
    severity: "error",
    message: "{figure} in {cell} is an Excel error{outcome}.",
    advice: "Correct the cell's formula, or leave the cell blank until the figure is known.",
  },
  "not-a-number": {
    severity: "error",
    message: "{figure} in {cell} is not a number{outcome}.",
    advice: "Type a number, leave the cell blank, or use a symbol: c suppressed, x not available, z not applicable.",
  },
  "time-for-a-number": {
    severity: "error",
    message: "{figure} in {cell} is a time, but its Unit takes plain numbers{outcome}.",
    advice:
      "Type hh:mm, or mm:ss for minutes and seconds, as its Unit in Indicators. Or type a plain number: 3.5 for three and a half.",
  },
  "number-too-large": {
    severity: "error",
    message: {
      cell: "{figure} in {cell} has more digits than Excel keeps{outcome}.",
      rate: "{indicator}, {period}: the numerator is so much larger than the denominator in {cell} that their rate has more digits than Excel keeps, so the figure was left out.",
      published: "Numbers in {table} with more digits than Excel keeps were left out: {cells}, the first in {cell}.",
    },
    advice: {
      cell: "Type the right number.",
      rate: "Correct the numerator or the denominator.",
      published: "Type the number that was published.",
    },
  },
  "percent-cell-for-a-count": {
    severity: "error",
    message: "{figure} in {cell} is a percentage, but should be a plain number{outcome}.",
    advice: "Clear the cell's percent format and type the number itself.",
  },
  "percent-over-100": {
    severity: "error",
    message: "{figure} in {cell} has a percent format, so it means more than 100%{outcome}.",
    advice: "Type 90.7% (or 0.907) into a percent cell, or clear the percent format to type 90.7.",
  },
  "number-as-text": {
    severity: "warning",
    message: "{figure} in {cell} is text, not a number; it was read as the number it shows{outcome}.",
    advice: "Type it again as a number, so that Excel can add it up too.",
  },
  symbol: {
    severity: "note",
    message: {
      "kept-back": "{figure} in {cell} is marked as {mark}{outcome}.",
      "no-number": "{figure} in {cell} is a symbol, read as {mark} and never counted as 0{outcome}.",
    },
    advice: {
      "kept-back": "Nothing to do if that is intended. If the figure may be shown, type the number instead.",
      "no-number": "Nothing to do if that is intended. Otherwise type the number.",
    },
  },
} as const satisfies SubjectFindings;
