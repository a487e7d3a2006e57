import type { Paragraph } from "../core/facts/report";

/** The draft as Markdown: the title, headings, and paragraphs with their committee numbers typed out. */
export function toMarkdown(title: string, paragraphs: readonly Paragraph[]): string {
  const blocks = paragraphs.map(({ kind, number, text }) => {
    const shown = escapeMarkdown(text);
    return kind === "heading" ? `## ${shown}` : number === null ? shown : `${number}\\. ${shown}`;
  });
  return `${[`# ${escapeMarkdown(title)}`, ...blocks].join("\n\n")}\n`;
}

/** A text as Markdown that shows exactly that text. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>[\]|~]/g, "\\$&").replace(/^([#+-])/gm, "\\$1");
}
