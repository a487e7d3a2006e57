import type { Frequency } from "../measures/period";
import type { Polarity } from "../measures/polarity";
import type { TargetType } from "../measures/target";
import { type Cell, cellText } from "./grid";

/** A cell's text, or null where it is blank or not there. */
export function textOf(cell: Cell | null): string | null {
  const text = cell === null ? "" : cellText(cell.value);
  return text === "" ? null : text;
}

type Vocabulary<Word extends string> = Readonly<Record<Word, RegExp>>;

const POLARITIES: Vocabulary<Polarity> = {
  "high-is-good": /^(?:h|high(?:er)?(?:[\s-]is[\s-](?:good|better))?|up|bigger is better)$/i,
  "low-is-good": /^(?:l|low(?:er)?(?:[\s-]is[\s-](?:good|better))?|down|smaller is better)$/i,
  "near-target": /^(?:t|(?:near|on|stay near)?[\s-]*target|goldilocks)$/i,
  "no-judgement": /^(?:n|none|no[\s-]judg(?:e)?ment|neutral|n\/a|-)$/i,
};

const FREQUENCIES: Vocabulary<Frequency> = {
  month: /^(?:m|month(?:ly)?)$/i,
  quarter: /^(?:q|quarter(?:ly)?)$/i,
  term: /^(?:t|term(?:ly)?|school term)$/i,
  year: /^(?:y|a|year(?:ly)?|annual(?:ly)?)$/i,
};

const TARGET_TYPES: Vocabulary<TargetType> = {
  "at-least": /^(?:at[\s-]least|minimum|>=|≥)$/i,
  "at-most": /^(?:at[\s-]most|maximum|no more than|<=|≤)$/i,
  above: /^(?:above|more than|over|>)$/i,
  below: /^(?:below|less than|under|<)$/i,
  range: /^(?:range|between)$/i,
};

function wordIn<Word extends string>(vocabulary: Vocabulary<Word>, text: string): Word | null {
  const words = Object.keys(vocabulary) as Word[];
  return words.find((word) => vocabulary[word].test(text)) ?? null;
}

export const readPolarity = (text: string): Polarity | null => wordIn(POLARITIES, text);
export const readFrequency = (text: string): Frequency | null => wordIn(FREQUENCIES, text);
export const readTargetType = (text: string): TargetType | null => wordIn(TARGET_TYPES, text);

/** yes, true, y, 1 and their opposites; null for anything else. */
export function readYesNo(text: string): boolean | null {
  return /^(?:yes|y|true|1)$/i.test(text) ? true : /^(?:no|n|false|0)$/i.test(text) ? false : null;
}
