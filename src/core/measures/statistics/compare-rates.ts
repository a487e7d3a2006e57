import { fail, ok, type Result } from "../result";
import { faultOfCount, type NoInterval } from "./interval";

export interface RateComparison {
  /** The chance of a split at least as unlikely as the one found, were both rates the same; 0 to 1. */
  readonly pValue: number;
}

/** Two splits are as likely as one another within this: R's `binom.test` allows for the noise of doubles so. */
const AS_LIKELY = 1 + 1e-7;

/**
 * More events than this are refused: some ten million splits weigh what a double can tell from nothing.
 *
 * @internal Tests try both sides of it.
 */
export const MOST_EVENTS = 1e10;

/** The smallest double of full precision. Below it a weight no longer shrinks by its true factor, and may never end. */
const SMALLEST_WEIGHT = 2 ** -1022;

/**
 * Whether two counts of independent events over their denominators (people, months …) come from one rate: the exact
 * conditional test, which asks how x1 + x2 events split over n1 and n2. Two-sided, as R's `poisson.test`.
 *
 * Przyborowski and Wilenski 1940, Biometrika 31:313. Domain: whole counts from 0 that make at most {@link MOST_EVENTS},
 * denominators above 0.
 */
export function compareRates(x1: number, n1: number, x2: number, n2: number): Result<RateComparison, NoInterval> {
  const fault = faultOfCount(x1) ?? faultOfCount(x2) ?? faultOfDenominator(n1) ?? faultOfDenominator(n2);
  if (fault !== null) return fail(fault);
  const [total, odds] = [x1 + x2, n1 / n2];
  if (total > MOST_EVENTS) return fail({ kind: "too-large", found: total });
  return odds > 0 && odds < Infinity
    ? ok({ pValue: chanceOfSplit(x1, total, odds) })
    : fail({ kind: "too-large", found: Math.max(n1, n2) });
}

function faultOfDenominator(denominator: number): NoInterval | null {
  if (!Number.isFinite(denominator)) return { kind: "not-a-number", found: denominator };
  if (denominator === 0) return { kind: "denominator-is-zero" };
  return denominator < 0 ? { kind: "denominator-is-negative" } : null;
}

/**
 * The chance of all splits of `total` that are no likelier than `found`, where one event falls to the first side with
 * these odds. Likelihoods are weighed against that of the likeliest split, from there outwards, until doubles end.
 */
function chanceOfSplit(found: number, total: number, odds: number): number {
  const likeliest = Math.min(total, Math.floor(((total + 1) * odds) / (1 + odds)));
  const up = (k: number): number => ((total - k) / (k + 1)) * odds;
  const down = (k: number): number => k / (total - k + 1) / odds;
  const weigh = (visit: Visit): void => {
    visit(likeliest, 1);
    outwards(likeliest, 1, up, visit);
    outwards(likeliest, -1, down, visit);
  };
  let limit = 0;
  weigh((split, weight) => {
    if (split === found) limit = weight * AS_LIKELY;
  });
  let [all, asUnlikely] = [0, 0];
  weigh((_, weight) => {
    all += weight;
    if (weight <= limit) asUnlikely += weight;
  });
  return Math.min(1, asUnlikely / all);
}

type Visit = (split: number, weight: number) => void;

function outwards(from: number, step: 1 | -1, factor: (k: number) => number, visit: Visit): void {
  let weight = factor(from);
  for (let split = from + step; weight >= SMALLEST_WEIGHT; split += step) {
    visit(split, weight);
    weight *= factor(split);
  }
}
