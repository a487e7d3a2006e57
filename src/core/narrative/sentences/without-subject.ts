import { wholeNumber, ZERO } from "../../measures/exact";
import type { Level } from "../../facts/figure/level";
import type { Indicator } from "../../workbook/indicator";
import type { Text } from "../text";
import type { Title, TitleSentence } from "../title/title";
import type { PhraseValues } from "../wording";
import { countMarks, sayCounts } from "./counts";
import type { ParagraphSpeech, Speech } from "./speech";
import { bareFigure, isExactly, ONE, valueAlone, valueMark } from "./value";

/** How a paragraph begins: with its subject, with its time, or without a time that its section has said for all. */
export type Opening = "subject-first" | "when-first" | "when-said";

/** A sentence that would open with a numeral opens with its time, or is told by its noun phrase. */
type OpeningBeforeNumeral = Exclude<Opening, "subject-first">;

export function beforeNumeral(opening: Opening): OpeningBeforeNumeral {
  return opening === "when-said" ? "when-said" : "when-first";
}

export interface Told {
  readonly title: Title;
  readonly opening: Opening;
  readonly values: PhraseValues;
}

/** Words before the verb beyond which a noun phrase is too long to listen to. */
const LONG = 14;

/** The sentence that the title makes without a subject; null where it makes none that fits the figure and the opening. */
export function sayWithoutSubject(
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
    case "label":
      return speech.say(`level.label-${opening}`, { ...values, ...counts, name: sentence.name, value });
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
export function countedWhole(
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

export function withoutThe(whole: string): string {
  return whole.replace(/^(?:the|all|all the) /, "");
}
