import type { Report } from "../core/facts/report";
import { finalText } from "../core/narrative/final-text";

/** The report's text as Markdown: the title, headings, and paragraphs with their committee numbers typed out. */
export function toMarkdown({ title, period, paragraphs }: Pick<Report, "title" | "period" | "paragraphs">): string {
  const blocks = paragraphs.map((paragraph) => {
    const { kind, number } = paragraph;
    const shown = escapeMarkdown(finalText(paragraph));
    return kind === "heading" ? `## ${shown}` : number === null ? shown : `${number}\\. ${shown}`;
  });
  return `${[`# ${escapeMarkdown(`${title}, ${period}`)}`, ...blocks].join("\n\n")}\n`;
}

/** A text as Markdown that shows exactly that text. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>[\]|~]/g, "\\$&").replace(/^([#+-])/gm, "\\$1");
}
