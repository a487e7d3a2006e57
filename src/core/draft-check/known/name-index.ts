import type { Indicator } from "../../workbook/indicator";
import { wordsOf } from "./words-of";

interface NameWords {
  readonly ref: string;
  /** Each word with how much it tells this indicator from the others. */
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** How well a text names indicators. */
export interface NameIndex {
  /** From 0 to 1 by Ref, only those above 0: 1 where all that tells it from the others is said, and nothing says another more. */
  readonly namedIn: (text: string) => ReadonlyMap<string, number>;
}

/** Names are hardly ever said whole: so much of what tells an indicator is enough. */
const ENOUGH = 4;
const LABEL_WEIGHT = 0.6;

/** Reads indicators' names, subjects, benchmarks and the labels of their counts; a word that many share tells little. */
export function nameIndex(indicators: readonly Indicator[]): NameIndex {
  const named = indicators.map((indicator) => ({
    ref: indicator.ref,
    names: wordsOf([indicator.name, indicator.subject, indicator.benchmark].filter((one) => one !== null).join(" . ")),
    labels: wordsOf([indicator.numeratorLabel, indicator.denominatorLabel].filter((one) => one !== null).join(" . ")),
  }));
  const holders = new Map<string, number>();
  for (const { names, labels } of named)
    for (const word of new Set([...names, ...labels])) holders.set(word, (holders.get(word) ?? 0) + 1);
  const tells = (word: string): number => Math.log(1 + indicators.length / (holders.get(word) ?? 1));
  const all: readonly NameWords[] = named.map(({ ref, names, labels }) => {
    const weights = new Map([...names].map((word) => [word, tells(word)]));
    for (const word of labels) if (!weights.has(word)) weights.set(word, tells(word) * LABEL_WEIGHT);
    const total = [...names].reduce((sum, word) => sum + tells(word), 0);
    return { ref, weights, total };
  });
  const refs = new Map(indicators.map(({ ref }) => [ref.toLowerCase(), ref]));
  return {
    namedIn: (text) => {
      const said = wordsOf(text);
      const found = all.flatMap(({ ref, weights, total }) => {
        let weight = 0;
        for (const word of said) weight += weights.get(word) ?? 0;
        return weight === 0 ? [] : [{ ref, weight, part: Math.min(1, weight / Math.min(ENOUGH, Math.max(total, 1))) }];
      });
      const most = Math.max(0, ...found.map(({ weight }) => weight));
      const scores = new Map(found.map(({ ref, weight, part }) => [ref, part * (weight / most) ** 2]));
      for (const [word] of text.toLowerCase().matchAll(/[\p{L}\d][\p{L}\d./-]*[\p{L}\d]/gu)) {
        const ref = /\p{L}/u.test(word) && /\d/.test(word) ? refs.get(word) : undefined;
        if (ref !== undefined) scores.set(ref, 1);
      }
      return scores;
    },
  };
}
