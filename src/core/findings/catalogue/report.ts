import type { SubjectFindings } from "../wording";

/** What does not agree across the report, though each figure stands by itself. */
export const REPORT = {
  "unknown-report": {
    severity: "error",
    message: "No indicator is in a report called “{report}”, so nothing was written.",
    advice: {
      "none-named": "Name the report in the Reports column of Indicators.",
      "others-named": "Ask for {reports}, or name it in the Reports column of Indicators.",
    },
  },
  "older-than-others": {
    severity: "note",
    message: {
      one: "The latest figure of {figures} is older than that of another indicator with the same kind of period.",
      several:
        "The latest figures of {count} indicators are older than those of others with the same kind of period: {figures}.",
    },
    advice: "Add later rows to Observations, if the figures are available.",
  },
  "placings-outside-tally": {
    severity: "note",
    message: {
      one: "The tally counts {tally} and the dashboard shows {shown}: {refs} has no paragraph of its own.",
      several: "The tally counts {tally} and the dashboard shows {shown}: {refs} have no paragraph of their own.",
    },
    advice: "Nothing to do, or change Narrative or Supports in Indicators.",
  },
  "missed-without-commentary": {
    severity: "note",
    message: {
      one: "1 indicator missed its target, and nothing says why: {refs}.",
      several: "{missed} indicators missed their targets, and nothing says why: {refs}.",
    },
    advice:
      "Fill in Reason and Action on the Narrative sheet, in the row below the paragraph, or give the indicator a row in Commentary.",
  },
  "published-without-reason": {
    severity: "warning",
    message: {
      one: "The report is marked as published with 1 reason and action still to fill in: {refs}.",
      several: "The report is marked as published with {missed} reasons and actions still to fill in: {refs}.",
    },
    advice:
      "Fill them in on the Narrative sheet and mark the report as published again, or take them out of the report.",
  },
  "tally-of-several-years": {
    severity: "note",
    message: "The tally adds up quartiles based on figures for different years: {years}.",
    advice: "Nothing to do, unless newer figures are missing from Benchmarks or Comparators.",
  },
  "newer-benchmark-moves": {
    severity: "note",
    message: {
      one: "Newer benchmarks in this workbook would change a quartile: {moves}.",
      several: "Newer benchmarks in this workbook would change {placings} quartiles: {moves}.",
    },
    advice:
      "Nothing to do if the report was made before they were published. Otherwise correct Report date or Benchmark year.",
  },
  "denominators-part": {
    severity: { near: "note", "near-and-shared-before": "note", "shared-before": "warning" },
    message: {
      near: "{ref} and {otherRef} have the same denominator ({denominator}), but it is {now} and {otherNow} in {period}.",
      "near-and-shared-before":
        "{ref} and {otherRef} have the same denominator ({denominator}): it is {before} for both in {earlier}, but {now} and {otherNow} in {period}.",
      "shared-before":
        "{ref} and {otherRef} have the same denominator ({denominator}): it is {before} for both in {earlier}, but {now} and {otherNow} in {period}.",
    },
    advice: "Check the two denominators. If they count different people, give them different labels.",
  },
  "false-alarms": {
    severity: "note",
    message:
      "{tested} changes were tested at {confidence}, so about {expected} of them can be expected to look significant by chance alone.",
    advice: "Nothing to do. With Confidence 99.8% in Settings, there would be fewer.",
  },
} as const satisfies SubjectFindings;
