import { sayPeriod } from "../../format/period";
import type { IndicatorFacts } from "../../facts/facts";
import type { Level } from "../../facts/figure/level";
import { comparisonsTold } from "../comparisons-told";
import { beforeValues, shortBeforeValues, whenValues } from "../say-period";
import { NOTHING, type Text } from "../text";
import type { PhraseValues } from "../wording";
import { averageValues } from "./average";
import { labelOf, sayCounts } from "./counts";
import { sayBehindPhrase, valueMark } from "./value";
import { unitsOnce } from "./units-once";
import type { ParagraphSpeech, Speech } from "./speech";

/** A supporting indicator's figure, in the paragraph of the one that it supports, its own basis named. */
export function saySupport(speech: ParagraphSpeech, facts: IndicatorFacts, level: Level): Text {
  const { indicator } = facts;
  const { phrase } = speech.titleOf(indicator);
  const text = speech.say(indicator.basis === "in-quarter" ? "support.in-quarter" : "support.other", {
    subject: phrase.text,
    was: phrase.verb,
    value: sayBehindPhrase(speech, indicator, level, phrase),
    counts: sayCounts(speech, indicator, level, "current", labelOf(indicator, level)),
    ...whenValues(speech.say, indicator, level.period),
    period: sayPeriod(level.period),
    ...sayCompared(speech, facts, "in-full"),
  });
  return unitsOnce(speech, indicator, text);
}

/** What it is compared with, within its sentence and as a sentence of its own; a change that is only stated goes unsaid. */
export function sayCompared(
  speech: Speech,
  facts: IndicatorFacts,
  dated: "in-full" | "in-short",
): Readonly<Record<"compared" | "comparedApart", Text>> {
  const say = (key: "support.compared" | "support.compared-average", values: PhraseValues) => ({
    compared: speech.say(key, values),
    comparedApart: speech.say(`${key}-apart`, values),
  });
  const { indicator, value } = facts;
  const [main] = comparisonsTold(facts);
  if (main === undefined) return UNCOMPARED;
  const way = main.direction;
  switch (main.earlier.kind) {
    case "level": {
      const { level } = main.earlier;
      const previous = valueMark(speech, indicator, level, "previous");
      const before =
        dated === "in-short" && value !== null
          ? shortBeforeValues(speech.say, indicator, main.with, level, value.period)
          : beforeValues(speech.say, indicator, main.with, level);
      return say("support.compared", { way, previous, ...before });
    }
    case "average":
      return say("support.compared-average", { way, ...averageValues(speech, indicator, main.earlier.average) });
    case "not-held":
      return UNCOMPARED;
  }
}

const UNCOMPARED = { compared: NOTHING, comparedApart: NOTHING };
