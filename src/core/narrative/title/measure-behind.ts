import { determined, headOf, numberOf, oneOf, plain, wordsOf } from "./noun";
import { clauseOf } from "./predicate";
import { isPlaceInSchool, needsNoTheme } from "./themes";
import { isParticiple, SMALL_WORDS, STATES, WHO } from "./words";

/** "council tax" and "percentage of collected": a measure without a noun takes the part before as its noun. */
export function measureOf(measure: string, before: string): string {
  const found = /^((?:the )?[a-z ]*?(?:percentage|proportion|number|share|rate)) of (.+)$/.exec(measure);
  if (found === null) {
    const isWhose = numberOf(headOf(before)) === "plural" && !measure.includes(" to ");
    if (isWhose) return `${measure} of ${before}`;
    return /^[a-z ]* (?:time|cost|price)$/.test(measure) ? `${measure} for ${before}` : `${measure} (${before})`;
  }
  const [, word = "", of = ""] = found;
  if (repeats(of, before)) return measure;
  const clause = clauseOf(of, null);
  if (clause === null && /^(?:the )?(?:percentage|proportion|share)$/.test(word) && isWholeOf(of))
    return ofWhole(before, of);
  const [first = ""] = wordsOf(of);
  const isBare = isParticiple(first) || (first.endsWith("ing") && first !== "working") || SMALL_WORDS.has(first);
  if (OF_PUPILS.test(first) && numberOf(headOf(before)) !== "plural")
    return `${word} of ${of} ${/^(?:GCSE|A level)/.test(before) ? "at" : "in"} ${before}`;
  if (OF_CLIENTS.test(of) && numberOf(headOf(before)) !== "plural") return `${word} of ${of} (${before})`;
  if (of === "electric" || (STATES.has(of) && !of.endsWith("ly")))
    return `${word} of ${determined(before)} that ${numberOf(headOf(before)) === "plural" ? "are" : "is"} ${of}`;
  if (isBare)
    return `${word} of ${manyOf(before.replace(/^condition of (?:the )?| (?:condition|performance|status|service)$/g, ""))} ${of}`;
  const isToldOfOthers = clause !== null && clauseOf(before, null) !== null && headOf(before) !== headOf(clause.whole);
  if (isToldOfOthers || needsNoTheme(of)) return measure;
  return isPlaceInSchool(before) ? `${measure} in ${before}` : `${measure} (${before})`;
}

/** True where a phrase says its theme again: "working days lost due to sickness absence" of "sickness absence". */
function repeats(phrase: string, theme: string): boolean {
  const last = stem(wordsOf(theme).at(-1) ?? "");
  return wordsOf(phrase).some((word) => last !== "" && plain(word).startsWith(last));
}

/** A group and nothing said of it, of which the part before is a share: "population aged 16 and over", "appointments". */
function isWholeOf(of: string): boolean {
  const head = headOf(of);
  const isPlain = !/ (?:with|in|within) /.test(of);
  return /^(?:population|workforce)$/.test(head) || (numberOf(head) === "plural" && isPlain);
}

/** "prevalence of obesity" and "population aged 16 and over": the prevalence among people of that age. */
function ofWhole(before: string, of: string): string {
  const people = of.replace(/^(?:the |all |total )*population (?=aged )/, "people ");
  const head = headOf(before);
  if (numberOf(head) === "plural") return `${before} as a percentage of ${people}`;
  return WHO.has(oneOf(headOf(people))) || /^(?:the )?population/.test(people)
    ? `${before} among ${determined(people)}`
    : `${before} as a percentage of ${people}`;
}

/** What is done by pupils, and not by the subject that they are taught. */
const OF_PUPILS = /^(?:achieving|meeting|reaching|attaining|passing)$/;

/** What is said of the people of a service, and not of the service. */
const OF_CLIENTS =
  /^(?:receiving|feeling|reporting|saying|agreeing|living|attending|gaining|requiring (?:no |further |ongoing |additional )*(?:support|care|services))\b/;

/** Several of what is counted, where a title names one: "U roads". */
function manyOf(phrase: string): string {
  if (/^[a-z]+way$/.test(phrase)) return `${phrase}s`;
  return numberOf(headOf(phrase)) === "singular" && /[a-rt-xz]$/.test(phrase) && !/ \w+ing$/.test(phrase)
    ? `${phrase}s`
    : phrase;
}

function stem(word: string): string {
  return plain(word).replace(/(?:ies|es|s|y)$/, "");
}
