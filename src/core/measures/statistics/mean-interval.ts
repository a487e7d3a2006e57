import { fail, ok, type Result } from "../result";
import { faultOfConfidence, type Interval, type NoInterval } from "./interval";
import { twoSidedStudent } from "./student";

/** A spread needs two values. */
export const FEWEST_FOR_MEAN_INTERVAL = 2;

export interface MeanInterval extends Interval {
  readonly mean: number;
}

/**
 * The mean of single values and what it may truly be, in the values' unit: Student's t interval, as OHID's `phe_mean`.
 *
 * Domain: two or more finite values, 0 < confidence < 1. The values are single cases, not periods of one series.
 */
export function meanInterval(values: readonly number[], confidence: number): Result<MeanInterval, NoInterval> {
  const fault = faultOfValues(values) ?? faultOfConfidence(confidence);
  if (fault !== null) return fail(fault);
  const mean = sum(values) / values.length;
  const variance = sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
  const reach = twoSidedStudent(confidence, values.length - 1) * Math.sqrt(variance / values.length);
  return ok({ mean, lower: mean - reach, upper: mean + reach });
}

function faultOfValues(values: readonly number[]): NoInterval | null {
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) return { kind: "not-a-number", found: wrong };
  return values.length < FEWEST_FOR_MEAN_INTERVAL
    ? { kind: "too-few-values", found: values.length, needed: FEWEST_FOR_MEAN_INTERVAL }
    : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
