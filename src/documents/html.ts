import type { Paragraph } from "../core/facts/report";
import { escapeHtml } from "../core/format/escape-html";

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
