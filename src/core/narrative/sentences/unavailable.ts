import { sayPeriod } from "../../format/period";
import type { IndicatorFacts } from "../../facts/facts";
import type { Level } from "../../facts/figure/level";
import { type Period, samePeriod } from "../../measures/period";
import type { ReportPeriod } from "../../workbook/report-period";
import type { Indicator } from "../../workbook/indicator";
import { sayWhen } from "../say-period";
import { asSentences, type Text } from "../text";
import { valueMark } from "./value";
import type { ParagraphSpeech, Speech } from "./speech";
import type { PhraseValues } from "../wording";

/** That there is no figure, and why where the workbook says. */
export function sayUnavailable(
  { say, titleOf, report }: ParagraphSpeech,
  { indicator, period, unavailable }: IndicatorFacts,
): Text {
  const { text, verb } = titleOf(indicator).phrase;
  const isMany = verb === "were";
  const values = {
    subject: text,
    is: isMany ? "are" : "is",
    which: isMany ? "several" : "one",
    when: period === null || isOf(report, period) ? "" : ` for ${sayPeriod(period)}`,
  };
  if (unavailable?.kind === "marked") return say(`unavailable.${unavailable.as}`, values);
  const reason = unavailable?.kind === "not-available" ? unavailable.reason : null;
  return reason === null
    ? say("unavailable.plain", values)
    : say("unavailable.reason", { ...values, reason: asSentences(reason) });
}

/** True of the report's own period, which its opening says. */
function isOf(report: ReportPeriod, period: Period): boolean {
  return report.kind === "period" && samePeriod(report.period, period);
}

/** The latest figure that is held, where the period's own is not available. */
export function sayLatestHeld(speech: Speech, { indicator }: IndicatorFacts, level: Level): Text {
  return speech.say("unavailable.latest-held", latestValues(speech, indicator, level));
}

/** The same beside a name in a list: "the latest is 4.2 minutes, in Quarter 2 2024/25". */
export function sayLatestBeside(speech: Speech, indicator: Indicator, level: Level): Text {
  return speech.say("absent.latest-held", latestValues(speech, indicator, level));
}

function latestValues(speech: Speech, indicator: Indicator, level: Level): PhraseValues {
  return {
    previous: { ...valueMark(speech, indicator, level, "value"), kind: "previous" },
    when: sayWhen(speech.say, indicator, level.period),
  };
}
