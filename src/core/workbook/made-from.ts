import { keptBack, type NumberFigure } from "./figure";
import type { Observation } from "./observation";
import type { KeptBack } from "./words-for-no-number";
import { type Unit, isCount } from "./unit";

/** The cells that a figure may be made from. */
export type Parts = Pick<Observation, "numerator" | "denominator" | "value">;

/** The part of an observation that a cell holds. */
export type Part = keyof Parts;

export const PARTS = ["numerator", "denominator", "value"] as const satisfies readonly Part[];

/** What a figure is made from, or why nothing is made. */
export type MadeFrom =
  /** The owner keeps a part back: nothing of the figure is shown, and no other part makes it again. */
  | { readonly kind: "withheld"; readonly as: KeptBack }
  /** A part was refused: what was meant is not known, and another part may be wrong with it. */
  | { readonly kind: "left-out" }
  | { readonly kind: "counts"; readonly numerator: NumberFigure; readonly denominator: NumberFigure }
  | { readonly kind: "given"; readonly part: "value" | "numerator"; readonly figure: NumberFigure }
  | { readonly kind: "nothing" };

/**
 * What becomes of an observation's figure. Numerator and denominator make it where both are given; a value beside
 * approximate counts wins over them; a value alone is taken as it stands; a count may stand in either column. A part that
 * is only missing leaves the rest to stand.
 */
export function madeFrom(unit: Unit, parts: Parts & Pick<Observation, "approximate">): MadeFrom {
  const { numerator, denominator, value, approximate } = parts;
  const kept = keptBack(numerator, denominator, value);
  if (kept !== null) return { kind: "withheld", as: kept };
  if ([numerator, denominator, value].some((figure) => figure.kind === "missing" && figure.why === "left-out"))
    return { kind: "left-out" };
  const isOneCount = isCount(unit);
  const valueWins = isOneCount || (approximate && value.kind === "number");
  if (!valueWins && numerator.kind === "number" && denominator.kind === "number")
    return { kind: "counts", numerator, denominator };
  if (value.kind === "number") return { kind: "given", part: "value", figure: value };
  return isOneCount && numerator.kind === "number"
    ? { kind: "given", part: "numerator", figure: numerator }
    : { kind: "nothing" };
}
