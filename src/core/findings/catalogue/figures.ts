import type { SubjectFindings } from "../wording";

const ADD_THE_ROW =
  "Add the row to Observations. If there is no figure yet, give it the Status not available, with the reason in Note.";

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
    message: "{indicator} has no row for {next}, which ended by {period}; its latest figure, for {latest}, is shown.",
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
      "{indicator}, {period}: {cell} is filled in, but there is no {missing} or value, so no figure can be worked out.",
    advice: "Add the {missing} or the value.",
  },
  "interval-left-out": {
    severity: "warning",
    message: {
      "one-limit": "{figure}: {cell} holds one limit of an interval but the other is blank, so no interval is used.",
      "no-number": "{figure}: the limit of the interval in {cell} is not a number, so no interval is used.",
      reversed: "{figure}: the lower limit, in {cell}, is above the upper one, so no interval is used.",
      outside: "{figure}: the figure is beyond its own limit in {cell}, so no interval is used.",
    },
    advice: "Type both limits as published, in the unit of the figure, or clear both.",
  },
  "zero-denominator": {
    severity: "error",
    message: "{indicator}, {period}: the denominator in {cell} is 0, so no rate can be worked out.",
    advice: "Type a number greater than 0, or leave the cell blank if the figure is not yet available.",
  },
  "negative-count": {
    severity: "error",
    message: {
      numerator: "{indicator}, {period}: the numerator in {cell} is {found}, below 0.",
      denominator: "{indicator}, {period}: the denominator in {cell} is {found}, below 0.",
    },
    advice: "Type the right number.",
  },
  "numerator-exceeds-denominator": {
    severity: "error",
    message:
      "{indicator}, {period}: the numerator in {numeratorCell} ({numerator}) is larger than the denominator in {denominatorCell} ({denominator}), so they do not make a percentage.",
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
        "Correct the value or the counts. If the counts are estimates, type yes in the Approximate column; the value is then used.",
      "with-numerator": "A count needs only one of the two: correct or clear the other.",
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
      "below-0": "Correct the value, unless it is right.",
      "above-100%": "Correct the value, unless it is right.",
      "beyond-a-council":
        "Type the number as it should be shown, such as 9.9 where Unit is £m, or correct Unit. A cell format that hides noughts also hides them from Quartile.",
    },
  },
  "part-people": {
    severity: "warning",
    message: "{indicator}, {period}: {cell} holds {found}, which is not a whole number of people.",
    advice: "Correct the count. If it is an average or in full-time equivalents, type no in Counts people.",
  },
  "target-basis-unsaid": {
    severity: "note",
    message: {
      grows:
        "{indicator} grows through the year, and nothing says whether its target in {cell} is for each period or for the year. It was read as the year's, and is not judged before the year ends unless the outcome is already certain.",
      "may-grow":
        "{indicator} runs from the start of the year, and nothing says whether its target in {cell} is for each period or for the year. It was read as the year's, and is not judged before the year ends.",
    },
    advice:
      "Type by year end or each period in a Target basis column of Indicators, or give each period its own target in Observations.",
  },
  "year-target-of-parts": {
    severity: "warning",
    message: {
      parts:
        "{indicator}: the target in {cell} is for the whole year, but each figure covers only one {frequency}, so none is judged against it.",
      "basis-blank":
        "{indicator}: the target in {cell} is for the whole year, but Basis is blank and each figure may cover only one {frequency}, so none is judged against it.",
    },
    advice:
      "Give figures from the start of the year, with year to date as Basis; or a target for each {frequency}, with each period as Target basis.",
  },
  "mixed-percent-scale": {
    severity: "warning",
    message:
      "{indicator} has a value below 1 in {cell} and a much larger one in {largerCell}; each was used as printed, so 0.9 is 0.9%.",
    advice: "If 0.9 means 90%, give those cells a percent format or type 90.",
  },
  "percentages-below-1": {
    severity: "warning",
    message:
      "{indicator} is a percentage, but no value is above 1 while the target in {targetCell} is much larger. They were used as printed, so the {share} in {cell} is {share}%.",
    advice:
      "If {share} means {percentage}%, type {percentage} or give those cells a percent format, and the target's too if it is a share. Otherwise there is nothing to do.",
  },
  "percent-typed-as-share": {
    severity: "warning",
    message: "{indicator}, {period}: the value in {cell} is a hundredth of the percentage that its counts make.",
    advice: "Type the percentage itself (90.7), or give the cell a percent format.",
  },
  "time-guessed": {
    severity: "warning",
    message: {
      decimals:
        "{indicator}: with the Unit {unit}, plain numbers in {cells} were read as {part} with decimals: {found} in {cell} is {read}.",
      "hours-for-minutes":
        "{indicator}: Excel keeps {cells} as hours and minutes; with the Unit {unit}, they were read as minutes and seconds: {found} in {cell} is {read}.",
    },
    advice: {
      decimals: "Nothing to do if that is intended. Otherwise type times with a colon, such as 2:42.",
      "hours-for-minutes":
        "Nothing to do if that is intended. Otherwise type 0:02:42 for 2 minutes 42 seconds, or correct Unit.",
    },
  },
} as const satisfies SubjectFindings;
