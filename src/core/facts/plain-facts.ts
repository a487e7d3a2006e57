import { monthNumber, type Period, periodsBefore, samePeriod } from "../measures/period";
import { yearEndMonth } from "../workbook/basis";
import { yearAsked } from "../workbook/benchmark-year";
import type { Target } from "../measures/target";
import type { Benchmark } from "../workbook/benchmark";
import { earlierOf, USUAL_COMPARISON } from "../workbook/comparison-kind";
import type { Finding } from "../findings/finding";
import type { Indicator } from "../workbook/indicator";
import type { Observation } from "../workbook/observation";
import { benchmarksOf, type PerformanceWorkbook } from "../workbook/workbook";
import { englandComparator, neighboursComparator } from "./placing/comparators";
import { compareLevels } from "./comparison/comparison";
import { type EarlierReading, readEarlier } from "./comparison/read-earlier";
import { withoutTellingChange } from "./disclosure/stated-changes";
import { type Comparison, earlierFigure, earlierLevel } from "./figure/comparison";
import type { Level, Unavailable } from "./figure/level";
import type { PlainFacts } from "./facts";
import { currentObservation, noRow, olderFigure, periodLacking } from "./level/current-observation";
import { latestHeld } from "./level/latest-held";
import { type LevelReader, levelReader, type Withheld } from "./level/read-level";
import { place } from "./placing/place";
import type { PlacedAmong } from "./placing/placing";
import { type Observed, targetBasisAsked, targetFact } from "./level/target-fact";
import { targetInForce } from "./level/target-in-force";
import { typedComparators, unendedComparators } from "./placing/typed-comparators";
import { absenceIn, unusedBenchmark } from "./placing/unused-benchmark";

/** The figures of one indicator, and what the facts that build on them start from. */
export interface PlainReading {
  readonly facts: PlainFacts;
  readonly findings: readonly Finding[];
  readonly series: readonly Observation[];
  readonly readLevel: LevelReader;
  readonly target: Target | null;
  /** Whom the level was placed among, and the other years held of that benchmark, the latest first. */
  readonly among: PlacedAmong | null;
  readonly otherYears: readonly Benchmark[];
}

/** Level, changes, target, comparators and position of one indicator: all that the report prints first. */
export function readPlainFacts(workbook: PerformanceWorkbook, indicator: Indicator, withheld: Withheld): PlainReading {
  const series = seriesOf(workbook, indicator);
  const readLevel = levelReader(indicator, withheld);
  const found = currentObservation(indicator, series, workbook.period);
  const current = found === null ? null : withoutTellingChange(indicator, found, withheld);
  if (current === null) return { ...nothingMore(series, readLevel), ...withoutRow(workbook, indicator, readLevel) };
  const reading = readLevel(current);
  const findings = [...olderFigure(indicator, current, workbook.period), ...reading.findings];
  if (reading.kind === "level")
    return withFigure({
      workbook,
      indicator,
      series,
      readLevel,
      current,
      level: reading.level,
      findings,
    });
  return {
    ...nothingMore(series, readLevel),
    facts: withoutFigure(workbook, indicator, current, reading.unavailable, readLevel),
    findings,
  };
}

function seriesOf({ observations }: PerformanceWorkbook, { ref }: Indicator): readonly Observation[] {
  return observations.get(ref) ?? [];
}

function nothingMore(series: readonly Observation[], readLevel: LevelReader): Omit<PlainReading, "facts" | "findings"> {
  return { series, readLevel, target: null, among: null, otherYears: [] };
}

function withoutRow(
  workbook: PerformanceWorkbook,
  indicator: Indicator,
  readLevel: LevelReader,
): Pick<PlainReading, "facts" | "findings"> {
  return {
    facts: withoutFigure(workbook, indicator, null, { kind: "no-row" }, readLevel),
    findings: [noRow(indicator, workbook.period)],
  };
}

function withoutFigure(
  workbook: PerformanceWorkbook,
  indicator: Indicator,
  current: Observation | null,
  unavailable: NonNullable<PlainFacts["unavailable"]>,
  readLevel: LevelReader,
): PlainFacts {
  const period = current?.period ?? periodLacking(indicator, workbook.period);
  const earlier = period === null ? null : earlierReading(indicator, seriesOf(workbook, indicator), period, readLevel);
  return {
    indicator,
    period,
    status: "not-available",
    value: null,
    unavailable,
    earlier: earlier?.kind === "held" ? earlier.earlier : null,
    previousUnavailable: earlier?.kind === "none" ? earlier.unavailable : null,
    latestHeld: period === null ? null : latestHeld(seriesOf(workbook, indicator), period, readLevel),
    comparisons: [],
    target: null,
    england: null,
    englandTotal: null,
    neighbours: null,
    placing: null,
    rankAlone: null,
    unusedBenchmark: null,
    statedRecord: null,
    rowNote: current?.note ?? null,
  };
}

/** What the main comparison is with, or would have been with; null where there can be none. */
function earlierReading(
  indicator: Indicator,
  series: readonly Observation[],
  period: Period,
  readLevel: LevelReader,
): EarlierReading | null {
  const [main = USUAL_COMPARISON] = indicator.compareWith;
  const time = earlierOf(main, indicator, period);
  return time === null ? null : readEarlier(time, { indicator, series, readLevel });
}

interface FigureRequest {
  readonly workbook: PerformanceWorkbook;
  readonly indicator: Indicator;
  readonly series: readonly Observation[];
  readonly readLevel: LevelReader;
  readonly current: Observation;
  readonly level: Level;
  readonly findings: readonly Finding[];
}

function withFigure(request: FigureRequest): PlainReading {
  const { workbook, indicator, series, readLevel, current, level } = request;
  const { settings } = workbook;
  const target = targetInForce(indicator, current);
  const { comparisons, findings } = compareLevels({ indicator, series, current, level, target, settings, readLevel });
  const allTyped = { comparators: workbook.comparators, reportMonth: settings.reportMonth };
  const typed = typedComparators(allTyped, indicator, level.period);
  const held = benchmarksOf(workbook, indicator).filter(({ year }) => year.pooled === level.period.pooled);
  const inForce = benchmarkInForce(workbook, indicator, held);
  const unused = inForce === null ? null : unusedBenchmark(workbook, inForce, level, indicator.unit);
  const beside = { indicator, level, typed, benchmark: unused?.why.kind === "another-scale" ? null : inForce };
  const [main] = comparisons;
  const previous = main === undefined ? null : earlierLevel(main.earlier);
  const placed = place(workbook, {
    ...{ indicator, level, previous, typed, held, unused },
    benchmark: unused === null ? inForce : null,
  });
  return {
    facts: {
      indicator,
      period: level.period,
      status: current.status,
      value: level,
      unavailable: null,
      earlier: null,
      previousUnavailable: whyNoEarlier(request, comparisons),
      latestHeld: null,
      comparisons,
      target: targetFact(indicator, { observation: current, level }, periodBefore(request)),
      ...englandComparator(beside),
      neighbours: neighboursComparator(beside),
      placing: placed.placing,
      rankAlone: placed.rankAlone,
      unusedBenchmark: unused,
      statedRecord: current.statedRecord,
      rowNote: current.note,
    },
    findings: [
      ...request.findings,
      ...findings,
      ...targetBasisAsked(indicator, current, level),
      ...unendedComparators(allTyped, indicator, level.period, series),
      ...placed.findings,
    ],
    series,
    readLevel,
    target,
    among: placed.among,
    otherYears: held.filter(
      ({ year }) =>
        inForce !== null &&
        year !== inForce.year &&
        monthNumber(year.end) === monthNumber(inForce.year.end) &&
        absenceIn(workbook, year) === null,
    ),
  };
}

/** The figure of the period before, whatever the indicator is compared with; null where there is none to show. */
function periodBefore({ indicator, series, level, readLevel }: FigureRequest): Observed | null {
  const period = periodsBefore(level.period, indicator.every);
  const observation = series.find((one) => samePeriod(one.period, period));
  const reading = observation === undefined ? null : readLevel(observation);
  return observation === undefined || reading?.kind !== "level" ? null : { observation, level: reading.level };
}

/** Why what the main comparison is with is not there; null where it is there, or no row has it. */
function whyNoEarlier(
  { indicator, series, level, readLevel }: FigureRequest,
  comparisons: readonly Comparison[],
): Unavailable | null {
  const [main] = indicator.compareWith;
  if (comparisons.some(({ with: kind, earlier }) => kind === main && earlierFigure(earlier) !== null)) return null;
  const reading = earlierReading(indicator, series, level.period, readLevel);
  return reading?.kind === "none" ? reading.unavailable : null;
}

/**
 * The year asked for, else the latest that had ended by the report's date: of the kind of year that the indicator's own
 * figures are of, where one is held.
 */
function benchmarkInForce(
  { settings: { reportMonth } }: PerformanceWorkbook,
  { benchmarkYear, basis, frequency }: Indicator,
  held: readonly Benchmark[],
): Benchmark | null {
  const usable = held.filter(({ year }) =>
    benchmarkYear === null ? reportMonth === null || year.end < reportMonth : year.end === benchmarkYear.end,
  );
  const kind = yearAsked(basis, frequency);
  const ofKind = usable.filter(({ year }) => kind !== null && monthNumber(year.end) === yearEndMonth(kind));
  return ofKind[0] ?? usable[0] ?? null;
}
