import type { IndicatorFacts } from "../facts/facts";
import type { EndTable } from "../facts/report";
import type { DraftedParagraph } from "./drafted-paragraph";
import type { Mode } from "./selection";

/** The table at the end: every indicator or, where only exceptions are told, each that no paragraph is about or gives. */
export function endTableFor(
  mode: Mode,
  facts: readonly IndicatorFacts[],
  drafted: readonly DraftedParagraph[],
): EndTable {
  const refs = facts.map(({ indicator }) => indicator.ref);
  if (mode === "all") return { holds: "all-indicators", refs };
  const told = new Set(drafted.flatMap(refsIn));
  return { holds: "other-indicators", refs: refs.filter((ref) => !told.has(ref)) };
}

/** The indicator that a paragraph is about, and those that are given in it. */
function refsIn({ kind, ref, text }: DraftedParagraph): readonly string[] {
  if (kind !== "indicator" && kind !== "listed") return [];
  return [...(ref === null ? [] : [ref]), ...text.flatMap((part) => (typeof part === "string" ? [] : [part.ref]))];
}
