import { exactFromDecimal } from "../../measures/rounding";
import { type Exact, toNumber } from "../../measures/exact";
import { chanceLimits } from "./chance-limits";
import type { Charted } from "./charted";
import { targetEnds } from "./target-ends";

/** Where the latest figure's number stands: on the side of its dot on which the nearest line is further away; above of equals. */
export function latestLabelSide({ facts: { england, trend, indicator }, points }: Charted): "above" | "below" {
  const shown = points.flatMap(({ level }) => (level === null ? [] : [toNumber(exactFromDecimal(level.shown))]));
  const [latest, before] = [shown.at(-1), shown.at(-2)];
  if (latest === undefined) return "above";
  const limits = trend?.kind === "charted" ? Object.values(chanceLimits(trend, indicator.unit)) : [];
  const lines = [
    ...(england === null ? [] : [exactFromDecimal(england.shown)]),
    ...targetEnds(points.at(-1)?.target ?? null).filter((end): end is Exact => end !== null),
    ...limits,
  ].map(toNumber);
  // The number is about as wide as the way to the dot before, so half of it stands over the line from there.
  const own = before === undefined ? [] : [(latest + before) / 2];
  const away = [...lines, ...own].map((line) => line - latest);
  // A line through the dot itself lies on neither side.
  const nearest = (distances: readonly number[]): number => Math.min(Infinity, ...distances);
  const above = nearest(away.filter((distance) => distance > 0));
  const below = nearest(away.filter((distance) => distance < 0).map(Math.abs));
  return above >= below ? "above" : "below";
}
