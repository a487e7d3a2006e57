import { type Exact, compare, divide, multiply, ZERO } from "./exact";
import { fail, ok, type Result } from "./result";

/** Why a numerator and a denominator make no rate. */
export type NoRate =
  | { readonly kind: "denominator-is-zero" }
  | { readonly kind: "denominator-is-negative" }
  | { readonly kind: "numerator-is-negative" }
  | { readonly kind: "numerator-exceeds-denominator" };

interface RateOptions {
  readonly numerator: Exact;
  readonly denominator: Exact;
  /** 100 for a percentage, 1,000 for a rate per 1,000, 1 for a mean or a ratio. */
  readonly multiplier: Exact;
  /** A share of a whole cannot pass 100%; a rate per 1,000 or a mean may have any size. */
  readonly kind: "share" | "rate";
}

/**
 * Numerator over denominator times the multiplier, exact and unrounded.
 *
 * Domain: denominator above zero, numerator zero or more and, for a share, at most the denominator.
 */
export function rate({ numerator, denominator, multiplier, kind }: RateOptions): Result<Exact, NoRate> {
  if (compare(denominator, ZERO) < 0) return fail({ kind: "denominator-is-negative" });
  const quotient = divide(numerator, denominator);
  if (quotient === null) return fail({ kind: "denominator-is-zero" });
  if (compare(numerator, ZERO) < 0) return fail({ kind: "numerator-is-negative" });
  if (kind === "share" && compare(numerator, denominator) > 0) return fail({ kind: "numerator-exceeds-denominator" });
  return ok(multiply(quotient, multiplier));
}
