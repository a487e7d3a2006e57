import { BASIS_WORDS } from "./basis";
import { USES } from "./commentary";
import { NAMED_SETTINGS } from "./named-settings";
import { STATUSES } from "./observation";
import { FREQUENCIES, POLARITIES } from "./read-words";
import { wordsOf } from "./vocabulary";

/** A table for a new workbook: its header, rows to learn from, and the words that a column takes. */
export interface StarterTable {
  readonly name: string;
  readonly cells: readonly (readonly (string | number)[])[];
  /** By header. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

const YES_NO = ["yes", "no"] as const;

/** The contract's tables with the figures of a council that does not exist, to be written over. */
export function starterTables(): readonly StarterTable[] {
  return [settings(), indicators(), observations(), commentary()];
}

function settings(): StarterTable {
  const rows = NAMED_SETTINGS.map(({ name, example, meaning }) => [name, example, meaning]);
  return { name: "Settings", cells: [["Setting", "Value", "What it changes"], ...rows], choices: {} };
}

function indicators(): StarterTable {
  return {
    name: "Indicators",
    cells: [
      ["Ref", "Indicator", "Unit", "Subject", "Theme", "Polarity", "Basis", "Frequency", "Target", "Denominator label", "Counts people", "Narrative"], // prettier-ignore
      ["EX1", "Requests answered in time", "%", "the share of requests answered in time", "Customers", "high is good", "in quarter", "quarter", 90, "requests", "no", "yes"], // prettier-ignore
      ["EX2", "Days to a decision", "days", "the average time to a decision", "Customers", "low is good", "in quarter", "quarter", "", "", "no", "yes"], // prettier-ignore
      ["EX3", "Children in clubs", "number", "the number of children in clubs", "Young people", "no judgement", "snapshot", "quarter", "", "", "yes", "yes"], // prettier-ignore
    ],
    choices: {
      Polarity: wordsOf(POLARITIES),
      Basis: BASIS_WORDS,
      Frequency: wordsOf(FREQUENCIES),
      "Counts people": YES_NO,
      Narrative: YES_NO,
    },
  };
}

function observations(): StarterTable {
  return {
    name: "Observations",
    cells: [
      ["Ref", "Period", "Numerator", "Denominator", "Value", "Status", "Note"],
      ["EX1", "Q1 2025/26", 412, 480, "", "final", ""],
      ["EX1", "Q2 2025/26", 455, 502, "", "final", ""],
      ["EX2", "Q1 2025/26", "", "", 14.2, "final", ""],
      ["EX2", "Q2 2025/26", "", "", 12.8, "provisional", ""],
      ["EX3", "Q1 2025/26", "", "", 231, "final", ""],
      ["EX3", "Q2 2025/26", "", "", "", "not available", "The count is taken in November."],
    ],
    choices: { Status: wordsOf(STATUSES) },
  };
}

function commentary(): StarterTable {
  return {
    name: "Commentary",
    cells: [
      ["Ref", "Theme or section", "Period", "Text", "Use"],
      ["EX1", "", "Q2 2025/26", "A second officer joined the team in May.", "after figures"],
    ],
    choices: { Use: wordsOf(USES) },
  };
}
