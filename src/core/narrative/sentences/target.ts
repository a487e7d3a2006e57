import type { Level } from "../../facts/figure/level";
import { cellsBehind } from "../../facts/figure/made";
import { isYearOver, onlyGrows } from "../../facts/level/running-total";
import type { TargetFact } from "../../facts/figure/target";
import type { Indicator } from "../../workbook/indicator";
import type { PhraseKey } from "../phrasebook.en-GB";
import { sayChosen } from "../amounts";
import { mark } from "../marks";
import { isOfFew } from "../of-few";
import type { FigureMark, Text } from "../text";
import { sayProgress } from "./progress";
import { saySize } from "./size";
import { unitBehind } from "./units-once";
import type { Speech } from "./speech";

/** How the figure stands against its target: met or missed first, and by how much. */
export function sayTarget(speech: Speech, indicator: Indicator, level: Level, target: TargetFact): Text {
  const { value, target: aim } = sayAim(speech, indicator, level, target);
  const gap = saySize(speech, indicator, {
    shown: target.gap,
    kind: "target-gap",
    period: level.period,
    sources: [...cellsBehind(level.made), target.cell],
  });
  const isAtEdge = target.gap.units === 0n && target.rag === "red";
  if (target.year !== null && !isAtEdge)
    return sayProgress(speech, indicator, level, { target, year: target.year, planned: [value], gap });
  const said = isZero(target) || isOfFew(indicator, level) ? "bare" : "with-gap";
  return speech.say(isMetEarly(indicator, level, target) ? "target.met-early" : targetKey(target, said), {
    target: aim,
    value,
    gap,
    way: target.gap.units > 0n ? "up" : "down",
    tolerated: target.rag === "amber" ? "yes" : "no",
  });
}

/** The target alone, and with its side: "12%", "no more than 12%". */
export function sayAim(
  speech: Speech,
  indicator: Indicator,
  level: Level,
  target: TargetFact,
): { readonly value: FigureMark; readonly target: Text } {
  const amounts = speech.amountsOf(indicator);
  const ends = unitBehind(
    indicator,
    target.ends.map((shown) => sayChosen(amounts, indicator, shown)),
  );
  const isNone = target.type === "at-most" && isZero(target);
  const value = mark(isNone ? "zero" : ends.join(" to "), {
    ref: indicator.ref,
    kind: "target",
    period: level.period,
    sources: [target.cell],
  });
  return { value, target: speech.say(isNone ? "target.at-least" : `target.${target.type}`, { value }) };
}

/** True of a total that has reached the target of a year that is not over. */
function isMetEarly(indicator: Indicator, { period }: Level, { rag, cell }: TargetFact): boolean {
  const { target, targetBasis } = indicator;
  const isYears = targetBasis !== "each-period" && target.value.kind === "number" && target.value.source === cell;
  return rag === "green" && isYears && onlyGrows(indicator) && !isYearOver(indicator, period);
}

function isZero({ ends }: TargetFact): boolean {
  return ends.every(({ units }) => units === 0n);
}

/** Two ends that differ, and not one value. */
function isSpan({ ends }: TargetFact): boolean {
  return ends.length > 1;
}

function targetKey(target: TargetFact, said: "with-gap" | "bare"): PhraseKey {
  const { rag, gap } = target;
  if (rag === "not-yet") return "target.not-yet";
  if (rag === "green") return isSpan(target) ? "target.within" : "target.met";
  if (gap.units === 0n) return "target.edge";
  const bare = said === "bare" ? "bare-" : "";
  if (isSpan(target)) return `target.${bare}outside`;
  return rag === "amber" ? `target.${bare}amber` : `target.${bare}missed`;
}
