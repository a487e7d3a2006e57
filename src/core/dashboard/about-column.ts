import type { DashboardHeader } from "./dashboard-plan";

const ABOUT: Readonly<Record<DashboardHeader, string>> = {
  Theme: "The group in which the Indicators table puts it.",
  Ref: "The short name that the workbook’s tables know it by.",
  Indicator: "What is measured. All that is worked out for it stands below.",
  "Period and basis":
    "The time that the current figure covers, and how: within that period, since the year began, over the last twelve months, or on one day.",
  Previous: "The figure that the current one is compared with.",
  Current: "The latest figure, as it is printed.",
  "Out of": "The count behind the current figure, and what it is a share of.",
  Change: "The way from the previous figure to the current one.",
  Judgement: "Whether that change is better or worse, by the indicator’s polarity.",
  Target: "Whether the current figure meets its target.",
  England: "England’s published figure.",
  Neighbours: "The statistical neighbours’ figure: the mean of theirs, or as Comparators gives it.",
  Quartile: "Where the current figure would stand among English authorities’ published values. Top is best.",
  Trend:
    "What a control chart of the series says of the current figure. The sheet Trend figures has the series and its limits.",
  Notes: "What else a reader needs to know of the figures in this row.",
};

/** What a column of the Dashboard is, in a sentence; a column of the owner's is told from ours. */
export function aboutColumn(header: string): string {
  return Object.hasOwn(ABOUT, header)
    ? ABOUT[header as DashboardHeader]
    : "A column of your own. Quartile leaves it as it is.";
}
