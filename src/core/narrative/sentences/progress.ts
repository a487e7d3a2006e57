import type { Level } from "../../facts/figure/level";
import type { TargetFact, YearTarget } from "../../facts/figure/target";
import type { Indicator } from "../../workbook/indicator";
import { moneyOf } from "../../workbook/unit";
import { sayAgain, sayChosen } from "../amounts";
import { mark } from "../marks";
import { join, type Text } from "../text";
import { valueMark } from "./value";
import type { PhraseValues } from "../wording";
import type { Speech } from "./speech";

/**
 * How far a running total has come towards the target for its year; where its period has a target of its own, what was
 * planned by now, and how far the total is from that.
 */
export function sayProgress(
  speech: Speech,
  indicator: Indicator,
  level: Level,
  { target, year, planned, gap }: Progress,
): Text {
  const amounts = speech.amountsOf(indicator);
  const isLimit = target.type === "at-most" || target.type === "below";
  const values: PhraseValues = {
    value: { ...valueMark(speech, indicator, level, "value"), text: sayAgain(amounts, indicator, level) },
    year: mark(sayChosen(amounts, indicator, year.shown), {
      ref: indicator.ref,
      kind: "year-target",
      period: level.period,
      sources: [year.cell],
    }),
    limit: isLimit ? "yes" : "no",
  };
  if (target.rag === "not-yet") return speech.say("target.progress", values);
  const money = moneyOf(indicator.unit) === null ? "no" : "yes";
  const onPlan =
    target.gap.units === 0n
      ? speech.say("target.plan-kept")
      : speech.say("target.plan-apart", {
          gap,
          way: target.gap.units > 0n ? "up" : "down",
          limit: isLimit ? "yes" : "no",
          tolerated: target.rag === "amber" ? "yes" : "no",
        });
  return join([speech.say("target.planned", { ...values, planned, money }), onPlan], " ");
}

interface Progress {
  readonly target: TargetFact;
  readonly year: YearTarget;
  /** The target of the period itself, and how far the level is from it. */
  readonly planned: Text;
  readonly gap: Text;
}
