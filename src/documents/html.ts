import type { Paragraph } from "../core/facts/report";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** The draft as a page that Word and browsers open, its numbers typed out so that they survive copying. */
export function toHtml(title: string, paragraphs: readonly Paragraph[]): string {
  const blocks = paragraphs.map(({ kind, number, text }) =>
    kind === "heading"
      ? `<h2>${escapeHtml(text)}</h2>`
      : `<p>${number === null ? "" : `${number}. `}${escapeHtml(text)}</p>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body>
<h1>${escapeHtml(title)}</h1>
${blocks.join("\n")}
</body>
</html>
`;
}
