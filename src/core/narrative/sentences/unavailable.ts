import { sayPeriod } from "../../format/period";
import type { IndicatorFacts } from "../../facts/facts";
import type { Level } from "../../facts/figure/level";
import { sayWhen } from "../say-period";
import { topicOf } from "../title/read-title";
import { asSentences, type Text } from "../text";
import { valueMark } from "./value";
import type { ParagraphSpeech, Speech } from "./speech";

/** That there is no figure, and why where the workbook says. */
export function sayUnavailable(
  { say, titleOf }: ParagraphSpeech,
  { indicator, period, unavailable }: IndicatorFacts,
): Text {
  const { text, verb } = titleOf(indicator).phrase;
  const isMany = verb === "were";
  const values = {
    subject: topicOf(text),
    is: isMany ? "are" : "is",
    does: isMany ? "do" : "does",
    period: period === null ? "this period" : sayPeriod(period),
  };
  if (unavailable?.kind === "marked") return say(`unavailable.${unavailable.as}`, values);
  const reason = unavailable?.kind === "not-available" ? unavailable.reason : null;
  return reason === null
    ? say("unavailable.plain", values)
    : say("unavailable.reason", { ...values, reason: asSentences(reason) });
}

/** The latest figure that is held, where the period's own is not available. */
export function sayLatestHeld(speech: Speech, { indicator }: IndicatorFacts, level: Level): Text {
  return speech.say("unavailable.latest-held", {
    previous: { ...valueMark(speech, indicator, level, "value"), kind: "previous" },
    when: sayWhen(speech.say, indicator, level.period),
  });
}
