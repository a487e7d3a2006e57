import { fail, ok, type Result } from "../result";
import { faultOfConfidence, faultOfCount, type Interval, type NoInterval } from "./interval";
import { twoSidedNormal } from "./normal";
import { whereReached } from "./solve";

/** From this count on Byar's approximation serves; below it the exact limits are given, as OHID does. */
const FEWEST_FOR_BYAR = 10;

/**
 * What the count expected by the same chances may be: Byar's approximation from 10 on, exact Poisson limits below.
 * For a rate, divide both ends by its denominator.
 *
 * Breslow and Day 1987, Statistical Methods in Cancer Research II, p. 69; Garwood 1936; OHID's `phe_rate`.
 * Domain: a whole count from 0, 0 < confidence < 1. The lower end of 0 is 0.
 */
export function poissonInterval(count: number, confidence: number): Result<Interval, NoInterval> {
  const fault = faultOfCount(count) ?? faultOfConfidence(confidence);
  if (fault !== null) return fail(fault);
  return ok(
    count < FEWEST_FOR_BYAR ? exactPoissonInterval(count, confidence) : byarInterval(count, twoSidedNormal(confidence)),
  );
}

/**
 * Byar's limits of a count; the cube of a negative root is no limit, so the lower end stops at 0. Domain: counts from 1.
 *
 * @internal Tests hold it against published vectors.
 */
export function byarInterval(count: number, z: number): Interval {
  const limit = (around: number, side: number): number =>
    around * Math.max(0, 1 - 1 / (9 * around) + (side * z) / (3 * Math.sqrt(around))) ** 3;
  return { lower: limit(count, -1), upper: limit(count + 1, 1) };
}

/**
 * The means for which so few, and so many, are just still likely enough: Garwood's limits. Domain: small whole counts.
 *
 * @internal Tests hold it against published vectors.
 */
export function exactPoissonInterval(count: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  return {
    lower: count === 0 ? 0 : whereReached(tail, (mean) => chanceOfAtLeast(count, mean), 0, count),
    upper: whereReached(-tail, (mean) => -chanceOfAtMost(count, mean), count, highEnough(count, tail)),
  };
}

/** A mean so large that at most `count` is less likely than the tail. */
function highEnough(count: number, tail: number): number {
  let mean = count + 1;
  while (chanceOfAtMost(count, mean) > tail) mean *= 2;
  return mean;
}

/** The Poisson chance of `most` events or fewer. */
function chanceOfAtMost(most: number, mean: number): number {
  let term = Math.exp(-mean);
  let total = term;
  for (let events = 1; events <= most; events += 1) {
    term *= mean / events;
    total += term;
  }
  return total;
}

/** The Poisson chance of `fewest` events or more, summed from its own tail so that it keeps its digits when it is small. */
function chanceOfAtLeast(fewest: number, mean: number): number {
  let term = Math.exp(-mean);
  for (let events = 1; events <= fewest; events += 1) term *= mean / events;
  let total = 0;
  for (let events = fewest + 1; total + term > total; events += 1) {
    total += term;
    term *= mean / events;
  }
  return total;
}
