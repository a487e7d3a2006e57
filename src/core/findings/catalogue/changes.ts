import type { SubjectFindings } from "../wording";

/** Figures compared with earlier ones. */
export const CHANGES = {
  "nothing-to-compare": {
    severity: "note",
    message: "{indicator}: there is no figure for {earlier}, so {period} is shown without a change.",
    advice: "Add the earlier figure to Observations if it is known.",
  },
  "earlier-figure-withheld": {
    severity: "note",
    message: "{indicator}: the figure for {earlier} is withheld, so {period} is shown without a change.",
    advice: "Nothing to do: a change, stated or worked out, would give the withheld figure away.",
  },
  "nothing-to-average": {
    severity: "note",
    message: "{indicator}: there is no figure for {earlier}, so {period} is not compared with the average of {years}.",
    advice:
      "Add the missing figure to Observations if it is known. A stated change cannot replace it: an average needs all its years.",
  },
  "averaged-figure-withheld": {
    severity: "note",
    message:
      "{indicator}: the figure for {earlier} is withheld, so {period} is not compared with the average of {years}.",
    advice:
      "Nothing to do: with the other years' figures, the average or a change from it would give the withheld figure away.",
  },
  "starts-again": {
    severity: "note",
    message:
      "{indicator}: a year-to-date figure starts again in {period}, so it has no earlier figure to compare with.",
    advice: "Choose “same period last year” in Compare with to compare it across years.",
  },
  "pooled-not-averaged": {
    severity: "warning",
    message: "{indicator}: {period} already combines several years, so it is not compared with a three-year average.",
    advice: "Type previous period or baseline in Compare with.",
  },
  "baseline-not-comparable": {
    severity: "note",
    message:
      "{indicator}: {period} is not compared with its baseline of {baseline}, which is not earlier or covers a different part of the year.",
    advice: "Name a baseline before the period; for a year-to-date figure, the same quarter of an earlier year.",
  },
  "difference-rounds-differently": {
    severity: "note",
    message:
      "{indicator}: {earlier} to {now} is a difference of {asPrinted} as printed, and {unrounded} unrounded. {shown} is shown.",
    advice:
      "Nothing to do: readers subtract what they see. To show the other, change “Change is difference of” in Settings.",
  },
  "stated-change-disagrees": {
    severity: "warning",
    message: {
      figure:
        "{indicator}: the stated change in {cell} is {stated}, but the figure for {period}{inEarlierCell} is now {earlier}. The change from it, {change}, is shown.",
      average:
        "{indicator}: the stated change in {cell} is {stated}, but the change from {earlier}, the average of {years}, is {change}, which is shown.",
    },
    advice: {
      figure: "Correct the stated change, or the earlier figure if it was not meant to be revised.",
      average:
        "Correct the stated change, which is read as a change from the average, or the figure for a year if it was not meant to be revised.",
    },
  },
} as const satisfies SubjectFindings;
