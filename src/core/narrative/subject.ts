import { headOf, isPlural } from "../format/nouns";
import type { Indicator } from "../workbook/indicator";
import type { Unit } from "../workbook/unit";
import { isOwnSentence, spokenName } from "./spoken-name";

/** How a sentence names an indicator. */
export interface Subject {
  /** A singular noun phrase that takes "was". */
  readonly text: string;
  /** The name made no such phrase and is quoted: “the figure for ‘…’”. */
  readonly isQuoted: boolean;
}

/** Tells of a small word whether it is surely no name. */
export type IsCommon = (word: string) => boolean;

const DETERMINED = /^(?:the|an?|our|this|its)\s/i;
/** Words that name a measure: "rate of …", "average waiting time", "employment rate". */
const MEASURE =
  /^(?:percentage|proportion|share|rate|ratio|number|count|total|average|mean|median|score|index|level|cost|length|amount|time|speed|price|value|balance|surplus|deficit|gap|size|variance)$/i;
/** Names of what has no plural, and endings of such. */
const MASS =
  /^(?:waste|debt|tax|income|spend|use|pay|take-up|access|status|growth|turnover|footfall|crime|behaviour|progress|loss|(?:over|under)spend|cash|rent|water|traffic|noise|litter|graffiti|supply|stock|work|care|support|staff|health|data|fraud|food|employment)$|(?:[st]ion|ment|[ae]nce|ty|cy|ness|age|ing|ure|up)$/i;
/** "rent arrears as a percentage of rent due" */
const IS_SHARE = /\bas an? (?:percentage|proportion|share|rate|ratio|%) of\b/i;
/** What is passed over behind a noun: "council tax collected", "waste reused or composted", "Attainment 8". */
const AFTER_NOUN =
  /^(?:\p{L}{2,}(?<!e)ed|and|or|sent|paid|let|lost|built|made|held|won|met|taken|given|spent|\d[\d+]*)$/iu;

const FIGURE_FOR = "the figure for ";

/**
 * How a sentence names an indicator: the Subject that the workbook gives, else its name, as far as that makes a noun
 * phrase that takes "was". A bare plural becomes what is measured of it: "the number of children in care".
 */
export function subjectOf(
  { subject, name, unit }: Pick<Indicator, "subject" | "name" | "unit">,
  isCommon: IsCommon,
): Subject {
  const given = spokenName(subject ?? name);
  const phrase = subject === null && isOwnSentence(given) ? null : nounPhrase(given, unit, isCommon);
  if (phrase !== null) return { text: phrase, isQuoted: false };
  return subject === null
    ? { text: `${FIGURE_FOR}“${given}”`, isQuoted: true }
    : { text: lowerFirst(given, isCommon), isQuoted: false };
}

/** The subject as it stands after "a figure for". */
export function topicOf(subject: string): string {
  return subject.startsWith(FIGURE_FOR) ? subject.slice(FIGURE_FOR.length) : subject;
}

function nounPhrase(given: string, unit: Unit, isCommon: IsCommon): string | null {
  const lowered = lowerFirst(given, isCommon);
  if (DETERMINED.test(given)) return lowered;
  const head = headOf(given).map((word) => word.replace(/[,.;]+$/, ""));
  const [first = ""] = head;
  const noun = head.filter((word, index) => index === 0 || !AFTER_NOUN.test(word)).at(-1) ?? first;
  if (MEASURE.test(first) || MEASURE.test(noun)) return `the ${lowered}`;
  if (IS_SHARE.test(given)) return `the level of ${lowered}`;
  if (head.some(isPlural)) return `the ${measureOf(unit)} ${lowered}`;
  return MASS.test(noun) ? lowered : null;
}

function measureOf(unit: Unit): string {
  switch (unit.kind) {
    case "percentage":
      return "percentage of";
    case "per":
      return "rate of";
    case "count":
      return "number of";
    case "money":
    case "money-per":
      return "amount for";
    case "duration":
      return "time for";
    case "ratio":
      return "ratio of";
    case "measured":
      return "figure for";
  }
}

/** Words that make a name with a number: "Year 6", "Key Stage 2", "Attainment 8". */
const NUMBERED = /^(?:year|stage|attainment|progress|level|grade|band|category|tier|phase)$/i;

/** The first letter small where its word is surely no name: no abbreviation, nor part of one ("Universal Credit"). */
function lowerFirst(text: string, isCommon: IsCommon): string {
  const [first = "", second = ""] = text.split(/\s+/, 2);
  if (/\p{Lu}/u.test(first.slice(1))) return text;
  const isWord =
    DETERMINED.test(text) || MEASURE.test(first) || isCommon(first.toLowerCase().replace(/[^\p{L}\p{N}'’-]/gu, ""));
  const isPartOfName =
    !DETERMINED.test(text) &&
    ((/^\p{Lu}\p{Ll}/u.test(second) && !MEASURE.test(first)) || (NUMBERED.test(first) && /^\d/.test(second)));
  return isWord && !isPartOfName ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
