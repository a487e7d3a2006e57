import { begins } from "./begins";
import { headOf, numberOf, plain, verbOf, wordsOf } from "./noun";
import { type Clause, inThePast, joined, told } from "./told";
import { isParticiple, pastOf, SMALL_WORDS } from "./words";

/**
 * A noun phrase parted into a group and what is said of it, as a sentence of the past tells it; null where no rule does.
 * `group` is what the workbook calls the group: a phrase that begins with it is parted behind it.
 */
export function clauseOf(phrase: string, group: string | null): Clause | null {
  const words = wordsOf(phrase);
  const told = relative(words) ?? finite(words) ?? reduced(words, group);
  return told === null || headOf(told.whole) === "" ? null : told;
}

/** The same where the first thing that is said counts: "rent written off that cannot be collected" is written off. */
export function firstClauseOf(phrase: string): Clause | null {
  return reduced(wordsOf(phrase), null);
}

const SAYING =
  /^(?:satisfied|report(?:ed)?s?|agree[ds]?|said|say|feel|felt|think|thought|believe[ds]?|so|confident|evidence|know|aware|ensure)$/;

/** "people who use services who feel safe": the last relative clause is what is said. */
function relative(words: readonly string[]): Clause | null {
  for (let place = words.length - 2; place > 0; place -= 1) {
    const [before, word, verb] = [words[place - 1] ?? "", words[place] ?? "", words[place + 1] ?? ""];
    if (!/^(?:who|that|which)$/.test(word) || (word === "that" && SAYING.test(before))) continue;
    if (isOfOne(words, place)) continue;
    const rest = words.slice(place + 1);
    // "who had contact but then make it again", "who have been in care for a year": no past of one verb tells it.
    if (rest.includes("but") || (rest[1] === "been" && rest.includes("for"))) return null;
    // "who received a service where the result was": what is said is where, which no verb tells.
    if (rest.includes("where")) return null;
    const later = satisfiedPlace(rest);
    if (later > 0) return told(words.slice(0, place + 1 + later), rest.slice(later));
    // "held within 15 days of the start of the enquiries which …": the clause is of the enquiries.
    const earlier = reduced(words.slice(0, place), null);
    if (word === "which" && earlier !== null && words.slice(0, place).lastIndexOf("of") > wordsOf(earlier.whole).length)
      return reduced(words, null);
    if (word === "who" && DONE_WITH_PEOPLE.test(headOf(joined(words.slice(0, place))))) return null;
    const isVerb = isVerbBehind(word, verb.endsWith("ly") ? (words[place + 2] ?? "") : verb);
    if (!isVerb && word === "that") continue;
    if (!isVerb) return null;
    const whole = joined(words.slice(0, place));
    return { whole, predicate: inThePast(rest, verbOf(whole)) };
  }
  return null;
}

/** "who rated | the advisor who dealt with their call": a clause of one within the clause of those who are counted. */
function isOfOne(words: readonly string[], place: number): boolean {
  const noun = words[place - 1] ?? "";
  const isEarlier = words.slice(0, place).some((word) => /^(?:who|that|which)$/.test(word));
  if (/^(?:year|quarter|month|period)$/.test(noun)) return false;
  return isEarlier && /^(?:the|an?|their)$/.test(words[place - 2] ?? "") && numberOf(noun) === "singular";
}

/** What is done with people, and is no people: "births to mothers who smoke" smoke not. */
const DONE_WITH_PEOPLE =
  /^(?:births|deaths|admissions|referrals|visits|cases|complaints|calls|attendances|contacts|applications|assessments|reviews|plans)$/;

/** Behind "who" any word is a verb; behind "that" and "which" one that is known as such. */
function isVerbBehind(pronoun: string, word: string): boolean {
  return pastOf(word) !== null || (pronoun === "who" && /^[a-z]+$/.test(word) && !SMALL_WORDS.has(word));
}

/** Where those of a relative clause are "satisfied" without a verb of its own; -1 where they are not. */
function satisfiedPlace(words: readonly string[]): number {
  return words.findIndex(
    (word, place) =>
      word === "satisfied" && !/^(?:are|were|is|was|be|being|very|fairly|or)$/.test(words[place - 1] ?? ""),
  );
}

/** "bins are collected on the scheduled day" */
function finite(words: readonly string[]): Clause | null {
  const place = words.findIndex((word, at) => isOwnVerb(word, words[at + 1] ?? "", words[at - 1] ?? ""));
  const hasClause = words
    .slice(0, place)
    .some((word) => /^(?:who|that|which|where|whose|when|satisfied|if|because)$/.test(word));
  if (place < 1 || hasClause) return null;
  const whole = joined(words.slice(0, place));
  return { whole, predicate: inThePast(words.slice(place), verbOf(whole)) };
}

/** A verb that several things do, and no noun: "conferences result in plans", "homes meet the standard". */
function isOwnVerb(word: string, next: string, before: string): boolean {
  if (/^(?:are|is|was|were|has|have|had|feel|felt|agree)$/.test(word)) return true;
  if (numberOf(before) !== "plural") return false;
  return (
    (word === "result" && next === "in") ||
    (word === "lead" && next === "to") ||
    (/^(?:meet|receive|say|think|believe|achieve|need|require|become|remain)$/.test(word) &&
      next !== "" &&
      next !== "and")
  );
}

/** A noun and a participle, a preposition or a state behind it. */
function reduced(words: readonly string[], group: string | null): Clause | null {
  const behind = group === null ? -1 : placeBehind(words, wordsOf(group));
  const places = words.map((_, place) => place).filter((place) => place > 0 && begins(words, place) !== null);
  // "… or whose activity is not known" is told by no verb.
  if (places.length === 0 || words.includes("whose")) return null;
  const verbal = places.find((place) => begins(words, place) === "verb");
  const place = places.includes(behind) ? behind : (verbal ?? places.at(-1) ?? 0);
  return told(words.slice(0, place), words.slice(place));
}

function placeBehind(words: readonly string[], group: readonly string[]): number {
  const same = group.every((word, index) => plain(words[index] ?? "").toLowerCase() === plain(word).toLowerCase());
  return same ? group.length : -1;
}

/** A clause of its own becomes a phrase: "bins are collected" is "bins collected". */
export function phraseOfClause(text: string): string {
  const words = wordsOf(text);
  const place = words.findIndex((word) => /^(?:are|is|was|were|have|has|had)$/.test(word));
  const isOwn =
    place > 0 && !words.slice(0, place).some((word) => /^(?:who|that|which|where|whose|when|if)$/.test(word));
  if (!isOwn) return text;
  const before = words.slice(0, place).join(" ");
  const rest = words.slice(place + 1);
  if (words[place] === "had" || words[place] === "have" || words[place] === "has")
    return rest[0] === "been" ? `${before} ${rest.slice(1).join(" ")}` : `${before} with ${rest.join(" ")}`;
  const isPassive = isParticiple(rest[0] ?? "") && rest[0] !== "satisfied";
  return isPassive
    ? `${before} ${rest.join(" ")}`
    : `${before} ${/^people|adults|children|residents|customers/.test(before) ? "who" : "that"} ${words.slice(place).join(" ")}`;
}
