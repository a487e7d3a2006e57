import { type Exact, toNumber } from "../../measures/exact";
import { traitsOf, type Unit } from "../../workbook/unit";
import type { Level } from "../figure/level";

/** Fewer authorities' values than these say nothing of what England's figure is. */
const FEWEST_AUTHORITIES = 4;

/** The largest council has a thirty-fifth of England's people, so what is so many times ours is no average. */
const FAR_ABOVE_OURS = 30;

/** No part is more, in per cent. */
const WHOLE = 100;

interface EnglandsFigure {
  readonly england: Exact;
  readonly level: Level;
  readonly unit: Unit;
  /** The authorities' published values from the lowest; none where England's figure was typed alone. */
  readonly authorities: Float64Array;
}

/**
 * True where England's figure is a total over all authorities, and so no comparator of one: of counts and sums of money
 * unless an average is evident; of percentages where England's alone is above 100; of hours, tonnes and other units where the
 * figure is too high for an average. A count with decimals is such a unit too: it may be a score, or posts in full-time
 * equivalents.
 *
 * An average is evident where the figure lies below the highest authority's, and where ours is worked out over a denominator.
 */
export function isEnglandsTotal({ england, level, unit, authorities }: EnglandsFigure): boolean {
  const total = toNumber(england);
  const highest = authorities.length < FEWEST_AUTHORITIES ? null : (authorities.at(-1) ?? null);
  const isAboveAnyPart = highest !== null && Math.max(highest, toNumber(level.exact)) <= WHOLE && total > WHOLE;
  if (level.made.denominator !== null) return traitsOf(unit).isShare && isAboveAnyPart;
  const isNoLower = highest === null || total >= highest;
  const isTooHigh =
    isFarAbove(total, level) || (highest !== null && total > highest && 2 * total >= sumOf(authorities));
  switch (unit.kind) {
    case "percentage":
      return isAboveAnyPart;
    case "per":
    case "money-per":
    case "ratio":
      return false;
    case "count":
      return isWhole(england) && isWhole(level.exact) && authorities.every(Number.isInteger) ? isNoLower : isTooHigh;
    case "money":
      return isNoLower;
    case "duration":
    case "measured":
      return isTooHigh;
  }
}

function isWhole({ above, below }: Exact): boolean {
  return above % below === 0n;
}

function isFarAbove(total: number, level: Level): boolean {
  const ours = Math.abs(toNumber(level.exact));
  return ours > 0 && Math.abs(total) >= FAR_ABOVE_OURS * ours;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
