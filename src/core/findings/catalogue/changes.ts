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
  "starts-again": {
    severity: "note",
    message:
      "{indicator}: a year-to-date figure starts again in {period}, so it has no earlier figure to compare with.",
    advice: "Choose “same period last year” in Compare with to compare it across the years.",
  },
  "baseline-not-comparable": {
    severity: "note",
    message: {
      "not-earlier":
        "{indicator}: {period} is not compared with its baseline of {baseline}, which is not earlier or covers another part of its year.",
      "none-named": "{indicator}: {period} is not compared with a baseline, for none is named.",
    },
    advice: {
      "not-earlier":
        "Name a baseline before the period; for a year-to-date figure, the same quarter of an earlier year.",
      "none-named": "Fill its Baseline cell with the period, such as Q3 2019/20.",
    },
  },
  "difference-rounds-differently": {
    severity: "note",
    message:
      "{indicator}: {earlier} to {now} is a difference of {asPrinted} as printed, and {unrounded} unrounded. {shown} is shown.",
    advice: "Nothing to do: readers subtract what they see. “Change is difference of” in Settings chooses the other.",
  },
  "stated-change-disagrees": {
    severity: "warning",
    message:
      "{indicator}: the stated change in {cell} is {stated}, but from the {earlier} that {period}{inEarlierCell} holds now it is {change}, which is shown.",
    advice: "Correct the stated change, or the earlier figure if it was not meant to be revised.",
  },
} as const satisfies SubjectFindings;
