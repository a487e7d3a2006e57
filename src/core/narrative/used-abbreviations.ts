import type { Glossary } from "../workbook/glossary";
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
  const used = new Set(
    texts.flatMap(unexplainedIn).map((word) => (meaningOf(word) === undefined ? singularOf(word) : word)),
  );
  return [...used]
    .sort((a, b) => a.localeCompare(b, "en-GB"))
    .flatMap((short) => {
      const long = meaningOf(short);
      return long === undefined ? [] : [{ short, long }];
    });
}

const singularOf = (word: string): string => word.replace(/s$/, "");

function unexplainedIn(text: string): readonly string[] {
  return [...text.matchAll(ABBREVIATION)].flatMap(({ 0: word, index }) => {
    const isExplained = text.charAt(index - 1) === "(" && longFormBefore(text.slice(0, index - 1), word) !== null;
    return isExplained ? [] : [word];
  });
}
