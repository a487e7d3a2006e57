import { BENCHMARKS } from "../findings/catalogue/benchmarks";
import type { Exact } from "../measures/exact";
import type { AskedPeriod } from "./asked-period";
import { isNoCouncil, tierOf } from "./areas";
import type { Benchmark } from "./benchmark";
import type { AskedBenchmark, AskedBenchmarks } from "./benchmark-columns";
import { yearAsked } from "./benchmark-year";
import { type BenchmarksByName, readBenchmarks } from "./benchmarks";
import { type Commentary, readCommentary } from "./commentary";
import { readComparators, type TypedComparators } from "./comparators";
import type { ContractTable } from "./contract";
import { withoutFilteredRows } from "./filtered-rows";
import { type Finding, finding } from "../findings/finding";
import { type Glossary, readGlossary } from "./glossary";
import type { TableGrid } from "./grid";
import type { Indicator } from "./indicator";
import type { LostTable } from "./mapping/mapped-grid";
import { readNeighbours } from "./neighbours";
import { tablesOf } from "./held-figures";
import { readOutline, type WorkbookOutline } from "./outline";
import { readOwnArea } from "./own-area";
import { byBenchmark, latestPercentages } from "./percent-scale";
import { type OwnPhrase, readPhrases } from "./phrases";
import { headerKey } from "./table";
import { seriesFindings } from "./series-findings";
import { decimalsToPrint } from "./typed-decimals";

/** All that a performance workbook says, in our own words. */
export interface PerformanceWorkbook extends WorkbookOutline {
  /** The report that its indicators are of; null for the one of all indicators. */
  readonly report: string | null;
  readonly benchmarks: BenchmarksByName;
  /** Our own area's code of today, where it is known. */
  readonly ownArea: string | null;
  readonly comparators: readonly TypedComparators[];
  readonly commentary: readonly Commentary[];
  /** The council's own wording, as typed. */
  readonly phrases: readonly OwnPhrase[];
  readonly glossary: Glossary;
}

/** Every year held of an indicator's benchmark, as labels are read for its own kind of year, the latest first. */
export function benchmarksOf(
  { benchmarks }: Pick<PerformanceWorkbook, "benchmarks">,
  { benchmark, basis, frequency }: Pick<Indicator, "benchmark" | "basis" | "frequency">,
): readonly Benchmark[] {
  const held = (benchmark === null ? undefined : benchmarks.get(headerKey(benchmark))) ?? [];
  return held.filter(({ askedBy }) => askedBy.has(yearAsked(basis, frequency)));
}

/** The workbook, or null where it cannot be reported on at all. */
export interface ReadWorkbook {
  readonly workbook: PerformanceWorkbook | null;
  /** Why there is nothing to report on; empty where there is. */
  readonly stops: readonly Finding[];
  readonly findings: readonly Finding[];
}

/**
 * Makes sense of the tables. Only a missing required table, one that is mapped and `lost`, or no usable period leaves nothing
 * to report on.
 */
export function readWorkbook(
  grids: readonly TableGrid[],
  asked: AskedPeriod | null = null,
  lost: readonly LostTable[] = [],
): ReadWorkbook {
  const { outline, stops, findings } = readOutline(grids, asked, lost);
  if (outline === null) return { workbook: null, stops, findings };
  const { settings, indicators, observations } = outline;
  const tables = (wanted: ContractTable): readonly TableGrid[] => tablesOf(grids, wanted);
  const ownPercentages = latestPercentages(indicators, observations);
  const { ownArea, findings: ownAreaFindings } = readOwnArea(settings);
  const { neighbours, findings: neighbourFindings } =
    ownArea === null ? { neighbours: [], findings: [] } : readNeighbours(tables("Neighbours"), ownArea);
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
  const { glossary, findings: glossaryFindings } = readGlossary(tables("Glossary"));
  return {
    workbook: {
      ...outline,
      indicators: indicators.map((indicator) => ({
        ...indicator,
        decimals: decimalsToPrint(
          indicator,
          observations.get(indicator.ref) ?? [],
          benchmarksOf({ benchmarks }, indicator),
        ),
      })),
      report: null,
      benchmarks,
      ownArea,
      comparators,
      commentary,
      phrases: readPhrases(tables("Phrases")),
      glossary,
    },
    stops,
    findings: [
      ...findings,
      ...seriesFindings(indicators, observations),
      ...ownAreaFindings,
      ...neighbourFindings,
      ...benchmarkFindings,
      ...comparatorFindings,
      ...commentaryFindings,
      ...glossaryFindings,
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
  const asked = askedBenchmarks(indicators);
  if (asked.size === 0 || grids.length === 0) return { benchmarks: new Map(), findings: [] };
  const tier = ownArea === null ? null : tierOf(ownArea);
  if (tier === null || ownArea === null) return { benchmarks: new Map(), findings: [noOwnArea(settings.areaCode)] };
  const shown = withoutFilteredRows(grids, settings.filteredRows);
  const read = readBenchmarks(shown.grids, {
    asked,
    tier,
    counted: settings.authoritiesCounted,
    ownArea,
    neighbours,
    ownPercentages: byBenchmark(indicators, ownPercentages),
  });
  return { ...read, findings: [...shown.findings, ...read.findings] };
}

/** The benchmarks that indicators name, and the kinds of year of those that name each. */
function askedBenchmarks(indicators: readonly Indicator[]): AskedBenchmarks {
  const asked = new Map<string, AskedBenchmark>();
  for (const { benchmark, basis, frequency } of indicators) {
    if (benchmark === null) continue;
    const [key, year] = [headerKey(benchmark), yearAsked(basis, frequency)];
    const before = asked.get(key);
    asked.set(key, { name: before?.name ?? benchmark, years: [...new Set([...(before?.years ?? []), year])] });
  }
  return asked;
}

function noOwnArea(found: string | null): Finding {
  if (found === null) return finding(BENCHMARKS, "no-area-code", { kind: "none-typed" });
  const kind = isNoCouncil(found) ? "no-council" : "not-an-authority";
  return finding(BENCHMARKS, "no-area-code", { kind, typed: found });
}
