import type { Finding } from "../findings/finding";
import type { OwnPhrase } from "../workbook/phrases";
import { parsed } from "./message";
import { brokenPhrase, checkPhrases } from "./own-phrases";
import { type PhraseKey, PHRASES, SHORTER } from "./phrasebook.en-GB";
import { type FigureMark, longestSentence, NOTHING, type Text, withArticles } from "./text";

/** What a phrase may be given: words, a figure that keeps its fact, or text that was worded before. */
export type PhraseValues = Readonly<Record<string, string | FigureMark | Text>>;

/** Words one paragraph's phrases: in the wording whose turn it is, or in the briefest, which takes no turn. Nothing of one switched off. */
export type Say = (key: PhraseKey, values?: PhraseValues, how?: "in-turn" | "briefly") => Text;

/** Words phrases for one report. */
export interface Wording {
  /**
   * The words of the paragraph at a place in the report. Its wordings hang on its place alone, so that no figure of
   * another paragraph rewords it, and neighbours take different ones.
   */
  readonly forParagraph: (place: number) => Say;
  /** The council's own phrases that could not be used. */
  readonly findings: readonly Finding[];
}

/** Plain English asks for no more words in a sentence (GOV.UK, GAF “Writing about data”). */
export const WORDS_WANTED = 25;

/** A sentence that no wording makes as short as wanted has at most so many. */
export const MOST_WORDS = 30;

/** Where the turns of a key begin: a number of its own that no other key's coming or going moves. */
function firstTurn(key: PhraseKey): number {
  return key.split("").reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
}

/** A wording of the phrasebook with the council's own phrases over it; one that is broken gives way to the default. */
export function createWording(own: readonly OwnPhrase[]): Wording {
  const { phrases, off, findings: faults } = checkPhrases(own);
  const findings: Finding[] = [...faults];
  const broken = new Set<PhraseKey>();

  const ownWords = (key: PhraseKey, values: PhraseValues): Text | null => {
    const phrase = broken.has(key) ? undefined : phrases.get(key);
    if (phrase === undefined) return null;
    const text = tryToFill(key, phrase.text, values);
    if (text !== null) return text;
    broken.add(key);
    findings.push(brokenPhrase(phrase, { kind: "not-given-here" }));
    return null;
  };
  const forParagraph = (place: number): Say => {
    const said = new Map<PhraseKey, number>();
    return (key, values = {}, how = "in-turn") => {
      if (off.has(key)) return NOTHING;
      if (how === "briefly")
        return (
          ownWords(key, values) ??
          briefest([...PHRASES[key], ...(SHORTER[key] ?? [])].map((wording) => fill(wording, values)))
        );
      const before = said.get(key) ?? 0;
      said.set(key, before + 1);
      return ownWords(key, values) ?? usualWords(key, values, place + firstTurn(key) + before);
    };
  };
  return { forParagraph, findings };
}

/** The wording whose turn it is or, where that makes too long a sentence, the next that does not. */
function usualWords(key: PhraseKey, values: PhraseValues, turn: number): Text {
  const usual = PHRASES[key];
  const inTurn = [...usual.slice(turn % usual.length), ...usual.slice(0, turn % usual.length)];
  const tooLong: Text[] = [];
  for (const given of [values, inBrief(values)])
    for (const wording of [...inTurn, ...(SHORTER[key] ?? [])]) {
      const text = fill(wording, given);
      if (longestSentence(text) <= WORDS_WANTED) return text;
      tooLong.push(text);
    }
  return briefest(tooLong);
}

const BRIEFLY = "Briefly";

/** The values, each in its brief form where it is given with one: `whenBriefly` for `when`. */
function inBrief(values: PhraseValues): PhraseValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, values[`${name}${BRIEFLY}`] ?? value]),
  );
}

/** The text whose longest sentence is the shortest, the first of those that tie. */
function briefest(texts: readonly Text[]): Text {
  return texts.reduce((best, text) => (longestSentence(text) < longestSentence(best) ? text : best));
}

/** The phrase with its values filled in. */
function fill(phrase: string, values: PhraseValues): Text {
  const parts = parsed(phrase)
    .formatToParts<FigureMark | Text>(values)
    .flatMap((part): Text => {
      const { value }: { value: unknown } = part;
      if (typeof value === "string") return [value];
      return isText(value) ? value : [value as FigureMark];
    });
  return withArticles(parts);
}

/** The same for a council's phrase, which may ask for something that is not given: then null. */
function tryToFill(key: PhraseKey, phrase: string, values: PhraseValues): Text | null {
  // A cell's text is trimmed, and some phrases begin with the space that parts them from what goes before.
  const before = PHRASES[key][0].startsWith(" ") ? " " : "";
  try {
    return fill(`${before}${phrase}`, values);
  } catch {
    return null;
  }
}

function isText(value: unknown): value is Text {
  return Array.isArray(value);
}
