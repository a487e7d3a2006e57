import type { IndicatorFacts } from "../../facts/facts";
import type { Level } from "../../facts/figure/level";
import { whenValues } from "../say-period";
import { join, NOTHING, type Text } from "../text";
import { labelOf, sayCounts } from "./counts";
import type { ParagraphSpeech } from "./speech";
import { sayCompared } from "./support";
import { sayValue } from "./value";
import type { Opening } from "./without-subject";

/** An indicator's line in a list: the figure, what it was before, whether it is in the top quartile, and its status. */
export function sayListed(speech: ParagraphSpeech, facts: IndicatorFacts, level: Level, opening: Opening): Text {
  const { indicator, placing, status } = facts;
  const subject = speech.subjectOf(indicator);
  const line = speech.say(opening === "when-said" ? "report.listed-when-said" : "report.listed", {
    subject,
    was: speech.titleOf(indicator).phrase.verb,
    value: sayValue(speech, indicator, level, subject),
    counts: sayCounts(speech, indicator, level, "current", labelOf(indicator, level)),
    ...whenValues(speech.say, indicator, level.period),
    ...sayCompared(speech, facts),
    top: placing?.position === 1 ? speech.say("report.listed-top") : NOTHING,
  });
  const isFinal = status === "final" || status === "not-available";
  return line.length === 0 || isFinal ? line : join([line, speech.say(`status.${status}`)], " ");
}
