import type { Paragraph } from "../core/facts/report";
import { escapeHtml } from "../core/format/escape-html";

/** One text in the two forms that a clipboard carries side by side: for Word, and for plain-text boxes. */
export interface Clip {
  readonly html: string;
  readonly plain: string;
}

/** One paragraph on its own, without its number: it is to join a text that has its own. */
export function clipOfParagraph({ kind, text }: Paragraph): Clip {
  return { html: fragment([kind === "heading" ? heading(text) : paragraphElement(text)]), plain: text };
}

/**
 * All paragraphs with their numbers.
 *
 * Word takes the numbers from real lists; each list starts at its first paragraph's number. Styles are inline because
 * Word ignores others, and name no font or colour, so that the report's own are kept.
 */
export function clipOfParagraphs(paragraphs: readonly Paragraph[]): Clip {
  return {
    html: fragment(runsOf(paragraphs).map(runElement)),
    plain: paragraphs.map(({ number, text }) => (number === null ? text : `${number}. ${text}`)).join("\n\n"),
  };
}

type Run =
  | { readonly kind: "heading" | "plain"; readonly text: string }
  | { readonly kind: "list"; readonly start: number; readonly items: string[] };

function runsOf(paragraphs: readonly Paragraph[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { kind, number, text } of paragraphs) {
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

/** The marks tell Windows programs which part of the page was copied. */
const fragment = (elements: readonly string[]): string =>
  `<html><body><!--StartFragment-->${elements.join("")}<!--EndFragment--></body></html>`;
