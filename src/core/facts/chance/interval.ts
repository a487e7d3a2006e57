import { type Exact, exactFromNumber, toNumber, ZERO } from "../../measures/exact";
import { ok, type Result } from "../../measures/result";
import { type Decimal, round } from "../../measures/rounding";
import { poissonInterval } from "../../measures/statistics/count-interval";
import type { Interval, NoInterval } from "../../measures/statistics/interval";
import { wilsonInterval } from "../../measures/statistics/proportion-interval";
import type { Indicator } from "../../workbook/indicator";
import type { Confidence } from "../../workbook/confidence";
import { type Unit, unitMultiplier, traitsOf } from "../../workbook/unit";
import type { GivenInterval } from "../../workbook/limits";
import { asTyped } from "../display";
import { type Cases, casesOf } from "./cases";
import type { Level } from "../figure/level";

/** What a level may be by chance alone, in its own unit: as its publisher gives it, else worked out from its counts. */
export interface IntervalFact {
  /** As typed where it is given, else at the level's printed decimals. */
  readonly lower: Decimal;
  readonly upper: Decimal;
  /** Unrounded, for comparison with a reference. */
  readonly unrounded: Interval;
  readonly confidence: Confidence;
  readonly method: "given" | "Wilson" | "Byar or exact Poisson";
}

/**
 * The interval of a level: the one given; else of its counts, at the confidence asked for. Null for amounts, averages,
 * approximate counts and values alone of which none is given.
 */
export function intervalFact(
  { unit, decimals }: Pick<Indicator, "unit" | "decimals">,
  level: Level,
  confidence: Confidence,
): IntervalFact | null {
  if (level.interval !== null) return givenInterval(level.interval, unit);
  const cases = casesOf(level, unit);
  const { test } = traitsOf(unit);
  if (cases === null || test === null) return null;
  const { found, method } = intervalOf(cases, test, confidence);
  if (!found.ok) return null;
  const scale = toNumber(unitMultiplier(unit));
  const unrounded = { lower: found.value.lower * scale, upper: found.value.upper * scale };
  return {
    lower: rounded(unrounded.lower, decimals),
    upper: rounded(unrounded.upper, decimals),
    unrounded,
    confidence,
    method,
  };
}

/** An interval that a publisher gives, as a fact. */
export function givenInterval({ lower, upper, confidence }: GivenInterval, unit: Unit): IntervalFact {
  return {
    lower: asTyped(lower.value, unit),
    upper: asTyped(upper.value, unit),
    unrounded: { lower: toNumber(lower.value), upper: toNumber(upper.value) },
    confidence,
    method: "given",
  };
}

interface FoundInterval extends Pick<IntervalFact, "method"> {
  readonly found: Result<Interval, NoInterval>;
}

function intervalOf({ x, n }: Cases, test: "shares" | "rates", confidence: Confidence): FoundInterval {
  switch (test) {
    case "shares":
      return { found: wilsonInterval(x, n, confidence), method: "Wilson" };
    case "rates": {
      const count = poissonInterval(x, confidence);
      const found = count.ok ? ok({ lower: count.value.lower / n, upper: count.value.upper / n }) : count;
      return { found, method: "Byar or exact Poisson" };
    }
  }
}

function rounded(value: number, decimals: number): Decimal {
  const exact: Exact = exactFromNumber(value) ?? ZERO;
  return round(exact, decimals);
}
