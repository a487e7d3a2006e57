import { compare, type Exact } from "../measures/exact";
import { decimalsOf, exactFromDecimal, round } from "../measures/rounding";
import type { Source } from "../format/source";
import type { Confidence } from "./confidence";
import { BLANK, type Figure, type NumberFigure } from "./figure";

/** The limits of an interval beside a figure, as typed. */
export interface Limits {
  readonly lower: Figure;
  readonly upper: Figure;
  /** How sure they are: 95% unless their heading says 99.8. */
  readonly confidence: Confidence;
}

export const NO_LIMITS: Limits = { lower: BLANK, upper: BLANK, confidence: 0.95 };

/** The interval of a figure that its publisher gives. */
export interface GivenInterval {
  readonly lower: NumberFigure;
  readonly upper: NumberFigure;
  readonly confidence: Confidence;
}

/** What limits say of a figure. */
export type LimitsReading =
  | { readonly kind: "none" }
  | { readonly kind: "interval"; readonly interval: GivenInterval }
  | {
      readonly kind: "left-out";
      readonly why: "one-limit" | "no-number" | "reversed" | "outside";
      readonly cell: Source;
    };

/**
 * The interval that limits make for a figure. Left out where one of the two is missing, the lower lies above the upper, or
 * the figure beyond either, as far as the decimals of both tell.
 */
export function readInterval({ lower, upper, confidence }: Limits, value: Exact): LimitsReading {
  if (isBlank(lower) && isBlank(upper)) return { kind: "none" };
  const leftOut = (why: Extract<LimitsReading, { kind: "left-out" }>["why"], cell: Source | null): LimitsReading =>
    cell === null ? { kind: "none" } : { kind: "left-out", why, cell };
  if (lower.kind === "missing" || upper.kind === "missing") {
    const unread = [lower, upper].find((limit) => limit.kind === "missing" && !isBlank(limit));
    return unread === undefined
      ? leftOut("one-limit", isBlank(lower) ? upper.source : lower.source)
      : leftOut("no-number", unread.source);
  }
  if (compare(lower.value, upper.value) > 0) return leftOut("reversed", lower.source);
  if (isBelow(value, lower.value)) return leftOut("outside", lower.source);
  if (isBelow(upper.value, value)) return leftOut("outside", upper.source);
  return { kind: "interval", interval: { lower, upper, confidence } };
}

function isBlank(figure: Figure): boolean {
  return figure.kind === "missing" && figure.why === "blank";
}

/** True where one number is below another at the decimals that both have: 4.04 is not above a limit of 4.0. */
function isBelow(one: Exact, other: Exact): boolean {
  const decimals = Math.min(...[one, other].map((number) => decimalsOf(number) ?? Infinity));
  if (decimals === Infinity) return compare(one, other) < 0;
  const at = (number: Exact): Exact => exactFromDecimal(round(number, decimals));
  return compare(at(one), at(other)) < 0;
}
