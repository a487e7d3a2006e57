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
      "The Ref {ref} appears twice in Indicators, in {cell} ({name}) and {otherCell} ({otherName}). The second was left out.",
    advice: "Give each indicator a Ref of its own.",
  },
  "other-rows": {
    severity: "note",
    message: {
      one: "The row of {cells} is a heading, a note or a total, not an indicator, and was left out.",
      several: "{rows} rows are headings, notes or totals, not indicators, and were left out: {cells}.",
    },
    advice: "Nothing to do, unless one is an indicator: then give it its own Ref, a name and a Unit.",
  },
  "blank-cell": {
    severity: "warning",
    message: {
      indicator: "{ref} in the row of {cell} has no {column}, so its Ref is used as its name.",
      unit: "{ref} in the row of {cell} has no {column}, so it was read as a number.",
    },
    advice: "Fill in its {column} cell.",
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
      year: "The periods of {indicators} are one or more years apart and Frequency is blank, so they were read as yearly.",
      month: "The periods of {indicators} are months and Frequency is blank, so they were read as monthly.",
      term: "The periods of {indicators} end when school terms do and Frequency is blank, so they were read as termly.",
      "calendar-year":
        "The periods of {indicators} are years such as {year} and Basis is blank, so they were read as calendar years.",
      "year-ending":
        "The periods of {indicators} are years such as {year}, which could begin or end then; they were read as years that end in {end}.",
      "one-date":
        "The figures of {indicators} are for one date only and Frequency is blank, so it was read as the end of a quarter.",
      "one-date-as-others":
        "The figures of {indicators} are for one date only and Frequency is blank, so it was read as the end of a year, as other dates are.",
    },
    advice: {
      year: "Nothing to do if that is right. Otherwise type their Frequency in Indicators.",
      month: "Nothing to do if that is right. Otherwise type their Frequency in Indicators.",
      term: "Nothing to do if that is right. Otherwise type their Frequency in Indicators.",
      "calendar-year":
        "Nothing to do if that is right. Otherwise type the years as 2023/24, with financial year or academic year as Basis.",
      "year-ending":
        "Type them as 2023/24 or by their last day. If they are calendar years, type calendar year as Basis.",
      "one-date": "Nothing to do if that is right. Otherwise type year or month as Frequency in Indicators.",
      "one-date-as-others": "Nothing to do if that is right. Otherwise type their Frequency in Indicators.",
    },
  },
  "unknown-support": {
    severity: "warning",
    message:
      "{indicator} ({cell}) supports {supported}, which is not another indicator with a paragraph of its own; it gets its own paragraph.",
    advice:
      "In its Supports cell, type the Ref of the indicator whose paragraph it should join, or leave the cell blank.",
  },
  "no-baseline": {
    severity: "warning",
    message: "{indicator} is to be compared with its baseline, but has none.",
    advice: "Type the period, such as Q3 2019/20, in its Baseline cell.",
  },
  "unreadable-baseline": {
    severity: "warning",
    message: "{indicator}: the Baseline in {cell} could not be read as a {frequency}, so nothing is compared with it.",
    advice: "Type a {frequency} as it is written in the Period column of Observations.",
  },
  "target-with-side": {
    severity: "error",
    message: "{target} in {cell} is more than a number, so it was left out.",
    advice: "Type the number alone; the indicator's Target type says how it is met.",
  },
  "tolerance-unread": {
    severity: "warning",
    message: {
      "no-number": "{target} has a Tolerance in {cell} that is not a number of 0 or more, so none was used.",
      "as-large": "{target} has a Tolerance in {cell} of half of the target or more.",
    },
    advice:
      "Type how far the target may be missed and still be within tolerance (2, or 5%), not the value at which that ends.",
  },
  "target-without-type": {
    severity: "warning",
    message: "{target} in {cell} has no Target type that could be read, so nothing is compared with it.",
    advice: "Use {choices} as Target type.",
  },
  "benchmark-of-times": {
    severity: "warning",
    message: "{indicator} ({cell}) has a Benchmark and the Unit {unit}. Published figures are not read as times, so it is not ranked among authorities.", // prettier-ignore
    advice:
      "To have it ranked, give its figures in minutes or hours, with that as Unit. Otherwise leave Benchmark blank.",
  },
  "name-against-basis": {
    severity: "warning",
    message: {
      blank:
        "{indicator} says “{said}” in its name but has no Basis ({cell}), so each figure was read as covering its own period only.",
      another: "{indicator} says “{said}” in its name but its figures are read as {basis} ({cell}).",
    },
    advice: {
      blank: "Type {meant} as its Basis, or correct the name.",
      another: "Type {meant} as its Basis, or correct the name, whichever is wrong.",
    },
  },
  "name-against-unit": {
    severity: "warning",
    message:
      "{indicator} says “{said}” in its name but its Unit is {unit}, so its figures are printed as {printed} ({cell}).",
    advice:
      "Correct Unit or the name, whichever is wrong; Unit takes %, number, per 1,000, £, £k, £m, days and others.",
  },
} as const satisfies SubjectFindings;
