import { REFRESH_STEPS, type RefreshStep } from "../../app/refresh-outcome";

const WORDS: Readonly<Record<RefreshStep, string>> = {
  reading: "Reading the tables",
  calculating: "Working out the figures",
  drafting: "Drafting the paragraphs",
  writing: "Writing the dashboard",
  checking: "Checking what was written",
};

/** A step of the refresh in words. */
export function stepWords(step: RefreshStep): string {
  return WORDS[step];
}

/** How far a refresh is when a step begins: 0 is nothing done, 1 would be all. */
export function shareDone(step: RefreshStep): number {
  return REFRESH_STEPS.indexOf(step) / REFRESH_STEPS.length;
}
