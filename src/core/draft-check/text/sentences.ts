import type { Span } from "./span";

/** A full stop that ends no sentence. */
const ABBREVIATION =
  /(?:\b(?:approx|no|nos|vs|v|cf|e\.g|i\.e|etc|st|dr|mr|mrs|ms|cllr|ref|ext|para|p|pp|fig|incl|excl)|\b[A-Z])\.$/i;
const END_OF_SENTENCE = /[.!?]["')\]]*(?=\s+["'(]*[A-Z0-9£"]|\s*$)/g;

/** The sentences of a stretch of text, without the white space between them. */
export function sentencesOf(text: string, within: Span): readonly Span[] {
  const part = text.slice(within.start, within.end);
  const ends = [...part.matchAll(END_OF_SENTENCE)]
    .map((match) => match.index + match[0].length)
    .filter((end) => !ABBREVIATION.test(part.slice(0, end)) || end >= part.trimEnd().length);
  return partsBetween(part, ends, within.start);
}

/** Where a clause ends that says something of its own. */
const END_OF_CLAUSE =
  /;|:(?=\s)|\s[–—-]\s|,?\s(?:while|whereas|but|although|though|when|since which|after which)\s|,\s(?:and|with|which|as|so|having|being)\s|\.\s/g;

/** The clauses of a sentence: what stands between semicolons, dashes and words that join sentences. */
export function clausesOf(text: string, sentence: Span): readonly Span[] {
  const part = text.slice(sentence.start, sentence.end);
  const ends = [...part.matchAll(END_OF_CLAUSE)].map((match) => match.index + match[0].length);
  return partsBetween(part, ends, sentence.start);
}

function partsBetween(part: string, ends: readonly number[], offset: number): readonly Span[] {
  const starts = [0, ...ends];
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? part.length;
    const written = part.slice(start, end);
    const from = start + written.length - written.trimStart().length;
    const to = start + written.trimEnd().length;
    return to > from ? [{ start: offset + from, end: offset + to }] : [];
  });
}
