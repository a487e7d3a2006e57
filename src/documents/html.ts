import { headingOf } from "../core/report/heading";
import type { Report } from "../core/facts/report";
import { escapeHtml } from "../core/format/escape-html";
import { reportElements } from "../core/narrative/report-html";

/** The report as a page that Word and browsers open, its numbered paragraphs in lists that both number. */
export function toHtml(report: Report): string {
  const title = escapeHtml(headingOf(report));
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${title}</title><style>${LOOK}</style></head>
<body>
<h1>${title}</h1>
${reportElements(report).join("\n")}
</body>
</html>
`;
}

/** For browsers; Word has its own. */
const LOOK =
  "body { font: 12pt/1.4 Calibri, Carlito, Arial, sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em } " +
  "table { font-size: 10pt; line-height: 1.3 } thead { display: table-header-group }";
