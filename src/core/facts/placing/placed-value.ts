import { compare, type Exact, exactFromNumber, toNumber } from "../../measures/exact";
import type { Polarity } from "../../measures/polarity";
import { competitionRank } from "../../measures/rank";
import { exactFromDecimal, round } from "../../measures/rounding";
import type { Benchmark, Precision } from "../../workbook/benchmark";
import type { Level } from "../figure/level";
import type { OtherRounding, PlacedRank } from "../figure/position";

/**
 * The decimals that a level is placed at among published values: theirs, for 93.8% among whole numbers is one of those that
 * were published as 94. A figure that is printed half-way between two of their steps, 50.5, stands between them, for
 * publishers round halves differently. Null beside values that nobody rounded.
 */
export function placedDecimals(level: PlacedLevel, precision: Precision): number | null {
  switch (precision.kind) {
    case "decimals":
      return standsBetween(level, precision.decimals) ? precision.decimals + 1 : precision.decimals;
    case "unrounded":
      return null;
  }
}

type PlacedLevel = Pick<Level, "exact" | "shown">;

function standsBetween({ exact: { above, below }, shown }: PlacedLevel, decimals: number): boolean {
  const steps = above * 10n ** BigInt(decimals);
  return shown.decimals > decimals && steps % below !== 0n && (2n * steps) % below === 0n;
}

/** The level as it is placed: at those decimals, else with the 15 digits of a cell. */
export function placedValue(level: PlacedLevel, precision: Precision): Exact {
  const decimals = placedDecimals(level, precision);
  return decimals === null
    ? (exactFromNumber(toNumber(level.exact)) ?? level.exact)
    : exactFromDecimal(round(level.exact, decimals));
}

/** The same level at the other decimals that a reader may place it at. */
export function otherRoundings(
  level: PlacedLevel,
  precision: Precision,
): readonly { readonly value: Exact; readonly by: OtherRounding }[] {
  const { exact, shown } = level;
  const printed = { value: exactFromDecimal(shown), by: { kind: "printed" } } as const;
  const unrounded = { value: exact, by: { kind: "unrounded" } } as const;
  if (precision.kind === "unrounded") return [printed];
  const { decimals } = precision;
  if (standsBetween(level, decimals))
    return [{ value: exactFromDecimal(round(exact, decimals)), by: { kind: "rounded" } }];
  return shown.decimals < decimals ? [printed, unrounded] : [unrounded];
}

/** The level's rank among others' published values, sorted from the lowest, and what another rounding would make of it. */
export function rankAmong(
  level: Level,
  others: Float64Array,
  { precision }: Pick<Benchmark, "precision">,
  polarity: Polarity,
): PlacedRank {
  const placed = placedValue(level, precision);
  const rank = competitionRank({ value: placed, others, polarity });
  const dependsOn = otherRoundings(level, precision).flatMap(({ value, by }) => {
    if (compare(value, placed) === 0) return [];
    const other = competitionRank({ value, others, polarity });
    return other.rank === rank.rank ? [] : [{ rank: other.rank, by }];
  });
  return { ...rank, dependsOn };
}
