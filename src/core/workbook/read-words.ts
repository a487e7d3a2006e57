import type { Frequency } from "../measures/period";
import type { Polarity } from "../measures/polarity";
import type { TargetBasis, TargetType } from "../measures/target";
import { type Cell, cellText } from "./grid";
import type { Vocabulary } from "./vocabulary";

/** A cell's text, or null where it is blank or not there. */
export function textOf(cell: Cell | null): string | null {
  const text = cell === null ? "" : cellText(cell.value);
  return text === "" ? null : text;
}

export const POLARITIES: Vocabulary<Polarity> = {
  "high-is-good": {
    word: "high is good",
    written: /^(?:h|high(?:er)?(?:[\s-]is[\s-](?:good|better))?|up|bigger is better)$/i,
  },
  "low-is-good": {
    word: "low is good",
    written: /^(?:l|low(?:er)?(?:[\s-]is[\s-](?:good|better))?|down|smaller is better)$/i,
  },
  "near-target": { word: "near target", written: /^(?:t|(?:near|on|stay near)?[\s-]*target|goldilocks)$/i },
  "no-judgement": { word: "no judgement", written: /^(?:n|none|no[\s-]judg(?:e)?ment|neutral|n\/a|-)$/i },
};

export const FREQUENCIES: Vocabulary<Frequency> = {
  month: { word: "month", written: /^(?:m|month(?:ly)?)$/i },
  quarter: { word: "quarter", written: /^(?:q|quarter(?:ly)?)$/i },
  term: { word: "term", written: /^(?:t|term(?:ly)?|school term)$/i },
  year: { word: "year", written: /^(?:y|a|year(?:ly)?|annual(?:ly)?)$/i },
};

export const TARGET_TYPES: Vocabulary<TargetType> = {
  "at-least": { word: "at least", written: /^(?:at[\s-]least|minimum|>=|≥)$/i },
  "at-most": { word: "at most", written: /^(?:at[\s-]most|maximum|no more than|<=|≤)$/i },
  above: { word: "above", written: /^(?:above|more than|over|>)$/i },
  below: { word: "below", written: /^(?:below|less than|under|<)$/i },
  range: { word: "range", written: /^(?:range|between)$/i },
};

export const TARGET_BASES: Vocabulary<TargetBasis> = {
  "each-period": { word: "each period", written: /^(?:each|every)[\s-](?:period|quarter|month)$/i },
  "by-year-end": {
    word: "by year end",
    written: /^(?:by )?(?:the )?(?:year[\s-]?end|end of (?:the )?year)$|^annual$|^year$/i,
  },
};

/** yes, true, y, 1 and their opposites; null for anything else. */
export function readYesNo(text: string): boolean | null {
  return /^(?:yes|y|true|1)$/i.test(text) ? true : /^(?:no|n|false|0)$/i.test(text) ? false : null;
}
