/** What documents write in several ways, and the one way in which it is read; each is one UTF-16 unit for one. */
const WRITTEN_OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000\u00ad\u200b\ufeff]/g, " "],
  [/[\u2212\u2010\u2011]/g, "-"],
  [/[\u2018\u2019\u02bc]/g, "'"],
  [/[\u201c\u201d]/g, '"'],
  [/\r(?=\n)/g, " "],
  [/\r/g, "\n"],
];

/** The text with one kind of space, minus, apostrophe and quotation mark. No place in it moves. */
export function normalise(text: string): string {
  return WRITTEN_OTHERWISE.reduce((read, [written, plain]) => read.replace(written, plain), text);
}
