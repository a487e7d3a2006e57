import type { Paragraph } from "../facts/report";

/**
 * The paragraphs without prompts that are answered elsewhere: by Commentary (`explained`: the Refs that have it) or by the
 * author's own text of the indicator's paragraph. What somebody typed into a prompt stays whatever else is said.
 */
export function withoutAnsweredPrompts(
  paragraphs: readonly Paragraph[],
  explained: ReadonlySet<string>,
): readonly Paragraph[] {
  const rewritten = new Set(
    paragraphs.filter((one) => one.kind === "indicator" && isWritten(one)).map(({ ref }) => ref),
  );
  const isAnswered = ({ ref }: Paragraph): boolean => ref !== null && (explained.has(ref) || rewritten.has(ref));
  return paragraphs.filter((one) => one.kind !== "prompt" || isWritten(one) || !isAnswered(one));
}

function isWritten({ own }: Paragraph): boolean {
  return own !== null && own.text !== "";
}
