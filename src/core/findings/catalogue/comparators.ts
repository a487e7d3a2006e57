import type { SubjectFindings } from "../wording";

/** Quartile placings and what stands beside a figure: England, statistical neighbours, typed cuts. */
export const COMPARATORS = {
  "benchmark-not-found": {
    severity: "warning",
    message: {
      "never-held":
        "{indicator}: no benchmark “{benchmark}” for a year in use was found in Benchmarks, so no quartile was worked out.",
      "never-pooled":
        "{indicator} has figures for several years together, and no benchmark “{benchmark}” for such years was found in Benchmarks, so no quartile was worked out.",
      "after-report-date":
        "{indicator}: Benchmarks has “{benchmark}” for {years}, which had not ended before the month of the Report date ({date}), so no quartile was worked out.",
      "other-years":
        "{indicator}: no benchmark “{benchmark}” for a year in use was found in Benchmarks, so no quartile was worked out. Benchmarks has it for {years}.",
    },
    advice: {
      "never-held":
        "Check that the Benchmark cell has the same words as Benchmarks, in a heading or in its column Benchmark, Indicator or Measure, and whether another finding says why the benchmark was left out.",
      "never-pooled":
        "Add the published figures for as many years together (2021 - 23). Figures for single years cannot be compared with them.",
      "after-report-date":
        "Correct the Report date in Settings if the report is made later: it is the day of the report, not the last day of its period. Or type the year as Benchmark year in Indicators.",
      "other-years": "Check the Benchmark year in Indicators.",
    },
  },
  "no-quartile": {
    severity: "note",
    message: {
      "too-few-authorities":
        "{indicator}: no quartile for {year}, because only {found} authorities have a value and {needed} are needed.",
      "one-authority":
        "{indicator}: no quartile for {year}, because only 1 authority has a value and {needed} are needed.",
      "no-authority": "{indicator}: no quartile for {year}, because no authority in the comparison has a value.",
      "authorities-share-a-cut":
        "{indicator}: no quartile for {year}, because so many authorities share one value that the quarters cannot be told apart.",
    },
    advice: {
      "too-few-authorities": "Nothing to do, unless values are missing from Benchmarks.",
      "one-authority": "Nothing to do, unless values are missing from Benchmarks.",
      "no-authority":
        "Nothing to do, unless Benchmarks lacks values for authorities of your own tier, or the Area code in Settings is not yours.",
      "authorities-share-a-cut": "Nothing to do, unless values are missing from Benchmarks.",
    },
  },
  "own-area-not-in-being": {
    severity: "note",
    message: {
      ended:
        "{authority}, the authority in Settings, had been abolished by the end of {years}, so no quartile or rank is shown among authorities of that time, which include its successors: {indicators}.",
      "not-begun":
        "{authority}, the authority in Settings, did not yet exist at the end of {years}, so no quartile or rank is shown among authorities of that time, which include those it replaced: {indicators}.",
    },
    advice: {
      ended: "In Settings, type the Area code of the authority that the figures are for.",
      "not-begun":
        "Add published figures for a later year. Or write Authorities counted: as published into Settings to rank it among them all the same.",
    },
  },
  "figure-on-another-scale": {
    severity: "error",
    message:
      "Our own figures are far from all published ones but would be among them on another scale, as per 1,000 beside per 10,000 or a month beside a year, so nothing from Benchmarks is shown beside them: {figures}.",
    advice:
      "Correct Unit in Indicators, or the figures in Observations or Benchmarks, so that all are per the same number and cover as long.",
  },
  "quartile-turned-off": {
    severity: "warning",
    message:
      "{indicator}: {cell} gives a quartile or its cuts, but the Quartile column of Indicators says no, so none is shown.",
    advice: "Clear whichever is wrong.",
  },
  "stated-quartile-disagrees": {
    severity: "warning",
    message: "{indicator}: the stated quartile in {cell} is {stated}, but the figures make it {made}, which is shown.",
    advice: "Correct the stated quartile, or the cuts.",
  },
  "comparator-on-another-scale": {
    severity: "error",
    message:
      "{indicator}: {comparator} in {cell} is no more than 1, but the indicator's own figure is many times larger, so it was left out.",
    advice: "Type the percentage itself (58.0), or give the cell a percent format if it holds a share.",
  },
  "cuts-unused": {
    severity: "warning",
    message: {
      "not-rising":
        "{indicator}: the cuts from {cell} on do not rise from First cut to Third cut, so no quartile was worked out from them.",
      incomplete:
        "{indicator}: {cell} is one of three cuts but not all three are typed, so no quartile was worked out from them.",
    },
    advice:
      "Type First cut, Median and Third cut from the lowest value to the highest, whichever end is better, or clear all three.",
  },
  "comparator-of-unended-year": {
    severity: "warning",
    message: {
      "after-figure":
        "{indicator}: the comparators in {cell} are for {year}, which ends after {period}, so they were not used for {period}.",
      "after-report-date":
        "{indicator}: the comparators in {cell} are for {year}, which had not ended before the month of the Report date ({date}), so they were not used.",
    },
    advice: {
      "after-figure":
        "Nothing to do if that is right. Otherwise type the period that they are for: a year as 2023/24, or as 2023 for a calendar year.",
      "after-report-date":
        "Correct the period of the comparators, or the Report date in Settings: it is the day of the report, not the last day of its period.",
    },
  },
  "england-is-a-total": {
    severity: "note",
    message:
      "England's figure is a total for all authorities, not a comparator for one of them, so it is left out of {indicators}.",
    advice:
      "Nothing to do. If it is an average, put rates, or counts with their denominators, in Observations and Benchmarks.",
  },
} as const satisfies SubjectFindings;
