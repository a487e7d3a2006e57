import { COMPARATORS } from "../../findings/catalogue/comparators";
import { formatFirst } from "../../format/list";
import { formatMonth } from "../../format/period";
import type { NoBands } from "../../measures/bands";
import type { Month } from "../../measures/period";
import { isJudged } from "../../measures/quartile";
import { tierOf } from "../../workbook/areas";
import { isPooled } from "../../workbook/basis";
import type { Benchmark } from "../../workbook/benchmark";
import { type Finding, finding } from "../../findings/finding";
import { formatSource } from "../../format/source";
import type { Indicator } from "../../workbook/indicator";
import { formatPublishedYear } from "../../workbook/published-year";
import { headerKey } from "../../workbook/table";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import type { Level } from "../figure/level";
import type { Position, RankAlone } from "../figure/position";
import { type PlacedAmong, placeAmongAuthorities, placeByTypedCuts, rankAlone, statedPlacing } from "./placing";
import type { TypedForPeriod } from "./typed-comparators";
import type { UnusedBenchmark } from "./unused-benchmark";

interface PlaceRequest {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly previous: Level | null;
  readonly typed: TypedForPeriod;
  /** The benchmark in force; null where the indicator names none or none is usable. */
  readonly benchmark: Benchmark | null;
  /** One in force that ranks no figure of ours, which is told elsewhere. */
  readonly unused: UnusedBenchmark | null;
  /** Every year held of it, the latest first. */
  readonly held: readonly Benchmark[];
}

export interface Placed {
  readonly placing: Position | null;
  readonly rankAlone: RankAlone | null;
  /** Whom it was placed among; null for typed cuts and what is stated. */
  readonly among: PlacedAmong | null;
  readonly findings: readonly Finding[];
}

const NOWHERE: Placed = { placing: null, rankAlone: null, among: null, findings: [] };

/** The indicator's place: among the authorities' published values, else by typed cuts, else as stated. */
export function place(workbook: PerformanceWorkbook, request: PlaceRequest): Placed {
  if (!request.indicator.hasQuartile) return placeWithoutQuartile(workbook, request);
  return request.benchmark === null
    ? placeByWhatIsTyped(workbook, request)
    : placeAmong(workbook, request, request.benchmark);
}

/** The rank alone; a quartile that is typed all the same is asked about. */
function placeWithoutQuartile(workbook: PerformanceWorkbook, request: PlaceRequest): Placed {
  const { indicator, level, typed, benchmark } = request;
  const { polarity } = indicator;
  const findings = [...benchmarkMissing(workbook, request), ...turnedOff(indicator, typed)];
  if (benchmark === null) return { ...NOWHERE, findings };
  const among = { benchmark, polarity, rule: workbook.settings.quartileRule };
  const why = isJudged(polarity) ? "not-published" : "no-polarity";
  return { ...NOWHERE, rankAlone: rankAlone(level, among, why), findings };
}

function turnedOff({ ref, name }: Indicator, { stated, cuts }: TypedForPeriod): Finding[] {
  const source = stated?.source ?? cuts?.cuts[0].figure.source ?? null;
  if (source === null) return [];
  const told = { indicator: `${ref} ${name}`, cell: formatSource(source) };
  return [finding(COMPARATORS, "quartile-turned-off", told, { ref, source })];
}

function placeByWhatIsTyped(workbook: PerformanceWorkbook, request: PlaceRequest): Placed {
  const { indicator, level, previous, typed } = request;
  const { quartileRule: rule } = workbook.settings;
  const findings = benchmarkMissing(workbook, request);
  const placing = typed.cuts === null ? null : placeByTypedCuts({ indicator, level, previous, cuts: typed.cuts, rule });
  if (placing === null) return { ...NOWHERE, placing: asStated(typed), findings };
  return { ...NOWHERE, placing, findings: [...findings, ...statedOtherwise(indicator, placing, typed)] };
}

function benchmarkMissing(
  { ownArea, settings, benchmarks }: PerformanceWorkbook,
  { indicator, benchmark, unused, held }: PlaceRequest,
): Finding[] {
  if (
    benchmark !== null ||
    unused !== null ||
    indicator.benchmark === null ||
    ownArea === null ||
    tierOf(ownArea) === null
  )
    return [];
  const isTold = held.length === 0 && benchmarks.get(headerKey(indicator.benchmark))?.length === 0;
  return isTold ? [] : [benchmarkNotFound(indicator, indicator.benchmark, held, settings.reportMonth)];
}

function placeAmong({ settings }: PerformanceWorkbook, request: PlaceRequest, benchmark: Benchmark): Placed {
  const { indicator, level, previous, typed } = request;
  const among = { benchmark, polarity: indicator.polarity, rule: settings.quartileRule };
  const placed = placeAmongAuthorities(level, previous, among);
  if (placed.ok)
    return { ...NOWHERE, placing: placed.value, among, findings: statedOtherwise(indicator, placed.value, typed) };
  if (placed.reason.kind === "no-polarity")
    return { ...NOWHERE, placing: asStated(typed), rankAlone: rankAlone(level, among, "no-polarity") };
  return { ...NOWHERE, placing: asStated(typed), findings: [noPlacing(indicator, benchmark, placed.reason)] };
}

function asStated({ stated }: TypedForPeriod): Position | null {
  return stated === null ? null : statedPlacing(stated);
}

/** What the owner states, where the figures say another quartile. */
function statedOtherwise({ ref, name }: Indicator, { position }: Position, { stated }: TypedForPeriod): Finding[] {
  if (stated === null || stated.position === position) return [];
  return [
    finding(
      COMPARATORS,
      "stated-quartile-disagrees",
      {
        indicator: `${ref} ${name}`,
        cell: formatSource(stated.source),
        stated: stated.position,
        made: position,
      },
      { ref, source: stated.source },
    ),
  ];
}

function benchmarkNotFound(
  indicator: Indicator,
  benchmark: string,
  held: readonly Benchmark[],
  reportMonth: Month | null,
): Finding {
  const { ref, name, basis, source } = indicator;
  const years = held.map(({ year }) => formatPublishedYear(year, indicator));
  const values = { indicator: `${ref} ${name}`, benchmark, years: formatFirst(years) };
  const about = { ref, source };
  if (years.length === 0)
    return finding(
      COMPARATORS,
      "benchmark-not-found",
      { kind: isPooled(basis) ? "never-pooled" : "never-held", ...values },
      about,
    );
  // Nothing but the date keeps back what no Benchmark year was asked of.
  return indicator.benchmarkYear === null && reportMonth !== null
    ? finding(
        COMPARATORS,
        "benchmark-not-found",
        { kind: "after-report-date", ...values, date: formatMonth(reportMonth) },
        about,
      )
    : finding(COMPARATORS, "benchmark-not-found", { kind: "other-years", ...values }, about);
}

function noPlacing(
  indicator: Indicator,
  { year }: Benchmark,
  reason: Exclude<NoBands, { kind: "no-polarity" }>,
): Finding {
  const { ref, name, source } = indicator;
  const placed = { indicator: `${ref} ${name}`, year: formatPublishedYear(year, indicator) };
  return reason.kind === "too-few-authorities"
    ? finding(COMPARATORS, "no-quartile", { ...reason, kind: fewKind(reason.found), ...placed }, { ref, source })
    : finding(COMPARATORS, "no-quartile", { kind: reason.kind, ...placed }, { ref, source });
}

function fewKind(found: number): "no-authority" | "one-authority" | "too-few-authorities" {
  if (found === 0) return "no-authority";
  return found === 1 ? "one-authority" : "too-few-authorities";
}
