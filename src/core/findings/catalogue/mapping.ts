import type { SubjectFindings } from "../wording";

import { YEAR_ABOVE } from "./tables";

/** Ranges of another shape, mapped in the pane: when they are mapped, and when they are read again. */
export const MAPPING = {
  "mapping-own-sheet": {
    severity: "error",
    message: "{range} is on a sheet that Quartile writes.",
    advice: "Select cells of a sheet of your own.",
  },
  "mapping-empty": {
    severity: "error",
    message: "{range} is empty.",
    advice: "Select the range with its headings, or one cell of a sheet that holds nothing else.",
  },
  "mapping-one-row": {
    severity: "error",
    message: "{range} has a row of headings with no rows below it.",
    advice: "Select the headings together with the rows of {table}.",
  },
  "mapping-unmatched": {
    severity: "error",
    message: {
      "none-fits": "No heading is chosen for {column}.",
      "several-fit": "{headings} both fit {column}.",
    },
    advice: "Choose the heading in your range that holds it, or add such a column: {table} cannot be read without it.",
  },
  "mapping-no-heading": {
    severity: "error",
    message: "{cell} is empty, so the column could not be found again.",
    advice: "Type a heading there, then use the selected cells again.",
  },
  "mapping-heading-double": {
    severity: "error",
    message: {
      "when-mapped": "The heading “{heading}” appears {times} times in {sheet}: {cells}.",
      "when-read":
        "{table} is read from {sheet}, where the heading “{heading}” now appears more than once in {headings}.",
    },
    advice: {
      "when-mapped": "Give each column a heading of its own, then use the selected cells again.",
      "when-read": "Give each column a heading of its own.",
    },
  },
  "mapping-heading-gone": {
    severity: "error",
    message: "{table} is read from {range}, but its heading “{heading}” ({column}) is no longer in {headings}.",
    advice: "Type the heading there again, or choose Change under Map my ranges and match {column} again.",
  },
  "mapping-no-periods": {
    severity: "error",
    message: {
      "when-mapped":
        "No heading in {sheet} is a period that could be read, so there is no column to take figures from.",
      "when-read":
        "{table} is read from {sheet} with a column for each period, but no heading in {headings} could be read as a period.",
      "without-years":
        "Headings in {sheet} name parts of years, the first {cell}, but no year could be read with them.",
    },
    advice: {
      "when-mapped":
        "Write periods as Q3 2024/25, Dec 2024 or 2023/24; or choose “A row for each period” if the periods are in a column.",
      "when-read": "Write the headings as Q3 2024/25, Dec 2024 or 2023/24, or map the range again.",
      "without-years": YEAR_ABOVE,
    },
  },
  "mapping-range-gone": {
    severity: "error",
    message:
      "The range mapped as {table} no longer exists: its cells, its sheet or its defined name have been deleted.",
    advice: "In the pane, under Map my ranges, select the range for {table} again, or remove its mapping.",
  },
  "mapping-unreadable": {
    severity: "error",
    message: "The saved mapping of {table} in this workbook could not be read.",
    advice: "In the pane, under Map my ranges, map {table} again. A newer version of Quartile may have saved it.",
  },
} as const satisfies SubjectFindings;
