import type { SubjectFindings } from "../wording";

import { YEAR_ABOVE } from "./tables";

/** Ranges of another shape, mapped in the pane: when they are mapped, and when they are read again. */
export const MAPPING = {
  "mapping-own-sheet": {
    severity: "error",
    message: "{range} is on a sheet that Quartile itself writes.",
    advice: "Select cells of a sheet of your own.",
  },
  "mapping-empty": {
    severity: "error",
    message: "{range} is empty.",
    advice: "Select the range with its headings, or one cell of a sheet that holds nothing else.",
  },
  "mapping-one-row": {
    severity: "error",
    message: "{range} has a row of headings and no row below it.",
    advice: "Select the headings together with the rows of {table}.",
  },
  "mapping-unmatched": {
    severity: "error",
    message: {
      "none-fits": "No heading is chosen for {column}.",
      "several-fit": "{headings} both fit {column}.",
    },
    advice:
      "Choose the heading of your range that holds it, or add such a column to it: {table} cannot be read without.",
  },
  "mapping-no-heading": {
    severity: "error",
    message: "{cell} is empty, so the column could not be found again.",
    advice: "Type a heading there, then use the selected cells again.",
  },
  "mapping-heading-double": {
    severity: "error",
    message: {
      "when-mapped": "The heading “{heading}” stands {times} times in {sheet}: {cells}.",
      "when-read":
        "{table} is read from {sheet}, where the heading “{heading}” now stands more than once in {headings}.",
    },
    advice: {
      "when-mapped": "Give each column a heading of its own, then use the selected cells again.",
      "when-read": "Give each column a heading of its own.",
    },
  },
  "mapping-heading-gone": {
    severity: "error",
    message: "{table} is read from {range}, and its heading “{heading}” ({column}) is no longer in {headings}.",
    advice: "Type the heading there again, or choose Change under Map my ranges and match {column} again.",
  },
  "mapping-no-periods": {
    severity: "error",
    message: {
      "when-mapped": "No heading of {sheet} reads as a period, so there is no column to take figures from.",
      "when-read":
        "{table} is read from {sheet} with a column a period, and no heading in {headings} reads as a period.",
      "without-years":
        "Headings of {sheet} name parts of years, the first {cell}, but no year that could be read with them.",
    },
    advice: {
      "when-mapped":
        "Write periods as Q3 2024/25, Dec 2024 or 2023/24; or choose “A row a period” where the periods stand in a column.",
      "when-read": "Write the headings as Q3 2024/25, Dec 2024 or 2023/24, or map the range again.",
      "without-years": YEAR_ABOVE,
    },
  },
  "mapping-range-gone": {
    severity: "error",
    message:
      "The range that this workbook maps as {table} is gone: its cells, its sheet or its defined name were deleted.",
    advice: "In the pane, under Map my ranges, point at the range for {table} again, or remove its mapping.",
  },
  "mapping-unreadable": {
    severity: "error",
    message: "What this workbook remembers of the range mapped as {table} could not be read.",
    advice: "In the pane, under Map my ranges, map {table} again. A newer Quartile may have written it.",
  },
} as const satisfies SubjectFindings;
