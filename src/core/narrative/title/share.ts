import { determined, headOf, numberOf, oneOf, wordsOf } from "./noun";
import { clauseOf, phraseOfClause } from "./predicate";
import { wholeFirst } from "./share-forms";
import { type Clause, withNoteBeside } from "./told";
import { asName, type Named, ofMeasure, type Worded } from "./title";
import { IS_TAX, isParticiple, isVerbal, SHARES_THEMSELVES, SMALL_WORDS, WHO } from "./words";

/** A percentage of something: of a group of which something is said, of what has no plural, or one that is its own name. */
export function shareOf(word: string, text: string, named: Named): Worded {
  const of = wholeFirst(text);
  const { denominatorLabel } = named;
  const group = groupOf(denominatorLabel);
  const head = headOf(of);
  if (/ rate(?= \(|$)/.test(of) && clauseOf(of, null) !== null)
    return shareOf(word, of.replace(/ rate(?= \(|$)/, ""), named);
  if (
    SHARES_THEMSELVES.has(oneOf(head)) &&
    !IS_TAX.test(of) &&
    !(head === "arrears" && clauseOf(of, group) !== null) &&
    !/\bdue to\b/.test(of)
  )
    return { phrase: asName(of), sentence: null };
  if (hasNoNoun(of)) {
    const who = group ?? whoDoes(of);
    const whose = who === null ? of : `${who} ${of}`;
    const clause = who === null ? null : clauseOf(whose, who);
    return ofMeasure(
      `the ${word} ${who === null ? "" : "of "}${whose}`,
      clause === null ? null : { kind: "share", ...withNoteBeside(clause) },
    );
  }
  if (/^(?:I|we) /.test(of)) return shareOf(word, of.replace(/^(?:I|we) /, "respondents who "), named);
  const state = OF_STATE.exec(of);
  const isDone = /^(?!(?:was|were) in )/.test(clauseOf(of, group)?.predicate ?? "were in ");
  if (state !== null && WHO.has(oneOf(state[2] ?? "")) && !isDone)
    return shareOf(
      word,
      `${state[2] ?? ""}${state[3] ?? ""} ${PEOPLE.test(state[2] ?? "") ? "who" : "that"} are ${state[1] ?? ""}`,
      named,
    );
  const clause = clauseOf(of, group);
  const told = clause === null ? null : withNoteBeside(clause);
  const sentence = told === null ? null : ({ kind: "share", ...told, whole: determined(told.whole) } as const);
  return ofMeasure(`the ${word} of ${startsWith(clause, of)}`, sentence);
}

/** "physically inactive adults", "decent homes": a state before those who are in it. */
const OF_STATE =
  /^((?:[a-z]+ly )?(?:decent|non-decent|empty|vacant|obese|overweight|inactive|active|unemployed|overcrowded|compliant)) ([a-z]+s|people|children)((?: (?:in|of|aged) .+)?)$/;
const PEOPLE = /^(?:people|children|adults|pupils|residents|tenants|men|women)$/;

/** What a share is of, with the article that one thing takes: "the budget spent". */
function startsWith(clause: Clause | null, of: string): string {
  const phrase = phraseOfClause(of);
  return clause !== null && phrase.startsWith(clause.whole)
    ? determined(clause.whole) + phrase.slice(clause.whole.length)
    : determined(phrase);
}

/** Who does what is said of nobody: pupils reach standards, and those who are asked feel and agree. */
function whoDoes(of: string): string | null {
  if (
    /^(?:reaching|achieving|attaining|meeting|working at) (?:the |a )?(?:\d|grades? |levels? |(?:expected|higher|national|required) |good level of development|phonics|GCSE|A level|Attainment 8|KS\d)/.test(
      of,
    )
  )
    return /^\S+ (?:a )?good level/.test(of) ? "children" : "pupils";
  return /^(?:feeling|agreeing|saying|thinking|believing)\b/.test(of) ? "respondents" : null;
}

/** Whom a denominator counts, without what was done to count them: "tenants" of "tenants asked". */
export function groupOf(label: string | null): string | null {
  const words = wordsOf(label ?? "");
  const asked = words.findIndex(
    (word, place) => place > 0 && (isParticiple(word) || /^(?:due|responding)$/.test(word)),
  );
  const group = (asked < 0 ? words : words.slice(0, asked)).join(" ");
  return numberOf(headOf(group)) === "plural" ? group : null;
}

/** "achieving 9 to 5", "satisfied with repairs", "in employment": what is said, and of nobody. */
export function hasNoNoun(of: string): boolean {
  const [first = "", second = ""] = wordsOf(of);
  if (SMALL_WORDS.has(first) && !/^(?:the|a|an|our|all|under|over|no|non)$/.test(first)) return true;
  if (first === "looked" && second === "after") return false;
  const isVerb = isParticiple(first) || isVerbal(first);
  return (
    (isVerb &&
      (second === "" || SMALL_WORDS.has(second) || /^\d|^(?:expected|level|good|grade|right)$/.test(second))) ||
    /^(?:achieving|attaining|receiving|reaching|feeling|agreeing)$/.test(first)
  );
}
