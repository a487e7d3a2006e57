import { IntlMessageFormat } from "intl-messageformat";
import { type Finding, warning } from "../workbook/finding";
import { type PhraseKey, PHRASES } from "./phrasebook.en-GB";
import type { FigureMark, Text } from "./text";

/** What a phrase may be given: words, a figure that keeps its fact, or text that was worded before. */
export type PhraseValues = Readonly<Record<string, string | FigureMark | Text>>;

/** Words phrases for one report. Wordings of a phrase take turns in the order in which they are asked for. */
export interface Wording {
  readonly say: (key: PhraseKey, values?: PhraseValues) => Text;
  /** The council's own phrases that could not be used. */
  readonly findings: readonly Finding[];
}

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

/** A wording of the phrasebook with the council's own phrases over it; one that is broken gives way to the default. */
export function createWording(own: ReadonlyMap<string, string>): Wording {
  const findings: Finding[] = [...own.keys()].filter((key) => !Object.hasOwn(PHRASES, key)).map(unknownPhrase);
  const turns = new Map<PhraseKey, number>();
  const broken = new Set<PhraseKey>();

  const usual = (key: PhraseKey, values: PhraseValues): Text => {
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    const wordings = PHRASES[key];
    return fill(wordings[turn % wordings.length] ?? wordings[0], values);
  };
  const say = (key: PhraseKey, values: PhraseValues = {}): Text => {
    const phrase = broken.has(key) ? undefined : own.get(key);
    const text = phrase === undefined ? null : tryToFill(phrase, values);
    if (text !== null) return text;
    if (phrase !== undefined) {
      broken.add(key);
      findings.push(brokenPhrase(key, phrase));
    }
    return usual(key, values);
  };
  return { say, findings };
}

/** The phrase with its values filled in. */
function fill(phrase: string, values: PhraseValues): Text {
  return parsed(phrase)
    .formatToParts<FigureMark | Text>(values)
    .flatMap((part): Text => {
      const { value }: { value: unknown } = part;
      if (typeof value === "string") return [value];
      return isText(value) ? value : [value as FigureMark];
    });
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
