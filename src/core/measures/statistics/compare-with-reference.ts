import type { Polarity } from "../polarity";
import { fail, ok, type Result } from "../result";
import type { Interval, NoInterval } from "./interval";
import { wilsonInterval } from "./proportion-interval";

/** How a figure stands to a fixed one: judged where the indicator has a good side, else only told apart. */
export type ReferenceComparison = "better" | "worse" | "higher" | "lower" | "similar";

/**
 * How the share `numerator` of `denominator` stands to a fixed reference such as England's, in per cent: "similar"
 * where the reference lies within the share's Wilson interval, ends included.
 *
 * The rule of OHID's Fingertips (`SingleOverlappingCIsForOneCILevelComparer`) and FingertipsNext
 * (`BenchmarkComparisonEngine`). Domain: as for `wilsonInterval`; a reference from 0 to 100.
 */
export function compareWithReference(
  numerator: number,
  denominator: number,
  referencePercent: number,
  polarity: Polarity,
  confidence: number,
): Result<ReferenceComparison, NoInterval> {
  if (!(referencePercent >= 0 && referencePercent <= 100))
    return fail({ kind: "reference-out-of-range", found: referencePercent });
  const interval = wilsonInterval(numerator, denominator, confidence);
  return interval.ok ? ok(standing(interval.value, referencePercent / 100, polarity)) : interval;
}

/** How a figure with this interval stands to a fixed reference in the same unit. */
export function standing({ lower, upper }: Interval, reference: number, polarity: Polarity): ReferenceComparison {
  if (reference >= lower && reference <= upper) return "similar";
  const isHigher = reference < lower;
  switch (polarity) {
    case "high-is-good":
      return isHigher ? "better" : "worse";
    case "low-is-good":
      return isHigher ? "worse" : "better";
    case "near-target":
    case "no-judgement":
      return isHigher ? "higher" : "lower";
  }
}
