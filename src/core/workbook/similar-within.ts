import { type Exact, ZERO } from "../measures/exact";
import type { Cell } from "./grid";
import { readNumber } from "./read-number";
import { typedAs, type Unit } from "./unit";

/** How large a change may be and still be called similar, as the council sets it for all indicators. */
export interface SimilarWithin {
  /** Of rates, in units of the first decimal place. */
  readonly points: Exact;
  /** Of counts and money, in per cent of the earlier figure. */
  readonly perCent: Exact;
}

/** The same as one indicator's row has it: in its own unit, or in per cent of the earlier figure. */
export interface OwnSimilarWithin {
  readonly in: "unit" | "per-cent";
  readonly size: Exact;
}

export const USUAL_SIMILAR_WITHIN: SimilarWithin = {
  points: { above: 1n, below: 10n },
  perCent: { above: 1n, below: 1n },
};

/**
 * Reads the setting: "0.1" for rates, "1%" for counts and money, both as "0.1; 1%". What is not said stays as usual, but
 * 0 alone lets nothing be called similar. Undefined where it makes no sense.
 */
export function readSimilarWithin(cell: Cell): SimilarWithin | undefined {
  const parts = typeof cell.value === "string" ? cell.value.split(/;|,\s|\band\b/i) : [cell.value];
  const sizes = parts.map((value) => readSize({ ...cell, value: typeof value === "string" ? value.trim() : value }));
  const [points, perCent] = [
    sizes.filter((one) => one?.percent === false),
    sizes.filter((one) => one?.percent === true),
  ];
  if (sizes.includes(null) || points.length > 1 || perCent.length > 1) return undefined;
  const [ofRates, ofTotals] = [points[0]?.value, perCent[0]?.value];
  const isNothing = ofRates?.above === 0n && ofTotals === undefined;
  return {
    points: ofRates ?? USUAL_SIMILAR_WITHIN.points,
    perCent: ofTotals ?? (isNothing ? ZERO : USUAL_SIMILAR_WITHIN.perCent),
  };
}

/** Reads an indicator's own: "5" in its unit; "5%" in points of a percentage, in per cent of any other earlier figure. */
export function readOwnSimilarWithin(cell: Cell, unit: Unit): OwnSimilarWithin | null {
  const size = readSize(cell);
  if (size === null) return null;
  return { in: size.percent && typedAs(unit) === "number" ? "per-cent" : "unit", size: size.value };
}

function readSize(cell: Cell): { readonly value: Exact; readonly percent: boolean } | null {
  const reading = readNumber({ value: cell.value, format: cell.format });
  return reading.kind === "number" && reading.value.above >= 0n ? reading : null;
}
