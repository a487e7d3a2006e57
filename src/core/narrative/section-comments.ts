import type { IndicatorFacts } from "../facts/facts";
import { speaksOf } from "../workbook/asked-period";
import type { PerformanceWorkbook } from "../workbook/workbook";
import type { DraftedParagraph } from "./drafted-paragraph";
import { asSentences } from "./text";

/** The owner's words on a theme, a paragraph each; nothing where they are for the dashboard or for another period. */
export function sectionComments(
  { commentary, period }: PerformanceWorkbook,
  theme: string | null,
  facts: readonly IndicatorFacts[],
): readonly DraftedParagraph[] {
  const figures = facts.flatMap(({ indicator, period: own }) => (indicator.theme === theme ? (own ?? []) : []));
  const ids = new Map<string, number>();
  return commentary
    .filter((comment) => comment.ref === null && comment.section !== null && comment.section === theme)
    .filter(
      (comment) =>
        comment.use !== "dashboard-only" && (comment.period === null || speaksOf(comment.period, period, figures)),
    )
    .map((comment) => ({
      id: commentId(theme, comment.text, ids),
      kind: "commentary",
      ref: null,
      text: [asSentences(comment.text)],
    }));
}

const WORDS_IN_ID = 5;

/** A comment is known by its first words, so that it stays the same one wherever its row is moved to. */
function commentId(theme: string | null, text: string, ids: Map<string, number>): string {
  const words = text.split(/\s+/);
  const start = words.slice(0, WORDS_IN_ID).join(" ");
  const id = `Note on ${theme ?? "the report"}: ${start}${words.length > WORDS_IN_ID ? "…" : ""}`;
  const number = (ids.get(id) ?? 0) + 1;
  ids.set(id, number);
  return number === 1 ? id : `${id} (${number})`;
}
