import type { SubjectFindings } from "../wording";

const CLEARED_FILTER =
  "The filter on {sheet} was cleared, because Excel would have written figures into the wrong rows.";
const FILTER_AGAIN = "Filter again if you still need it.";
const SWITCHED_OFF_TOTALS =
  "The total row of the table on {sheet} was switched off, because Excel would have made the last row the total row.";
const TOTALS_BELOW = "Put your own totals below the table, on a row outside it.";

/** Reading from Excel and writing the sheets. */
export const REFRESH = {
  "not-calculated": {
    severity: "warning",
    message:
      "Excel had not finished working out its formulas when the figures were read, so figures may be out of date.",
    advice:
      "Press F9 in Excel, or choose Formulas, Calculation Options, Automatic. When the status bar no longer says Calculate, refresh again.",
  },
  "calculated-first": {
    severity: "note",
    message:
      "Excel's calculation is set to Manual, so Quartile made it work out every formula in the open workbooks before reading the figures.",
    advice:
      "Nothing to do. To have Excel work out formulas by itself, choose Formulas, Calculation Options, Automatic.",
  },
  "text-cut": {
    severity: "warning",
    message: "The text in {cells} is longer than a cell can hold, so its end was cut.",
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
    message: "{cell} was changed by hand and has been overwritten. It held: “{text}”.",
    advice:
      "To keep the words, put them in “Your text” or the Commentary table; every refresh rewrites Quartile's other cells.",
  },
  "kept-without-row": {
    severity: "note",
    message: "{row} is no longer on {sheet}. What you typed next to it is kept until it comes back: {texts}.",
    advice: "Copy it from here if you need it elsewhere.",
  },
  "written-differently": {
    severity: "error",
    message: "{cell} holds “{found}”, but Quartile wrote “{wanted}”.",
    advice: "Do not use the sheet. Refresh again; if this message comes back, send it to support.",
  },
  "no-earlier-dashboard": {
    severity: "error",
    message: "This workbook has no earlier dashboard, so nothing was put back.",
    advice: "An earlier dashboard is kept from the second refresh on.",
  },
  "earlier-dashboard-withheld": {
    severity: "error",
    message:
      "The earlier dashboard shows {refs}, of which a figure has been withheld since the last refresh, so nothing was put back.",
    advice: "Refresh: the sheets will then withhold it, and any earlier dashboard that shows it will be deleted.",
  },
} as const satisfies SubjectFindings;
