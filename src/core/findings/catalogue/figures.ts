import type { SubjectFindings } from "../wording";

const ADD_THE_ROW =
  "Add the row to Observations. If there is no figure yet, give it the Status not available and the reason in Note.";

/** Figures: whether there is one, and whether what it is made from agrees. */
export const FIGURES = {
  "no-figure-for-period": {
    severity: "warning",
    message: {
      "none-for": "{indicator} has no row for {period}, so it is shown as not available.",
      "none-by": "{indicator} has no row for {period} or before, so it is shown as not available.",
    },
    advice: ADD_THE_ROW,
  },
  "older-figure": {
    severity: "warning",
    message: "{indicator} has no row for {next}, which has ended by {period}; the latest it has, {latest}, is shown.",
    advice: ADD_THE_ROW,
  },
  "value-though-not-available": {
    severity: "warning",
    message: "{indicator}, {period}: the Status is not available, but {cell} holds a figure, which was not used.",
    advice: "Correct the Status, or clear the figure.",
  },
  "half-a-rate": {
    severity: "note",
    message:
      "{indicator}, {period}: {cell} is filled but there is neither a {missing} nor a value, so no figure can be worked out.",
    advice: "Add the {missing} or the value.",
  },
  "interval-left-out": {
    severity: "warning",
    message: {
      "one-limit": "{figure}: {cell} holds one limit of an interval, and the other is blank, so none is used.",
      "no-number": "{figure}: {cell} holds no number for a limit of the interval, so none is used.",
      reversed: "{figure}: the lower limit, in {cell}, is above the upper one, so no interval is used.",
      outside: "{figure}: the figure lies beyond its own limit in {cell}, so no interval is used.",
    },
    advice: "Type both limits as they are published, in the unit of the figure; or clear both.",
  },
  "zero-denominator": {
    severity: "error",
    message: "{indicator}, {period}: the denominator in {cell} is 0, so no rate can be worked out.",
    advice: "Enter a number greater than 0, or leave the cell blank if the figure is not yet available.",
  },
  "negative-count": {
    severity: "error",
    message: {
      numerator: "{indicator}, {period}: the numerator in {cell} is {found}, below 0.",
      denominator: "{indicator}, {period}: the denominator in {cell} is {found}, below 0.",
    },
    advice: "Enter the number that is meant.",
  },
  "numerator-exceeds-denominator": {
    severity: "error",
    message:
      "{indicator}, {period}: the numerator in {numeratorCell} ({numerator}) is larger than the denominator in {denominatorCell} ({denominator}), so they make no percentage.",
    advice: "Check whether the two cells were swapped.",
  },
  "value-disagrees": {
    severity: "warning",
    message: {
      "with-counts":
        "{indicator}, {period}: the value in {cell} is {typed}, but its numerator and denominator make {made}, which was used.",
      "with-numerator":
        "{indicator}, {period}: the value in {cell} is {typed}, but the numerator in {numeratorCell} is {numerator}. The value was used.",
    },
    advice: {
      "with-counts":
        "Correct the value or the counts. If the counts are estimates, type yes in the Approximate column; the value then stands.",
      "with-numerator": "A count needs one of the two: correct or clear the other.",
    },
  },
  "out-of-range": {
    severity: "warning",
    message: {
      "below-0": "{indicator}, {period}: the value in {cell} prints as {printed}, below 0.",
      "above-100%": "{indicator}, {period}: the value in {cell} prints as {printed}, above 100%.",
      "beyond-a-council": "{indicator}, {period}: the value in {cell} prints as {printed}, more than any council has.",
    },
    advice: {
      "below-0": "Correct the value, unless it is meant.",
      "above-100%": "Correct the value, unless it is meant.",
      "beyond-a-council":
        "Type the number that its cell should show, such as 9.9 under £m (a format that hides noughts hides them from Quartile, too), or correct Unit.",
    },
  },
  "part-people": {
    severity: "warning",
    message: "{indicator}, {period}: {cell} holds {found}, which is no whole number of people.",
    advice: "Correct the count; or type no in Counts people if it is full-time equivalents or an average.",
  },
  "target-basis-unsaid": {
    severity: "note",
    message: {
      grows:
        "{indicator} grows through the year, and nothing says whether its target in {cell} is for each period or for the year; it was taken for the year's, and is not judged before the year is over unless it is settled.",
      "may-grow":
        "{indicator} runs from the start of the year, and nothing says whether its target in {cell} is for each period or for the year; it was judged in this period.",
    },
    advice:
      "Type by year end or each period into a column Target basis of Indicators, or a target for each period into Observations.",
  },
  "year-target-of-parts": {
    severity: "warning",
    message: {
      parts:
        "{indicator}: the target in {cell} is by year end, and each figure is of one {frequency} alone, so none is judged by it.",
      "basis-blank":
        "{indicator}: the target in {cell} is by year end, and with a blank Basis each figure may be of one {frequency} alone, so none is judged by it.",
    },
    advice:
      "Give the figures from the start of the year, with year to date as Basis; or the target of a {frequency}, with each period as Target basis.",
  },
  "mixed-percent-scale": {
    severity: "warning",
    message:
      "{indicator} has a value below 1 in {cell} and one many times larger in {largerCell}; each was taken as printed, so 0.9 is 0.9%.",
    advice: "If 0.9 means 90%, give those cells a percent format or type 90.",
  },
  "percentages-below-1": {
    severity: "warning",
    message:
      "{indicator} is a percentage, and its values are all at most 1 beside the target in {targetCell}; they were taken as printed, so the {share} in {cell} is {share}%.",
    advice:
      "If {share} means {percentage}%, give those cells a percent format, and the target's where it is a share too, or type {percentage}. Else there is nothing to do.",
  },
  "percent-typed-as-share": {
    severity: "warning",
    message: "{indicator}, {period}: the value in {cell} is a hundredth of what its counts make.",
    advice: "Type the percentage itself (90.7), or give the cell a percent format.",
  },
  "time-guessed": {
    severity: "warning",
    message: {
      decimals:
        "{indicator}: a plain number under {unit} is read as {part} with decimals, in {cells}: {found} in {cell} is {read}.",
      "hours-for-minutes":
        "{indicator}: Excel keeps {cells} as hours and minutes, which under {unit} are read as minutes and seconds: {found} in {cell} is {read}.",
    },
    advice: {
      decimals: "Nothing to do if that is meant; else type times with a colon, such as 2:42.",
      "hours-for-minutes":
        "Nothing to do if that is meant; else type 0:02:42 for 2 minutes 42 seconds, or correct Unit.",
    },
  },
} as const satisfies SubjectFindings;
