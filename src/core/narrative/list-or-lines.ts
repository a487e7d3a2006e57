import { formatList } from "../format/list";
import { capitalised, join, longestSentence, plainText, type Text } from "./text";
import { type Say, WORDS_WANTED } from "./wording";

/** One of a list, and what is said of it alone, in brackets. */
export interface Item {
  readonly topic: string;
  /** Where the report has several. */
  readonly theme?: string;
  readonly note: Text | null;
}

/** A list within a sentence, or in lines of its own. */
export interface Listed {
  readonly kind: "sentence" | "lines";
  readonly text: Text;
}

export const MOST_IN_A_SENTENCE = 3;

type ListKey =
  | "report.missed"
  | "report.now-met-named"
  | "report.no-longer-met-named"
  | "closing.awaited"
  | "closing.provisional"
  | "absent.awaited"
  | "absent.suppressed"
  | "absent.withheld"
  | "absent.low-reliability"
  | "absent.rounds-to-zero"
  | "absent.not-applicable";

/** A few in a sentence; more, or several of which one has a note, in lines. Domain: one or more. */
export function listOrLines(say: Say, key: ListKey, items: readonly Item[]): Listed {
  const plural = items.length === 1 ? "one" : "other";
  const [only, ...others] = items;
  if (only?.note != null && others.length === 0 && !isSeveralSentences(only.note)) {
    const list = [only.topic, " (", ...withoutStop(only.note), ")"];
    const noted = say(key, { list, plural });
    if (longestSentence(noted) <= WORDS_WANTED) return { kind: "sentence", text: capitalised(noted) };
  }
  const sentence = say(key, {
    list: formatList(items.map(({ topic, theme }) => (theme === undefined ? topic : `${topic} (${theme})`))),
    plural,
  });
  const isPlain = items.length <= MOST_IN_A_SENTENCE && items.every(({ note }) => note === null);
  if (isPlain && longestSentence(sentence) <= WORDS_WANTED) return { kind: "sentence", text: capitalised(sentence) };
  return asLines(say(`${key}-lines`), items);
}

/** The lines under what they have in common. */
export function asLines(intro: Text, items: readonly Item[]): Listed {
  const lines = items.map(({ topic, theme, note }): Text => {
    const name = theme === undefined ? topic : `${theme}: ${topic}`;
    return capitalised(note === null ? [`${name}.`] : [name, ...beside(note)]);
  });
  return { kind: "lines", text: join([intro, ...lines], "\n") };
}

/** A note of one sentence in brackets; several stay sentences. */
function beside(note: Text): Text {
  return isSeveralSentences(note) ? [". ", ...note] : [" (", ...withoutStop(note), ")."];
}

function isSeveralSentences(note: Text): boolean {
  return /[.!?]\s+\S/.test(plainText(note));
}

function withoutStop(note: Text): Text {
  return note.map((part, index) =>
    index === note.length - 1 && typeof part === "string" ? part.replace(/[\s.;]+$/, "") : part,
  );
}
