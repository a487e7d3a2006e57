import { formatList } from "../format/list";

/** A word of a closed list. */
export interface KnownWord {
  /** As it is offered. */
  readonly word: string;
  /** Every way in which workbooks write it. */
  readonly written: RegExp;
}

/** What the words of a closed list stand for, in the order in which they are offered. */
export type Vocabulary<Meaning extends string> = Readonly<Record<Meaning, KnownWord>>;

/** What a text stands for; null where it makes no sense. */
export function wordIn<Meaning extends string>(vocabulary: Vocabulary<Meaning>, text: string): Meaning | null {
  const meanings = Object.keys(vocabulary) as Meaning[];
  return meanings.find((meaning) => vocabulary[meaning].written.test(text)) ?? null;
}

/** The words that are offered. */
export function wordsOf(vocabulary: Vocabulary<string>): readonly string[] {
  return Object.values(vocabulary).map(({ word }) => word);
}

/** "month, quarter, term or year", for advice. */
export function choicesOf(vocabulary: Vocabulary<string>): string {
  return formatList(wordsOf(vocabulary), "or");
}
