import { toNumber } from "../../measures/exact";
import type { Result } from "../../measures/result";
import { compareRates } from "../../measures/statistics/compare-rates";
import type { NoInterval } from "../../measures/statistics/interval";
import { excludesZero, newcombeDifference } from "../../measures/statistics/proportion-interval";
import type { Indicator } from "../../workbook/indicator";
import type { Confidence } from "../../workbook/settings";
import type { Comparison, Level } from "../facts";
import { whyOverlapping } from "./overlap";

/** Whether a change is more than chance explains, or why that was not tested. */
export type Significance =
  | {
      readonly tested: true;
      readonly significant: boolean;
      readonly method: string;
      /** Null where the method gives an interval and no p value. */
      readonly pValue: number | null;
    }
  | { readonly tested: false; readonly reason: string };

const untested = (reason: string): Significance => ({ tested: false, reason });

/** Counts behind a level, as doubles. */
interface Counts {
  readonly x: number;
  readonly n: number;
}

/**
 * Tests a comparison of separate periods: shares by Newcombe's interval of their difference, rates and counts by the
 * exact conditional test. Refused where the two figures share people or months, or where no counts are held.
 */
export function significanceOf(
  indicator: Pick<Indicator, "unit" | "basis" | "samePeople">,
  level: Level,
  comparison: Comparison,
  confidence: Confidence,
): Significance {
  const { previous, period } = comparison;
  const overlap = whyOverlapping(indicator, level.period, period);
  if (overlap !== null) return untested(overlap);
  if (previous === null) return untested("Only the change was stated, not the earlier figure.");
  if (level.approximate || previous.approximate) return untested("The counts are approximate.");
  const [now, before] = [countsOf(level), countsOf(previous)];
  switch (indicator.unit.kind) {
    case "percentage":
      return now === null || before === null ? untested(NO_COUNTS) : testShares(now, before, confidence);
    case "per":
      return now === null || before === null ? untested(NO_COUNTS) : testRates(now, before, confidence);
    case "count":
      return testRates({ x: toNumber(level.exact), n: 1 }, { x: toNumber(previous.exact), n: 1 }, confidence);
    case "money":
    case "ratio":
    case "measured":
      return untested("Amounts and averages cannot be tested without the single values behind them.");
  }
}

const NO_COUNTS = "The counts behind the two figures are not held.";

function countsOf({ numerator, denominator }: Level): Counts | null {
  return numerator === null || denominator === null ? null : { x: toNumber(numerator), n: toNumber(denominator) };
}

function testShares(now: Counts, before: Counts, confidence: Confidence): Significance {
  const interval = newcombeDifference(now.x, now.n, before.x, before.n, confidence);
  return orRefused(interval, (difference) => ({
    tested: true,
    significant: excludesZero(difference),
    method: `Newcombe interval of the difference, ${percentOf(confidence)}`,
    pValue: null,
  }));
}

function testRates(now: Counts, before: Counts, confidence: Confidence): Significance {
  return orRefused(compareRates(now.x, now.n, before.x, before.n), ({ pValue }) => ({
    tested: true,
    significant: pValue < 1 - confidence,
    method: `exact conditional test, ${percentOf(confidence)}`,
    pValue,
  }));
}

function orRefused<Value>(result: Result<Value, NoInterval>, made: (value: Value) => Significance): Significance {
  if (result.ok) return made(result.value);
  return untested(
    result.reason.kind === "too-large"
      ? "The counts are too large for the test."
      : "The counts are not whole numbers of separate cases.",
  );
}

/** "95%" or "99.8%". */
export function percentOf(confidence: Confidence): string {
  return confidence === 0.95 ? "95%" : "99.8%";
}
