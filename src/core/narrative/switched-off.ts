import { type PhraseKey, PHRASES, SHORTER } from "./phrasebook.en-GB";

const DASH = /^[-‐–—−]$/u;

/** True for a Text that asks for a sentence to be left out: a dash of any length. */
export function asksForNothing(text: string): boolean {
  return DASH.test(text.trim());
}

/** True for a phrase without which the text around it stays whole: a sentence, or what one adds after a comma or in brackets. */
export function canBeOff(key: PhraseKey): boolean {
  return [...PHRASES[key], ...(SHORTER[key] ?? [])].every(
    (wording) => /[.:]$/.test(wordsOutsideBraces(wording)) || /^[,(]/.test(wording),
  );
}

function wordsOutsideBraces(wording: string): string {
  const less = wording.replace(/\{[^{}]*\}/g, "");
  return less === wording ? wording.trim() : wordsOutsideBraces(less);
}

/** The key itself and those of the same sentence in another case: of few, without a gap, of one, of several that tie. */
export function variantsOf(key: PhraseKey): readonly PhraseKey[] {
  const sentence = sentenceOf(key);
  return (Object.keys(PHRASES) as PhraseKey[]).filter((one) => {
    const other = sentenceOf(one);
    return (other === sentence || other.startsWith(`${sentence}-`)) && canBeOff(one);
  });
}

/** Sentences whose other case has a key of its own kind. */
const ANOTHER_CASE: ReadonlyMap<string, string> = new Map([
  ["report.target-one", "report.targets-one"],
  ["report.none-available", "report.awaited-all"],
]);

/** What a key says, whatever kind of figure it says it of and wherever in the report. */
function sentenceOf(key: PhraseKey): string {
  return (ANOTHER_CASE.get(key) ?? key)
    .replace(/^few\./, "change.")
    .replace(/\.(?:few|bare)-/, ".")
    .replace(/^(level\..*?)-?(?:subject|when)-(?:first|said)$/, "$1");
}
