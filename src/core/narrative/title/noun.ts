import { isPlural, singular } from "../../format/nouns";
import { COLLECTIVES, isMass, isParticiple, isVerbal, MEASURES, SMALL_WORDS, STATES } from "./words";

/** How a noun is counted, and so which verb it takes. */
export type NounNumber = "singular" | "plural" | "mass";

/** Joins nouns within one phrase, and so does not end it: "refuse and recycling collections". */
const JOINING = new Set(["and", "or", "a", "an", "the", "our", "its", "their", "no"]);

/** Names of several words that have a preposition and go before a noun: "freedom of information requests". */
const COMPOUNDS = new Set([
  "freedom of information",
  "cost of living",
  "right to buy",
  "home to school",
  "quality of life",
  "duty to refer",
  "return to work",
  "face to face",
  "children in need",
  "child in need",
]);

export function wordsOf(phrase: string): readonly string[] {
  return phrase.split(/\s+/).filter((word) => word !== "");
}

/** A word without the marks around it. */
export function plain(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}½%]+$/gu, "");
}

/** How a word is counted. Domain: a noun. */
export function numberOf(word: string): NounNumber {
  const noun = plain(word);
  if (
    COLLECTIVES.has(noun.toLowerCase()) ||
    isPlural(noun) ||
    /^(?:[A-Z]+|[A-Za-z]+\d+)s$/.test(noun) ||
    noun === "olds" ||
    /^\d+%$/.test(noun) ||
    /^\d+s$/.test(noun)
  )
    return "plural";
  return isMass(noun.toLowerCase()) ? "mass" : "singular";
}

/** One of a plural word; a word that is no plural as it is. */
export function oneOf(word: string): string {
  return isPlural(word) ? (singular(word) ?? word) : word;
}

/** Words in -ly that go before a noun or are one. */
export const LY_NOUNS = /^(?:early|daily|weekly|monthly|quarterly|yearly|elderly|family|supply)$/;

/** Where the head of a noun phrase is among its words: the last noun before a preposition, a clause or a participle. */
export function headPlace(words: readonly string[]): number {
  const first = words[0] === "looked" && words[1] === "after" ? 2 : 0;
  for (let place = first; place < words.length; place += 1) {
    const word = words[place] ?? "";
    const next = plain(words[place + 1] ?? "").toLowerCase();
    if (next === "") return place;
    if ((words[place + 1] ?? "").startsWith("(")) {
      const closed = words.findIndex((one, at) => at > place && one.endsWith(")"));
      const behind = words[closed + 1] ?? "";
      if (closed > 0 && (MEASURES.has(behind) || numberOf(behind) === "plural")) continue;
      return place;
    }
    const isNumbers = /^\d/.test(word) && next === "to";
    if (isNumbers || (plain(word) === "to" && /^\d/.test(next))) continue;
    const after = plain(words[place + 2] ?? "").toLowerCase();
    if (after === "than") return place;
    if (next === "looked" && after === "after") return closesWith(words[place + 3]) ? place : words.length - 1;
    if (COMPOUNDS.has(`${plain(word).toLowerCase()} ${next} ${after}`) && words.length > place + 3) continue;
    // "excess under 75 mortality"
    if (/^(?:under|over)$/.test(next) && /^\d/.test(after) && numberOf(word) === "singular" && place < words.length - 3)
      continue;
    if (SMALL_WORDS.has(next) && !JOINING.has(next)) return place;
    if (next === "aged" || (/^ages?$/.test(next) && /^\d/.test(plain(words[place + 2] ?? "")))) return place;
    if (numberOf(word) === "plural" && next.endsWith("ly") && !LY_NOUNS.test(next)) return place;
    if (isNoun(word) && STATES.has(next) && closesWith(words[place + 2])) return place;
    const isAdjective = place === 0 && /^(?:total|average|mean|median)$/.test(word);
    const isName = /^\p{Lu}\p{Ll}/u.test(words[place + 1] ?? "");
    if (!isAdjective && !isName && isNoun(word) && endsPhrase(next, after)) return place;
  }
  return words.length - 1;
}

/** A preposition or an adverb, which a verb has behind it and a noun has not: "retiring early". */
function goesOn(word: string): boolean {
  return (
    word !== "" &&
    (SMALL_WORDS.has(word) || /ly$|^\d|^(?:late|home|first|part)$/.test(word)) &&
    !/^(?:and|or)$/.test(word)
  );
}

/** True where a phrase ends, or goes on with a preposition. */
function closesWith(word: string | undefined): boolean {
  return word === undefined || word.startsWith("(") || SMALL_WORDS.has(plain(word).toLowerCase());
}

function isNoun(word: string): boolean {
  return numberOf(word) !== "singular" || MEASURES.has(plain(word).toLowerCase());
}

/** A participle or gerund behind a noun says what became of it; before another noun it says which: "reported fires". */
function endsPhrase(word: string, after: string): boolean {
  return isParticiple(word) || isVerbal(word) || (word.endsWith("ing") && goesOn(after));
}

/** "a" or "an" by sound: an EHCP, a UK rate, an hour, a unit. */
export function articleOf(phrase: string): "a" | "an" {
  if (/^(?:hour|honest|honour|heir)/i.test(phrase)) return "an";
  if (/^(?:one|once|uni(?!n)|us[eu]|euro|ut[ie])/i.test(phrase)) return "a";
  return /^(?:[aeiou]|[AEFHILMNORSX][A-Z]|8|1[18]\b)/.test(phrase) || /^[AEIO]/.test(phrase) ? "an" : "a";
}

/** A noun phrase's head, in small letters. */
export function headOf(phrase: string): string {
  const words = wordsOf(phrase);
  return plain(words[headPlace(words)] ?? "").toLowerCase();
}

const DETERMINED = /^(?:the|an?|our|this|its|all|each|every|no)\s/i;

/** The phrase with "the", unless it has an article or its head takes none: "the suicide rate", "pupil absence". */
export function determined(phrase: string): string {
  if (DETERMINED.test(phrase) && !/^A[ -]levels?\b/.test(phrase)) return phrase;
  if (/^(?:council|authority|borough|district)'s /.test(phrase)) return `the ${phrase}`;
  if (/^(?:[a-z-]+ )?[a-z]+(?:ity|cy) of /.test(phrase)) return `the ${phrase}`;
  if (/\b(?:Attainment|Progress) 8(?: for |$)/.test(phrase) || / prevalence (?!of\b)/.test(phrase)) return phrase;
  if (/^(?:population|workforce|electorate|public)$/.test(headOf(phrase))) return `the ${phrase}`;
  if (/^annual (?:mean|average|median) /.test(phrase)) return `the ${phrase}`;
  if (/^(?:growth|decline) in |^(?:two|three|four|five|ten)-year /.test(phrase)) return `the ${phrase}`;
  const head = headPlace(wordsOf(phrase));
  return numberOf(headOf(phrase)) === "singular" && !/^[A-Z&]{2,}$/.test(plain(wordsOf(phrase)[head] ?? ""))
    ? `the ${phrase}`
    : phrase;
}

/** "was" or "were", as the phrase's head asks. */
export function verbOf(phrase: string): "was" | "were" {
  return numberOf(headOf(phrase)) === "plural" ? "were" : "was";
}
