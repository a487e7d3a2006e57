import type { IndicatorFacts } from "../facts/facts";
import type { Settings } from "../workbook/settings";
import type { DraftedParagraph } from "./drafted-paragraph";
import type { Say } from "./wording";

/**
 * The draft with a prompt for reason and action after the paragraph of each indicator that missed its target. Which of
 * them stay hangs on what its owner and its author have said: `withoutAnsweredPrompts` in core/author.
 */
export function withPrompts(
  say: Say,
  drafted: readonly DraftedParagraph[],
  facts: readonly IndicatorFacts[],
  { reasonAndAction }: Pick<Settings, "reasonAndAction">,
): readonly DraftedParagraph[] {
  if (reasonAndAction === "leave-out") return drafted;
  const missed = new Set(facts.filter(({ target }) => target?.rag === "red").map(({ indicator }) => indicator.ref));
  return drafted.flatMap((paragraph): DraftedParagraph[] => {
    const { kind, ref } = paragraph;
    if (kind !== "indicator" || ref === null || !missed.has(ref)) return [paragraph];
    const text = say("prompt.missed");
    return text.length === 0 ? [paragraph] : [paragraph, { id: `${ref} reason and action`, kind: "prompt", ref, text }];
  });
}
