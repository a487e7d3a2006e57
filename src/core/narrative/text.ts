import type { ParagraphFigure } from "../facts/report";
import type { Source } from "../format/source";

/** A figure in a sentence: what is printed, and which fact it is. */
export interface FigureMark {
  readonly text: string;
  readonly ref: string;
  readonly kind: string;
  readonly period: string;
  /** Of a difference the period of what it is a difference from, as printed. */
  readonly against?: string;
  readonly sources: readonly Source[];
}

/** Running text in which every figure still knows its fact. */
export type Text = readonly (string | FigureMark)[];

export const NOTHING: Text = [];

/** The text as it is read. */
export function plainText(text: Text): string {
  return text.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

/** Texts one after another, with a separator between those that say anything. */
export function join(texts: readonly Text[], separator: string): Text {
  return texts.filter((text) => text.length > 0).flatMap((text, index) => (index === 0 ? text : [separator, ...text]));
}

/** "a", "a and b", "a, b and c". */
export function listed(texts: readonly Text[]): Text {
  return texts.flatMap((text, index) => {
    if (index === 0) return text;
    return [index === texts.length - 1 ? " and " : ", ", ...text];
  });
}

/** The same text with a capital first letter: of a figure that is said in a word, too ("No complaints …"). */
export function capitalised([first, ...rest]: Text): Text {
  if (first === undefined) return [];
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return [typeof first === "string" ? capital(first) : { ...first, text: capital(first.text) }, ...rest];
}

const POINTS = / percentage (points?)\b/g;

/** A sentence with "percentage points" in full where it is said first, and as points after that. */
export function pointsOnce(text: Text): Text {
  let said = 0;
  return text.map((part) =>
    typeof part === "string"
      ? part.replace(POINTS, (full, points: string) => (said++ === 0 ? full : ` ${points}`))
      : part,
  );
}

const ENDED = /[.!?…][\p{Pe}\p{Pf}"'*]*$/u;
/** A first word that is written small whatever it begins: "iPads", an address. */
const OWN_CASE = /^\S*(?:\p{Lu}|[/@]|\.\w)/u;

/** What people type as whole sentences, so that it does not run into its neighbours: with a capital and a full stop. */
export function asSentences(typed: string): string {
  const text = typed.trim();
  const begun = OWN_CASE.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
  return begun === "" || ENDED.test(begun) ? begun : `${begun.replace(/[\s,;:–-]+$/, "")}.`;
}

/** Where each figure stands in the plain text. */
export function locateFigures(text: Text): ParagraphFigure[] {
  let position = 0;
  return text.flatMap((part) => {
    const start = position;
    position += typeof part === "string" ? part.length : part.text.length;
    return typeof part === "string" ? [] : [{ start, end: position, ...part }];
  });
}

/** Eight, eleven and eighteen begin with a vowel, by themselves and before a thousand: "an 8%", "an 11,000". */
const BEGINS_WITH_A_VOWEL = /^£?(?:8|1[18](?:\D|$))/;
const ARTICLE = /(^|[\s(])(an?) $/i;

/** The text with "a" or "an" before each figure as it is spoken: "a 7%", "an 8%". */
export function withArticles(text: Text): Text {
  return text.map((part, index) => {
    const next = text[index + 1];
    if (typeof part !== "string" || next === undefined || typeof next === "string") return part;
    return part.replace(ARTICLE, (_, before: string, article: string) => {
      const spoken = BEGINS_WITH_A_VOWEL.test(next.text) ? `${article.charAt(0)}n` : article.charAt(0);
      return `${before}${spoken} `;
    });
  });
}

/** How many words a reader counts in the longest sentence. */
export function longestSentence(text: Text): number {
  return Math.max(
    ...plainText(text)
      .split(/(?<=[.!?][”’)]?)\s+(?=“?\p{Lu})|\n/u)
      .map(wordCount),
  );
}

function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
