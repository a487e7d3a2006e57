import type { NoRate } from "../rate";

/** What the true value may be, from chance alone: both ends belong to it. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Why there is no interval, or no test. */
export type NoInterval =
  | NoRate
  | { readonly kind: "not-a-number"; readonly found: number }
  /** Only whole things can be counted. */
  | { readonly kind: "not-a-count"; readonly found: number }
  | { readonly kind: "confidence-out-of-range"; readonly found: number }
  | { readonly kind: "reference-out-of-range"; readonly found: number }
  | { readonly kind: "too-few-values"; readonly found: number; readonly needed: number }
  | { readonly kind: "unequal-lengths"; readonly numerators: number; readonly denominators: number }
  /** Beyond what doubles, or a test in good time, can tell. */
  | { readonly kind: "too-large"; readonly found: number };

/** The reason why so sure an interval cannot be given, or null: confidence is a share above 0 and below 1. */
export function faultOfConfidence(confidence: number): NoInterval | null {
  return confidence > 0 && confidence < 1 ? null : { kind: "confidence-out-of-range", found: confidence };
}

/** The reason why these make no share of a whole, or null. */
export function faultOfShare(numerator: number, denominator: number): NoInterval | null {
  if (!Number.isFinite(numerator)) return { kind: "not-a-number", found: numerator };
  if (!Number.isFinite(denominator)) return { kind: "not-a-number", found: denominator };
  if (denominator === 0) return { kind: "denominator-is-zero" };
  if (denominator < 0) return { kind: "denominator-is-negative" };
  if (numerator < 0) return { kind: "numerator-is-negative" };
  return numerator > denominator ? { kind: "numerator-exceeds-denominator" } : null;
}

/** The reason why this is no count of things, or null: a whole number from 0. */
export function faultOfCount(count: number): NoInterval | null {
  if (!Number.isInteger(count)) return { kind: "not-a-count", found: count };
  return count < 0 ? { kind: "numerator-is-negative" } : null;
}
