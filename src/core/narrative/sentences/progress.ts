import type { Level } from "../../facts/figure/level";
import type { TargetFact, YearTarget } from "../../facts/figure/target";
import type { Indicator } from "../../workbook/indicator";
import { sayChosen } from "../amounts";
import { mark } from "../marks";
import type { Text } from "../text";
import type { PhraseValues } from "../wording";
import type { Speech } from "./speech";

/** The target for the year of a running total; where its period has a target of its own, how far the total is from that, too. */
export function sayProgress(
  speech: Speech,
  indicator: Indicator,
  level: Level,
  { target, year, planned, gap }: Progress,
): Text {
  const amounts = speech.amountsOf(indicator);
  const isLimit = target.type === "at-most" || target.type === "below";
  const values: PhraseValues = {
    year: mark(sayChosen(amounts, indicator, year.shown), {
      ref: indicator.ref,
      kind: "year-target",
      period: level.period,
      sources: [year.cell],
    }),
    limit: isLimit ? "yes" : "no",
  };
  if (target.rag === "not-yet") return speech.say("target.progress", values);
  if (target.gap.units === 0n) return speech.say("target.plan-kept", { ...values, planned });
  return speech.say("target.plan-apart", {
    ...values,
    planned,
    gap,
    way: target.gap.units > 0n ? "up" : "down",
    tolerated: target.rag === "amber" ? "yes" : "no",
  });
}

interface Progress {
  readonly target: TargetFact;
  readonly year: YearTarget;
  /** The target of the period itself, and how far the level is from it. */
  readonly planned: Text;
  readonly gap: Text;
}
