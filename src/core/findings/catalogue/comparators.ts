import type { SubjectFindings } from "../wording";

/** Quartile placings and what stands beside a figure: England, statistical neighbours, typed cuts. */
export const COMPARATORS = {
  "benchmark-not-found": {
    severity: "warning",
    message: {
      "never-held":
        "{indicator}: no benchmark “{benchmark}” for a year in use was found in Benchmarks, so it has no computed quartile.",
      "never-pooled":
        "{indicator} has figures of several years together, and no benchmark “{benchmark}” of such years was found in Benchmarks, so it has no computed quartile.",
      "after-report-date":
        "{indicator}: Benchmarks has “{benchmark}” for {years}, which had not ended before the month of the Report date ({date}), so it has no computed quartile.",
      "other-years":
        "{indicator}: no benchmark “{benchmark}” for a year in use was found in Benchmarks, so it has no computed quartile. It is held for {years}.",
    },
    advice: {
      "never-held":
        "Check that the Benchmark cell and the header in Benchmarks are the same words, and whether the benchmark was left out for a reason told of Benchmarks.",
      "never-pooled":
        "Add what is published of as many years together (2021 - 23). Figures of single years, where Benchmarks has them, are of another kind.",
      "after-report-date":
        "If the report is made later, correct the Report date in Settings: it is the day of the report, not the last day of its period. Or type the year as Benchmark year in Indicators.",
      "other-years": "Check the Benchmark year in Indicators.",
    },
  },
  "no-quartile": {
    severity: "note",
    message: {
      "too-few-authorities":
        "{indicator}: no quartile for {year}, because only {found} authorities have a value, and {needed} are needed.",
      "one-authority":
        "{indicator}: no quartile for {year}, because only 1 authority has a value, and {needed} are needed.",
      "no-authority": "{indicator}: no quartile for {year}, because no authority that counts has a value.",
      "authorities-share-a-cut":
        "{indicator}: no quartile for {year}, because too many authorities share one value for quarters to be told apart.",
      "own-area-ended":
        "{indicator}: no quartile for {year}, because the authority of Settings, {authority}, had ended by then; those that followed it are among the others.",
    },
    advice: {
      "too-few-authorities": "Nothing to do, unless values are missing from Benchmarks.",
      "one-authority": "Nothing to do, unless values are missing from Benchmarks.",
      "no-authority":
        "Nothing to do, unless values of authorities of your own tier are missing from Benchmarks, or the Area code in Settings is not yours.",
      "authorities-share-a-cut": "Nothing to do, unless values are missing from Benchmarks.",
      "own-area-ended": "Type the code of the authority that the figures are of as Area code in Settings.",
    },
  },
  "quartile-turned-off": {
    severity: "warning",
    message:
      "{indicator}: {cell} gives a quartile or its cuts, but column Quartile of Indicators says no, so none is shown.",
    advice: "Clear whichever is wrong.",
  },
  "stated-quartile-disagrees": {
    severity: "warning",
    message: "{indicator}: the stated quartile in {cell} is {stated}, but the figures make {made}, which is shown.",
    advice: "Correct the stated quartile, or the cuts.",
  },
  "comparator-on-another-scale": {
    severity: "error",
    message:
      "{indicator}: {comparator} in {cell} is at most 1, and the indicator's own figure many times larger, so it was left out.",
    advice: "Type the percentage itself (58.0), or give the cell a percent format, whichever is meant.",
  },
  "comparator-of-unended-year": {
    severity: "warning",
    message:
      "{indicator}: the comparators in {cell} are of {year}, which ends after {period}, so they were left out of {period}.",
    advice: "Nothing to do if that is right; else type the year they are of, as 2023/24, or 2023 for a calendar year.",
  },
  "england-is-a-total": {
    severity: "note",
    message:
      "England's figure is a total over all authorities and no comparator for one of them, so it is left out of {indicators}.",
    advice:
      "Nothing to do. If it is an average, put rates, or counts and their denominators, into Observations and Benchmarks.",
  },
} as const satisfies SubjectFindings;
