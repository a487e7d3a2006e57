import { fail, ok, type Result } from "../result";
import { faultOfConfidence, faultOfShare, type Interval, type NoInterval } from "./interval";
import { twoSidedNormal } from "./normal";

/**
 * What the share behind `numerator` of `denominator` may be: Wilson's score interval, as proportions from 0 to 1.
 *
 * Wilson 1927; Newcombe and Altman in Altman et al. 2000, Statistics with Confidence; OHID's `phe_proportion`.
 * Domain: 0 ≤ numerator ≤ denominator, denominator above 0 and no larger than half the largest double, 0 < confidence < 1.
 * A numerator need not be whole.
 */
export function wilsonInterval(
  numerator: number,
  denominator: number,
  confidence: number,
): Result<Interval, NoInterval> {
  const fault = faultOfShare(numerator, denominator) ?? faultOfConfidence(confidence);
  if (fault !== null) return fail(fault);
  const z = twoSidedNormal(confidence);
  return Number.isFinite(2 * (denominator + z * z))
    ? ok(wilson(numerator, denominator, z))
    : fail({ kind: "too-large", found: denominator });
}

function wilson(numerator: number, denominator: number, z: number): Interval {
  const squared = z * z;
  const middle = 2 * numerator + squared;
  const spread = z * Math.sqrt(squared + 4 * numerator * ((denominator - numerator) / denominator));
  const scale = 2 * (denominator + squared);
  // Rounding of doubles may leave 0 to 1 by the last digit.
  return {
    lower: Math.max(0, (middle - spread) / scale),
    upper: numerator === denominator ? 1 : Math.min(1, (middle + spread) / scale),
  };
}

/** A figure and what it may truly be. */
export interface Estimate extends Interval {
  readonly value: number;
}

/**
 * What the difference a − b of two independent figures may be, from their intervals at one confidence: the square-and-add
 * rule of Newcombe's method 10, which holds for figures of any kind and intervals that are not symmetric.
 *
 * Zou and Donner 2008, Statistics in Medicine 27:1693. Domain: any doubles, each value within its interval.
 */
export function intervalOfDifference(a: Estimate, b: Estimate): Interval {
  const difference = a.value - b.value;
  return {
    lower: difference - Math.hypot(a.value - a.lower, b.upper - b.value),
    upper: difference + Math.hypot(a.upper - a.value, b.value - b.lower),
  };
}

/**
 * What the difference of two independent shares, x1 of n1 less x2 of n2, may be; proportions from −1 to 1. The two
 * differ by more than chance where it excludes 0.
 *
 * Newcombe 1998, Statistics in Medicine 17:873, method 10 (hybrid score, without continuity correction).
 * Domain: as for {@link wilsonInterval}, twice. Not for the same people counted twice: that needs linked records.
 */
export function newcombeDifference(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  confidence: number,
): Result<Interval, NoInterval> {
  const first = wilsonInterval(x1, n1, confidence);
  if (!first.ok) return first;
  const second = wilsonInterval(x2, n2, confidence);
  if (!second.ok) return second;
  return ok(intervalOfDifference({ value: x1 / n1, ...first.value }, { value: x2 / n2, ...second.value }));
}

/** True where 0 lies outside: the two differ by more than chance explains at the interval's confidence. */
export function excludesZero({ lower, upper }: Interval): boolean {
  return lower > 0 || upper < 0;
}

/**
 * The interval of an estimate at another confidence: each arm as much longer or shorter as for a normal figure. Domain:
 * shares above 0 and below 1.
 */
export function atConfidence({ value, lower, upper }: Estimate, from: number, to: number): Estimate {
  if (from === to) return { value, lower, upper };
  const scale = twoSidedNormal(to) / twoSidedNormal(from);
  return { value, lower: value - scale * (value - lower), upper: value + scale * (upper - value) };
}
