import type { SubjectFindings } from "../wording";

const CLEARED_FILTER = "The filter on {sheet} was cleared, since Excel would write figures into other rows.";
const FILTER_AGAIN = "Filter again if it is still needed.";
const SWITCHED_OFF_TOTALS =
  "The total row of the table on {sheet} was switched off, since the last row would have become it.";
const TOTALS_BELOW = "Put totals of your own below the table, on a row that is not the table's.";

/** Reading from Excel and writing the sheets. */
export const REFRESH = {
  "not-calculated": {
    severity: "warning",
    message: "Excel had not finished working out its formulas when the figures were read: figures may be old.",
    advice:
      "Press F9 in Excel, or choose Formulas, Calculation Options, Automatic. When the status bar no longer says Calculate, refresh again.",
  },
  "calculated-first": {
    severity: "note",
    message:
      "Excel's calculation is set to Manual, so Quartile had every formula of the open workbooks worked out before it read the figures.",
    advice: "To have cells follow their sources at once, choose Formulas, Calculation Options, Automatic.",
  },
  "text-cut": {
    severity: "warning",
    message: "What stands in {cells} is longer than a cell holds, so its end was cut.",
    advice: "Shorten the note, comment or name that it was made from.",
  },
  "put-away": {
    severity: "note",
    message: {
      filter: CLEARED_FILTER,
      "total-row": SWITCHED_OFF_TOTALS,
      both: `${CLEARED_FILTER} ${SWITCHED_OFF_TOTALS}`,
    },
    advice: { filter: FILTER_AGAIN, "total-row": TOTALS_BELOW, both: `${FILTER_AGAIN} ${TOTALS_BELOW}` },
  },
  "changed-by-hand": {
    severity: "warning",
    message: "{cell} was changed by hand and has been written over. It held: “{text}”.",
    advice:
      "If the words should stay, put them into “Your text” or the Commentary table; our other cells are made afresh.",
  },
  "kept-without-row": {
    severity: "note",
    message: "{row} is no longer on {sheet}. What stood beside it is kept until it comes back: {texts}.",
    advice: "Copy it from here if it is needed elsewhere.",
  },
  "written-differently": {
    severity: "error",
    message: "Excel holds “{found}” in {cell} where Quartile wrote “{wanted}”.",
    advice: "Do not use the sheet. Refresh again; if it stays, send this line to support.",
  },
  "no-earlier-dashboard": {
    severity: "error",
    message: "No earlier dashboard is kept in this workbook, so nothing was put back.",
    advice: "One is kept from the second refresh on.",
  },
  "earlier-dashboard-withheld": {
    severity: "error",
    message:
      "The earlier dashboard shows {refs}, of which a figure is withheld since the last refresh, so nothing was put back.",
    advice: "Refresh: the sheets then withhold it, and an earlier dashboard that tells it is forgotten.",
  },
} as const satisfies SubjectFindings;
