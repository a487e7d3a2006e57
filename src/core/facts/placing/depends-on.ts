import { absolute, compare, type Exact, exactFromNumber, subtract, ZERO } from "../../measures/exact";
import {
  positionByCuts,
  positionIfTiedOtherwise,
  type QuartilePosition,
  type QuartileRule,
  quintilePosition,
} from "../../measures/quartile";
import { exactFromDecimal, decimalsOf } from "../../measures/rounding";
import type { Benchmark } from "../../workbook/benchmark";
import type { Dependence, NearCut, OtherReading, Placing, Position } from "../figure/position";
import type { Level } from "../figure/level";
import { otherRoundings, placedValue } from "./placed-value";
import { type PlacedAmong, quartersOf, ruleOfTypedCuts, TYPED_CUTS_RULES, type TypedCutsRule } from "./placing";

const RULES: readonly QuartileRule[] = ["dfe-lait", "better-band", "exc", "rank"];

/** A position with nothing known of what it hangs on: one that is stated. */
function withoutDoubts(position: Position): Placing {
  return { ...position, dependsOn: [], nearCut: null, beyond: null, quintile: null };
}

/**
 * The position with all that would move it: another offered rule, the other side of a tie, the unrounded or the printed
 * value, another benchmark year that the workbook holds; how near the next cut is, and whether it lies beyond every authority.
 */
export function withDoubts(
  position: Position,
  level: Level,
  among: PlacedAmong,
  otherYears: readonly Benchmark[],
): Placing {
  const { benchmark, polarity, rule } = among;
  const placed = placedValue(level, benchmark.precision);
  const at = (value: Exact, change: Partial<PlacedAmong>): QuartilePosition | null => {
    const quarters = quartersOf({ ...among, ...change });
    return quarters.ok ? quarters.value.positionOf(value) : null;
  };
  const readings: readonly Reading[] = [
    ...RULES.filter((other) => other !== rule).map((other) => ({
      position: at(placed, { rule: other }),
      by: { kind: "rule" as const, rule: other },
    })),
    ...otherTie(position, placed, among),
    ...otherRoundings(level, benchmark.precision).map(({ value, by }) => ({ position: at(value, {}), by })),
    ...otherYears.map((other) => ({
      position: at(placedValue(level, other.precision), { benchmark: other }),
      by: { kind: "year" as const, year: other.year },
    })),
  ];
  const fifth = quintilePosition(placed, { published: benchmark.sorted, others: benchmark.others, polarity, rule });
  return {
    ...position,
    dependsOn: dependencesOf(position, readings),
    nearCut: position.cuts === null ? null : nearCut(placed, position.cuts, decimalsOfPlacing(benchmark)),
    beyond: beyondAll(placed, benchmark.sorted),
    quintile: fifth.ok ? fifth.value : null,
  };
}

/**
 * A position by cuts that the owner typed, with what can be known of it without the authorities' own values: the other
 * side of a tie, the unrounded value, how near the next cut is.
 */
export function withTypedDoubts(
  position: Position,
  level: Level,
  { polarity, rule }: Pick<PlacedAmong, "polarity" | "rule">,
): Placing {
  const { cuts } = position;
  if (cuts === null) return withoutDoubts(position);
  const shown = exactFromDecimal(level.shown);
  const inForce = ruleOfTypedCuts(rule);
  const at = (value: Exact, by: TypedCutsRule): QuartilePosition | null => positionByCuts(value, cuts, polarity, by);
  const readings: readonly Reading[] = [
    ...TYPED_CUTS_RULES.filter((other) => other !== inForce).map((other) => ({
      position: at(shown, other),
      by: { kind: "rule" as const, rule: other },
    })),
    ...otherTie(position, shown, { polarity, rule: inForce }),
    { position: at(level.exact, inForce), by: { kind: "unrounded" } },
  ];
  const decimals = Math.max(...cuts.map((cut) => decimalsOf(cut) ?? 0));
  return {
    ...withoutDoubts(position),
    dependsOn: dependencesOf(position, readings),
    nearCut: nearCut(shown, cuts, decimals),
  };
}

interface Reading {
  readonly position: QuartilePosition | null;
  readonly by: OtherReading;
}

/** The readings that give another position. */
function dependencesOf({ position }: Position, readings: readonly Reading[]): readonly Dependence[] {
  return readings.flatMap((reading): Dependence[] =>
    reading.position === null || reading.position === position ? [] : [{ position: reading.position, by: reading.by }],
  );
}

/** The other side of a tie with a cut, where no offered rule stands for it: low is good, or cuts of QUARTILE.EXC. */
function otherTie(
  { cuts }: Position,
  placed: Exact,
  { polarity, rule }: Pick<PlacedAmong, "polarity" | "rule">,
): Reading[] {
  if (cuts === null || rule === "rank" || (polarity === "high-is-good" && rule !== "exc")) return [];
  const goesTo = polarity === "high-is-good" ? "better" : "worse";
  return [{ position: positionIfTiedOtherwise(placed, cuts, polarity, rule), by: { kind: "tie", goesTo } }];
}

/** A value that nobody rounded is near a cut only where it lies on it, as far as its decimals tell. */
function decimalsOfPlacing({ precision, decimals }: Benchmark): number {
  return precision.kind === "decimals" ? precision.decimals : decimals;
}

/** The cut within half a published unit of the value: close enough for the published rounding to decide. */
function nearCut(value: Exact, cuts: readonly Exact[], publishedDecimals: number): NearCut | null {
  const halfUnit: Exact = { above: 1n, below: 2n * 10n ** BigInt(publishedDecimals) };
  const cut = cuts.find((candidate) => compare(absolute(subtract(value, candidate)), halfUnit) <= 0);
  return cut === undefined ? null : { cut, distance: subtract(value, cut) };
}

function beyondAll(value: Exact, sorted: Float64Array): Placing["beyond"] {
  const at = (index: number): Exact => exactFromNumber(sorted.at(index) ?? NaN) ?? ZERO;
  if (sorted.length > 0 && compare(value, at(0)) < 0) return "lowest";
  return sorted.length > 0 && compare(value, at(-1)) > 0 ? "highest" : null;
}
