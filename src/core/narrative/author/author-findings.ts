import { formatList } from "../../format/list";
import type { Paragraph } from "../../facts/report";
import type { Commentary } from "../../workbook/commentary";
import { type Finding, formatSource, warning } from "../../workbook/finding";
import type { ParagraphMemory } from "./paragraph-memory";
import { type StaleFigure, staleFigures } from "./stale-figures";

/** Texts of authors, and comments of owners, that still give figures as they were. */
export function authorFindings(
  paragraphs: readonly Paragraph[],
  commentary: readonly Commentary[],
  remembered: Readonly<Record<string, ParagraphMemory>>,
): readonly Finding[] {
  return [...paragraphs.flatMap(staleText), ...commentary.flatMap((comment) => staleComment(comment, remembered))];
}

function staleText({ ref, kind, number, own }: Paragraph): Finding[] {
  if (own === null || own.stale.length === 0) return [];
  return [
    warning("text-says-old-figure", {
      message: `Your text of paragraph ${number ?? kind}${ref === null ? "" : ` (${ref})`} is out of date: ${sayStale(own.stale)}.`,
      advice: "Change the text on the Narrative sheet, or have just those figures updated.",
      ref,
    }),
  ];
}

function staleComment(
  { ref, section, text, source }: Commentary,
  remembered: Readonly<Record<string, ParagraphMemory>>,
): Finding[] {
  const about = Object.entries(remembered).filter(([key, paragraph]) =>
    ref === null ? paragraph.section === section : key === ref,
  );
  const superseded = about.flatMap(([, paragraph]) => paragraph.superseded);
  const current = about.flatMap(([, paragraph]) => paragraph.figures);
  const stale = staleFigures(text, superseded, current);
  if (stale.length === 0) return [];
  return [
    warning("comment-says-old-figure", {
      message: `The comment in ${formatSource(source)} is out of date: ${sayStale(stale)}.`,
      advice: "Change the comment in the Commentary table.",
      ref,
      source,
    }),
  ];
}

function sayStale(stale: readonly Pick<StaleFigure, "was" | "now">[]): string {
  return formatList(stale.map(({ was, now }) => `${was} is now ${now}`));
}
