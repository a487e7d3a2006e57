import type { Paragraph } from "../core/facts/report";

/** The draft as Markdown: the title, headings, and paragraphs with their committee numbers typed out. */
export function toMarkdown(title: string, paragraphs: readonly Paragraph[]): string {
  const blocks = paragraphs.map(({ kind, number, text }) =>
    kind === "heading" ? `## ${text}` : number === null ? text : `${number}\\. ${text}`,
  );
  return `${[`# ${title}`, ...blocks].join("\n\n")}\n`;
}
