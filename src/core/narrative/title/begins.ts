import { headOf, LY_NOUNS, numberOf, oneOf, plain } from "./noun";
import { isParticiple, isVerbal, SMALL_WORDS, STATES, WHERE, WHO } from "./words";

/** A place among words, and what is around it. */
interface Place {
  readonly word: string;
  readonly next: string;
  readonly before: readonly string[];
  /** The last word before, as a noun. */
  readonly last: string;
  readonly rest: string;
}

/**
 * Whether what is said of a group begins at a place: with a verb, participle or state, or with a preposition that says what
 * it has or where it is. Null where it does not.
 */
export function begins(words: readonly string[], at: number): "verb" | "where" | null {
  const before = words.slice(0, at);
  const place: Place = {
    word: plain(words[at] ?? ""),
    next: words[at + 1]?.startsWith("(") === true ? "" : plain(words[at + 1] ?? "").toLowerCase(),
    before,
    last: plain(before.at(-1) ?? ""),
    rest: words.slice(at + 1).join(" "),
  };
  if (cannotBegin(place, words.slice(0, at + 1))) return null;
  if (beginsVerb(place)) return "verb";
  return beginsWhere(place) ? "where" : null;
}

/** Within brackets, a list or a clause, or behind a word that asks for more. */
function cannotBegin({ word, next, before, last, rest }: Place, soFar: readonly string[]): boolean {
  const isInBrackets = [...before, ""]
    .join(" ")
    .replace(/\([^)]*\)/g, "")
    .includes("(");
  return (
    isInBrackets ||
    soFar.at(-1)?.startsWith("(") === true ||
    before.at(-1)?.endsWith(",") === true ||
    /^(?:first|newly|last|ever|previously|already|not|being|aged)$/.test(last) ||
    (SMALL_WORDS.has(last.toLowerCase()) && !endsAges(before)) ||
    before.some((one) => /^(?:who|that|which|where|whose|when|if|whether)$/.test(one)) ||
    (word === "looked" && next === "after") ||
    isOfWhatTheyHave(word, next, before) ||
    (word === "due" && next === "to") ||
    (word === "working" && /^(?:days?|hours?|age)$/.test(next)) ||
    (word === "in" && isPartOfName(last, next, rest))
  );
}

/** "children in need" and "care in the community" are what they are called. */
function isPartOfName(last: string, next: string, rest: string): boolean {
  return (last.startsWith("child") && next === "need") || (last === "care" && /^the community\b/.test(rest));
}

/** "with a disability recorded", "with 10 or more sessions missed": what became of the thing that they have. */
function isOfWhatTheyHave(word: string, next: string, before: readonly string[]): boolean {
  const place = before.lastIndexOf("with");
  return place > 0 && next === "" && isParticiple(word) && /^(?:an?|\d+|no|at)$/.test(before[place + 1] ?? "");
}

/** "aged 65 and over", "(65 and over)" */
function endsAges(before: readonly string[]): boolean {
  return /\d and (?:over|under)\)?$/.test(before.join(" "));
}

function beginsVerb({ word, next, before, last, rest }: Place): boolean {
  const noun = numberOf(last);
  const isBeforeSmall = SMALL_WORDS.has(next);
  if (word === "still" || (word.endsWith("ly") && noun === "plural"))
    return STATES.has(next) || WHERE.has(next) || next === "at" || isParticiple(next) || isVerbal(next);
  if (word === "not") return isVerbal(next) || isParticiple(next) || WHERE.has(next);
  if (word === "the") return next === "subject";
  if (isParticiple(word)) {
    // The first of two says which they are: "applications determined | allowed at appeal".
    if ((isParticiple(next) && next !== "satisfied") || isVerbal(next)) return false;
    const isClosed =
      next === "" || isBeforeSmall || /^\d|ly$|^(?:right|first|late|early|back|home|satisfied)$/.test(next);
    const isBehindNumber = /^\d+$/.test(last) && !before.includes("aged") && before.at(-2) !== "to";
    return (
      (noun !== "singular" || isClosed) &&
      !before.slice(1).some((one) => one.endsWith("ly") && !LY_NOUNS.test(one)) &&
      !isBehindNumber
    );
  }
  if (word === "in" && next === "touch") return true;
  if (/^(?:on|in)$/.test(word) && rest === "time") return noun === "plural";
  if (word === "up" && rest === "to date") return noun === "plural";
  if (word === "being") return isParticiple(next);
  if (isVerbal(word)) return noun !== "singular" || before.some((one) => numberOf(one) === "plural");
  const isOfSeveral = noun === "plural" || (STATES.has(word) && numberOf(headOf(before.join(" "))) === "plural");
  if (!isOfSeveral) return false;
  if (STATES.has(word)) return next === "" || isBeforeSmall;
  return word.endsWith("ing") && !SMALL_WORDS.has(word) && isBeforeSmall && !/^(?:and|or)$/.test(next);
}

/** Posts that people hold, of which they are a share: "women in senior posts" are no women who are in such. */
const POSTS = /\b(?:posts|positions|roles|jobs|management|leadership|workforce|top \d)/;
/** What is behind a preposition that says when: "in the last year", "at ages 19 to 21", "over 6 weeks". */
const TIME =
  /^(?:ages?\b|the (?:last|past|previous|year|month|quarter)|(?:last|past|previous|year|quarter|month|week|period|time|full|total|receipt|response)\b|\d)/;
const SPAN = /^\d+ (?:days|weeks|months|hours|years)\b(?! old)/;

/** What is done on time or late: "visits within 14 days". */
const WITHIN_OF = /^(?:visits|reviews|assessments|conferences|responses|decisions|inspections|checks|repairs)$/;
const IN_TIME =
  /^(?:(?:the |statutory |agreed |target )*(?:timescales?|targets?|deadlines?|timeframes?)|\d+ (?:working |calendar )?(?:days|weeks|hours|minutes|months))(?: \(.*)?$/;

function beginsWhere({ word, before, rest }: Place): boolean {
  const head = headOf(before.join(" "));
  const isOfManner = /^(?:offence|incident|crime|collision)s$/.test(head) && !/\boutcomes?\b/.test(rest);
  if (word === "with" && !isOfManner)
    return numberOf(head) === "plural" || /^(?:district|borough|county|area|stock|workforce)$/.test(head);
  if (word === "within" && IN_TIME.test(rest)) return WITHIN_OF.test(head);
  if (word === "in" && /^(?:date|place|use|progress|light)$/.test(rest)) return numberOf(head) === "plural";
  const isWho = WHO.has(oneOf(head)) || /^(?:workforce|population)$/.test(head);
  const isTime = SPAN.test(rest) || (TIME.test(rest) && !/^(?:under|over|above|below)$/.test(word));
  // "under Supporting Families" is no place.
  const isUnderName = word === "under" && /^(?:the )?\p{Lu}\p{Ll}/u.test(rest);
  return WHERE.has(word) && isWho && !isTime && !isUnderName && !POSTS.test(rest);
}
