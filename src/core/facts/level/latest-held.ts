import type { Period } from "../../measures/period";
import type { Observation } from "../../workbook/observation";
import type { Level } from "../figure/level";
import type { LevelReader } from "./read-level";

/**
 * The latest level that is held before a period. Null where none is, and where a later figure stands in the workbook that
 * is not to be printed: an earlier one would then not be the latest held.
 */
export function latestHeld(series: readonly Observation[], before: Period, readLevel: LevelReader): Level | null {
  const earlier = series.filter(({ period: { frequency, end } }) => frequency === before.frequency && end < before.end);
  for (const observation of [...earlier].reverse()) {
    const reading = readLevel(observation);
    if (reading.kind === "level") return reading.level;
    if (reading.unavailable.kind !== "not-available") return null;
  }
  return null;
}
