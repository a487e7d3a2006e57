import { IntlMessageFormat } from "intl-messageformat";
import { type Finding, warning } from "../workbook/finding";
import { type PhraseKey, PHRASES } from "./phrasebook.en-GB";
import { type FigureMark, type Text, withArticles, wordCount } from "./text";

/** What a phrase may be given: words, a figure that keeps its fact, or text that was worded before. */
export type PhraseValues = Readonly<Record<string, string | FigureMark | Text>>;

/** Words one paragraph's phrases. */
export type Say = (key: PhraseKey, values?: PhraseValues) => Text;

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
export const MOST_WORDS = 25;

const LOCALE = "en-GB";

type Message = Pick<IntlMessageFormat, "formatToParts">;

/** Parsed messages by their text. */
const PARSED = new Map<string, Message>();

function parsed(text: string): Message {
  const known = PARSED.get(text);
  if (known !== undefined) return known;
  const message = new IntlMessageFormat(text, LOCALE);
  PARSED.set(text, message);
  return message;
}

const KEY_PLACES = new Map(Object.keys(PHRASES).map((key, index) => [key, index]));

/** A wording of the phrasebook with the council's own phrases over it; one that is broken gives way to the default. */
export function createWording(own: ReadonlyMap<string, string>): Wording {
  const findings: Finding[] = [...own.keys()].filter((key) => !Object.hasOwn(PHRASES, key)).map(unknownPhrase);
  const broken = new Set<PhraseKey>();

  const ownWords = (key: PhraseKey, values: PhraseValues): Text | null => {
    const phrase = broken.has(key) ? undefined : own.get(key);
    if (phrase === undefined) return null;
    const text = tryToFill(phrase, values);
    if (text !== null) return text;
    broken.add(key);
    findings.push(brokenPhrase(key, phrase));
    return null;
  };
  const forParagraph = (place: number): Say => {
    const said = new Map<PhraseKey, number>();
    return (key, values = {}) => {
      const before = said.get(key) ?? 0;
      said.set(key, before + 1);
      return ownWords(key, values) ?? usualWords(key, values, place + (KEY_PLACES.get(key) ?? 0) + before);
    };
  };
  return { forParagraph, findings };
}

/** The wording whose turn it is or, where that makes too long a sentence, a shorter one. */
function usualWords(key: PhraseKey, values: PhraseValues, turn: number): Text {
  const wordings = PHRASES[key];
  let best = fill(wordings[turn % wordings.length] ?? wordings[0], values);
  for (let later = 1; later < wordings.length && wordCount(best) > MOST_WORDS; later += 1) {
    const other = fill(wordings[(turn + later) % wordings.length] ?? wordings[0], values);
    if (wordCount(other) < wordCount(best)) best = other;
  }
  return best;
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

/** The same for a council's phrase, which may be broken or ask for something that is not given: then null. */
function tryToFill(phrase: string, values: PhraseValues): Text | null {
  // Figures come printed: a phrase that would format a number again would print something else.
  if (/\{\s*\w+\s*,\s*(?:number|date|time|plural)/.test(phrase)) return null;
  try {
    return fill(phrase, values);
  } catch {
    return null;
  }
}

function isText(value: unknown): value is Text {
  return Array.isArray(value);
}

function unknownPhrase(key: string): Finding {
  return warning("unknown-phrase", {
    message: `Phrases has the key “${key}”, which no sentence uses.`,
    advice: "Correct the key; the README lists them.",
  });
}

function brokenPhrase(key: PhraseKey, text: string): Finding {
  return warning("broken-phrase", {
    message: `The phrase ${key} in Phrases (“${text}”) cannot be used, so the usual wording stands in.`,
    advice: "Check its braces and the names inside them.",
  });
}
