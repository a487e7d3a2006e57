import type { Worksheet } from "../library/types";
import { columnWidthOf } from "./geometry";

/** What is known of one cell's text when a row is fitted to it. */
export interface FittedText {
  readonly column: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly wrapped: boolean;
  readonly indent: number;
}

/** Widths of characters in parts of the font's size, near enough to Calibri's; bold is a little wider. */
const WIDTHS: readonly { readonly characters: RegExp; readonly width: number }[] = [
  { characters: /[iljI.,:;'’|! ]/, width: 0.23 },
  { characters: /[ftr()[\]{}\-"“”/]/, width: 0.31 },
  { characters: /[sczJ]/, width: 0.4 },
  { characters: /[mMwW%–—]/, width: 0.8 },
  { characters: /[A-HK-VX-Z]/, width: 0.58 },
];
const USUAL_WIDTH = 0.49;
const BOLD = 1.05;
const LINE_HEIGHT = 1.3;
const PADDING_POINTS = 5;
const INDENT_POINTS = 6.75;

function widthOf(text: string, { size, bold }: FittedText): number {
  const parts = Array.from(text).reduce(
    (sum, character) => sum + (WIDTHS.find(({ characters }) => characters.test(character))?.width ?? USUAL_WIDTH),
    0,
  );
  return parts * size * (bold ? BOLD : 1);
}

/** The lines that a text takes in a column so many points wide, broken between words. */
function linesIn(fitted: FittedText, points: number): number {
  return fitted.text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let taken = 1;
    for (const word of paragraph.split(" ")) {
      const width = widthOf(`${word} `, fitted);
      if (used > 0 && used + width > points) {
        taken += 1;
        used = 0;
      }
      used += width;
      taken += Math.max(0, Math.ceil(used / points) - 1);
      used = used % points;
    }
    return lines + taken;
  }, 0);
}

/** The height in points that a row needs for its texts, as Excel fits it; fonts are estimated, not measured. */
export function fittedHeight(sheet: Worksheet, texts: readonly FittedText[], least: number): number {
  const heights = texts.map((fitted) => {
    const room = columnWidthOf(sheet, fitted.column) - PADDING_POINTS - fitted.indent * INDENT_POINTS;
    const lines = fitted.wrapped ? linesIn(fitted, Math.max(fitted.size, room)) : 1;
    return Math.ceil(lines * fitted.size * LINE_HEIGHT + 2);
  });
  return Math.max(least, ...heights);
}
