import type { Exact } from "../../measures/exact";
import { exactFromDecimal, finiteDecimalText, round } from "../../measures/rounding";
import { gapToTarget, rag, type Target } from "../../measures/target";
import { numberOf, sourcesOf } from "../../workbook/figure";
import type { Indicator } from "../../workbook/indicator";
import type { Observation } from "../../workbook/observation";
import { displayLevel } from "../display";
import type { Level, TargetFact } from "../facts";

/** The target in force for an observation: the period's own where it has one, else the indicator's; null for none. */
export function targetInForce({ target, targetType }: Indicator, observation: Observation): Target | null {
  const value = numberOf(observation.target) ?? numberOf(target.value);
  if (value === null || targetType === null) return null;
  const size = numberOf(observation.tolerance) ?? numberOf(target.tolerance);
  const inPoints = observation.tolerance.kind === "number" ? "points" : target.toleranceIn;
  return {
    type: targetType,
    value,
    upper: observation.target.kind === "number" || target.upper === null ? null : numberOf(target.upper),
    tolerance: size === null ? null : { size, in: inPoints },
  };
}

/** How a printed level stands against its target, compared as printed. */
export function targetFact(indicator: Indicator, observation: Observation, level: Level): TargetFact | null {
  const target = targetInForce(indicator, observation);
  if (target === null) return null;
  const { type, value, upper } = target;
  const shown = exactFromDecimal(level.shown);
  const decimals = Math.max(level.shown.decimals, ownDecimals(value), upper === null ? 0 : ownDecimals(upper));
  const print = (end: Exact): string => displayLevel(round(end, ownDecimals(end)), indicator.unit);
  return {
    type,
    display: upper === null ? print(value) : `${print(value)} to ${print(upper)}`,
    rag: rag(shown, target),
    gap: round(gapToTarget(shown, target), decimals),
    sources: sourcesOf(observation.target.kind === "number" ? observation.target : indicator.target.value),
  };
}

/** A target prints as it was typed. */
function ownDecimals(value: Exact): number {
  return finiteDecimalText(value)?.split(".")[1]?.length ?? 0;
}
