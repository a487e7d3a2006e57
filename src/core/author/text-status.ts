import type { MeaningChange } from "./paragraph-memory";
import type { StaleFigure } from "./stale-figures";

/** Whether the paragraph was published, and whether it says now what it said then. */
export type Publication = "none" | "as-published" | "otherwise-now";

interface TextState {
  readonly hasText: boolean;
  /** Of a prompt: nothing, or not all, was filled in. */
  readonly isToFillIn: boolean;
  readonly publication: Publication;
  readonly stale: readonly StaleFigure[];
  readonly changedMeanings: readonly MeaningChange[];
}

/** What to know of a paragraph's text, in words. A status that asks for a look begins with "Check". */
export function textStatus({ hasText, isToFillIn, publication, stale, changedMeanings }: TextState): string {
  if (isToFillIn) return "To fill in";
  const isPublished = publication !== "none";
  const checks = [
    ...(hasText ? [...stale.map(sayStale), ...changedMeanings.map(sayMeaning)] : []),
    ...(publication === "otherwise-now"
      ? ["This differs from what was published, which is kept on Earlier paragraphs."]
      : []),
  ];
  if (checks.length > 0) return `Check${isPublished ? " (published)" : ""}: ${checks.join(" ")}`;
  return isPublished ? "Published" : hasText ? "Your text" : "Draft";
}

/** "90.7% is now 91.1%: your text still says 90.7%." */
function sayStale({ was, now, isCertain }: StaleFigure): string {
  if (now === null)
    return isCertain
      ? `The draft no longer gives ${was}: your text still says ${was}.`
      : `One figure that was ${was} is no longer given: check which one your text means.`;
  return isCertain
    ? `${was} is now ${now}: your text still says ${was}.`
    : `One figure that was ${was} is now ${now}: check which one your text means.`;
}

const WAYS: Readonly<Record<string, string>> = {
  up: "a rise",
  down: "a fall",
  similar: "similar",
  unchanged: "no change",
  better: "better",
  worse: "worse",
  "no-clear-change": "no clear change",
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
  comment: "The comment",
} as const;

/** "The change was a fall and is now a rise." */
function sayMeaning({ what, was, is }: MeaningChange): string {
  if (what === "comment") return "The comment that it replaces has changed.";
  return `${WHAT[what]} was ${WAYS[was] ?? was} and is now ${WAYS[is] ?? is}.`;
}
