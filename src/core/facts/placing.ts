import { absolute, compare, type Exact, subtract } from "../measures/exact";
import { formatPeriod } from "../format/period";
import type { NoBands } from "../measures/bands";
import {
  positionByCuts,
  type QuartileCuts,
  quartileCuts,
  type QuartilePosition,
  quartilePosition,
  type QuartileRule,
} from "../measures/quartile";
import { competitionRank } from "../measures/rank";
import { exactFromDecimal } from "../measures/rounding";
import { ok, type Result } from "../measures/result";
import type { Benchmark } from "../workbook/benchmark";
import type { Indicator } from "../workbook/indicator";
import type { Dependence, Level, NearCut, Placing } from "./facts";
import type { StatedQuartile, TypedCuts } from "./typed-comparators";

/** The rules' names, as settings and reports use them. */
export const RULE_NAMES: Readonly<Record<QuartileRule, string>> = {
  "dfe-lait": "DfE LAIT",
  "better-band": "better band",
  exc: "QUARTILE.EXC",
  rank: "rank",
};

const BECAUSE: Readonly<Record<QuartileRule, string>> = {
  "dfe-lait": "DfE LAIT rule",
  "better-band": "tie goes to the better band",
  exc: "QUARTILE.EXC cuts",
  rank: "rank-based",
};

interface PlacingRequest {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly previous: Level | null;
  readonly benchmark: Benchmark;
  /** Benchmarks of the same name for other years that the workbook holds. */
  readonly otherYears: readonly Benchmark[];
  readonly ownArea: string | null;
  readonly rule: QuartileRule;
}

/** Where the printed level would stand among the authorities' published values, and what else it could be. */
export function placeAmongAuthorities(request: PlacingRequest): Result<Placing, NoBands> {
  const { indicator, level, previous, benchmark, rule, ownArea } = request;
  const { polarity } = indicator;
  const others = (from: Benchmark): number[] =>
    from.authorities.filter(({ code }) => code !== ownArea).map((one) => one.value);
  /** Our own published value stays in the cuts and leaves the list that ranks are counted in. */
  const positionOf = (value: Exact, from: Benchmark, by: QuartileRule): Result<QuartilePosition, NoBands> =>
    quartilePosition({ value, published: by === "rank" ? others(from) : from.sorted, polarity, rule: by });
  const at = (value: Exact, from: Benchmark, by: QuartileRule): QuartilePosition | null => {
    const placed = positionOf(value, from, by);
    return placed.ok ? placed.value : null;
  };
  const shown = exactFromDecimal(level.shown);
  const placed = positionOf(shown, benchmark, rule);
  if (!placed.ok) return placed;
  const cuts = quartileCuts(benchmark.sorted, rule === "exc" ? 6 : 7);
  const dependsOn: Dependence[] = [
    ...alternativeRules(rule).map((by) => ({ position: at(shown, benchmark, by), because: BECAUSE[by] })),
    { position: at(level.exact, benchmark, rule), because: "unrounded value" },
    ...request.otherYears.map((other) => ({
      position: at(shown, other, rule),
      because: `benchmark year ${formatPeriod(other.year)}`,
    })),
  ].flatMap(({ position, because }) => (position === null || position === placed.value ? [] : [{ position, because }]));
  return ok({
    position: placed.value,
    previousPosition: previous === null ? null : at(exactFromDecimal(previous.shown), benchmark, rule),
    year: benchmark.year,
    rule: RULE_NAMES[rule],
    stated: false,
    cuts: cuts.ok ? cuts.value : null,
    rank: competitionRank({ value: shown, others: others(benchmark), polarity }),
    dependsOn,
    nearCut: cuts.ok ? nearCut(shown, cuts.value, benchmark.decimals) : null,
    sources: level.sources,
  });
}

function alternativeRules(rule: QuartileRule): QuartileRule[] {
  const others: readonly QuartileRule[] = ["better-band", "exc", "rank"];
  return [...(rule === "dfe-lait" ? [] : (["dfe-lait"] as const)), ...others.filter((other) => other !== rule)];
}

/** The cut within half a published unit of the value: close enough for the published rounding to decide. */
function nearCut(value: Exact, cuts: readonly Exact[], publishedDecimals: number): NearCut | null {
  const halfUnit: Exact = { above: 1n, below: 2n * 10n ** BigInt(publishedDecimals) };
  const cut = cuts.find((candidate) => compare(absolute(subtract(value, candidate)), halfUnit) <= 0);
  return cut === undefined ? null : { cut, distance: subtract(value, cut) };
}

interface TypedPlacingRequest {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly previous: Level | null;
  readonly cuts: TypedCuts;
  readonly rule: QuartileRule;
}

/** Where the printed level stands between cuts that the owner typed; null without polarity or where they do not rise. */
export function placeByTypedCuts({ indicator, level, previous, cuts, rule }: TypedPlacingRequest): Placing | null {
  const [first, median, third] = cuts.cuts;
  const values: QuartileCuts = [first.figure.value, median.figure.value, third.figure.value];
  const ties = rule === "better-band" ? rule : "dfe-lait";
  const at = (shown: Level): QuartilePosition | null =>
    positionByCuts(exactFromDecimal(shown.shown), values, indicator.polarity, ties);
  const position = at(level);
  if (position === null) return null;
  return {
    position,
    previousPosition: previous === null ? null : at(previous),
    year: cuts.period,
    rule: `${RULE_NAMES[ties]}, typed cuts`,
    stated: false,
    cuts: values,
    rank: null,
    dependsOn: [],
    nearCut: null,
    sources: [...level.sources, ...cuts.cuts.map(({ figure }) => figure.source)],
  };
}

/** What the workbook's owner states, shown as stated. */
export function statedPlacing({ position, period, source, from }: StatedQuartile): Placing {
  return {
    position,
    previousPosition: null,
    year: period,
    rule: from ?? "stated in the workbook",
    stated: true,
    cuts: null,
    rank: null,
    dependsOn: [],
    nearCut: null,
    sources: [source],
  };
}
