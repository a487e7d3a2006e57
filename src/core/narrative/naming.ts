import { NARRATIVE } from "../findings/catalogue/narrative";
import { type Finding, finding } from "../findings/finding";
import type { Indicator } from "../workbook/indicator";
import { isCommonWord } from "./common-words";
import { readTitle } from "./title/read-title";
import type { Title } from "./title/title";

/** How a report's sentences name its indicators. */
export interface Naming {
  readonly titleOf: (indicator: Indicator) => Title;
  /** The noun phrase alone. */
  readonly subjectOf: (indicator: Indicator) => string;
  /** Indicators whose name had to be quoted. */
  readonly findings: readonly Finding[];
}

/** A capital in a name is kept, unless the word is surely a common one: listed, or written small elsewhere. */
export function createNaming(indicators: readonly Indicator[]): Naming {
  const writtenSmall = smallWords(indicators);
  const isCommon = (word: string): boolean => isCommonWord(word) || writtenSmall.has(word);
  const titles = new Map(indicators.map((indicator) => [indicator.ref, readTitle(indicator, isCommon)]));
  const titleOf = (indicator: Indicator): Title => titles.get(indicator.ref) ?? readTitle(indicator, isCommon);
  return {
    titleOf,
    subjectOf: (indicator) => titleOf(indicator).phrase.text,
    findings: indicators
      .filter((indicator) => indicator.inNarrative && titleOf(indicator).kind === "quoted")
      .map(quotedName),
  };
}

const SMALL_WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}[\p{Ll}'’-]{2,}(?![\p{L}\p{N}])/gu;

function smallWords(indicators: readonly Indicator[]): ReadonlySet<string> {
  const texts = indicators.flatMap(({ name, subject, theme, numeratorLabel, denominatorLabel }) => [
    name,
    subject,
    theme,
    numeratorLabel,
    denominatorLabel,
  ]);
  return new Set(texts.flatMap((text) => text?.match(SMALL_WORD) ?? []));
}

function quotedName(indicator: Indicator): Finding {
  const { ref, name, source } = indicator;
  return finding(NARRATIVE, "subject-wanted", { indicator: `${ref} ${name}` }, { ref, source });
}
