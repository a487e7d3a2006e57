import { formatPeriod } from "../format/period";
import { type Period, samePeriod } from "../measures/period";
import type { NoQuartile } from "../measures/quartile";
import type { Benchmark } from "../workbook/benchmark";
import type { TypedComparators } from "../workbook/comparators";
import { type Finding, note, warning } from "../workbook/finding";
import type { Indicator } from "../workbook/indicator";
import type { Observation } from "../workbook/observation";
import { headerKey } from "../workbook/table";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { caveatsOf } from "./caveats";
import { englandComparator, neighboursComparator } from "./comparators";
import { compareLevels } from "./comparison";
import type { IndicatorFacts, Level, Placing } from "./facts";
import { readLevel } from "./level";
import { placeAmongAuthorities, statedPlacing } from "./placing";
import { targetFact, targetInForce } from "./target-fact";

/** The facts of one indicator and what its owner should know of them. */
export interface BuiltFacts {
  readonly facts: IndicatorFacts;
  readonly findings: readonly Finding[];
}

/** All that the workbook says of one indicator for its period: the only place where figures are put together. */
export function buildFacts(workbook: PerformanceWorkbook, indicator: Indicator): BuiltFacts {
  const series = workbook.observations.get(indicator.ref) ?? [];
  const current = currentObservation(indicator, series, workbook.period);
  if (current === null)
    return withoutFigure(indicator, workbook.period, null, { kind: "no-row" }, [noRow(indicator, workbook.period)]);
  const reading = readLevel(indicator, current);
  if (reading.kind === "none")
    return withoutFigure(indicator, workbook.period, current, reading.unavailable, reading.findings);
  return withFigure(workbook, indicator, series, current, reading.level, reading.findings);
}

/**
 * The observation that the report speaks of: the report's own period where the indicator has such periods, else the
 * latest that ended by then.
 */
function currentObservation(
  { frequency }: Indicator,
  series: readonly Observation[],
  report: Period,
): Observation | null {
  if (frequency === report.frequency) return series.find(({ period }) => samePeriod(period, report)) ?? null;
  return series.filter(({ period }) => period.end <= report.end).at(-1) ?? null;
}

function withoutFigure(
  indicator: Indicator,
  report: Period,
  current: Observation | null,
  unavailable: NonNullable<IndicatorFacts["unavailable"]>,
  findings: readonly Finding[],
): BuiltFacts {
  const facts = {
    indicator,
    period: current?.period ?? (indicator.frequency === report.frequency ? report : null),
    status: "not-available",
    value: null,
    unavailable,
    comparisons: [],
    target: null,
    england: null,
    neighbours: null,
    placing: null,
    statedRecord: null,
  } as const;
  return { facts: { ...facts, caveats: caveatsOf(facts) }, findings };
}

function withFigure(
  workbook: PerformanceWorkbook,
  indicator: Indicator,
  series: readonly Observation[],
  current: Observation,
  level: Level,
  levelFindings: readonly Finding[],
): BuiltFacts {
  const { settings } = workbook;
  const targetValue = targetInForce(indicator, current)?.value ?? null;
  const { comparisons, findings: comparisonFindings } = compareLevels({
    indicator,
    series,
    current,
    level,
    targetValue,
    settings,
  });
  const typed = typedFor(workbook, indicator, level.period);
  const benchmarks = benchmarksOf(workbook, indicator);
  const benchmark = benchmarkInForce(workbook, indicator, benchmarks);
  const request = { indicator, level, typed, benchmark, neighbours: workbook.neighbours };
  const placed = place(workbook, indicator, level, comparisons[0]?.previous ?? null, typed, benchmark, benchmarks);
  const facts = {
    indicator,
    period: level.period,
    status: current.status,
    value: level,
    unavailable: null,
    comparisons,
    target: targetFact(indicator, current, level),
    england: englandComparator(request),
    neighbours: neighboursComparator(request),
    placing: placed.placing,
    statedRecord: current.statedRecord,
  };
  return {
    facts: { ...facts, caveats: caveatsOf(facts) },
    findings: [...levelFindings, ...comparisonFindings, ...placed.findings],
  };
}

/** The latest typed comparators of our own period, or of a year that ended by then. */
function typedFor({ comparators }: PerformanceWorkbook, { ref }: Indicator, period: Period): TypedComparators | null {
  const own = comparators.filter((typed) => typed.ref === ref && typed.period.end <= period.end);
  const usable = own.filter((typed) => samePeriod(typed.period, period) || typed.period.frequency === "year");
  return usable.reduce<TypedComparators | null>(
    (best, typed) => (best === null || typed.period.end > best.period.end ? typed : best),
    null,
  );
}

/** Every year held of the indicator's benchmark, the latest first. */
function benchmarksOf({ benchmarks }: PerformanceWorkbook, { benchmark }: Indicator): readonly Benchmark[] {
  if (benchmark === null) return [];
  const wanted = headerKey(benchmark);
  return benchmarks.filter(({ name }) => headerKey(name) === wanted).sort((a, b) => b.year.end - a.year.end);
}

/** The year asked for, else the latest that had ended by the report's date. */
function benchmarkInForce(
  { settings: { reportMonth } }: PerformanceWorkbook,
  { benchmarkYear }: Indicator,
  held: readonly Benchmark[],
): Benchmark | null {
  const usable = held.filter(({ year }) =>
    benchmarkYear === null ? reportMonth === null || year.end < reportMonth : year.end === benchmarkYear.end,
  );
  return usable[0] ?? null;
}

function place(
  workbook: PerformanceWorkbook,
  indicator: Indicator,
  level: Level,
  previous: Level | null,
  typed: TypedComparators | null,
  benchmark: Benchmark | null,
  held: readonly Benchmark[],
): { readonly placing: Placing | null; readonly findings: readonly Finding[] } {
  if (indicator.benchmark === null || benchmark === null) {
    const findings =
      indicator.benchmark === null || workbook.ownArea === null
        ? []
        : [benchmarkNotFound(indicator, indicator.benchmark)];
    return { placing: typed === null ? null : statedPlacing(typed), findings };
  }
  const placed = placeAmongAuthorities({
    indicator,
    level,
    previous,
    benchmark,
    otherYears: held.filter((other) => other !== benchmark),
    ownArea: workbook.ownArea,
    rule: workbook.settings.quartileRule,
  });
  if (placed.ok) return { placing: placed.value, findings: [] };
  return {
    placing: null,
    findings: placed.reason.kind === "no-polarity" ? [] : [noPlacing(indicator, benchmark, placed.reason)],
  };
}

function noRow({ ref, name }: Indicator, period: Period): Finding {
  return warning("no-figure-for-period", {
    message: `${ref} ${name} has no row for ${formatPeriod(period)} or before, so it is shown as not available.`,
    advice:
      "Add the row to Observations. If there is no figure yet, give it the Status not available and the reason in Note.",
    ref,
  });
}

function benchmarkNotFound({ ref, name, source }: Indicator, benchmark: string): Finding {
  return warning("benchmark-not-found", {
    message: `${ref} ${name}: no benchmark “${benchmark}” for a year in use was found in Benchmarks, so it has no computed quartile.`,
    advice:
      "Check that the Benchmark cell and the header in Benchmarks are the same words, and that the year had ended by the Report date.",
    ref,
    source,
  });
}

function noPlacing(
  { ref, name, source }: Indicator,
  { year }: Benchmark,
  reason: Exclude<NoQuartile, { kind: "no-polarity" }>,
): Finding {
  const why =
    reason.kind === "too-few-authorities"
      ? `only ${reason.found} authorities have a value, and ${reason.needed} are needed`
      : "too many authorities share one value for quarters to be told apart";
  return note("no-quartile", {
    message: `${ref} ${name}: no quartile for ${formatPeriod(year)}, because ${why}.`,
    advice: "Nothing to do, unless values are missing from Benchmarks.",
    ref,
    source,
  });
}
