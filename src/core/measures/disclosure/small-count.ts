/** A part and its whole, both whole counts of the same people: 0 ≤ numerator ≤ denominator. */
export interface ShareOfCounts {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * True for a count that must not be shown: from 1 to the threshold. 0 is shown, since nobody can be known by it.
 *
 * The threshold is 5 in DfE's children in need census and 7 in the NHS sub-national rule; 0 hides nothing.
 * Domain: whole counts of 0 or more.
 */
export function isSmallCount(count: number, threshold: number): boolean {
  return count >= 1 && count <= threshold;
}

/**
 * True where a percentage gives away a small count: its numerator, the rest of its denominator, or its denominator.
 *
 * 0% and 100% are shown where the denominator is above the threshold: the numerator, or the rest, is then a 0, and a 0
 * is shown. Of a denominator from 1 to the threshold no percentage is shown, not even 0%. Our rule.
 */
export function shareDiscloses({ numerator, denominator }: ShareOfCounts, threshold: number): boolean {
  return [numerator, denominator - numerator, denominator].some((count) => isSmallCount(count, threshold));
}

/**
 * True where two year-to-date counts, shown one after the other, give away a small count of the time between them.
 *
 * `earlier` and `later` are whole counts from the same start of year. Where the later one is lower, counts were revised,
 * and the difference is no period's own count: false.
 */
export function differenceDiscloses(earlier: number, later: number, threshold: number): boolean {
  return isSmallCount(later - earlier, threshold);
}

/**
 * The multiple of `step` nearest to a count, halves away from zero: 12 and 13 to the nearest 5 are 10 and 15, 5 to the
 * nearest 10 is 10. Never a negative zero.
 *
 * The NHS sub-national rule takes 5, DfE's national and regional counts take 10. Domain: whole numbers, `step` above 0.
 */
export function nearestMultiple(count: number, step: number): number {
  const rest = Math.abs(count) % step;
  const size = Math.abs(count) - rest + (2 * rest >= step ? step : 0);
  return count < 0 ? 0 - size : size;
}
