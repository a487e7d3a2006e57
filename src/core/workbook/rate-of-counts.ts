import type { Exact } from "../measures/exact";
import { type NoRate, rate } from "../measures/rate";
import { fail, type Result } from "../measures/result";
import type { NumberFigure } from "./figure";
import { isTooLarge } from "./read-number";
import { traitsOf, type Unit, unitMultiplier } from "./unit";

/** Numerator over denominator in the unit, or why the two make no figure that can be printed. */
export function rateOfCounts(
  unit: Unit,
  { numerator, denominator }: { readonly numerator: NumberFigure; readonly denominator: NumberFigure },
): Result<Exact, NoRate | { readonly kind: "too-large" }> {
  const worked = rate({
    numerator: numerator.value,
    denominator: denominator.value,
    multiplier: unitMultiplier(unit),
    kind: traitsOf(unit).isShare ? "share" : "rate",
  });
  return worked.ok && isTooLarge(worked.value) ? fail({ kind: "too-large" }) : worked;
}
