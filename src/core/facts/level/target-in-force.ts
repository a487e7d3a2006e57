import { compare } from "../../measures/exact";
import type { Target } from "../../measures/target";
import { numberOf } from "../../workbook/figure";
import type { Indicator } from "../../workbook/indicator";
import type { Observation } from "../../workbook/observation";
import { isPartOfYear } from "./running-total";

/**
 * The target in force for an observation: the period's own where it has one, else the indicator's; null for none. What all
 * parts of a year are to add up to is no target of one.
 */
export function targetInForce(
  indicator: Indicator,
  observation: Pick<Observation, "target" | "tolerance">,
): Target | null {
  const { target, targetType } = indicator;
  const ownValue = numberOf(observation.target);
  if (ownValue === null && isSumOfYear(indicator)) return null;
  const value = ownValue ?? numberOf(target.value);
  if (value === null || targetType === null) return null;
  const size = numberOf(observation.tolerance) ?? numberOf(target.tolerance);
  const inPoints = observation.tolerance.kind === "number" ? "points" : target.toleranceIn;
  const tolerance = size === null ? null : { size, in: inPoints };
  if (targetType !== "range") return { type: targetType, value, tolerance };
  const other = (ownValue === null && target.upper !== null ? numberOf(target.upper) : null) ?? value;
  const [lower, upper] = compare(value, other) <= 0 ? [value, other] : [other, value];
  return { type: "range", lower, upper, tolerance };
}

/** True where a target is for the year, and each figure adds up with others to the year's. */
export function isSumOfYear(indicator: Indicator): boolean {
  return indicator.targetBasis === "by-year-end" && isPartOfYear(indicator);
}
