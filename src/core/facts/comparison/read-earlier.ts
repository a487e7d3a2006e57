import { mean } from "../../measures/mean";
import { type Period, samePeriod } from "../../measures/period";
import { round } from "../../measures/rounding";
import { type EarlierTime, periodsOf } from "../../workbook/comparison-kind";
import type { Finding } from "../../findings/finding";
import type { Indicator } from "../../workbook/indicator";
import type { Observation } from "../../workbook/observation";
import { displayLevel } from "../display";
import type { Average } from "../figure/average";
import type { HeldEarlier } from "../figure/comparison";
import type { Level, Unavailable } from "../figure/level";
import { isKeptBack, type LevelReader, type LevelReading } from "../level/read-level";

/** What a figure is compared with, or why that is not there. */
export type EarlierReading =
  | { readonly kind: "held"; readonly earlier: HeldEarlier; readonly findings: readonly Finding[] }
  | NoEarlier;

interface NoEarlier {
  readonly kind: "none";
  /** Null where no row has it. Of several figures, the reason of one that is kept back, else of the earliest. */
  readonly unavailable: Unavailable | null;
  /** The periods whose figure the owner or the setting keeps back, and those without one. */
  readonly keptBack: readonly Period[];
  readonly missing: readonly Period[];
  readonly findings: readonly Finding[];
}

interface Held {
  readonly indicator: Indicator;
  readonly series: readonly Observation[];
  readonly readLevel: LevelReader;
}

interface PeriodReading {
  readonly period: Period;
  /** Null where there is no row. */
  readonly reading: LevelReading | null;
}

/** Reads what a figure is compared with: there is a mean only where every one of its figures is held and shown. */
export function readEarlier(time: EarlierTime, { indicator, series, readLevel }: Held): EarlierReading {
  const readings = periodsOf(time).map((period): PeriodReading => {
    const row = series.find((observation) => samePeriod(observation.period, period));
    return { period, reading: row === undefined ? null : readLevel(row) };
  });
  const findings = readings.flatMap(({ reading }) => reading?.findings ?? []);
  const levels = readings.flatMap(({ reading }) => (reading?.kind === "level" ? [reading.level] : []));
  const earlier = levels.length === readings.length ? heldEarlier(time, indicator, levels) : null;
  return earlier === null ? noEarlier(readings, findings) : { kind: "held", earlier, findings };
}

function heldEarlier({ kind }: EarlierTime, indicator: Indicator, levels: readonly Level[]): HeldEarlier | null {
  switch (kind) {
    case "one-period": {
      const [level] = levels;
      return level === undefined ? null : { kind: "level", level };
    }
    case "mean-of-periods": {
      const average = averageOf(indicator, levels);
      return average === null ? null : { kind: "average", average };
    }
  }
}

/** The mean of unrounded figures, rounded as the indicator's own are. */
function averageOf({ unit, decimals }: Indicator, levels: readonly Level[]): Average | null {
  const exact = mean(levels.map((level) => level.exact));
  if (exact === null) return null;
  const shown = round(exact, decimals);
  return {
    exact,
    shown,
    display: displayLevel(shown, unit),
    of: levels,
    made: { kind: "mean", of: levels.map(({ made }) => made), over: "all" },
  };
}

function noEarlier(readings: readonly PeriodReading[], findings: readonly Finding[]): NoEarlier {
  const withheld = readings.filter(({ reading }) => isKeptBack(reading));
  const missing = readings.filter(({ reading }) => reading?.kind !== "level" && !isKeptBack(reading));
  const reasons = [...withheld, ...missing].flatMap(({ reading }) =>
    reading?.kind === "none" ? [reading.unavailable] : [],
  );
  return {
    kind: "none",
    unavailable: reasons[0] ?? null,
    keptBack: withheld.map(({ period }) => period),
    missing: missing.map(({ period }) => period),
    findings,
  };
}
