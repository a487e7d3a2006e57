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
      "Add the missing figure to Observations if it is known. A stated change does not stand in for it: an average needs all its years.",
  },
  "averaged-figure-withheld": {
    severity: "note",
    message:
      "{indicator}: the figure for {earlier} is withheld, so {period} is not compared with the average of {years}.",
    advice:
      "Nothing to do: the average, or a change from it, would give the withheld figure away with those of the other years.",
  },
  "starts-again": {
    severity: "note",
    message:
      "{indicator}: a year-to-date figure starts again in {period}, so it has no earlier figure to compare with.",
    advice: "Choose “same period last year” in Compare with to compare it across the years.",
  },
  "pooled-not-averaged": {
    severity: "warning",
    message:
      "{indicator}: {period} is of years taken together, which are not averaged again, so it is not compared with three years.",
    advice: "Write previous period or baseline into Compare with.",
  },
  "baseline-not-comparable": {
    severity: "note",
    message:
      "{indicator}: {period} is not compared with its baseline of {baseline}, which is not earlier or covers another part of its year.",
    advice: "Name a baseline before the period; for a year-to-date figure, the same quarter of an earlier year.",
  },
  "difference-rounds-differently": {
    severity: "note",
    message:
      "{indicator}: {earlier} to {now} is a difference of {asPrinted} as printed, and {unrounded} unrounded. {shown} is shown.",
    advice: "Nothing to do: readers subtract what they see. “Change is difference of” in Settings chooses the other.",
  },
  "stated-change-disagrees": {
    severity: "warning",
    message: {
      figure:
        "{indicator}: the stated change in {cell} is {stated}, but from the {earlier} that {period}{inEarlierCell} holds now it is {change}, which is shown.",
      average:
        "{indicator}: the stated change in {cell} is {stated}, but from {earlier}, the average of {years}, it is {change}, which is shown.",
    },
    advice: {
      figure: "Correct the stated change, or the earlier figure if it was not meant to be revised.",
      average:
        "Correct the stated change, which is taken as one from the average, or the figure of a year if it was not meant to be revised.",
    },
  },
} as const satisfies SubjectFindings;
