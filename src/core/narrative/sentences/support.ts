import { sayPeriod } from "../../format/period";
import type { IndicatorFacts } from "../../facts/facts";
import type { Level } from "../../facts/figure/level";
import { beforeValues, whenValues } from "../say-period";
import { NOTHING, type Text } from "../text";
import type { PhraseValues } from "../wording";
import { sayCounts, sayCountsApart } from "./counts";
import { sayValue, valueMark } from "./level";
import type { Speech } from "./speech";

/** A supporting indicator's figure, in the paragraph of the one that it supports, its own basis named. */
export function saySupport(speech: Speech, facts: IndicatorFacts, level: Level): Text {
  const { indicator } = facts;
  const compared = comparedValues(speech, facts);
  return speech.say(indicator.basis === "in-quarter" ? "support.in-quarter" : "support.other", {
    subject: speech.subjectOf(indicator),
    value: sayValue(indicator, level),
    counts: sayCounts(speech, indicator, level, "current"),
    countsApart: sayCountsApart(speech, indicator, level),
    ...whenValues(speech.say, indicator, level.period),
    period: sayPeriod(level.period),
    compared: compared === null ? NOTHING : speech.say("support.compared", compared),
    comparedApart: compared === null ? NOTHING : speech.say("support.compared-apart", compared),
  });
}

function comparedValues(speech: Speech, { indicator, comparisons: [main] }: IndicatorFacts): PhraseValues | null {
  if (main?.earlier.kind !== "level") return null;
  return {
    way: main.direction,
    previous: valueMark(indicator, main.earlier.level, "previous"),
    ...beforeValues(speech.say, indicator, main),
  };
}
