import type { Period } from "../../measures/period";
import { standingOfLatest } from "../../measures/record";
import { exactFromDecimal } from "../../measures/rounding";
import type { SeriesPoint } from "./series";

/** The latest printed level is the highest, or lowest, for a while. */
export interface RecordFact {
  readonly kind: "highest" | "lowest";
  /** The last period that was as high (or low); null where none is held. */
  readonly since: Period | null;
  /** Where the data held start: "highest in the data held, which starts in …". */
  readonly dataStart: Period;
  /** How many periods it beats in a row. */
  readonly beaten: number;
}

/**
 * The record that a series' latest printed level sets, or null for none. A claim that spans a period without a figure
 * is not made: nobody can know what stood there.
 */
export function recordFact(series: readonly SeriesPoint[]): RecordFact | null {
  const shown = series.map(({ level }) => (level === null ? null : exactFromDecimal(level.shown)));
  const [first] = series;
  if (first === undefined) return null;
  for (const kind of ["highest", "lowest"] as const) {
    const standing = standingOfLatest(shown, kind);
    if (standing === null || standing.gap) continue;
    const since = standing.kind === "since" ? (series[standing.index]?.period ?? null) : null;
    const beaten = standing.kind === "since" ? standing.periodsBetween : standing.over;
    return { kind, since, dataStart: first.period, beaten };
  }
  return null;
}
