import type { Exact } from "../measures/exact";
import type { Source } from "../format/source";
import type { KeptBack, Missing } from "./words-for-no-number";

/** A number of the workbook with its cell, or why there is none. `left-out` was refused, and a finding says why. */
export type Figure =
  | { readonly kind: "number"; readonly value: Exact; readonly source: Source }
  | { readonly kind: "missing"; readonly why: Missing | "left-out"; readonly source: Source | null };

/** A figure that is a number. */
export type NumberFigure = Extract<Figure, { kind: "number" }>;

export const BLANK: Figure = { kind: "missing", why: "blank", source: null };

/** The number of a figure, or null where it has none. */
export function numberOf(figure: Figure): Exact | null {
  return figure.kind === "number" ? figure.value : null;
}

/** How the owner keeps figures back that stand for one; null where none of them is. A reason that one gives is the reason. */
export function keptBack(...figures: readonly Figure[]): KeptBack | null {
  const reasons = new Set(figures.map((figure) => (figure.kind === "missing" ? figure.why : null)));
  return reasons.has("suppressed") ? "suppressed" : reasons.has("withheld") ? "withheld" : null;
}
