import { type Drafted, finalText } from "./final-text";
import type { Paragraph } from "./report";

/** A blank that a prompt leaves for its author: "[why the target was missed]". */
const BLANK = /(\[[^\]\n]+\])/;

function isBlank(piece: string): boolean {
  return BLANK.test(piece);
}

/** Part of a text: words, or a blank that is still to be filled in. */
export interface PromptPiece {
  readonly text: string;
  readonly isBlank: boolean;
}

/** The text of a prompt as it leaves the workbook, its blanks apart. Brackets of the author's own are words. */
export function piecesOf(prompt: Drafted): readonly PromptPiece[] {
  const blanks = new Set(prompt.text.split(BLANK).filter(isBlank));
  return finalText(prompt)
    .split(BLANK)
    .filter((piece) => piece !== "")
    .map((text) => ({ text, isBlank: blanks.has(text) }));
}

/** True for a prompt of which nothing, or not all, has been filled in. */
export function isToFillIn({ kind, text, own }: Drafted & Pick<Paragraph, "kind">): boolean {
  if (kind !== "prompt") return false;
  return own === null || own.text === "" || piecesOf({ text, own }).some((piece) => piece.isBlank);
}
