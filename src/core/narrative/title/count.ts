import { isCount, type Unit } from "../../workbook/unit";
import { headOf, headPlace, numberOf, oneOf, wordsOf } from "./noun";
import { clauseOf, phraseOfClause } from "./predicate";
import { withNoteBeside } from "./told";
import { asName, type Named, plainPhrase, type TitleSentence, type Worded } from "./title";
import { figureIn } from "./unit-said";
import { isParticiple } from "./words";

/** "the number of fly-tips", "the average number of cases"; told as "there were" where it is a plain count. */
export function counted(measure: string, named: string, { unit }: Named): Worded {
  const of = asMany(named);
  if (isFullTime(unit)) return fullTimeEquivalent(of);
  const figure = figureIn(`number of ${of}`, unit);
  // A unit that is the things themselves: "loans" of library loans.
  const isOfThings =
    figure === "bare" && /^(?!days|weeks|hours|minutes|months|years|nights)\p{L}+s$/u.test(wordOf(unit));
  const isTold = (isCount(unit) || isOfThings) && measure === "number of ";
  const noun = phraseOfClause(of);
  const things = nounOf(noun);
  const phrase = { ...plainPhrase(`the ${measure}${noun}`, "was"), figure };
  if (!isTold || things === null || / per (?:head|household|person|resident)\b/.test(of))
    return { phrase, sentence: null };
  const found = clauseOf(of, null);
  if (found !== null && isOfThings) return { phrase, sentence: null };
  const clause = found === null ? null : withNoteBeside(found);
  const sentence: TitleSentence =
    clause === null
      ? { kind: "there", things: noun, one: singularOf(noun) }
      : { kind: "done", ...clause, one: singularOf(clause.whole) };
  return { phrase, sentence };
}

function wordOf(unit: Unit): string {
  return unit.kind === "measured" ? unit.word : "";
}

/** Several of whom a number is: "people in the eligible population", and "children" of "the children". */
function asMany(phrase: string): string {
  const population = /^(?:the )?((?:\w+ )?population)\b(.*)$/.exec(phrase);
  if (population !== null) return `people in the ${population[1] ?? ""}${population[2] ?? ""}`;
  return nounOf(phrase) === null ? phrase : phrase.replace(/^the /, "");
}

/** The things that a phrase counts, or null where it counts none: its head is plural. */
function nounOf(phrase: string): string | null {
  return numberOf(headOf(phrase)) === "plural" ? phrase : null;
}

/** One of the things: "eviction for anti-social behaviour". Null where a verb or "their" would have to change too. */
function singularOf(phrase: string): string | null {
  const words = wordsOf(phrase);
  const place = headPlace(words);
  const head = words[place] ?? "";
  const one = oneOf(head);
  const rest = words.slice(place + 1).join(" ");
  return one === head || /\b(?:are|were|have|do|their|they|themselves)\b/.test(rest)
    ? null
    : words.map((word, index) => (index === place ? one : word)).join(" ");
}

/** A count without "number of": of things, of something that has no plural, or of one that the label names. */
export function countedBare(text: string, head: string, words: readonly string[], place: number, named: Named): Worded {
  if (numberOf(head) === "plural") {
    if (/^(?:total|overall|all) /.test(text))
      return countedBare(text.replace(/^\w+ /, ""), head, words.slice(1), place - 1, named);
    const [first = "", ...others] = words;
    if (isParticiple(first) && place === words.length - 1 && /^(?:completed|closed|received)$/.test(first))
      return counted("number of ", [...others, first].join(" "), named);
    return counted("number of ", text, named);
  }
  const offence = offencesOf(text, head);
  if (offence !== null) return counted("number of ", offence, named);
  const label = named.numeratorLabel?.trim() ?? "";
  const isKin = label !== "" && oneOf(label).slice(0, -1) !== "" && head.startsWith(oneOf(label).slice(0, 5));
  if (isKin)
    return counted("number of ", words.map((word, index) => (index === place ? label : word)).join(" "), named);
  const things = label !== "" && !/\s/.test(label) && numberOf(label) === "plural" ? label : null;
  if (things !== null && place === words.length - 1) return counted("number of ", `${text} ${things}`, named);
  return { phrase: asName(text), sentence: null };
}

/** Crimes that have no plural, as things: "offences of violence with injury", "crimes", "fly-tipping incidents". */
function offencesOf(text: string, head: string): string | null {
  if (head === "crime") return text.replace(/^(?:all|total) /, "").replace(/\bcrime\b/, "crimes");
  if (/^(?:fly-tipping|behaviour)$/.test(head) && text.endsWith(head)) return `${text} incidents`;
  return /^(?:violence|theft|robbery|arson|burglary|abuse|criminality|harassment|shoplifting|stalking)$/.test(head)
    ? `offences of ${text}`
    : null;
}

/** True for a unit that counts posts by their hours. */
export function isFullTime(unit: Unit): boolean {
  return unit.kind === "measured" && /^ftes?$/i.test(unit.word);
}

/** "the number of full-time equivalent staff", whose figure needs no unit. */
export function fullTimeEquivalent(of: string): Worded {
  const whose = of.includes("full-time equivalent") ? of : `full-time equivalent ${of}`;
  return {
    phrase: { ...plainPhrase(`the number of ${whose}`, "was"), figure: "bare" },
    sentence: { kind: "there", things: whose, one: null },
  };
}
