import type { Period } from "../../measures/period";
import { endOf, wasInBeing } from "../../workbook/areas";
import type { Benchmark } from "../../workbook/benchmark";
import type { Unit } from "../../workbook/unit";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import type { Level } from "../figure/level";
import { otherScaleOf } from "./other-scale";

/** A benchmark that is held and ranks no figure of ours, and why. */
export interface UnusedBenchmark {
  readonly benchmark: Benchmark;
  readonly why: Absence | { readonly kind: "another-scale"; readonly times: number };
}

/** Our own authority had ended by the end of a year, or had not begun: among the others are those that it followed, or that followed it. */
type Absence = { readonly kind: "ended" } | { readonly kind: "not-begun" };

/** Why the benchmark in force ranks no figure of ours; null where it does. */
export function unusedBenchmark(
  workbook: PerformanceWorkbook,
  benchmark: Benchmark,
  level: Level,
  unit: Unit,
): UnusedBenchmark | null {
  const absence = absenceIn(workbook, benchmark.year);
  if (absence !== null) return { benchmark, why: absence };
  const times = otherScaleOf(level, benchmark, unit);
  return times === null ? null : { benchmark, why: { kind: "another-scale", times } };
}

/** Why our own authority has no place in a year's distribution; null where it has, or the owner counts as publishers do. */
export function absenceIn(
  { ownArea, settings }: Pick<PerformanceWorkbook, "ownArea" | "settings">,
  year: Period,
): Absence | null {
  if (ownArea === null || settings.authoritiesCounted === "as-published" || wasInBeing(ownArea, year.end)) return null;
  return endOf(ownArea) === null ? { kind: "not-begun" } : { kind: "ended" };
}
