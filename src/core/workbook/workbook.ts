import { formatPeriod } from "../format/period";
import type { Exact } from "../measures/exact";
import type { Period } from "../measures/period";
import { areaCode, tierOf } from "./areas";
import type { Benchmark } from "./benchmark";
import { type BenchmarksByName, readBenchmarks } from "./benchmarks";
import { type Commentary, readCommentary } from "./commentary";
import { readComparators, type TypedComparators } from "./comparators";
import { type ContractTable, contractTable } from "./contract";
import { error, type Finding, warning } from "./finding";
import type { TableGrid } from "./grid";
import type { Indicator } from "./indicator";
import { readIndicators } from "./indicators";
import type { LostTable } from "./mapping/mapped-grid";
import { readNeighbours } from "./neighbours";
import type { Observation } from "./observation";
import { readObservations } from "./observations";
import { byBenchmark, latestPercentages } from "./percent-scale";
import { type OwnPhrase, readPhrases } from "./phrases";
import { hasAnyFigure, latestQuarter } from "./report-period";
import { headerKey } from "./table";
import { readSettings } from "./read-settings";
import type { Settings } from "./settings";
import { seriesFindings } from "./series-findings";

/** All that a performance workbook says, in our own words. */
export interface PerformanceWorkbook {
  readonly settings: Settings;
  /** The quarter reported on. */
  readonly period: Period;
  /** The report that its indicators are of; null for the one of all indicators. */
  readonly report: string | null;
  readonly indicators: readonly Indicator[];
  /** By Ref, earliest first. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  readonly benchmarks: BenchmarksByName;
  /** Our own area's code, where it is known. */
  readonly ownArea: string | null;
  readonly comparators: readonly TypedComparators[];
  readonly commentary: readonly Commentary[];
  /** The council's own wording, as typed. */
  readonly phrases: readonly OwnPhrase[];
}

/** Every year held of an indicator's benchmark, the latest first. */
export function benchmarksOf(
  { benchmarks }: Pick<PerformanceWorkbook, "benchmarks">,
  { benchmark }: Pick<Indicator, "benchmark">,
): readonly Benchmark[] {
  return (benchmark === null ? undefined : benchmarks.get(headerKey(benchmark))) ?? [];
}

/** The workbook, or null where it cannot be reported on at all; the findings say why. */
export interface ReadWorkbook {
  readonly workbook: PerformanceWorkbook | null;
  readonly findings: readonly Finding[];
}

/**
 * Makes sense of the tables. Only a missing required table, one that is mapped and `lost`, or no usable period leaves nothing
 * to report on.
 */
export function readWorkbook(
  grids: readonly TableGrid[],
  askedPeriod: Period | null = null,
  lost: readonly LostTable[] = [],
): ReadWorkbook {
  const lostFindings = lost.map(({ finding }) => finding);
  const isLost = (wanted: ContractTable): boolean => lost.some(({ table }) => table === wanted);
  const tables = (wanted: ContractTable): readonly TableGrid[] =>
    grids.filter(({ name }) => contractTable(name) === wanted);
  const [indicatorGrid] = tables("Indicators");
  const observationGrids = tables("Observations");
  const isMissing = { Indicators: indicatorGrid === undefined, Observations: observationGrids.length === 0 };
  const required = ["Indicators", "Observations"] as const;
  if (indicatorGrid === undefined || required.some((name) => isMissing[name] || isLost(name)))
    return {
      workbook: null,
      findings: [
        ...lostFindings,
        ...required.filter((name) => isMissing[name] && !isLost(name)).map((name) => missingTable(name)),
      ],
    };

  const { settings, findings: settingFindings } = readSettings(tables("Settings")[0] ?? null);
  const { indicators, findings: indicatorFindings } = readIndicators(indicatorGrid);
  const { observations, findings: observationFindings } = readObservations(observationGrids, indicators);
  const findings: Finding[] = [...lostFindings, ...settingFindings, ...indicatorFindings, ...observationFindings];
  const period = askedPeriod ?? settings.currentPeriod ?? latestQuarter(indicators, observations);
  if (indicators.length === 0) return { workbook: null, findings: [...findings, noIndicators()] };
  if (period === null) return { workbook: null, findings: [...findings, noPeriod()] };
  if (!hasAnyFigure(period, indicators, observations))
    return { workbook: null, findings: [...findings, nothingForPeriod(period)] };

  const ownPercentages = latestPercentages(indicators, observations);
  const ownArea = settings.areaCode === null ? null : areaCode(settings.areaCode);
  const neighbours = ownArea === null ? [] : readNeighbours(tables("Neighbours"), ownArea);
  const { benchmarks, findings: benchmarkFindings } = readOwnBenchmarks(tables("Benchmarks"), {
    indicators,
    settings,
    ownArea,
    neighbours,
    ownPercentages,
  });
  const { comparators, findings: comparatorFindings } = readComparators(
    tables("Comparators"),
    indicators,
    ownPercentages,
  );
  const { commentary, findings: commentaryFindings } = readCommentary(tables("Commentary"), indicators);
  return {
    workbook: {
      settings,
      period,
      report: null,
      indicators,
      observations,
      benchmarks,
      ownArea,
      comparators,
      commentary,
      phrases: readPhrases(tables("Phrases")),
    },
    findings: [
      ...findings,
      ...seriesFindings(indicators, observations),
      ...benchmarkFindings,
      ...comparatorFindings,
      ...commentaryFindings,
    ],
  };
}

interface OwnBenchmarks extends Pick<PerformanceWorkbook, "indicators" | "settings" | "ownArea"> {
  readonly neighbours: readonly string[];
  readonly ownPercentages: ReadonlyMap<string, Exact>;
}

function readOwnBenchmarks(
  grids: readonly TableGrid[],
  { indicators, settings, ownArea, neighbours, ownPercentages }: OwnBenchmarks,
): { readonly benchmarks: BenchmarksByName; readonly findings: readonly Finding[] } {
  const names = [...new Set(indicators.flatMap(({ benchmark }) => (benchmark === null ? [] : [benchmark])))];
  if (names.length === 0 || grids.length === 0) return { benchmarks: new Map(), findings: [] };
  const tier = ownArea === null ? null : tierOf(ownArea);
  if (tier === null || ownArea === null) return { benchmarks: new Map(), findings: [noOwnArea(settings.areaCode)] };
  return readBenchmarks(grids, {
    names,
    tier,
    ownArea,
    neighbours,
    ownPercentages: byBenchmark(indicators, ownPercentages),
  });
}

function missingTable(name: ContractTable): Finding {
  return error("missing-table", {
    message: `This workbook has no table, named range or sheet called ${name}, so there is nothing to report on.`,
    advice: `Give the Excel table that holds them the name “${name}” (Table Design, Table Name), or its sheet; or point at them under Map my ranges.`,
  });
}

function noPeriod(): Finding {
  return error("no-usable-period", {
    message: "No indicator has a figure for a period that could be read, so there is nothing to report on.",
    advice: "Fill the Period column of Observations (Q3 2024/25), or type the Current period in Settings.",
  });
}

function noIndicators(): Finding {
  return error("no-indicators", {
    message: "The table Indicators has no row with a Ref, so there is nothing to report on.",
    advice: "Give each indicator a row with a Ref of its own.",
  });
}

function nothingForPeriod(period: Period): Finding {
  return error("no-usable-period", {
    message: `Observations has no row for ${formatPeriod(period)}, so there is nothing to report on.`,
    advice: "Choose another period, or add the quarter's rows to Observations.",
  });
}

function noOwnArea(found: string | null): Finding {
  return warning("no-area-code", {
    message: `${found === null ? "Settings has no Area code" : `The Area code in Settings ("${found}") is no English authority's`}, so no quartile, England or neighbours' figure is taken from Benchmarks.`,
    advice: "Type your council's nine-character code, such as E10000018, as Area code in Settings.",
  });
}
