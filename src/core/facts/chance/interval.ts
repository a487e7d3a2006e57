import { type Exact, exactFromNumber, toNumber, ZERO } from "../../measures/exact";
import { ok, type Result } from "../../measures/result";
import { type Decimal, round } from "../../measures/rounding";
import { poissonInterval } from "../../measures/statistics/count-interval";
import type { Interval, NoInterval } from "../../measures/statistics/interval";
import { wilsonInterval } from "../../measures/statistics/proportion-interval";
import type { Indicator } from "../../workbook/indicator";
import type { Confidence } from "../../workbook/settings";
import { unitMultiplier, traitsOf } from "../../workbook/unit";
import { type Cases, casesOf } from "./cases";
import type { Level } from "../figure/level";

/** What a level may be by chance alone, in its own unit, at the level's printed decimals. */
export interface IntervalFact {
  readonly lower: Decimal;
  readonly upper: Decimal;
  /** Unrounded, for comparison with a reference. */
  readonly unrounded: Interval;
  readonly method: "Wilson" | "Byar or exact Poisson";
}

/** The interval of a level with counts behind it; null for amounts, averages, approximate counts and values alone. */
export function intervalFact(
  { unit, decimals }: Pick<Indicator, "unit" | "decimals">,
  level: Level,
  confidence: Confidence,
): IntervalFact | null {
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
    method,
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
