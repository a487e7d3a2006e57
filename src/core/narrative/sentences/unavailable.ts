import { sayPeriod } from "../../format/period";
import type { IndicatorFacts, Level } from "../../facts/facts";
import { sayWhen } from "../say-period";
import type { Text } from "../text";
import { valueMark } from "./level";
import type { Speech } from "./speech";

/** That there is no figure, and why where the workbook says. */
export function sayUnavailable({ say, subjectOf }: Speech, { indicator, period, unavailable }: IndicatorFacts): Text {
  const values = { subject: subjectOf(indicator), period: period === null ? "this period" : sayPeriod(period) };
  if (unavailable?.kind === "marked") return say(`unavailable.${unavailable.as}`, values);
  const reason = unavailable?.kind === "not-available" ? unavailable.reason : null;
  return reason === null
    ? say("unavailable.plain", values)
    : say("unavailable.reason", { ...values, reason: asSentence(reason) });
}

/** A reason as people type it, with a capital and a full stop. */
function asSentence(reason: string): string {
  const capital = `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

/** The latest figure that is held, where the period's own is not available. */
export function sayLastKnown({ say }: Speech, { indicator }: IndicatorFacts, level: Level): Text {
  return say("unavailable.last-known", {
    previous: valueMark(indicator, level, "previous"),
    when: sayWhen(say, indicator, level.period),
  });
}
