import { columnAt } from "../table-columns";
import {
  basisCell,
  changeCellOf,
  currentCell,
  englandCell,
  indicatorCell,
  judgementCell,
  neighboursCell,
  outOfCell,
  placingCell,
  previousCell,
  targetCell,
  text,
  trendCell,
} from "./cells";
import type { DashboardColumn } from "./column";
import { notesCell } from "./notes-cell";

/** A change, whatever it is from. */
const CHANGES = ["change", "change-in-per-cent", "change-on-average", "change-on-average-in-per-cent"] as const;

/**
 * The table's columns by header, first to last: all that the sheet, and Explain in the pane, know of each. Their widths
 * fill an A4 page on its side at about three quarters of full size.
 */
export const DASHBOARD_COLUMNS = {
  Theme: {
    width: 70,
    align: "left",
    looks: [],
    about: "Its theme in the Indicators table.",
    explains: [],
    cell: ({ facts }) => text(facts.indicator.theme ?? ""),
  },
  Ref: {
    width: 44,
    align: "left",
    looks: [],
    about: "Its short code in the workbook’s tables.",
    explains: "all",
    cell: ({ facts }) => text(facts.indicator.ref),
  },
  Indicator: {
    width: 150,
    align: "left",
    looks: [],
    about: "What is measured. Everything worked out for it is below.",
    explains: "all",
    cell: indicatorCell,
  },
  "Period and basis": {
    width: 74,
    align: "left",
    looks: [],
    about:
      "The time that the current figure covers: that period alone, the year so far, the last twelve months, or one day.",
    explains: ["figure", "no-figure"],
    cell: basisCell,
  },
  Previous: {
    width: 50,
    align: "right",
    looks: ["one-line"],
    about: "The figure that the current one is compared with.",
    explains: ["earlier-figure", "average"],
    cell: previousCell,
  },
  Current: {
    width: 50,
    align: "right",
    looks: ["one-line", "bold"],
    about: "The latest figure, as it is printed.",
    explains: ["figure", "no-figure"],
    cell: currentCell,
  },
  "Out of": {
    width: 70,
    align: "left",
    looks: ["indented"],
    about: "The count behind the current figure, and what it is a share of.",
    explains: ["figure", "no-figure"],
    cell: outOfCell,
  },
  Change: {
    width: 96,
    align: "left",
    looks: ["one-line"],
    about: "The change from the previous figure to the current one.",
    explains: CHANGES,
    cell: changeCellOf,
  },
  Judgement: {
    width: 66,
    align: "left",
    looks: [],
    about: "Whether that change is better or worse, by the indicator’s polarity.",
    explains: CHANGES,
    cell: judgementCell,
  },
  Target: {
    width: 66,
    align: "left",
    looks: [],
    about:
      "Whether the current figure meets its target. “Year’s target” is for a year that is not over, so it is not judged yet.",
    explains: ["gap-to-target"],
    cell: targetCell,
  },
  England: {
    width: 48,
    align: "right",
    looks: ["one-line"],
    about: "England’s published figure.",
    explains: ["england", "gap-to-england"],
    cell: englandCell,
  },
  Neighbours: {
    width: 60,
    align: "right",
    looks: ["one-line"],
    about: "The statistical neighbours’ figure: their mean, or as given in Comparators.",
    explains: ["neighbours", "gap-to-neighbours"],
    cell: neighboursCell,
  },
  Quartile: {
    width: 92,
    align: "left",
    looks: ["indented"],
    about: "Where the current figure would stand among English authorities’ published values. Top is best.",
    explains: ["quartile", "rank", "rank-out-of", "rank-shared", "first-cut", "median", "third-cut"],
    cell: placingCell,
  },
  Trend: {
    width: 74,
    align: "left",
    looks: ["indented"],
    about:
      "What a control chart of the series says of the current figure. The sheet Trend figures has the series and its limits.",
    explains: [],
    cell: trendCell,
  },
  Notes: {
    width: 190,
    align: "left",
    looks: ["indented"],
    about: "What else a reader needs to know about the figures in this row.",
    explains: "all",
    cell: notesCell,
  },
} as const satisfies Readonly<Record<string, DashboardColumn>>;

export type DashboardHeader = keyof typeof DASHBOARD_COLUMNS;

/** What is to be said of the column with a header of the sheet; null for a column that is not one of these. */
export function dashboardColumn(header: string): DashboardColumn | null {
  return COLUMNS.get(header) ?? null;
}

/** By texts, as the owner may put columns of their own next to these. */
const COLUMNS: ReadonlyMap<string, DashboardColumn> = new Map(Object.entries(DASHBOARD_COLUMNS));

/** Which column that is, counted from 0. */
export function at(header: DashboardHeader): number {
  return columnAt(DASHBOARD_COLUMNS, header);
}
