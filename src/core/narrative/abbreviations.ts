/** An abbreviation in brackets after what it stands for: "education, health and care plan (EHCP)". */
const IN_BRACKETS = /\s*\((\p{Lu}[\p{L}]*\p{Lu}[\p{L}]*)\)/gu;

/**
 * Texts in the order in which they are read, each in the ways in which it may be said, with each abbreviation expanded at
 * its first use and short after that, whichever says what it stands for.
 */
export function expandedOnce<Ways extends readonly string[]>(texts: readonly Ways[]): readonly Ways[] {
  const longForms = longFormsIn(texts.flat());
  let introduced: ReadonlySet<string> = new Set();
  return texts.map((ways) => {
    const before = introduced;
    return ways.map((way) => {
      const said = new Set(before);
      let read = way;
      for (const [short, long] of longForms) read = withOneExpansion(read, short, long, said);
      introduced = new Set([...introduced, ...said]);
      return read;
    }) as unknown as Ways; // One for each of the ways.
  });
}

/** The phrase in full words, without an abbreviation in brackets after what it stands for. */
export function withoutAbbreviations(phrase: string): string {
  return phrase.replace(IN_BRACKETS, (bracket, short: string, place: number) =>
    longFormBefore(phrase.slice(0, place), short) === null ? bracket : "",
  );
}

/** What abbreviations in brackets stand for, by the words before them: the first that says so. */
export function longFormsIn(phrases: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const phrase of phrases)
    for (const match of phrase.matchAll(IN_BRACKETS)) {
      const [, short = ""] = match;
      const long = longFormBefore(phrase.slice(0, match.index), short);
      if (long !== null && !found.has(short)) found.set(short, long);
    }
  return found;
}

function withOneExpansion(phrase: string, short: string, long: string, introduced: Set<string>): string {
  const either = new RegExp(`${escaped(long)}\\s*\\(${short}\\)|(?<![\\p{L}\\p{N}])${short}(?![\\p{L}\\p{N}])`, "giu");
  return phrase.replace(either, (use) => {
    if (use.length === short.length && use !== short) return use; // "sen" is a word, "SEN" is the abbreviation
    if (introduced.has(short)) return short;
    introduced.add(short);
    return `${long} (${short})`;
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/**
 * The words before a bracket that the abbreviation in it stands for, or null: the shortest run from the start of a word
 * that holds all its letters in order, of at most five words more than letters and twice as many.
 *
 * Schwartz and Hearst 2003, A simple algorithm for identifying abbreviation definitions in biomedical text.
 */
export function longFormBefore(text: string, short: string): string | null {
  const before = text.trimEnd();
  let place = before.length;
  for (let letter = short.length - 1; letter >= 0; letter -= 1) {
    place = lastPlaceOf(before, short.charAt(letter).toLowerCase(), place - 1, letter === 0);
    if (place < 0) return null;
  }
  const long = before.slice(place);
  const words = long.split(/\s+/).length;
  return words > Math.min(short.length + 5, short.length * 2) ? null : long;
}

function lastPlaceOf(text: string, letter: string, from: number, asFirstOfWord: boolean): number {
  for (let place = from; place >= 0; place -= 1) {
    const beginsWord = place === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(place - 1));
    if (text.charAt(place).toLowerCase() === letter && (beginsWord || !asFirstOfWord)) return place;
  }
  return -1;
}
