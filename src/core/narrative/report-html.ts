import { finalLines } from "../facts/final-lines";
import { finalText } from "../facts/final-text";
import type { Paragraph, Report } from "../facts/report";
import { escapeHtml } from "../format/escape-html";
import { indicatorTable, type TextTable } from "./indicator-table";

/**
 * Elements of a report's paragraphs and of its table. Styles are inline, because Word ignores others, and name no font or
 * colour, so that those of the paper they are pasted into are kept.
 */
export function reportElements(
  report: Pick<Report, "paragraphs" | "indicators" | "endTable" | "organisation" | "period">,
): string[] {
  const table = indicatorTable(report);
  return [
    ...runsOf(report.paragraphs).map(runElement),
    ...(table.rows.length === 0 ? [] : [heading(table.title), tableElement(table)]),
  ];
}

/** One paragraph on its own, without its number. */
export function paragraphElement(paragraph: Paragraph): string {
  const text = finalText(paragraph);
  switch (paragraph.kind) {
    case "heading":
      return heading(text);
    case "prompt":
      return `<p style="${SET_IN}; padding-left: 6pt; border-left: 3pt solid">${escapeHtml(text)}</p>`;
    default:
      return withList(paragraph, (lines) => `<p style="${SPACE_BELOW}">${lines}</p>`);
  }
}

/** A paragraph's lines as they are framed, and behind them a list of those that its draft makes one of. */
function withList(paragraph: Paragraph, framed: (lines: string) => string): string {
  const lines = finalLines(paragraph);
  const text = lines.filter(({ kind }) => kind === "line").map((line) => escapeHtml(line.text));
  const items = lines.filter(({ kind }) => kind === "item").map((line) => `<li>${escapeHtml(line.text)}</li>`);
  return `${framed(text.join("<br>"))}${items.length === 0 ? "" : `<ul>${items.join("")}</ul>`}`;
}

/** Paragraphs with numbers are a list, which Word numbers itself: each list starts at its first paragraph's number. */
type Run =
  | { readonly kind: "alone"; readonly paragraph: Paragraph }
  | { readonly kind: "list"; readonly start: number; readonly items: Paragraph[] };

function runsOf(paragraphs: readonly Paragraph[]): readonly Run[] {
  const runs: Run[] = [];
  for (const paragraph of paragraphs) {
    const { number } = paragraph;
    const last = runs.at(-1);
    if (number === null) runs.push({ kind: "alone", paragraph });
    else if (last?.kind === "list" && number === last.start + last.items.length) last.items.push(paragraph);
    else runs.push({ kind: "list", start: number, items: [paragraph] });
  }
  return runs;
}

function runElement(run: Run): string {
  switch (run.kind) {
    case "alone":
      return paragraphElement(run.paragraph);
    case "list": {
      const items = run.items
        .map((one) => `<li style="${SPACE_BELOW}">${withList(one, (lines) => lines)}</li>`)
        .join("");
      return `<ol start="${run.start}">${items}</ol>`;
    }
  }
}

const SPACE_BELOW = "margin: 0 0 8pt 0";
const SET_IN = "margin: 0 0 8pt 30pt";

const heading = (text: string): string => `<h2 style="${SPACE_BELOW}">${escapeHtml(text)}</h2>`;

function cellStyle(align: "left" | "right"): string {
  return `border: 1px solid; padding: 2pt 4pt; text-align: ${align}; vertical-align: top`;
}

/** A table as people who hear it need it: a caption, and each row under its theme and its indicator's name. */
function tableElement({ caption, columns, rows }: TextTable): string {
  const header = columns.map(({ header, align }) => `<th scope="col" style="${cellStyle(align)}">${header}</th>`);
  const body = rows.map((row) => {
    if (row.kind === "theme")
      return `<tr><th scope="rowgroup" colspan="${columns.length}" style="${cellStyle("left")}">${escapeHtml(row.name)}</th></tr>`;
    const cells = columns.map(({ header, align }, column) => {
      const style = `style="${cellStyle(align)}"`;
      const text = escapeHtml(row.cells[column]?.text ?? "");
      return header === "Indicator"
        ? `<th scope="row" style="${cellStyle(align)}; font-weight: normal">${text}</th>`
        : `<td ${style}>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const groups = body.reduce<string[][]>((sofar, row, index) => {
    if (index === 0 || rows[index]?.kind === "theme") sofar.push([]);
    sofar.at(-1)?.push(row);
    return sofar;
  }, []);
  return [
    `<table style="border-collapse: collapse"><caption style="text-align: left">${escapeHtml(caption)}</caption>`,
    `<thead><tr>${header.join("")}</tr></thead>`,
    ...groups.map((group) => `<tbody>${group.join("")}</tbody>`),
    "</table>",
  ].join("");
}
