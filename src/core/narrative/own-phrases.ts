import { formatList } from "../format/list";
import { type Finding, formatSource, warning } from "../workbook/finding";
import type { OwnPhrase } from "../workbook/phrases";
import { partsOf } from "./message";
import { type PhraseKey, PHRASES, SHORTER } from "./phrasebook.en-GB";

/** The council's phrases that may stand, by key, and what is wrong with the others. */
export interface CheckedPhrases {
  readonly phrases: ReadonlyMap<PhraseKey, OwnPhrase>;
  readonly findings: readonly Finding[];
}

/**
 * Checks every row of the Phrases table when it is read, whatever the report then says: its key, its braces, the names
 * in them, and what a phrase may not add. A number of its own would stand in the report without a cell behind it.
 */
export function checkPhrases(own: readonly OwnPhrase[]): CheckedPhrases {
  const phrases = new Map<PhraseKey, OwnPhrase>();
  const findings: Finding[] = [];
  for (const phrase of own) {
    const key = keyOf(phrase);
    const twin = key === null ? undefined : phrases.get(key);
    const fault =
      key === null ? unknownPhrase(phrase) : twin === undefined ? faultOf(key, phrase) : duplicate(phrase, twin);
    if (fault !== null) findings.push(fault);
    else if (key !== null) phrases.set(key, phrase);
    if (fault === null) findings.push(...claimsMore(phrase));
  }
  return { phrases, findings };
}

/** Excel capitalises what is typed into a cell, so capitals do not matter. */
function keyOf({ key }: OwnPhrase): PhraseKey | null {
  const wanted = key.toLowerCase();
  return (Object.keys(PHRASES) as PhraseKey[]).find((one) => one === wanted) ?? null;
}

const NUMBER = /\d+(?:[.,]\d+)*/g;

function faultOf(key: PhraseKey, phrase: OwnPhrase): Finding | null {
  const parts = partsOf(phrase.text);
  if (parts === null) return brokenPhrase(phrase, "its braces do not close, or a choice lacks its “other”");
  // Figures come printed: a phrase that would format a number again would print something else.
  if (parts.asksForMore) return brokenPhrase(phrase, "it formats a number or a date again, or has markup");
  const given = namesGiven(key);
  const strange = parts.names.filter((name) => !given.has(name));
  if (strange.length > 0)
    return brokenPhrase(
      phrase,
      `it asks for ${formatList([...new Set(strange)])}, and may ask for ${given.size === 0 ? "nothing" : formatList([...given])}`,
    );
  const usual = new Set(usualParts(key).flatMap(({ words }) => words.flatMap((text) => text.match(NUMBER) ?? [])));
  const numbers = parts.words.flatMap((text) => text.match(NUMBER) ?? []).filter((number) => !usual.has(number));
  return numbers.length === 0 ? null : numberOfItsOwn(phrase, numbers);
}

function usualParts(key: PhraseKey): readonly NonNullable<ReturnType<typeof partsOf>>[] {
  return [...PHRASES[key], ...(SHORTER[key] ?? [])].flatMap((text) => partsOf(text) ?? []);
}

/** Keys that are given the same names, whichever of them their own wordings use. */
const GIVEN_ALIKE: readonly RegExp[] = [
  /^(?:when|before)\.(?!year-ago|baseline)/,
  /^level\.few-/,
  /^level\.(?!few-)/,
  /^(?:change\.(?!stated)|further\.)/,
  /^change\.stated-/,
  /^few\./,
  /^target\.(?:met|within|amber|missed|outside|few|edge)/,
  /^support\.(?!compared)/,
  /^unavailable\.(?!reason|latest-held)/,
];

/** The names that a phrase of a key may ask for. */
export function namesGiven(key: PhraseKey): ReadonlySet<string> {
  const alike = GIVEN_ALIKE.find((pattern) => pattern.test(key));
  const keys = alike === undefined ? [key] : (Object.keys(PHRASES) as PhraseKey[]).filter((one) => alike.test(one));
  return new Set(keys.flatMap(usualParts).flatMap(({ names }) => names));
}

/** Words that claim what no figure of the workbook shows: a test, a cause, all time. */
const CLAIMS =
  /\b(?:significan\w*|ever|due to|because of|owing to|thanks to|as a result of|caused by|driven by|led to)\b/gi;

function claimsMore({ key, text, source }: OwnPhrase): readonly Finding[] {
  const claims = (partsOf(text)?.words ?? []).flatMap((words) => words.match(CLAIMS) ?? []);
  if (claims.length === 0) return [];
  return [
    warning("phrase-claims-more", {
      message: `The phrase ${key} in ${formatSource(source)} says ${formatList(claims.map((claim) => `“${claim}”`))}, which nothing in the workbook shows. It is used as it stands.`,
      advice: "Leave it to the comment on one indicator, with its evidence: a phrase says it of every one.",
      source,
    }),
  ];
}

function unknownPhrase({ key, source }: OwnPhrase): Finding {
  const keys = Object.keys(PHRASES);
  const [family = ""] = key.toLowerCase().split(".");
  const kin = keys.filter((one) => one.startsWith(`${family}.`));
  const families = [...new Set(keys.map((one) => `${one.split(".")[0] ?? ""}.`))];
  return warning("unknown-phrase", {
    message: `The phrase of ${formatSource(source)} has the key “${key}”, which no sentence uses.`,
    advice:
      kin.length > 0
        ? `Use one of ${formatList(kin, "or")}.`
        : `Keys begin with ${formatList(families, "or")}; a key that begins so but is not known is answered with all of its kind.`,
    source,
  });
}

function duplicate({ key, source }: OwnPhrase, twin: OwnPhrase): Finding {
  return warning("duplicate-phrase", {
    message: `The phrase ${key} stands twice in Phrases, in ${formatSource(twin.source)} and ${formatSource(source)}. The first is used.`,
    advice: "Delete one of the two rows.",
    source,
  });
}

/** A phrase that gives way to the usual wording, and why. */
export function brokenPhrase({ key, text, source }: OwnPhrase, why: string): Finding {
  return warning("broken-phrase", {
    message: `The phrase ${key} in ${formatSource(source)} (“${text}”) cannot be used: ${why}. The usual wording stands in.`,
    advice: "Correct it, or clear its cell.",
    source,
  });
}

function numberOfItsOwn({ key, text, source }: OwnPhrase, numbers: readonly string[]): Finding {
  return warning("phrase-has-number", {
    message: `The phrase ${key} in ${formatSource(source)} (“${text}”) has a number of its own, ${formatList(numbers)}, which would stand in the report without a cell behind it. The usual wording stands in.`,
    advice: "Put the name of the figure in braces in its place, or write it in words where it is no figure.",
    source,
  });
}
