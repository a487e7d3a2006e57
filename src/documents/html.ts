import type { Report } from "../core/facts/report";
import { escapeHtml } from "../core/format/escape-html";
import { finalText } from "../core/facts/final-text";
import { indicatorTable } from "../core/narrative/indicator-table";

/** The report as a page that Word and browsers open, its numbers typed out so that they survive copying. */
export function toHtml(report: Report): string {
  const title = escapeHtml(`${report.title}, ${report.period}`);
  const blocks = report.paragraphs.map((paragraph) => {
    const text = escapeHtml(finalText(paragraph));
    if (paragraph.kind === "heading") return `<h2>${text}</h2>`;
    return `<p>${paragraph.number === null ? "" : `${paragraph.number}. `}${text}</p>`;
  });
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<h1>${title}</h1>
${blocks.join("\n")}
<h2>Indicators</h2>
${table(report)}
</body>
</html>
`;
}

function table(report: Report): string {
  const { headers, rows } = indicatorTable(report);
  const row = (cells: readonly string[], tag: "th" | "td"): string =>
    `<tr>${cells.map((cell) => `<${tag}${tag === "th" ? ' scope="col"' : ""}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  return `<table>
<thead>${row(headers, "th")}</thead>
<tbody>
${rows.map((cells) => row(cells, "td")).join("\n")}
</tbody>
</table>`;
}
