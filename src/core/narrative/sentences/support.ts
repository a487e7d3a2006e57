import { sayPeriod } from "../../format/period";
import type { IndicatorFacts, Level } from "../../facts/facts";
import { sayBefore, sayWhen } from "../say-period";
import { NOTHING, type Text } from "../text";
import { sayCounts } from "./counts";
import { sayValue, valueMark } from "./level";
import type { Speech } from "./speech";

/** A supporting indicator's figure, in the paragraph of the one that it supports, its own basis named. */
export function saySupport(speech: Speech, facts: IndicatorFacts, level: Level): Text {
  const { indicator } = facts;
  return speech.say(indicator.basis === "in-quarter" ? "support.in-quarter" : "support.other", {
    subject: speech.subjectOf(indicator),
    value: sayValue(indicator, level),
    counts: sayCounts(speech, indicator, level, "current"),
    when: sayWhen(speech.say, indicator, level.period),
    period: sayPeriod(level.period),
    compared: sayCompared(speech, facts),
  });
}

function sayCompared(speech: Speech, { indicator, comparisons: [main] }: IndicatorFacts): Text {
  if (main?.previous == null) return NOTHING;
  return speech.say("support.compared", {
    way: main.direction,
    previous: valueMark(indicator, main.previous, "previous"),
    before: sayBefore(speech.say, indicator, main.with, main.period),
  });
}
