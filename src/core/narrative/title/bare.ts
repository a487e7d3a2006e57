import { isPlural } from "../../format/nouns";
import { isCount, traitsOf, type Unit } from "../../workbook/unit";
import { counted, countedBare, fullTimeEquivalent, isFullTime } from "./count";
import { articleOf, headOf, headPlace, numberOf, oneOf, plain, wordsOf } from "./noun";
import { clauseOf, firstClauseOf } from "./predicate";
import { groupOf, hasNoNoun, shareOf } from "./share";
import { asName, type Named, ofMeasure, plainPhrase, type TitleSentence, type Worded } from "./title";
import { endsWithUnit, figureIn } from "./unit-said";
import { wholeFirst } from "./share-forms";
import { EVENTS, IS_TAX, isBareMeasure, isMass, isStuff, MEASURES, SHARES_THEMSELVES, WHO } from "./words";

const AT_STANDARD = /\b(?:achiev|reach|meet|attain|work)ing (?:at )?(?:the )?(?:expected|higher)\b/;

/** Measures that no percentage is: a speed is so much an hour. */
const NO_SHARE = /^(?:speed|time|duration|length|distance|weight|price|volume)$/;
/** Singular words for several, which are counted. */
const COUNTED_AS_ONE =
  /^(?:population|workforce|electorate|list|register|establishment|roll|stock|footprint|membership|audience|fleet)$/;

/** A title without a measure before it: the unit says which it is. Null where no phrase says what such a figure is of. */
export function bare(text: string, named: Named): Worded | null {
  const { unit, numeratorLabel, denominatorLabel } = named;
  const words = wordsOf(text);
  const place = headPlace(words);
  const head = plain(words[place] ?? "").toLowerCase();
  const one = oneOf(head);
  const processed = /^processing of (.+?)((?: within| in) .+)?$/.exec(text);
  if (traitsOf(unit).isShare && processed !== null && numberOf(headOf(processed[1] ?? "")) === "plural")
    return shareOf("percentage", `${processed[1] ?? ""} processed${processed[2] ?? " in time"}`, named);
  if (traitsOf(unit).isShare && /^(?:feeling|agreeing|saying) /.test(text))
    return shareOf("percentage", text.replace(/\byour\b/g, "their"), named);
  const speed =
    /^(?:the )?speed of (?:determination|decisions?|decision[- ]making|processing) (?:of|on|for) (.+)$/.exec(text);
  if (traitsOf(unit).isShare && speed !== null)
    return shareOf("percentage", `${speed[1] ?? ""} decided in time`, named);
  if (head === "numbers" && place === 0) return ofMeasure(`the number ${words.slice(1).join(" ")}`);
  if (head === "numbers" && numberOf(words[place - 1] ?? "") !== "mass")
    return counted("number of ", turnedRound(words, place), named);
  const rate = /^(.+?),? rates?((?: \(| (?:of|in|for|from|among|at) ).*)?$/.exec(text);
  if (rate !== null && unit.kind === "per" && numberOf(headOf(rate[1] ?? "")) === "plural")
    return ofMeasure(`the rate of ${rate[1] ?? ""}${rate[2] ?? ""}`);
  const placed = /^(.+s) ([A-Z]{2,})$/.exec(text);
  if (placed !== null && !traitsOf(unit).isShare) return bare(`${placed[1] ?? ""} at ${placed[2] ?? ""}`, named);
  const clause = traitsOf(unit).isShare ? clauseOf(text, groupOf(denominatorLabel)) : null;
  if (
    clause !== null &&
    (IS_TAX.test(text) || EVENTS.has(one) || /^(?:budget|target|fund)$/.test(headOf(clause.whole)))
  )
    return shareOf("percentage", text, named);
  const standard = /^(?:the )?((?:expected|higher|national|required) (?:standard|level)s?\b.*)$/.exec(text);
  if (standard !== null && traitsOf(unit).isShare)
    return shareOf("percentage", `reaching the ${standard[1] ?? ""}`, named);
  const ofSubject = /^(\S.*?) ((?:expected|higher) (?:standard|level))(?: ((?:in|at) .+))?$/.exec(text);
  if (ofSubject !== null && !AT_STANDARD.test(text) && traitsOf(unit).isShare)
    return shareOf(
      "percentage",
      `reaching the ${ofSubject[2] ?? ""} in ${ofSubject[1] ?? ""} ${ofSubject[3] ?? ""}`.trim(),
      named,
    );
  const turned = traitsOf(unit).isShare ? wholeFirst(text) : text;
  if (turned !== text) return shareOf("percentage", turned, named);
  if (clause !== null && one === "wait") return shareOf("percentage", text, named);
  if (isCount(unit) && head === "falls") return counted("number of ", text, named);
  if (MEASURES.has(one) && traitsOf(unit).isShare && NO_SHARE.test(one)) return null;
  if (MEASURES.has(one)) return { phrase: { ...asName(text), figure: figureIn(text, unit) }, sentence: null };
  switch (unit.kind) {
    case "percentage": {
      if (SHARES_THEMSELVES.has(one) && (head !== "arrears" || clause === null))
        return { phrase: asName(text), sentence: null };
      if (EVENTS.has(one)) return ofMeasure(`the rate of ${text.replace(/^(?:total|overall) /, "")}`);
      if (clause !== null || hasNoNoun(text)) return shareOf("percentage", text, named);
      // "single-person households" are a share of households; of "sheep dip inspections" nobody knows what was done.
      if (numberOf(head) === "plural")
        return (WHO.has(one) && words.length > 1) || /\b(?:where|who|that|which|whose)\b/.test(text)
          ? shareOf("percentage", text, named)
          : null;
      if (isMass(head)) return isStuff(head) ? null : { phrase: plainPhrase(text), sentence: null };
      const group = groupOf(denominatorLabel) ?? groupOf(numeratorLabel);
      return group === null ? null : ofMeasure(`the percentage of ${group} with ${withA(text)}`);
    }
    case "per":
      return numberOf(head) === "singular" || isBareMeasure(head)
        ? { phrase: asName(text), sentence: null }
        : ofMeasure(`the rate of ${text.replace(/^total /, "")}`);
    case "count":
      if (endsWithUnit(text)) return { phrase: asName(text), sentence: null };
      return numberOf(head) === "singular" && !COUNTED_AS_ONE.test(head) && named.numeratorLabel === null
        ? null
        : countedBare(text, head, words, place, named);
    case "measured":
      // "crimes" of recorded crime
      if (isMass(head) && isPlural(unit.word) && head === oneOf(unit.word))
        return countedBare(text, head, words, place, named);
      if (isFullTime(unit)) return fullTimeEquivalent(text);
      if (isLength(unit)) return ofMeasure(`the length of ${text.replace(/^the /, "")}`);
      {
        const time = timeOf(text, unit);
        if (time !== null) return ofMeasure(time);
        if (isTime(unit) && numberOf(head) === "singular") return null;
      }
      if (numberOf(head) === "plural" && figureIn(text, unit) === "bare") return counted("number of ", text, named);
      return { phrase: { ...asName(text), figure: figureIn(text, unit) }, sentence: null };
    case "money":
      return { phrase: asName(text), sentence: sumOf(text) };
    case "money-per":
    case "duration":
      return { phrase: asName(text), sentence: null };
    case "ratio":
      return { phrase: { ...asName(text), figure: figureIn(text, unit) }, sentence: null };
  }
}

/** True for a unit that things are long in. */
function isLength(unit: Unit): boolean {
  return unit.kind === "measured" && /^(?:miles?|kms?|kilometres?|met(?:re|er)s?|m)$/i.test(unit.word);
}

/** What is over when it has been done, and so takes so many days. */
const DONE_WITH =
  /^(?:processed|determined|decided|completed|resolved|answered|repaired|closed|registered|issued|re-let|let|cleared|removed|responded|dealt|paid|acknowledged|restored)\b/;

/** True for a unit that things take. */
function isTime(unit: Unit): boolean {
  return unit.kind === "measured" && /^(?:working |calendar )?(?:days?|hours?|minutes?|weeks?)$/i.test(unit.word);
}

/** "new claims processed" under days, "computers in use" under hours: the time that is meant; null where none is. */
function timeOf(text: string, unit: Unit): string | null {
  if (!isTime(unit)) return null;
  const clause = clauseOf(text, null);
  const [, said = ""] = /^(?:was|were) (.+)$/.exec(clause?.predicate ?? "") ?? [];
  if (clause === null) return null;
  if (DONE_WITH.test(said)) return `the time taken for ${someOf(clause.whole)} to be ${said}`;
  return said === "in use" ? `the time that ${clause.whole} were in use` : null;
}

/** "a change of circumstances"; several as they are. */
function someOf(phrase: string): string {
  return numberOf(headOf(phrase)) === "singular" ? withA(phrase) : phrase;
}

/** "visitors to the centre" of "the centre visitor numbers"; "children looked after" of "children looked after rate". */
function turnedRound(words: readonly string[], place: number): string {
  const before = words.slice(0, place);
  const noun = before.at(-1) ?? "";
  const several = numberOf(noun) === "singular" && /[a-z]$/.test(noun) ? `${noun}s` : noun;
  return [...before.slice(0, -1), several, ...words.slice(place + 1)].join(" ");
}

function withA(text: string): string {
  return /^(?:an?|the) /.test(text) ? text : `${articleOf(text)} ${text}`;
}

/** What was done with a sum: "rent of £57,928 was written off". Null where the title says nothing done. */
function sumOf(text: string): TitleSentence | null {
  const clause = firstClauseOf(text);
  if (clause === null || !/^(?:was|were) /.test(clause.predicate)) return null;
  return numberOf(headOf(clause.whole)) === "singular" ? null : { kind: "sum", ...clause };
}
