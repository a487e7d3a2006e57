import type { Paragraph, Report } from "../../core/facts/report";
import { escapeHtml } from "../../core/format/escape-html";
import { finalText } from "../../core/facts/final-text";
import { indicatorTable, type TextTable } from "../../core/narrative/indicator-table";

/** One text in the two forms that a clipboard carries side by side: for Word, and for plain-text boxes. */
export interface Clip {
  readonly html: string;
  readonly plain: string;
}

/** One paragraph on its own, without its number: it is to join a text that has its own. */
export function clipOfParagraph(paragraph: Paragraph): Clip {
  const text = finalText(paragraph);
  return { html: fragment([paragraph.kind === "heading" ? heading(text) : paragraphElement(text)]), plain: text };
}

/**
 * All paragraphs with their numbers, and the indicators in a table after them.
 *
 * Word takes the numbers from real lists; each list starts at its first paragraph's number. Styles are inline because
 * Word ignores others, and name no font or colour, so that the report's own are kept.
 */
export function clipOfReport(report: Pick<Report, "paragraphs" | "indicators">): Clip {
  const table = indicatorTable(report);
  const paragraphs = report.paragraphs.map((one) => {
    const text = finalText(one);
    return one.number === null ? text : `${one.number}. ${text}`;
  });
  const hasRows = table.rows.length > 0;
  return {
    html: fragment([
      ...runsOf(report.paragraphs).map(runElement),
      ...(hasRows ? [heading(TABLE_TITLE), tableElement(table)] : []),
    ]),
    plain: [...paragraphs, ...(hasRows ? [TABLE_TITLE, plainTable(table)] : [])].join("\n\n"),
  };
}

const TABLE_TITLE = "Indicators";

type Run =
  | { readonly kind: "heading" | "plain"; readonly text: string }
  | { readonly kind: "list"; readonly start: number; readonly items: string[] };

function runsOf(paragraphs: readonly Paragraph[]): readonly Run[] {
  const runs: Run[] = [];
  for (const paragraph of paragraphs) {
    const { kind, number } = paragraph;
    const text = finalText(paragraph);
    const last = runs.at(-1);
    if (kind === "heading") runs.push({ kind, text });
    else if (number === null) runs.push({ kind: "plain", text });
    else if (last?.kind === "list" && number === last.start + last.items.length) last.items.push(text);
    else runs.push({ kind: "list", start: number, items: [text] });
  }
  return runs;
}

function runElement(run: Run): string {
  switch (run.kind) {
    case "heading":
      return heading(run.text);
    case "plain":
      return paragraphElement(run.text);
    case "list": {
      const items = run.items.map((text) => `<li style="${SPACE_BELOW}">${escapeHtml(text)}</li>`).join("");
      return `<ol start="${run.start}">${items}</ol>`;
    }
  }
}

const SPACE_BELOW = "margin: 0 0 8pt 0";

const heading = (text: string): string => `<h2 style="${SPACE_BELOW}">${escapeHtml(text)}</h2>`;

const paragraphElement = (text: string): string => `<p style="${SPACE_BELOW}">${escapeHtml(text)}</p>`;

const CELL = "border: 1px solid; padding: 2pt 4pt; text-align: left; vertical-align: top";

function tableElement({ headers, rows }: TextTable): string {
  const row = (cells: readonly string[], tag: "th" | "td"): string =>
    `<tr>${cells.map((cell) => `<${tag} style="${CELL}">${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  return `<table style="border-collapse: collapse"><thead>${row(headers, "th")}</thead><tbody>${rows.map((cells) => row(cells, "td")).join("")}</tbody></table>`;
}

/** A line a row, tabs between cells: what a plain-text box and another worksheet take. */
function plainTable({ headers, rows }: TextTable): string {
  return [headers, ...rows].map((cells) => cells.join("\t")).join("\n");
}

/** The marks tell Windows programs which part of the page was copied. */
const fragment = (elements: readonly string[]): string =>
  `<html><body><!--StartFragment-->${elements.join("")}<!--EndFragment--></body></html>`;
