import { headingOf } from "../core/report/heading";
import type { Report } from "../core/facts/report";
import { printable } from "../core/format/printable";
import { finalLines } from "../core/facts/final-lines";
import { finalText } from "../core/facts/final-text";
import { indicatorTable, type TextRow } from "../core/narrative/indicator-table";

/**
 * The report's text as Markdown: the title, headings, and paragraphs with their committee numbers typed out. Indicators
 * that have no paragraph follow in a table.
 */
export function toMarkdown(report: Report): string {
  const { paragraphs } = report;
  const blocks = paragraphs.map((paragraph) => {
    const { kind, number } = paragraph;
    if (kind === "heading") return `## ${escapeMarkdown(onOneLine(finalText(paragraph)))}`;
    const lines = finalLines(paragraph);
    const text = lines.flatMap((line) => (line.kind === "line" ? [line.text] : [])).join("\n");
    const items = lines.flatMap((line) => (line.kind === "item" ? [`- ${escapeMarkdown(line.text)}`] : []));
    const begun = number === null ? linesAsTyped(text) : `${number}\\. ${linesAsTyped(text)}`;
    return items.length === 0 ? begun : `${begun}\n\n${items.join("\n")}`;
  });
  return `${[`# ${escapeMarkdown(onOneLine(headingOf(report)))}`, ...blocks, ...table(report)].join("\n\n")}\n`;
}

function table(report: Report): readonly string[] {
  const { title, columns, rows } = indicatorTable(report);
  if (report.endTable.holds === "all-indicators" || rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const words = (cells: readonly string[]): string => line(cells.map((cell) => escapeMarkdown(onOneLine(cell))));
  return [
    `## ${title}`,
    [
      words(columns.map(({ header }) => header)),
      line(columns.map(({ align }) => (align === "right" ? "--:" : "---"))),
      ...rows.map((row) => words(cellsOf(row, columns.length))),
    ].join("\n"),
  ];
}

/** Markdown has no cell that spans others, so that a theme stands in the first of its row. */
function cellsOf(row: TextRow, columns: number): readonly string[] {
  return row.kind === "indicator"
    ? row.cells.map(({ text }) => text)
    : [row.name, ...Array.from({ length: columns - 1 }, () => "")];
}

function onOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

/** An author's lines stay lines, and empty ones part paragraphs; spaces that begin a line would make code of it. */
function linesAsTyped(text: string): string {
  return text
    .trim()
    .split(/\s*\n\s*\n\s*/)
    .map((part) =>
      part
        .split("\n")
        .map((line) => escapeMarkdown(line.trim()))
        .join("\\\n"),
    )
    .join("\n\n");
}

/** One line as Markdown that shows exactly that line: no emphasis, markup, entity, heading, list or rule. */
function escapeMarkdown(line: string): string {
  return printable(line)
    .replace(/[\\`*_<>[\]|~]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^([#+=-])/, "\\$1")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
