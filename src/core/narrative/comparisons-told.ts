import { type IndicatorFacts } from "../facts/facts";
import type { Comparison } from "../facts/figure/comparison";
import { isGrowth } from "../facts/level/running-total";

/** The comparisons without that of a running total with its own earlier part, which says only that time has passed. */
export function comparisonsTold({ indicator, value, comparisons }: IndicatorFacts): readonly Comparison[] {
  return value === null ? [] : comparisons.filter(({ earlier }) => !isGrowth(indicator, value, earlier));
}
