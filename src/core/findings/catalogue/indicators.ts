import type { SubjectFindings } from "../wording";

/** What the Indicators table says of each indicator, and its targets. */
export const INDICATORS = {
  "no-ref": {
    severity: "error",
    message: {
      named: "The indicator {name} in the row of {cell} has no Ref and was left out.",
      nameless: "The indicator without a name in the row of {cell} has no Ref and was left out.",
    },
    advice: "Give it a short code of its own in the Ref column.",
  },
  "duplicate-ref": {
    severity: "error",
    message:
      "The Ref {ref} stands twice in Indicators: {cell} ({name}) and {otherCell} ({otherName}). The second was left out.",
    advice: "Give each indicator a Ref of its own.",
  },
  "other-rows": {
    severity: "note",
    message: {
      one: "The row of {cells} is no indicator’s, but a heading, a note or a total, and was left out.",
      several: "{rows} rows are no indicator’s, but headings, notes or totals, and were left out: {cells}.",
    },
    advice: "Nothing to do; if one is an indicator, give it a Ref of its own, a name and a Unit in Indicators.",
  },
  "blank-cell": {
    severity: "warning",
    message: {
      indicator: "{ref} in the row of {cell} has no {column} and was named by its Ref.",
      unit: "{ref} in the row of {cell} has no {column} and was taken as a number.",
    },
    advice: "Fill its {column} cell.",
  },
  "read-by-periods": {
    severity: {
      year: "note",
      month: "note",
      term: "note",
      "calendar-year": "note",
      "year-ending": "warning",
      "one-date": "note",
      "one-date-as-others": "note",
    },
    message: {
      year: "The periods of {indicators} are one or more years apart, and Frequency is blank; so they were read as yearly.",
      month: "The periods of {indicators} are months, and Frequency is blank; so they were read as monthly.",
      term: "The periods of {indicators} end as school terms do, and Frequency is blank; so they were read as termly.",
      "calendar-year":
        "The periods of {indicators} are years such as {year}, and Basis is blank; so they were read as calendar years.",
      "year-ending":
        "The periods of {indicators} are years such as {year}, which may begin or end then; they were read as years that end in {end}.",
      "one-date":
        "One date alone is held of {indicators}, and Frequency is blank; so it was read as the end of a quarter.",
      "one-date-as-others":
        "One date alone is held of {indicators}, and Frequency is blank; so it was read as the end of a year, as other dates are.",
    },
    advice: {
      year: "Nothing to do if that is meant; else type their Frequency in Indicators.",
      month: "Nothing to do if that is meant; else type their Frequency in Indicators.",
      term: "Nothing to do if that is meant; else type their Frequency in Indicators.",
      "calendar-year":
        "Nothing to do if that is meant; else type the years as 2023/24, and financial year or academic year as Basis.",
      "year-ending":
        "Type them as 2023/24, or by their last day; or, if they are calendar years, calendar year as Basis.",
      "one-date": "Nothing to do if that is meant; else type year or month as Frequency in Indicators.",
      "one-date-as-others": "Nothing to do if that is meant; else type their Frequency in Indicators.",
    },
  },
  "unknown-support": {
    severity: "warning",
    message:
      "{indicator} ({cell}) supports {supported}, which is no other indicator with a paragraph of its own; it gets its own paragraph.",
    advice:
      "Put the Ref of the indicator whose paragraph this figure joins into its Supports cell, or leave that blank.",
  },
  "no-baseline": {
    severity: "warning",
    message: "{indicator} is to be compared with its baseline, but names none.",
    advice: "Fill its Baseline cell with the period, such as Q3 2019/20.",
  },
  "unreadable-baseline": {
    severity: "warning",
    message:
      "{indicator}: the Baseline in {cell} is no {frequency} that could be read, so nothing is compared with it.",
    advice: "Name a {frequency}, as in the Period column of Observations.",
  },
  "target-with-side": {
    severity: "error",
    message: "{target} in {cell} is more than a number, so it was left out.",
    advice: "Type the number alone; the indicator's Target type says which way it points.",
  },
  "target-without-type": {
    severity: "warning",
    message: "{target} in {cell} has no Target type that can be read, so nothing is compared with it.",
    advice: "Use {choices} as Target type.",
  },
  "benchmark-of-times": {
    severity: "warning",
    message: "{indicator} ({cell}) has {unit} as Unit and a Benchmark; published figures are not read as times, so it has no place among authorities.", // prettier-ignore
    advice: "Give its figures in minutes or hours, with that as Unit, to have it placed; or leave Benchmark blank.",
  },
  "name-says-to-date": {
    severity: "warning",
    message:
      "{indicator} says in its name that it runs from the start of the year, and its Basis is blank ({cell}), so each figure was taken for its own period.",
    advice: "Type year to date as its Basis, or correct the name.",
  },
  "name-against-unit": {
    severity: "warning",
    message:
      "{indicator} says “{said}” in its name and its Unit is {unit}, so its figures are printed as {printed} ({cell}).",
    advice:
      "Correct Unit or the name, whichever is wrong; Unit takes %, number, per 1,000, £, £k, £m, days and others.",
  },
} as const satisfies SubjectFindings;
