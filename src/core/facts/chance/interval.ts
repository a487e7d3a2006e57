import { type Exact, exactFromNumber, toNumber, ZERO } from "../../measures/exact";
import type { Result } from "../../measures/result";
import { type Decimal, round } from "../../measures/rounding";
import { poissonInterval } from "../../measures/statistics/count-interval";
import type { Interval, NoInterval } from "../../measures/statistics/interval";
import { wilsonInterval } from "../../measures/statistics/proportion-interval";
import type { Indicator } from "../../workbook/indicator";
import type { Confidence } from "../../workbook/settings";
import { unitMultiplier } from "../../workbook/unit";
import { casesOf } from "./cases";
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
  if (cases === null) return null;
  const { x, n } = cases;
  const multiplier = toNumber(unitMultiplier(unit));
  const scaledBy = (result: Result<Interval, NoInterval>, factor: number): Interval | null =>
    result.ok ? { lower: result.value.lower * factor, upper: result.value.upper * factor } : null;
  const fact = (interval: Interval | null, method: IntervalFact["method"]): IntervalFact | null =>
    interval === null
      ? null
      : {
          lower: rounded(interval.lower, decimals),
          upper: rounded(interval.upper, decimals),
          unrounded: interval,
          method,
        };
  switch (unit.kind) {
    case "percentage":
      return fact(scaledBy(wilsonInterval(x, n, confidence), multiplier), "Wilson");
    case "per":
    case "count":
      return fact(scaledBy(poissonInterval(x, confidence), multiplier / n), "Byar or exact Poisson");
    case "money":
    case "ratio":
    case "measured":
      return null;
  }
}

function rounded(value: number, decimals: number): Decimal {
  const exact: Exact = exactFromNumber(value) ?? ZERO;
  return round(exact, decimals);
}
