import type { Paragraph, Report } from "../../core/facts/report";
import { finalText } from "../../core/facts/final-text";
import { indicatorTable, type TextTable } from "../../core/narrative/indicator-table";
import { paragraphElement, reportElements } from "../../core/narrative/report-html";

/** One text in the two forms that a clipboard carries side by side: for Word, and for plain-text boxes. */
export interface Clip {
  readonly html: string;
  readonly plain: string;
}

/** One paragraph on its own, without its number: it is to join a text that has its own. */
export function clipOfParagraph(paragraph: Paragraph): Clip {
  return { html: fragment([paragraphElement(paragraph)]), plain: finalText(paragraph) };
}

/** All paragraphs with their numbers, and the indicators of the end table after them. */
export function clipOfReport(
  report: Pick<Report, "paragraphs" | "indicators" | "endTable" | "organisation" | "period">,
): Clip {
  const table = indicatorTable(report);
  const paragraphs = report.paragraphs.map((one) => {
    const text = finalText(one);
    return one.number === null ? text : `${one.number}. ${text}`;
  });
  return {
    html: fragment(reportElements(report)),
    plain: [...paragraphs, ...(table.rows.length > 0 ? [table.title, plainTable(table)] : [])].join("\n\n"),
  };
}

/** A line a row, tabs between cells: what a plain-text box and another worksheet take. */
function plainTable({ columns, rows }: TextTable): string {
  return [
    columns.map(({ header }) => header).join("\t"),
    ...rows.map((row) => (row.kind === "theme" ? row.name : row.cells.map(({ text }) => text).join("\t"))),
  ].join("\n");
}

/** The marks tell Windows programs which part of the page was copied. */
const fragment = (elements: readonly string[]): string =>
  `<html><body><!--StartFragment-->${elements.join("")}<!--EndFragment--></body></html>`;
