/**
 * A text without what XML and HTML may not hold: control characters but tabs and line ends, halves of a character, and what
 * is no character. Breaks within a line, as a paste from Word brings them, become spaces.
 */
export function printable(text: string): string {
  return text
    .replace(/[\v\f\u0085]/g, " ")
    .replace(/(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu, "");
}
