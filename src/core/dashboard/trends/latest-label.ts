import type { Charted } from "./charted";
import { drawnLevels, drawnLines } from "./drawn-values";

/** Where the latest figure's number stands: on the side of its dot on which the nearest line is further away; above of equals. */
export function latestLabelSide(charted: Charted): "above" | "below" {
  const shown = drawnLevels(charted);
  const [latest, before] = [shown.at(-1), shown.at(-2)];
  if (latest === undefined) return "above";
  const lines = drawnLines(charted, [charted.points.at(-1)?.target ?? null]);
  // The number is about as wide as the way to the dot before, so half of it stands over the line from there.
  const own = before === undefined ? [] : [(latest + before) / 2];
  const away = [...lines, ...own].map((line) => line - latest);
  // A line through the dot itself lies on neither side.
  const nearest = (distances: readonly number[]): number => Math.min(Infinity, ...distances);
  const above = nearest(away.filter((distance) => distance > 0));
  const below = nearest(away.filter((distance) => distance < 0).map(Math.abs));
  return above >= below ? "above" : "below";
}
