import type { MeaningChange } from "./paragraph-memory";
import type { StaleFigure } from "./stale-figures";

interface TextState {
  readonly hasText: boolean;
  readonly isPublished: boolean;
  readonly stale: readonly StaleFigure[];
  readonly changedMeanings: readonly MeaningChange[];
}

/** What to know of a paragraph's text, in words. A status that asks for a look begins with "Check". */
export function textStatus({ hasText, isPublished, stale, changedMeanings }: TextState): string {
  const state = isPublished ? "Published" : hasText ? "Your text" : "Draft";
  if (!hasText) return state;
  const checks = [...stale.map(sayStale), ...changedMeanings.map(sayMeaning)];
  return checks.length === 0 ? state : `Check${isPublished ? " (published)" : ""}: ${checks.join(" ")}`;
}

/** "90.7% is now 91.1%: your text still says 90.7%." */
function sayStale({ was, now }: StaleFigure): string {
  return `${was} is now ${now}: your text still says ${was}.`;
}

const WAYS: Readonly<Record<string, string>> = {
  up: "a rise",
  down: "a fall",
  similar: "similar",
  unchanged: "no change",
  better: "better",
  worse: "worse",
  none: "neither better nor worse",
  green: "met",
  amber: "missed within the tolerance",
  red: "missed",
};

const WHAT = {
  direction: "The change",
  judgement: "The judgement",
  quartile: "The position",
  target: "The target",
} as const;

/** "The change was a fall and is now a rise." */
function sayMeaning({ what, was, is }: MeaningChange): string {
  return `${WHAT[what]} was ${WAYS[was] ?? was} and is now ${WAYS[is] ?? is}.`;
}
