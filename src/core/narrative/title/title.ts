import type { Indicator } from "../../workbook/indicator";
import { determined, headPlace, oneOf, plain, verbOf, wordsOf } from "./noun";

/** How a sentence names an indicator, and how it tells its figure where it needs no name. */
export interface Title {
  /** Whose word it is: the owner's Subject, what the rules make of the name, or the name in quotation marks. */
  readonly kind: "owner" | "worded" | "quoted";
  readonly phrase: NounPhrase;
  readonly sentence: TitleSentence | null;
}

/** A noun phrase that takes a verb: "the percentage of repairs completed right first time" was. */
export interface NounPhrase {
  readonly text: string;
  readonly verb: "was" | "were";
  /** The phrase names the unit, so that its figure does not: "the average number of days to re-let a home was 34". */
  readonly figure: "with-unit" | "bare";
  /** What a rate is of, behind its figure: "4.2 per 1,000 live births". */
  readonly base: string | null;
}

/** A sentence that needs no subject: what the figure is of, and what is said of that. */
export type TitleSentence =
  /** "93.3% of repairs were completed right first time" */
  | { readonly kind: "share"; readonly whole: string; readonly predicate: string }
  /** "Rent of £57,928 was written off" */
  | { readonly kind: "sum"; readonly whole: string; readonly predicate: string }
  /** "Overpayments written off were 2.75% of total debt" */
  | { readonly kind: "part"; readonly part: string; readonly verb: "was" | "were"; readonly whole: string }
  /** "402 housing adaptations were completed"; `one` of them, where it is known. */
  | { readonly kind: "done"; readonly whole: string; readonly one: string | null; readonly predicate: string }
  /** "There were 512 fly-tips"; `one` of them, where it is known. */
  | { readonly kind: "there"; readonly things: string; readonly one: string | null }
  /** "Gross rent: 95.5%", of a name that no sentence of English can say. */
  | { readonly kind: "label"; readonly name: string };

/** What the rules make of a name. */
export type Worded = Omit<Title, "kind">;
/** What an indicator is named by. */
export type Named = Pick<
  Indicator,
  "name" | "subject" | "polarity" | "unit" | "unitText" | "numeratorLabel" | "denominatorLabel"
>;

/** A phrase with the verb of its head, unless another is given. */
export function plainPhrase(text: string, verb: "was" | "were" = verbOf(text)): NounPhrase {
  return { text, verb, figure: "with-unit", base: null };
}

/** A phrase whose head is a measure before "of", and so takes "was". */
export function ofMeasure(text: string, sentence: TitleSentence | null = null): Worded {
  return { phrase: plainPhrase(text, "was"), sentence };
}

/** A measure that is its own name, with its article and its verb: "the council tax collection rate", "pupil absence". */
export function asName(phrase: string): NounPhrase {
  const words = wordsOf(phrase);
  const place = headPlace(words);
  const head = plain(words[place] ?? "");
  const isRates = /^rates$/i.test(head);
  const text = isRates ? words.map((word, index) => (index === place ? oneOf(word) : word)).join(" ") : phrase;
  return plainPhrase(determined(text));
}
