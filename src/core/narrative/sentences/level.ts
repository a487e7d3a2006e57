import { compare, type Exact, wholeNumber, ZERO } from "../../measures/exact";
import { formatDecimal } from "../../format/number";
import { isCount } from "../../workbook/unit";
import type { Level } from "../../facts/figure/level";
import { cellsBehind } from "../../facts/figure/made";
import type { Indicator } from "../../workbook/indicator";
import { sayAgain, sayFigure } from "../amounts";
import { inProse, withoutZeros } from "../in-prose";
import { mark } from "../marks";
import { isOfFew } from "../of-few";
import { whenValues } from "../say-period";
import { type FigureMark, NOTHING, type Text } from "../text";
import type { NounPhrase, Title, TitleSentence } from "../title/title";
import type { PhraseValues } from "../wording";
import { countMarks, labelOf, sayCounts } from "./counts";
import type { ParagraphSpeech, Speech } from "./speech";

/** How a paragraph begins: with its subject, with its time, or without a time that its section has said for all. */
export type Opening = "subject-first" | "when-first" | "when-said";

/** A sentence that would open with a numeral opens with its time, or is told by its noun phrase. */
type OpeningBeforeNumeral = Exclude<Opening, "subject-first">;

function beforeNumeral(opening: Opening): OpeningBeforeNumeral {
  return opening === "when-said" ? "when-said" : "when-first";
}

/** What the figure is, when, out of what: as a sentence without a subject where the title makes one. */
export function sayLevel(speech: ParagraphSpeech, indicator: Indicator, level: Level, asked: Opening): Text {
  const title = speech.titleOf(indicator);
  const opening = opensWithNumeral(title) && asked === "subject-first" ? "when-first" : asked;
  const when = whenValues(speech.say, indicator, level.period);
  const counts = countMarks(speech, indicator, level, "current");
  if (counts?.denominator != null && isOfFew(indicator, level))
    return sayFew(speech, indicator, level, {
      title,
      opening,
      values: { ...when, ...counts, denominator: counts.denominator },
    });
  return (
    sayWithoutSubject(speech, indicator, level, { title, opening, values: when }) ??
    speech.say(`level.${opening}`, {
      ...when,
      subject: title.phrase.text,
      was: title.phrase.verb,
      value: sayBehindPhrase(speech, indicator, level, title.phrase),
      counts: countsBehind(speech, indicator, level, title.phrase),
    })
  );
}

/** "16 to 17 year olds …" opens no sentence. */
function opensWithNumeral({ phrase, sentence }: Title): boolean {
  return /^\d/.test(sentence?.kind === "part" ? sentence.part : phrase.text);
}

interface Told {
  readonly title: Title;
  readonly opening: Opening;
  readonly values: PhraseValues;
}

/** The counts of a percentage of few first: "3 of 8 placements broke down (37.5%)". */
function sayFew(
  speech: ParagraphSpeech,
  indicator: Indicator,
  level: Level,
  { title: { phrase, sentence }, opening, values }: Told,
): Text {
  const value = valueMark(speech, indicator, level, "value");
  const isOne = level.made.numerator !== null && isExactly(level.made.numerator.value, ONE);
  if (sentence?.kind === "share" && !isOne)
    return speech.say(`level.few-share-${beforeNumeral(opening)}`, {
      ...values,
      ...sentence,
      whole: withoutThe(sentence.whole),
      value,
    });
  const label = labelOf(indicator, level);
  return speech.say(`level.few-${opening}`, { ...values, subject: phrase.text, was: phrase.verb, label, value });
}

/** Words before the verb beyond which a noun phrase is too long to listen to. */
const LONG = 14;

/** The sentence that the title makes without a subject; null where it makes none that fits the figure and the opening. */
function sayWithoutSubject(
  speech: ParagraphSpeech,
  indicator: Indicator,
  level: Level,
  { title: { phrase, sentence }, opening, values }: Told,
): Text | null {
  if (sentence === null) return null;
  const value = valueAlone(speech, indicator, level);
  // The sentence has said what they are of.
  const counts = { counts: sayCounts(speech, indicator, level, "current", "") };
  switch (sentence.kind) {
    case "part":
      return speech.say(`level.part-${opening}`, {
        ...values,
        ...counts,
        part: sentence.part,
        was: sentence.verb,
        whole: sentence.whole,
        value,
      });
    case "sum":
      return speech.say(`level.sum-${opening}`, {
        ...values,
        whole: sentence.whole,
        predicate: sentence.predicate,
        value,
      });
    case "share": {
      const whole = countedWhole(speech, indicator, level, sentence);
      const at = beforeNumeral(opening);
      if (whole !== null)
        return speech.say(`level.${whole.kind}-${at}`, {
          ...values,
          whole: whole.text,
          predicate: sentence.predicate,
          value,
        });
      const isShort = phrase.text.split(" ").length <= LONG;
      if (at === "when-said" && isShort) return null;
      return speech.say(`level.share-${at}`, {
        ...values,
        ...counts,
        whole: sentence.whole,
        predicate: sentence.predicate,
        value,
      });
    }
    case "done": {
      const things = thingsOf(speech, indicator, level, { several: sentence.whole, one: sentence.one });
      const at = beforeNumeral(opening);
      if (things === null || (at === "when-said" && !things.isWord)) return null;
      const predicate = things.isOne ? sentence.predicate.replace(/^were\b/, "was") : sentence.predicate;
      return speech.say(`level.done-${at}`, { ...values, value: things.value, things: things.text, predicate });
    }
    case "there": {
      const things = thingsOf(speech, indicator, level, { several: sentence.things, one: sentence.one });
      if (things === null) return null;
      // The phrase names the unit, as "full-time equivalent staff" does.
      const isBare = phrase.figure === "bare" && !things.isWord;
      return speech.say(`level.there-${opening}`, {
        ...values,
        value: isBare ? bareFigure(speech, indicator, level) : things.value,
        things: things.text,
        was: things.isOne ? "was" : "were",
      });
    }
  }
}

const ONE = wholeNumber(1);

function isExactly(value: Exact, number: Exact): boolean {
  return compare(value, number) === 0;
}

interface Things {
  readonly value: Text;
  readonly text: string;
  readonly isOne: boolean;
  /** The number is said in a word: "no", "one". */
  readonly isWord: boolean;
}

/** So many things: "no fly-tips", "one fly-tip", "512 fly-tips". Null for one of what has no known singular. */
function thingsOf(
  speech: Speech,
  indicator: Indicator,
  level: Level,
  { several, one }: { readonly several: string; readonly one: string | null },
): Things | null {
  const figure = valueMark(speech, indicator, level, "value");
  if (isExactly(level.exact, ZERO))
    return { value: [{ ...figure, text: "no" }], text: several, isOne: false, isWord: true };
  if (!isExactly(level.exact, ONE))
    return { value: valueAlone(speech, indicator, level), text: several, isOne: false, isWord: false };
  return one === null ? null : { value: [{ ...figure, text: "one" }], text: one, isOne: true, isWord: true };
}

/** All or none of a group, as its counts or its exact value show; null for a part of it. */
function countedWhole(
  speech: ParagraphSpeech,
  indicator: Indicator,
  level: Level,
  { whole }: Extract<TitleSentence, { kind: "share" }>,
): { readonly kind: "all" | "none"; readonly text: Text } | null {
  const kind = isExactly(level.exact, wholeNumber(100)) ? "all" : isExactly(level.exact, ZERO) ? "none" : null;
  if (kind === null) return null;
  const denominator = countMarks(speech, indicator, level, "current")?.denominator ?? null;
  const bare = withoutThe(whole);
  if (kind === "all") return { kind, text: denominator === null ? [whole] : [denominator, ` ${bare}`] };
  if (denominator !== null) return { kind, text: ["none of the ", denominator, ` ${bare}`] };
  return { kind, text: [bare === whole ? `no ${bare}` : `none of ${whole}`] };
}

function withoutThe(whole: string): string {
  return whole.replace(/^(?:the|all|all the) /, "");
}

/** The counts with what they are of, unless a rate's base has said it. */
function countsBehind(speech: ParagraphSpeech, indicator: Indicator, level: Level, { base }: NounPhrase): Text {
  return sayCounts(speech, indicator, level, "current", base === null ? labelOf(indicator, level) : "");
}

/** A level as a figure that keeps its fact. */
export function valueMark(
  { amountsOf }: Speech,
  indicator: Indicator,
  level: Level,
  kind: "value" | "previous",
): FigureMark {
  const { ref, unit } = indicator;
  const amounts = amountsOf(indicator);
  const text =
    kind === "value"
      ? sayFigure(amounts, indicator, { shown: level.shown, display: inProse(level.shown, unit) })
      : sayAgain(amounts, indicator, level);
  return mark(text, { ref, kind, period: level.period, sources: cellsBehind(level.made) });
}

/** A level with what its sentence must say beside it: that a count is an estimate, and what a percentage is of. */
export function sayValue(speech: Speech, indicator: Indicator, level: Level, subject: string): Text {
  return [...valueAlone(speech, indicator, level), ...ofWhat(indicator, level, subject)];
}

/** A count that is an estimate says so; an estimated rate's counts do. */
function valueAlone(speech: Speech, indicator: Indicator, level: Level): Text {
  const value = valueMark(speech, indicator, level, "value");
  return level.made.counts === "approximate" && isCount(indicator.unit) ? ["approximately ", value] : [value];
}

/** Words of a subject that take a percentage without more: "the percentage of days lost was 4.5%". */
const SAYS_SHARE = /\b(?:percentage|proportion|share|rate|%)/i;

/** " of days" behind 4.5%, where the unit says so and neither the subject nor the counts do. */
function ofWhat({ unit, ...labels }: Indicator, level: Level, subject: string): Text {
  const of = "of" in unit ? unit.of : null;
  if (of === null || SAYS_SHARE.test(subject)) return NOTHING;
  const said = `${subject}${labelOf(labels, level)}`.toLowerCase();
  return said.includes(of.toLowerCase()) ? NOTHING : [` of ${of}`];
}

/** The number without its unit, which the words around it say. */
function bareFigure(speech: Speech, indicator: Indicator, level: Level): Text {
  return [{ ...valueMark(speech, indicator, level, "value"), text: formatDecimal(withoutZeros(level.shown)) }];
}

/** The figure behind its noun phrase: without the unit that the phrase names, with what a rate is of; a count of none or one in words. */
function sayBehindPhrase(speech: Speech, indicator: Indicator, level: Level, { text, figure, base }: NounPhrase): Text {
  if (figure === "bare") return bareFigure(speech, indicator, level);
  const value = valueMark(speech, indicator, level, "value");
  if (isCount(indicator.unit) && isExactly(level.exact, ZERO)) return [{ ...value, text: "zero" }];
  if (isCount(indicator.unit) && isExactly(level.exact, ONE)) return [{ ...value, text: "one" }];
  return [...sayValue(speech, indicator, level, text), ...(base === null ? NOTHING : [` ${base}`])];
}
