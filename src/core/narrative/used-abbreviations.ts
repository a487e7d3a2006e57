import type { Glossary } from "../workbook/glossary";
import { singular } from "../format/nouns";
import { longFormBefore, longFormsIn } from "./abbreviations";
import { PUBLIC_ABBREVIATIONS } from "./public-abbreviations";

/** A word with two capitals or more: EHCP, DfE, NEETs. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}\p{L}*\p{Lu}\p{L}*(?![\p{L}\p{N}])/gu;

export interface UsedAbbreviation {
  readonly short: string;
  readonly long: string;
}

/**
 * Abbreviations that a text uses somewhere without saying there what they stand for, with their meaning, from A to Z: as the
 * workbook's glossary has it, else as its names do, else as it is published. Those of which nothing is known are left out.
 */
export function usedAbbreviations(texts: readonly string[], glossary: Glossary): readonly UsedAbbreviation[] {
  const named = longFormsIn(texts);
  const meaningOf = (short: string): string | undefined =>
    glossary.get(short) ?? named.get(short) ?? PUBLIC_ABBREVIATIONS.get(short)?.long;
  const used = new Map(
    texts.flatMap(unexplainedIn).flatMap((word): (readonly [string, string])[] => {
      const one = word.replace(/s$/, "");
      const several = meaningOf(word);
      const long = meaningOf(one) ?? (several === undefined ? undefined : one === word ? several : singular(several));
      return long == null ? [] : [[one, long]];
    }),
  );
  return [...used]
    .filter(([short, long]) => ![...used].some((other) => isPartOf([short, long], other)))
    .sort(([a], [b]) => a.localeCompare(b, "en-GB"))
    .map(([short, long]) => ({ short, long }));
}

/** EHC says nothing beside EHCP, which is explained with the same words. */
function isPartOf([short, long]: readonly [string, string], [other, otherLong]: readonly [string, string]): boolean {
  return other !== short && other.startsWith(short) && otherLong.startsWith(`${long} `);
}

function unexplainedIn(text: string): readonly string[] {
  return [...text.matchAll(ABBREVIATION)].flatMap(({ 0: word, index }) => {
    const isExplained = text.charAt(index - 1) === "(" && longFormBefore(text.slice(0, index - 1), word) !== null;
    return isExplained ? [] : [word];
  });
}
