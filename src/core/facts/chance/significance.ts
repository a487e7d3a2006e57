import { traitsOf } from "../../workbook/unit";
import { toNumber } from "../../measures/exact";
import type { Result } from "../../measures/result";
import { compareRates } from "../../measures/statistics/compare-rates";
import type { NoInterval } from "../../measures/statistics/interval";
import {
  atConfidence,
  excludesZero,
  intervalOfDifference,
  newcombeDifference,
} from "../../measures/statistics/proportion-interval";
import type { Indicator } from "../../workbook/indicator";
import type { Confidence } from "../../workbook/confidence";
import type { Earlier } from "../figure/comparison";
import type { Level } from "../figure/level";
import type { Significance } from "../figure/significance";
import { type Cases, casesOf } from "./cases";
import { intervalFact } from "./interval";
import { whyOverlapping } from "./overlap";

const untested = (reason: string): Significance => ({ tested: false, reason });

type Tested = Pick<Indicator, "unit" | "decimals" | "basis" | "samePeople">;

/**
 * Tests a comparison of separate periods: shares by Newcombe's interval of their difference, rates and counts by the
 * exact conditional test; figures of which limits are given by the square-and-add interval of their difference. Refused
 * where the two figures share people or months, or where neither counts nor limits are held.
 */
export function significanceOf(
  indicator: Tested,
  level: Level,
  earlier: Earlier,
  confidence: Confidence,
): Significance {
  switch (earlier.kind) {
    case "level":
      return significanceOfTwo(indicator, level, earlier.level, confidence);
    case "average":
      return untested("An average of several periods is not a count, so the change from it is not tested.");
    case "not-held":
      return untested(
        whyOverlapping(indicator, level.period, earlier.period) ??
          "Only the change was stated, not the earlier figure.",
      );
  }
}

function significanceOfTwo(indicator: Tested, level: Level, previous: Level, confidence: Confidence): Significance {
  const overlap = whyOverlapping(indicator, level.period, previous.period);
  if (overlap !== null) return untested(overlap);
  if (level.interval !== null || previous.interval !== null)
    return testLimits(indicator, [level, previous], confidence);
  if (level.made.counts === "approximate" || previous.made.counts === "approximate")
    return untested("The counts are approximate.");
  const [now, before] = [casesOf(level, indicator.unit), casesOf(previous, indicator.unit)];
  const { test } = traitsOf(indicator.unit);
  if (test === null)
    return untested("Amounts and averages cannot be tested without the individual values behind them.");
  if (now === null || before === null) return untested("The counts behind the two figures are not known.");
  switch (test) {
    case "shares":
      return testShares(now, before, confidence);
    case "rates":
      return testRates(now, before, confidence);
  }
}

/** Of a figure without limits of its own the interval is worked out from its counts. */
function testLimits(indicator: Tested, levels: readonly [Level, Level], confidence: Confidence): Significance {
  const [now, before] = levels.map((level) => {
    const interval = intervalFact(indicator, level, confidence);
    if (interval === null) return null;
    return atConfidence({ value: toNumber(level.exact), ...interval.unrounded }, interval.confidence, confidence);
  });
  if (now == null || before == null)
    return untested(
      "Limits are given for only one of the two figures, and the other has no counts to work them out from.",
    );
  return {
    tested: true,
    significant: excludesZero(intervalOfDifference(now, before)),
    method: `square-and-add interval of the difference, from the limits given, ${percentOf(confidence)}`,
    pValue: null,
  };
}

function testShares(now: Cases, before: Cases, confidence: Confidence): Significance {
  const interval = newcombeDifference(now.x, now.n, before.x, before.n, confidence);
  return orRefused(interval, (difference) => ({
    tested: true,
    significant: excludesZero(difference),
    method: `Newcombe interval of the difference, ${percentOf(confidence)}`,
    pValue: null,
  }));
}

function testRates(now: Cases, before: Cases, confidence: Confidence): Significance {
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
