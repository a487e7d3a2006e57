import type { SubjectFindings } from "../wording";

const TYPE_A_PERIOD = "Type it as Q3 2024/25, Dec 2024, Autumn 2024, 2023/24, 2024 or latest of each.";
const TYPE_THE_YEAR = "Type the year as 2023/24, or 2024 for a calendar year.";
const TARGETS_OF_YEAR =
  "Type the target as Target in Indicators, with by year end as Target basis if it is for the whole year; or correct the period.";
const WORDS_OF_PARTS =
  "If it holds figures, type the period alone, or with numerator, denominator, value or target behind it: Q3 2024/25 target. Otherwise there is nothing to do.";

/** For headings that name a part of a year alone. */
export const YEAR_ABOVE =
  "Write the year in each heading (Q1 2024/25), or above the first of the headings it applies to (2024/25 above Q1 to Q4).";
const ADD_COLUMN = "Add a column with the heading {column}.";

/** Tables, columns and rows. */
export const TABLES = {
  "missing-table": {
    severity: "error",
    message: "This workbook has no table, named range or sheet called {table}, so there is nothing to report on.",
    advice:
      "Name the Excel table that holds them “{table}” (Table Design, Table Name), or its sheet; or select them under Map my ranges.",
  },
  "no-indicators": {
    severity: "error",
    message: "The table Indicators has no row with a Ref, so there is nothing to report on.",
    advice: "Give each indicator a row with a Ref of its own.",
  },
  "no-usable-period": {
    severity: "error",
    message: {
      "none-at-all": "No indicator has a figure for a period that could be read, so there is nothing to report on.",
      "not-the-one-wanted":
        "Observations has no row for {period}, so there is nothing to report on. It has rows for {held}.",
    },
    advice: {
      "none-at-all": "Fill in the Period column of Observations (such as Q3 2024/25) and the figures next to it.",
      "not-the-one-wanted":
        "Choose one of these, change Current period in Settings, or add the period's rows to Observations.",
    },
  },
  "missing-column": {
    severity: { left: "warning", indicators: "error", observations: "error", benchmarks: "warning" },
    message: {
      left: "The table {table} on sheet {sheet} has no column {column}, so it was not used.",
      indicators: "The table {table} on sheet {sheet} has no column {column}, which it needs.",
      observations: "The table {table} on sheet {sheet} has no column {column}, which it needs.",
      benchmarks:
        "The table {table} on sheet {sheet} has no Area code or Area column, so no benchmark was read from it.",
    },
    advice: {
      left: ADD_COLUMN,
      indicators: ADD_COLUMN,
      observations:
        "Give Observations the columns Ref and Period, or the columns Ref and Figure followed by one for each period.",
      benchmarks: "Add an Area code column with the nine-character codes (E10000018).",
    },
  },
  "unknown-ref": {
    severity: "warning",
    message: {
      unknown: "The Ref in {cell} is not in Indicators, so the row was left out.",
      blank: "The row of {cell} has no Ref, so it was left out.",
    },
    advice: {
      unknown: "Add the indicator to Indicators, or correct the Ref.",
      blank: "Type the Ref in every row; where cells are merged, only the first of them holds it.",
    },
  },
  "pooled-among-years": {
    severity: "error",
    message: {
      one: "{indicator}: 1 row, in {cell}, is for several years together ({period}), but others are for single years. It was left out.",
      several:
        "{indicator}: {rows} rows, the first in {cell}, are for several years together ({period}), but others are for single years. They were left out.",
    },
    advice:
      "Give the figures for several years an indicator of their own: a three-year figure is not compared with a one-year figure.",
  },
  "months-of-longer-periods": {
    severity: "error",
    message: {
      one: "The periods of {indicators} were read as months, but the figures are {howOften}. 1 month, in {cell}, was left out. Any month that ends a {frequency} is used for the whole {frequency}.",
      several:
        "The periods of {indicators} were read as months, but the figures are {howOften}. {cells} months, the first in {cell}, were left out. Any month that ends a {frequency} is used for the whole {frequency}.",
      "one-alone":
        "The periods of {indicators} were read as months, but the figures are {howOften}. 1 month, in {cell}, was left out, because a month’s figure is not the {frequency}’s.",
      "several-alone":
        "The periods of {indicators} were read as months, but the figures are {howOften}. {cells} months, the first in {cell}, were left out, because a month’s figure is not the {frequency}’s.",
    },
    advice:
      "If these dates are the first days of a {frequency}, type the {frequency} itself or its last day. If the figures are monthly, type month as Frequency in Indicators, or give one figure for each {frequency}: the sum of its months, their average or the last month’s.",
  },
  "period-of-another-length": {
    severity: "error",
    message: {
      one: "The period in {cell} is a {length}, but the figures of {indicators} are read as {howOften}, so its figures were left out.",
      several:
        "{cells} periods, the first in {cell}, are {length}s, but the figures of {indicators} are read as {howOften}, so their figures were left out.",
    },
    advice: "Give figures for a {length} an indicator of their own, or correct Frequency in Indicators.",
  },
  "period-far-ahead": {
    severity: "warning",
    message: {
      "report-date":
        "Observations has figures for {periods}, more than a year after the Report date of {date}; the first is in the row of {cell}.",
      others:
        "Observations has figures for {periods}, more than ten years after all the others; the first is in the row of {cell}.",
    },
    advice: {
      "report-date": "Correct the period, or the Report date in Settings.",
      others: "Correct the period if it is wrong. Otherwise there is nothing to do.",
    },
  },
  "year-beside-pairs": {
    severity: "error",
    message: {
      one: "The period in {cell} is a single year, but others of {indicators} are years such as 2022/23. It could be a calendar year or the year that ends then, so its figures were left out.",
      several:
        "{cells} periods, the first in {cell}, are single years, but others of {indicators} are years such as 2022/23. They could be calendar years or the years that end then, so their figures were left out.",
    },
    advice:
      "Type the year as 2022/23. If the figures are for calendar years, give them an indicator of their own with calendar year as Basis.",
  },
  "unknown-period": {
    severity: {
      "asked-for": "error",
      setting: "error",
      "setting-unused": "warning",
      figure: "error",
      "column-without-year": "error",
      "columns-without-year": "error",
      "column-of-targets": "warning",
      "columns-of-targets": "warning",
      "column-of-other-words": "warning",
      "columns-of-other-words": "warning",
      benchmark: "warning",
      benchmarks: "warning",
      comment: "warning",
    },
    message: {
      "asked-for": "The period asked for, “{period}”, could not be read, so nothing was written.",
      setting: "The Current period in {cell} could not be read, so nothing was written.",
      "setting-unused": "The Current period in {cell} could not be read; the period asked for was used.",
      figure:
        "{indicator}: the period in {cell} could not be read as that of a {howOften} figure, so its figures were left out.",
      "column-without-year":
        "The heading {cell} names part of a year, but no year could be read with it, so the column was left out.",
      "columns-without-year":
        "{columns} headings name parts of years, the first {cell}, but no year could be read with them, so these columns were left out.",
      "column-of-targets":
        "The heading {cell} names targets, but not for a period like those of {indicators}, so these targets were left out.",
      "columns-of-targets":
        "{columns} headings name targets, the first {cell}, but not for periods like those of {indicators}, so these targets were left out.",
      "column-of-other-words":
        "The heading {cell} has a period and words that are not known, so the column was left out.",
      "columns-of-other-words":
        "{columns} headings have a period and words that are not known, the first {cell}, so these columns were left out.",
      benchmark: "1 row of {table} has a year that could not be read and was left out: {cell}.",
      benchmarks: "{rows} rows of {table} have a year that could not be read and were left out, the first in {cell}.",
      comment: "The period of a comment in {cell} could not be read; the comment is used for every period.",
    },
    advice: {
      "asked-for": TYPE_A_PERIOD,
      setting: `${TYPE_A_PERIOD} Or leave it blank for the latest.`,
      "setting-unused": `${TYPE_A_PERIOD} Or leave it blank for the latest.`,
      figure: "Type the {frequency} as {example}. If Excel keeps turning it into a date, type an apostrophe before it.",
      "column-without-year": YEAR_ABOVE,
      "columns-without-year": YEAR_ABOVE,
      "column-of-targets": TARGETS_OF_YEAR,
      "columns-of-targets": TARGETS_OF_YEAR,
      "column-of-other-words": WORDS_OF_PARTS,
      "columns-of-other-words": WORDS_OF_PARTS,
      benchmark: TYPE_THE_YEAR,
      benchmarks: TYPE_THE_YEAR,
      comment: "Type it as Q3 2024/25, Dec 2024 or 2023/24, or leave it blank for every period.",
    },
  },
  "unknown-word": {
    severity: "warning",
    message: {
      indicator: "{indicator}: {column} in {cell} is not known; the default was used.",
      status: "{indicator}: Status in {cell} is not known; the figure was treated as final.",
      figure: "Figure in {cell} is not known, so the row was left out.",
      "stated-quartile": "{indicator}: Stated quartile in {cell} is not 1, 2, 3 or 4, so no quartile is shown.",
      use: "Use in {cell} is not known; the comment was put after the figures.",
    },
    advice: {
      indicator: "Use {choices}.",
      status: "Use {choices}.",
      figure: "Use numerator, denominator, value, lower, upper or target.",
      "stated-quartile": "Type 1 (best) to 4, or top, second, third or bottom.",
      use: "Use {choices}.",
    },
  },
  "duplicate-row": {
    severity: { "same-figures": "warning", "different-figures": "error", "cell-twice": "error" },
    message: {
      "same-figures": "{indicator}, {period}, appears twice, in {cell} and {otherCell}, with the same figures.",
      "different-figures":
        "{indicator}, {period}, appears twice, in {cell} and {otherCell}, with different figures, so neither was used.",
      "cell-twice": "{indicator}, {period}: the {part} appears twice, in {cell} and {otherCell}, so neither was used.",
    },
    advice: {
      "same-figures": "Delete one of the two rows.",
      "different-figures": "Delete the wrong row.",
      "cell-twice": "Delete the wrong row or column.",
    },
  },
} as const satisfies SubjectFindings;
