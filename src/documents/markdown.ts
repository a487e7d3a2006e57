import type { Report } from "../core/facts/report";
import { printable } from "../core/format/printable";
import { finalText } from "../core/facts/final-text";

/** The report's text as Markdown: the title, headings, and paragraphs with their committee numbers typed out. */
export function toMarkdown({ title, period, paragraphs }: Pick<Report, "title" | "period" | "paragraphs">): string {
  const blocks = paragraphs.map((paragraph) => {
    const { kind, number } = paragraph;
    const text = finalText(paragraph);
    if (kind === "heading") return `## ${escapeMarkdown(onOneLine(text))}`;
    return number === null ? linesAsTyped(text) : `${number}\\. ${linesAsTyped(text)}`;
  });
  return `${[`# ${escapeMarkdown(onOneLine(`${title}, ${period}`))}`, ...blocks].join("\n\n")}\n`;
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
