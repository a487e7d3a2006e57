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
