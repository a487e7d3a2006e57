import type { NoBands } from "../../measures/bands";
import {
  positionByCuts,
  type QuartileCuts,
  type QuartilePosition,
  type QuartileRule,
  type Quartiles,
  quartiles,
} from "../../measures/quartile";
import { ok, type Result } from "../../measures/result";
import { exactFromDecimal } from "../../measures/rounding";
import type { Benchmark } from "../../workbook/benchmark";
import type { Indicator } from "../../workbook/indicator";
import type { Level } from "../figure/level";
import type { Position, RankAlone, WhyNoQuartile } from "../figure/position";
import { placedValue, rankAmong } from "./placed-value";
import type { StatedQuartile, TypedCuts } from "./typed-comparators";

/** The rules' names, as settings and reports use them. */
export const RULE_NAMES: Readonly<Record<QuartileRule, string>> = {
  "dfe-lait": "DfE LAIT",
  "better-band": "better band",
  exc: "QUARTILE.EXC",
  rank: "rank",
};

/** Whom a value is placed among, and how. */
export interface PlacedAmong {
  readonly benchmark: Benchmark;
  readonly polarity: Indicator["polarity"];
  readonly rule: QuartileRule;
}

/** The quarters of a benchmark's authorities. Our own published value stays in the cuts and leaves the rank's list. */
export function quartersOf({ benchmark, polarity, rule }: PlacedAmong): Result<Quartiles, NoBands> {
  return quartiles({ published: benchmark.sorted, others: benchmark.others, polarity, rule });
}

/** Where the level would stand among the authorities' published values, at their decimals, and where the earlier one would. */
export function placeAmongAuthorities(
  level: Level,
  previous: Level | null,
  among: PlacedAmong,
): Result<Position, NoBands> {
  const { benchmark, polarity, rule } = among;
  const quarters = quartersOf(among);
  if (!quarters.ok) return quarters;
  const { cuts, positionOf } = quarters.value;
  const at = (one: Level): QuartilePosition => positionOf(placedValue(one, benchmark.precision));
  return ok({
    position: at(level),
    previousPosition: previous === null ? null : at(previous),
    year: benchmark.year,
    rule: RULE_NAMES[rule],
    by: { kind: "authorities", benchmark },
    cuts,
    rank: rankAmong(level, benchmark.others, benchmark, polarity),
  });
}

/** The level's rank where it has no quartile, from the best or else the highest; null where nobody else has a value. */
export function rankAlone(level: Level, { benchmark, polarity }: PlacedAmong, why: WhyNoQuartile): RankAlone | null {
  if (benchmark.others.length === 0) return null;
  const first = polarity === "low-is-good" ? "lowest" : "highest";
  return { rank: rankAmong(level, benchmark.others, benchmark, polarity), first, year: benchmark.year, why };
}

/** The rules that cuts alone are enough for: they differ in ties only. */
export const TYPED_CUTS_RULES = ["dfe-lait", "better-band"] as const satisfies readonly QuartileRule[];

export type TypedCutsRule = (typeof TYPED_CUTS_RULES)[number];

/** The rule by which typed cuts place, where another is in force among authorities. */
export function ruleOfTypedCuts(rule: QuartileRule): TypedCutsRule {
  return rule === "better-band" ? rule : "dfe-lait";
}

interface TypedPlacingRequest {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly previous: Level | null;
  readonly cuts: TypedCuts;
  readonly rule: QuartileRule;
}

/** Where the printed level stands between cuts that the owner typed; null without polarity or where they do not rise. */
export function placeByTypedCuts({ indicator, level, previous, cuts, rule }: TypedPlacingRequest): Position | null {
  const [first, median, third] = cuts.cuts;
  const values: QuartileCuts = [first.figure.value, median.figure.value, third.figure.value];
  const ties = ruleOfTypedCuts(rule);
  const at = (shown: Level): QuartilePosition | null =>
    positionByCuts(exactFromDecimal(shown.shown), values, indicator.polarity, ties);
  const position = at(level);
  if (position === null) return null;
  return {
    position,
    previousPosition: previous === null ? null : at(previous),
    year: cuts.period,
    rule: `${RULE_NAMES[ties]}, typed cuts`,
    by: { kind: "typed-cuts", cuts: [first.figure, median.figure, third.figure] },
    cuts: values,
    rank: null,
  };
}

/** What the workbook's owner states, shown as stated. */
export function statedPlacing({ position, period, source, from }: StatedQuartile): Position {
  return {
    position,
    previousPosition: null,
    year: period,
    rule: from ?? "stated in the workbook",
    by: { kind: "stated", cell: source },
    cuts: null,
    rank: null,
  };
}
