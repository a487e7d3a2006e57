import { NARRATIVE } from "../findings/catalogue/narrative";
import { formatList } from "../format/list";
import { type Finding, finding } from "../findings/finding";
import { formatSource } from "../format/source";
import type { OwnPhrase } from "../workbook/phrases";
import { partsOf } from "./message";
import { type PhraseKey, PHRASES, SHORTER } from "./phrasebook.en-GB";
import { asksForNothing, canBeOff, variantsOf } from "./switched-off";

/** The council's phrases that may stand, by key, and what is wrong with the others. */
export interface CheckedPhrases {
  readonly phrases: ReadonlyMap<PhraseKey, OwnPhrase>;
  /** Those of the sentences that are switched off. */
  readonly off: ReadonlySet<PhraseKey>;
  readonly findings: readonly Finding[];
}

/**
 * Checks every row of the Phrases table when it is read, whatever the report then says: its key, its braces, the names
 * in them, and what a phrase may not add. A number of its own would stand in the report without a cell behind it.
 */
export function checkPhrases(own: readonly OwnPhrase[]): CheckedPhrases {
  const used = new Map<PhraseKey, OwnPhrase>();
  const findings: Finding[] = [];
  for (const phrase of own) {
    const key = keyOf(phrase);
    const twin = key === null ? undefined : used.get(key);
    const fault =
      key === null ? withoutKey(phrase) : twin === undefined ? faultOf(key, phrase) : duplicate(phrase, twin);
    if (fault !== null) findings.push(fault);
    else if (key !== null) used.set(key, phrase);
    if (fault === null) findings.push(...claimsMore(phrase));
  }
  const rows = [...used];
  const phrases = new Map(rows.filter(([, { text }]) => !asksForNothing(text)));
  const silent = rows.flatMap(([key, { text }]) => (asksForNothing(text) ? variantsOf(key) : []));
  const off = new Set(silent.filter((key) => !phrases.has(key)));
  return { phrases, off, findings };
}

/** Excel capitalises what is typed into a cell, so capitals do not matter. */
function keyOf({ key }: OwnPhrase): PhraseKey | null {
  const wanted = key.toLowerCase();
  return (Object.keys(PHRASES) as PhraseKey[]).find((one) => one === wanted) ?? null;
}

const NUMBER = /\d+(?:[.,]\d+)*/g;

function faultOf(key: PhraseKey, phrase: OwnPhrase): Finding | null {
  if (phrase.text === "") return incomplete(phrase, "no-text");
  if (asksForNothing(phrase.text)) return canBeOff(key) ? null : neededPhrase(phrase);
  const parts = partsOf(phrase.text);
  if (parts === null) return brokenPhrase(phrase, { kind: "unclosed" });
  // Figures come printed: a phrase that would format a number again would print something else.
  if (parts.asksForMore) return brokenPhrase(phrase, { kind: "formats-again" });
  const given = namesGiven(key);
  const strange = parts.names.filter((name) => !given.has(name));
  if (strange.length > 0)
    return brokenPhrase(phrase, {
      kind: "strange-names",
      names: formatList([...new Set(strange)]),
      given: given.size === 0 ? "nothing" : formatList([...given]),
    });
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
  /^level\.few-(?!share)/,
  /^level\.few-share/,
  /^level\.(?:subject|when)-/,
  /^level\.share-/,
  /^level\.part-/,
  /^level\.sum-/,
  /^level\.(?:all|none)-/,
  /^level\.done-/,
  /^level\.there-/,
  /^(?:change\.(?!stated)|further\.)/,
  /^change\.stated-/,
  /^few\./,
  /^average\.few-/,
  /^average\.(?!few-)/,
  /^target\.(?:met|within|amber|missed|outside|bare|edge)/,
  /^support\.(?!compared)/,
  /^report\.listed(?:-when-said)?$/,
  /^report\.listed-target/,
  /^unavailable\.(?!reason|latest-held)/,
];

/** Names that are given, though no wording of ours uses them. */
const ALSO_GIVEN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:when|before)\.(?!year-ago|baseline)/, ["lastDay", "quarterMonths", "ago", "periodName", "start", "month"]],
  [/^before\.year-ago/, ["when"]],
  [
    /^(?:change|further|few|average|quartile|record)\b|^comparators\.(?!gap|side|level)|^target\.(?!at-|above|below|range)/,
    ["it", "figure", "is", "was", "has"],
  ],
  [/^support\.(?!compared)/, ["period", "when"]],
];

/** The names that a phrase of a key may ask for. */
export function namesGiven(key: PhraseKey): ReadonlySet<string> {
  const alike = GIVEN_ALIKE.find((pattern) => pattern.test(key));
  const keys = alike === undefined ? [key] : (Object.keys(PHRASES) as PhraseKey[]).filter((one) => alike.test(one));
  const also = ALSO_GIVEN.flatMap(([pattern, names]) => (pattern.test(key) ? names : []));
  return new Set([...keys.flatMap(usualParts).flatMap(({ names }) => names), ...also]);
}

/** Words that claim what no figure of the workbook shows: a test, a cause, all time. */
const CLAIMS =
  /\b(?:significan\w*|ever|due to|because of|owing to|thanks to|as a result of|caused by|driven by|led to)\b/gi;

function claimsMore({ key, text, source }: OwnPhrase): readonly Finding[] {
  const claims = (partsOf(text)?.words ?? []).flatMap((words) => words.match(CLAIMS) ?? []);
  if (claims.length === 0) return [];
  return [
    finding(
      NARRATIVE,
      "phrase-claims-more",
      { key, cell: formatSource(source), claims: formatList(claims.map((claim) => `“${claim}”`)) },
      { source },
    ),
  ];
}

function withoutKey(phrase: OwnPhrase): Finding {
  return phrase.key === "" ? incomplete(phrase, "no-key") : unknownPhrase(phrase);
}

function incomplete({ key, text, source }: OwnPhrase, kind: "no-text" | "no-key"): Finding {
  return finding(NARRATIVE, "incomplete-phrase", { kind, key, cell: formatSource(source), text }, { source });
}

function neededPhrase({ key, source }: OwnPhrase): Finding {
  return finding(NARRATIVE, "phrase-needed", { key, cell: formatSource(source) }, { source });
}

function unknownPhrase({ key, source }: OwnPhrase): Finding {
  const keys = Object.keys(PHRASES);
  const [family = ""] = key.toLowerCase().split(".");
  const kin = keys.filter((one) => one.startsWith(`${family}.`));
  const families = [...new Set(keys.map((one) => `${one.split(".")[0] ?? ""}.`))];
  return finding(
    NARRATIVE,
    "unknown-phrase",
    {
      kind: kin.length > 0 ? "known-family" : "unknown-family",
      cell: formatSource(source),
      key,
      keys: formatList(kin, "or"),
      families: formatList(families, "or"),
    },
    { source },
  );
}

function duplicate({ key, source }: OwnPhrase, twin: OwnPhrase): Finding {
  return finding(
    NARRATIVE,
    "duplicate-phrase",
    { key, firstCell: formatSource(twin.source), cell: formatSource(source) },
    { source },
  );
}

type WhyBroken =
  | { readonly kind: "unclosed" | "formats-again" | "not-given-here" }
  | { readonly kind: "strange-names"; readonly names: string; readonly given: string };

/** A phrase that gives way to the usual wording, and why. */
export function brokenPhrase({ key, text, source }: OwnPhrase, why: WhyBroken): Finding {
  return finding(NARRATIVE, "broken-phrase", { ...why, key, cell: formatSource(source), text }, { source });
}

function numberOfItsOwn({ key, text, source }: OwnPhrase, numbers: readonly string[]): Finding {
  return finding(
    NARRATIVE,
    "phrase-has-number",
    { key, cell: formatSource(source), text, numbers: formatList(numbers) },
    { source },
  );
}
