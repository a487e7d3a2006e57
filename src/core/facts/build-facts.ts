import { formatPeriod } from "../format/period";
import { type Period, samePeriod } from "../measures/period";
import type { Benchmark } from "../workbook/benchmark";
import { type Finding, warning } from "../workbook/finding";
import type { Indicator } from "../workbook/indicator";
import type { Observation } from "../workbook/observation";
import { headerKey } from "../workbook/table";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { caveatsOf } from "./caveats";
import { englandComparator, neighboursComparator } from "./comparators";
import { comparatorPeriod, compareLevels } from "./comparison";
import type { IndicatorFacts, Level } from "./facts";
import { readLevel } from "./level";
import { place } from "./place";
import { targetFact, targetInForce } from "./target-fact";
import { typedComparators } from "./typed-comparators";

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
    return withoutFigure(workbook, indicator, null, { kind: "no-row" }, [noRow(indicator, workbook.period)]);
  const reading = readLevel(indicator, current, workbook.settings);
  if (reading.kind === "none")
    return withoutFigure(workbook, indicator, current, reading.unavailable, reading.findings);
  return withFigure(workbook, indicator, current, reading.level, reading.findings);
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
  workbook: PerformanceWorkbook,
  indicator: Indicator,
  current: Observation | null,
  unavailable: NonNullable<IndicatorFacts["unavailable"]>,
  findings: readonly Finding[],
): BuiltFacts {
  const period = current?.period ?? (indicator.frequency === workbook.period.frequency ? workbook.period : null);
  const facts = {
    indicator,
    period,
    status: "not-available",
    value: null,
    unavailable,
    lastKnown: period === null ? null : levelBefore(workbook, indicator, period),
    comparisons: [],
    target: null,
    england: null,
    neighbours: null,
    placing: null,
    statedRecord: null,
    rowNote: current?.note ?? null,
  } as const;
  return { facts: { ...facts, caveats: caveatsOf(facts) }, findings };
}

/** The level that the main comparison would have been with. */
function levelBefore(workbook: PerformanceWorkbook, indicator: Indicator, period: Period): Level | null {
  const [main = "previous-period"] = indicator.compareWith;
  const wanted = comparatorPeriod(main, indicator, period);
  const series = workbook.observations.get(indicator.ref) ?? [];
  const earlier = wanted === null ? undefined : series.find((observation) => samePeriod(observation.period, wanted));
  const reading = earlier === undefined ? null : readLevel(indicator, earlier, workbook.settings);
  return reading?.kind === "level" ? reading.level : null;
}

function withFigure(
  workbook: PerformanceWorkbook,
  indicator: Indicator,
  current: Observation,
  level: Level,
  levelFindings: readonly Finding[],
): BuiltFacts {
  const { settings, neighbours } = workbook;
  const series = workbook.observations.get(indicator.ref) ?? [];
  const target = targetInForce(indicator, current);
  const { comparisons, findings } = compareLevels({ indicator, series, current, level, target, settings });
  const typed = typedComparators(workbook.comparators, indicator, level.period);
  const benchmarks = benchmarksOf(workbook, indicator);
  const benchmark = benchmarkInForce(workbook, indicator, benchmarks);
  const request = { indicator, level, typed, benchmark, neighbours };
  const placed = place(workbook, {
    indicator,
    level,
    previous: comparisons[0]?.previous ?? null,
    typed,
    benchmark,
    held: benchmarks,
  });
  const facts = {
    indicator,
    period: level.period,
    status: current.status,
    value: level,
    unavailable: null,
    lastKnown: null,
    comparisons,
    target: targetFact(indicator, current, level),
    england: englandComparator(request),
    neighbours: neighboursComparator(request),
    placing: placed.placing,
    statedRecord: current.statedRecord,
    rowNote: current.note,
  };
  return {
    facts: { ...facts, caveats: caveatsOf(facts) },
    findings: [...levelFindings, ...findings, ...placed.findings],
  };
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

function noRow({ ref, name, frequency }: Indicator, period: Period): Finding {
  return warning("no-figure-for-period", {
    message: `${ref} ${name} has no row for ${formatPeriod(period)}${frequency === period.frequency ? "" : " or before"}, so it is shown as not available.`,
    advice:
      "Add the row to Observations. If there is no figure yet, give it the Status not available and the reason in Note.",
    ref,
  });
}
