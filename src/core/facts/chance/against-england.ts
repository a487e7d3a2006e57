import { traitsOf } from "../../workbook/unit";
import { toNumber } from "../../measures/exact";
import { exactFromDecimal } from "../../measures/rounding";
import { type ReferenceComparison, standing } from "../../measures/statistics/compare-with-reference";
import { atConfidence, intervalOfDifference } from "../../measures/statistics/proportion-interval";
import { BASES } from "../../workbook/basis";
import type { Indicator } from "../../workbook/indicator";
import type { Comparator } from "../figure/comparator";
import type { Level } from "../figure/level";
import type { IntervalFact } from "./interval";

/** How the level stands to England's once chance is allowed for, or why that is not said. */
export type AgainstEngland =
  | { readonly tested: true; readonly outcome: ReferenceComparison }
  | { readonly tested: false; readonly reason: string };

/**
 * England's figure lies within the level's interval ("similar") or beyond it, as by OHID's rule, which takes England's for
 * exact. Where an interval of England's is given, too, the two are similar where their difference may be none. Refused for
 * parts of a year beside a whole one.
 */
export function againstEngland(
  { basis, polarity, unit }: Pick<Indicator, "basis" | "polarity" | "unit">,
  level: Level,
  england: Comparator,
  interval: IntervalFact | null,
): AgainstEngland {
  if (traitsOf(unit).isTotal)
    return { tested: false, reason: "How far chance could move England's average of counts or money is not known." };
  if (interval === null)
    return { tested: false, reason: "The counts behind the figure are not known, or are approximate." };
  if (england.from === "earlier-year" && coversLessThanAYear(basis))
    return { tested: false, reason: "England's figure is for a whole year, ours for part of one." };
  const theirs = toNumber(exactFromDecimal(england.shown));
  if (england.interval === null) return { tested: true, outcome: standing(interval.unrounded, theirs, polarity) };
  const { lower, upper, confidence } = england.interval;
  const difference = intervalOfDifference(
    { value: toNumber(level.exact), ...interval.unrounded },
    atConfidence(
      { value: theirs, lower: toNumber(lower.value), upper: toNumber(upper.value) },
      confidence,
      interval.confidence,
    ),
  );
  return { tested: true, outcome: standing(difference, 0, polarity) };
}

function coversLessThanAYear(basis: Indicator["basis"]): boolean {
  if (basis === null) return true;
  const { covers } = BASES[basis];
  return covers.kind === "since-start" || (covers.kind === "months" && covers.months < 12);
}
