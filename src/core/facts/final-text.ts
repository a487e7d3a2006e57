import type { Paragraph } from "./report";

/** The text that leaves the workbook: the author's own where there is one, else the draft. */
export function finalText({ text, own }: Pick<Paragraph, "text" | "own">): string {
  return own === null || own.text === "" ? text : own.text;
}
