import { fail, ok, type Result } from "../result";
import { faultOfConfidence, type Interval, type NoInterval } from "./interval";
import { twoSidedStudent } from "./student";

/** A spread needs two values. */
const FEWEST_FOR_MEAN_INTERVAL = 2;

export interface MeanInterval extends Interval {
  readonly mean: number;
}

/**
 * The mean of single values and what it may truly be, in the values' unit: Student's t interval, as OHID's `phe_mean`.
 *
 * Domain: two or more finite values whose limits are doubles too, 0 < confidence < 1. The values are single cases, not
 * periods of one series.
 */
export function meanInterval(values: readonly number[], confidence: number): Result<MeanInterval, NoInterval> {
  const fault = faultOfValues(values) ?? faultOfConfidence(confidence);
  if (fault !== null) return fail(fault);
  const scale = powerOfTwoBelow(values);
  const scaled = values.map((value) => value / scale);
  const mean = sum(scaled) / scaled.length;
  const variance = sum(scaled.map((value) => (value - mean) ** 2)) / (scaled.length - 1);
  const reach = twoSidedStudent(confidence, scaled.length - 1) * Math.sqrt(variance / scaled.length);
  const [lower, upper] = [(mean - reach) * scale, (mean + reach) * scale];
  return Number.isFinite(lower) && Number.isFinite(upper)
    ? ok({ mean: mean * scale, lower, upper })
    : fail({ kind: "too-large", found: Math.max(...values.map(Math.abs)) });
}

/** A power of two near the largest value: doubles lose nothing by it, and no square passes what they hold. */
function powerOfTwoBelow(values: readonly number[]): number {
  const largest = values.reduce((sofar, value) => Math.max(sofar, Math.abs(value)), 0);
  return largest === 0 ? 1 : 2 ** Math.floor(Math.log2(largest));
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
