import { type Exact, toNumber } from "../../measures/exact";
import { exactFromDecimal } from "../../measures/rounding";
import type { Target } from "../../measures/target";
import type { Charted } from "./charted";
import { targetEnds } from "./target-ends";

/** The printed levels of an indicator's own line, in the units that they are printed in, gaps left out. */
export function drawnLevels({ points }: Charted): readonly number[] {
  return points.flatMap(({ level }) => (level === null ? [] : [toNumber(exactFromDecimal(level.shown))]));
}

/** Where the lines beside it stand: England, these targets and the limits of chance, in the same units. */
export function drawnLines(
  { facts: { england, trend } }: Charted,
  targets: readonly (Target | null)[],
): readonly number[] {
  return [
    ...(england === null ? [] : [exactFromDecimal(england.shown)]),
    ...targets.flatMap(targetEnds).filter((end): end is Exact => end !== null),
    ...(trend?.kind === "charted" ? [trend.lower, trend.upper] : []),
  ].map(toNumber);
}
