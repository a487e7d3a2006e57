import type { Comparison } from "./comparison";

/** The one word that a row gives on its change, wherever it stands: sheet, tally, chart title, paragraph. */
export type Verdict = "better" | "worse" | "no-clear-change" | "similar" | "unchanged" | "not-judged";

/** How a verdict is printed in a table. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  better: "Better",
  worse: "Worse",
  "no-clear-change": "No clear change",
  similar: "Similar",
  unchanged: "Unchanged",
  "not-judged": "No judgement",
};

/** A change too small to point anywhere is that, whatever its polarity; any other is judged, or nobody judges it. */
export function verdictOf({ direction, judgement }: Pick<Comparison, "direction" | "judgement">): Verdict {
  if (direction === "similar" || direction === "unchanged") return direction;
  return judgement === "none" ? "not-judged" : judgement;
}
