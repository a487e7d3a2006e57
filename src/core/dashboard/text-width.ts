/** The cells' letters, in points. */
const SIZE = 10;
/** Space that Excel leaves beside a figure, on both sides together. */
const PADDING = 9;
/** Space for an overhanging last letter, and for other programs' other measures. */
const SPARE = 1.03;

/** Widths of Calibri in parts of its size, rounded up: those of a group of letters are near each other. */
const GROUPS: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'’!|()[\]\-ijlftrI]/, 0.31],
  [/[a-ln-vx-z0-9£+−–]/, 0.53],
  [/[A-LN-VX-Z]/, 0.62],
];
/** Letters of other alphabets, shapes, and the widest of ours. */
const WIDEST = 0.9;

/** About how wide a text stands in a cell of ours, in points. */
function textWidth(text: string): number {
  const parts = Array.from(text, (letter) => GROUPS.find(([group]) => group.test(letter))?.[1] ?? WIDEST);
  return SPARE * SIZE * parts.reduce((sum, part) => sum + part, 0);
}

/** The width of a column whose figures are printed as these: not less than the least, so that none of them is ####. */
export function figureWidth(least: number, printed: readonly string[]): number {
  return printed.reduce((width, text) => Math.max(width, Math.ceil(textWidth(text) + PADDING)), least);
}

/** About how many lines a text takes that is broken between its words, and within one that is wider than a line. */
export function linesOf(text: string, width: number): number {
  const room = width - PADDING;
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const wide = textWidth(`${word} `);
    if (used > 0 && used + wide > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor((used + wide) / (room + 1));
    used = (used + wide) % (room + 1);
  }
  return lines;
}
