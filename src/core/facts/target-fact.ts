import { subtract } from "../measures/exact";
import { exactFromDecimal, finiteDecimalText, round } from "../measures/rounding";
import { nearerEnd, rag, type Target } from "../measures/target";
import { numberOf, sourcesOf } from "../workbook/figure";
import type { Indicator } from "../workbook/indicator";
import type { Observation } from "../workbook/observation";
import { atLeastDecimals, displayLevel } from "./display";
import type { Level, TargetFact } from "./facts";

/** The target in force for an observation: the period's own where it has one, else the indicator's; null for none. */
export function targetInForce({ target, targetType }: Indicator, observation: Observation): Target | null {
  const value = numberOf(observation.target) ?? numberOf(target.value);
  if (value === null) return null;
  const size = numberOf(observation.tolerance) ?? numberOf(target.tolerance);
  return {
    type: targetType,
    value,
    upper: target.upper === null ? null : numberOf(target.upper),
    tolerance:
      size === null ? null : { size, in: observation.tolerance.kind === "number" ? "points" : target.toleranceIn },
  };
}

/** How a printed level stands against its target, compared as printed. */
export function targetFact(indicator: Indicator, observation: Observation, level: Level): TargetFact | null {
  const target = targetInForce(indicator, observation);
  if (target === null) return null;
  const shown = exactFromDecimal(level.shown);
  const end = nearerEnd(shown, target);
  const decimals = Math.max(level.shown.decimals, atLeastDecimals(end, 0).decimals);
  const print = (value: Target["value"]): string =>
    displayLevel(atLeastDecimals(value, ownDecimals(value)), indicator.unit);
  return {
    type: target.type,
    display: target.upper === null ? print(target.value) : `${print(target.value)} to ${print(target.upper)}`,
    rag: rag(shown, target),
    gap: round(subtract(shown, end), decimals),
    sources: sourcesOf(observation.target.kind === "number" ? observation.target : indicator.target.value),
  };
}

/** A target prints as it was typed. */
function ownDecimals(value: Target["value"]): number {
  return finiteDecimalText(value)?.split(".")[1]?.length ?? 0;
}
