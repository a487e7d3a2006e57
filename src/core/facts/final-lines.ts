import { type Drafted, finalText } from "./final-text";

/** A line of a text, and whether it is one of a list. */
export interface FinalLine {
  readonly kind: "line" | "item";
  readonly text: string;
}

/**
 * The lines of the text that leaves the workbook. In a draft what follows a line that ends with a colon is a list; an
 * author's own lines are lines.
 */
export function finalLines(drafted: Drafted): readonly FinalLine[] {
  const lines = finalText(drafted).split(/\r?\n/);
  const isDraft = drafted.own === null || drafted.own.text === "";
  const listFrom = isDraft ? lines.findIndex((line) => line.endsWith(":")) : -1;
  return lines.map((text, index) => ({ kind: listFrom !== -1 && index > listFrom ? "item" : "line", text }));
}
