import { printable } from "./printable";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\n": "<br>",
};

/** A text as HTML that shows exactly that text. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"'\n]/g, (character) => ENTITIES[character] ?? character);
}
