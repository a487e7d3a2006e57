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
      one: "The latest figure of {figures} is older than the latest of another with periods of its kind.",
      several:
        "The latest figures of {count} indicators are older than the latest of others with periods of their kind: {figures}.",
    },
    advice: "Add their later rows to Observations, where they are there by now.",
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
      several: "{missed} indicators missed their target, and nothing says why: {refs}.",
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
      "Fill them in on the Narrative sheet and mark the report as published again, or take them out of the paper.",
  },
  "tally-of-several-years": {
    severity: "note",
    message: "The tally adds up placings on figures of different years: {years}.",
    advice: "Nothing to do, unless newer figures are missing from Benchmarks or Comparators.",
  },
  "newer-benchmark-moves": {
    severity: "note",
    message: {
      one: "Newer benchmarks in this workbook would move a placing: {moves}.",
      several: "Newer benchmarks in this workbook would move {placings} placings: {moves}.",
    },
    advice:
      "Nothing to do if the report's date is before their publication; else correct Report date or Benchmark year.",
  },
  "denominators-part": {
    severity: { near: "note", "near-and-shared-before": "note", "shared-before": "warning" },
    message: {
      near: "{ref} and {otherRef} are both out of {denominator}, {now} and {otherNow} in {period}.",
      "near-and-shared-before":
        "{ref} and {otherRef} are both out of {denominator}: {before} for both in {earlier}, but {now} and {otherNow} in {period}.",
      "shared-before":
        "{ref} and {otherRef} are both out of {denominator}: {before} for both in {earlier}, but {now} and {otherNow} in {period}.",
    },
    advice:
      "Check the two denominators, unless they count different people; then give them labels that tell them apart.",
  },
  "false-alarms": {
    severity: "note",
    message:
      "{tested} changes were tested at {confidence}, so chance alone makes about {expected} of them look like more than chance.",
    advice: "Nothing to do; with Confidence 99.8% in Settings fewer do.",
  },
} as const satisfies SubjectFindings;
