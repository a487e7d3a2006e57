import { absolute, compare, type Exact, subtract } from "../measures/exact";
import { formatPeriod } from "../format/period";
import {
  type NoQuartile,
  quartileCuts,
  type QuartilePosition,
  quartilePosition,
  type QuartileRule,
} from "../measures/quartile";
import { competitionRank } from "../measures/rank";
import { exactFromDecimal } from "../measures/rounding";
import { ok, type Result } from "../measures/result";
import type { Benchmark } from "../workbook/benchmark";
import type { TypedComparators } from "../workbook/comparators";
import type { Indicator } from "../workbook/indicator";
import type { Dependence, Level, NearCut, Placing } from "./facts";

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
export function placeAmongAuthorities(request: PlacingRequest): Result<Placing, NoQuartile> {
  const { indicator, level, previous, benchmark, rule, ownArea } = request;
  const { polarity } = indicator;
  const at = (value: Exact, published: Float64Array, by: QuartileRule): QuartilePosition | null => {
    const placed = quartilePosition({ value, published, polarity, rule: by });
    return placed.ok ? placed.value : null;
  };
  const shown = exactFromDecimal(level.shown);
  const placed = quartilePosition({ value: shown, published: benchmark.sorted, polarity, rule });
  if (!placed.ok) return placed;
  const cuts = quartileCuts(benchmark.sorted, rule === "exc" ? 6 : 7);
  const others = benchmark.authorities.filter(({ code }) => code !== ownArea).map(({ value }) => value);
  const dependsOn: Dependence[] = [
    ...alternativeRules(rule).map((by) => ({ position: at(shown, benchmark.sorted, by), because: BECAUSE[by] })),
    { position: at(level.exact, benchmark.sorted, rule), because: "unrounded value" },
    ...request.otherYears.map(({ sorted, year }) => ({
      position: at(shown, sorted, rule),
      because: `benchmark year ${formatPeriod(year)}`,
    })),
  ].flatMap(({ position, because }) => (position === null || position === placed.value ? [] : [{ position, because }]));
  return ok({
    position: placed.value,
    previousPosition: previous === null ? null : at(exactFromDecimal(previous.shown), benchmark.sorted, rule),
    year: benchmark.year,
    rule: RULE_NAMES[rule],
    stated: false,
    cuts: cuts.ok ? cuts.value : null,
    rank: competitionRank({ value: shown, others, polarity }),
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

/** What the workbook's owner states, shown as stated. */
export function statedPlacing(typed: TypedComparators): Placing | null {
  if (typed.statedQuartile === null) return null;
  const { position, source } = typed.statedQuartile;
  return {
    position,
    previousPosition: null,
    year: typed.period,
    rule: typed.from ?? "stated in the workbook",
    stated: true,
    cuts: null,
    rank: null,
    dependsOn: [],
    nearCut: null,
    sources: [source],
  };
}
