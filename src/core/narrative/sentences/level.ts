import type { Level } from "../../facts/figure/level";
import type { Indicator } from "../../workbook/indicator";
import { compare, wholeNumber } from "../../measures/exact";
import { isOfFew } from "../of-few";
import { whenValues } from "../say-period";
import type { Text } from "../text";
import type { NounPhrase, Title } from "../title/title";
import { countMarks, labelOf, sayCounts } from "./counts";
import { type Pronoun, pronounOf } from "./pronoun";
import type { ParagraphSpeech } from "./speech";
import { isExactly, ONE, sayBehindPhrase, valueMark } from "./value";
import { beforeNumeral, countedWhole, type Opening, sayWithoutSubject, type Told, withoutThe } from "./without-subject";

/** What a paragraph's first sentence says, and what the sentences after it call what it tells of. */
export interface SaidLevel {
  readonly text: Text;
  readonly pronoun: Pronoun;
}

/** What the figure is, when, out of what: as a sentence without a subject where the title makes one. */
export function sayLevel(speech: ParagraphSpeech, indicator: Indicator, level: Level, asked: Opening): SaidLevel {
  const title = speech.titleOf(indicator);
  const { phrase, sentence } = title;
  const opening = opensWithNumeral(title) && asked === "subject-first" ? "when-first" : asked;
  const when = whenValues(speech.say, indicator, level.period);
  const counts = countMarks(speech, indicator, level, "current");
  if (counts?.denominator != null && isOfFew(indicator, level))
    return sayFew(speech, indicator, level, {
      title,
      opening,
      values: { ...when, ...counts, denominator: counts.denominator },
    });
  const withoutSubject = sayWithoutSubject(speech, indicator, level, { title, opening, values: when });
  if (withoutSubject !== null)
    return { text: withoutSubject, pronoun: sentence?.kind === "part" ? pronounOf(sentence.verb) : "that" };
  const text = speech.say(`level.${opening}`, {
    ...when,
    subject: phrase.text,
    was: phrase.verb,
    value: sayBehindPhrase(speech, indicator, level, phrase),
    counts: countsBehind(speech, indicator, level, phrase),
  });
  return { text, pronoun: pronounOf(phrase.verb) };
}

/** "16 to 17 year olds …" opens no sentence. */
function opensWithNumeral({ phrase, sentence }: Title): boolean {
  return /^\d/.test(sentence?.kind === "part" ? sentence.part : phrase.text);
}

const TWO = wholeNumber(2);

/** The counts of a percentage of few first: "3 of 8 placements broke down (37.5%)". */
function sayFew(
  speech: ParagraphSpeech,
  indicator: Indicator,
  level: Level,
  { title: { phrase, sentence }, opening, values }: Told,
): SaidLevel {
  const value = valueMark(speech, indicator, level, "value");
  const isOne = level.made.numerator !== null && isExactly(level.made.numerator.value, ONE);
  const { denominator } = level.made;
  // Of one or two, "all" and "none of" are said of too few.
  const areSeveral = denominator !== null && compare(denominator.value, TWO) > 0;
  const all = sentence?.kind === "share" && areSeveral ? countedWhole(speech, indicator, level, sentence) : null;
  if (sentence?.kind === "share" && all !== null)
    return {
      text: speech.say(`level.${all.kind}-${beforeNumeral(opening)}`, {
        ...values,
        whole: all.text,
        predicate: sentence.predicate,
        value,
      }),
      pronoun: "that",
    };
  if (sentence?.kind === "share" && !isOne)
    return {
      text: speech.say(`level.few-share-${beforeNumeral(opening)}`, {
        ...values,
        ...sentence,
        whole: withoutThe(sentence.whole),
        value,
      }),
      pronoun: "that",
    };
  const label = labelOf(indicator, level);
  const subject = { subject: phrase.text, was: phrase.verb };
  return {
    text: speech.say(`level.few-${opening}`, { ...values, ...subject, label, value }),
    pronoun: pronounOf(phrase.verb),
  };
}

/** The counts with what they are of, unless a rate's base has said it. */
function countsBehind(speech: ParagraphSpeech, indicator: Indicator, level: Level, { base }: NounPhrase): Text {
  return sayCounts(speech, indicator, level, "current", base === null ? labelOf(indicator, level) : "");
}
