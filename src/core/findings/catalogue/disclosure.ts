import type { SubjectFindings } from "../wording";

/** In place of a message about a cell of a figure that is withheld, which might repeat its number. */
export const NUMBER_NOT_REPEATED =
  "{cell} belongs to a figure that is withheld, so what it holds is not repeated here.";

/** Small counts of people that are withheld. */
export const DISCLOSURE = {
  "small-count-withheld": {
    severity: "note",
    message:
      "{indicator} is withheld for {periods}, because a count from 1 to {threshold} lies behind it or could be worked out from it.",
    advice: "Nothing to do. The dashboard shows it as [c], and no sentence, quartile or record uses it.",
  },
  "stated-change-withheld": {
    severity: "note",
    message:
      "{indicator}: the stated change from {earlier} is not shown, because with the figure for {period} it gives a small count away.",
    advice: "Nothing to do.",
  },
  "nothing-counts-people": {
    severity: "warning",
    message:
      "The setting Hide counts from 1 to is on, but no indicator with figures is said to count people, so nothing is withheld.",
    advice: "In the Counts people column of Indicators, type yes for those that count people.",
  },
  "counts-not-held": {
    severity: "warning",
    message:
      "{refs}: the workbook holds values without whole counts of people behind them, so whether they give a small count away was not checked.",
    advice: "Fill Numerator and Denominator, or check by hand.",
  },
} as const satisfies SubjectFindings;
