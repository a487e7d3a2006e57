import { formatPeriod } from "../format/period";
import type { NoBands } from "../measures/bands";
import type { Benchmark } from "../workbook/benchmark";
import { type Finding, formatSource, note, warning } from "../workbook/finding";
import type { Indicator } from "../workbook/indicator";
import type { PerformanceWorkbook } from "../workbook/workbook";
import type { Level, Position } from "./facts";
import { type PlacedAmong, placeAmongAuthorities, placeByTypedCuts, statedPlacing } from "./placing";
import type { TypedForPeriod } from "./typed-comparators";

interface PlaceRequest {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly previous: Level | null;
  readonly typed: TypedForPeriod;
  /** The benchmark in force; null where the indicator names none or none is usable. */
  readonly benchmark: Benchmark | null;
}

export interface Placed {
  readonly placing: Position | null;
  /** Whom it was placed among; null for typed cuts and what is stated. */
  readonly among: PlacedAmong | null;
  readonly findings: readonly Finding[];
}

/** The indicator's place: among the authorities' published values, else by typed cuts, else as stated. */
export function place(workbook: PerformanceWorkbook, request: PlaceRequest): Placed {
  const { indicator, level, previous, typed, benchmark } = request;
  const { quartileRule: rule } = workbook.settings;
  if (benchmark === null) {
    const missing =
      indicator.benchmark === null || workbook.ownArea === null
        ? []
        : [benchmarkNotFound(indicator, indicator.benchmark)];
    const byCuts =
      typed.cuts === null ? null : placeByTypedCuts({ indicator, level, previous, cuts: typed.cuts, rule });
    if (byCuts === null)
      return { placing: typed.stated === null ? null : statedPlacing(typed.stated), among: null, findings: missing };
    return { placing: byCuts, among: null, findings: [...missing, ...statedOtherwise(indicator, byCuts, typed)] };
  }
  const among = { benchmark, polarity: indicator.polarity, rule };
  const placed = placeAmongAuthorities(level, previous, among);
  if (placed.ok) return { placing: placed.value, among, findings: statedOtherwise(indicator, placed.value, typed) };
  return {
    placing: typed.stated === null ? null : statedPlacing(typed.stated),
    among: null,
    findings: placed.reason.kind === "no-polarity" ? [] : [noPlacing(indicator, benchmark, placed.reason)],
  };
}

/** What the owner states, where the figures say another quartile. */
function statedOtherwise({ ref, name }: Indicator, { position }: Position, { stated }: TypedForPeriod): Finding[] {
  if (stated === null || stated.position === position) return [];
  return [
    warning("stated-quartile-disagrees", {
      message: `${ref} ${name}: the stated quartile in ${formatSource(stated.source)} is ${stated.position}, but the figures make ${position}, which is shown.`,
      advice: "Correct the stated quartile, or the cuts.",
      ref,
      source: stated.source,
    }),
  ];
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
  reason: Exclude<NoBands, { kind: "no-polarity" }>,
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
