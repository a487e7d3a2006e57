import type { IndicatorFacts } from "../../facts/facts";
import type { Level } from "../../facts/figure/level";
import { whenValues } from "../say-period";
import { join, NOTHING, type Text } from "../text";
import { labelOf, sayCounts } from "./counts";
import type { ParagraphSpeech } from "./speech";
import { sayCompared } from "./support";
import { sayAim } from "./target";
import { unitsOnce } from "./units-once";
import { sayBehindPhrase } from "./value";
import type { Opening } from "./without-subject";

/** An indicator's line in a list: the figure, what it was before, whether it is in the top quartile, and its status. */
export function sayListed(speech: ParagraphSpeech, facts: IndicatorFacts, level: Level, opening: Opening): Text {
  const { indicator, placing, status } = facts;
  const { phrase } = speech.titleOf(indicator);
  const line = speech.say(opening === "when-said" ? "report.listed-when-said" : "report.listed", {
    subject: phrase.text,
    was: phrase.verb,
    value: sayBehindPhrase(speech, indicator, level, phrase),
    counts: sayCounts(speech, indicator, level, "current", labelOf(indicator, level)),
    ...whenValues(speech.say, indicator, level.period),
    ...sayCompared(speech, facts, "in-short"),
    top: placing?.position === 1 ? speech.say("report.listed-top") : NOTHING,
    ...sayAgainst(speech, facts, level),
  });
  const told = unitsOnce(speech, indicator, line);
  const isFinal = status === "final" || status === "not-available";
  return line.length === 0 || isFinal ? told : join([told, speech.say(`status.${status}`)], " ");
}

const UNSAID = { against: NOTHING, againstApart: NOTHING };

/** The target that the figure met, or missed within its tolerance. */
function sayAgainst(
  speech: ParagraphSpeech,
  { indicator, target }: IndicatorFacts,
  level: Level,
): Readonly<Record<"against" | "againstApart", Text>> {
  if (target === null || (target.rag !== "amber" && target.rag !== "green")) return UNSAID;
  const values = { target: sayAim(speech, indicator, level, target).target };
  const key = target.rag === "green" ? "report.listed-target-met" : "report.listed-target";
  return { against: speech.say(key, values), againstApart: speech.say(`${key}-apart`, values) };
}
