import { traitsOf } from "../../workbook/unit";
import { formatPeriod } from "../../format/period";
import type { Indicator } from "../../workbook/indicator";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import { displayCount } from "../display";
import { formatAveraged } from "../figure/average";
import { earlierAverage, earlierInSentence } from "../figure/comparison";
import type { IndicatorFacts } from "../facts";
import type { Level } from "../figure/level";
import { isKeptBack, levelReader, type LevelReading, type Withheld } from "../level/read-level";

/** What is printed beside a figure in the report of its period. */
export type BesideKind = "change" | "three-year average" | "target" | "England" | "neighbours" | "quartile";

/** What is printed in the place of a figure that is withheld. */
export const WITHHELD = "[c]";

/** Printed levels by period. */
export type Levels = ReadonlyMap<string, string>;

/** Printed figures at one moment, to be held against those of another; of one that is withheld only that it is. */
export interface Snapshot {
  /** Indicators' names by Ref. */
  readonly names: ReadonlyMap<string, string>;
  /** Printed levels with their counts, by Ref and period, of every period held: "90.7% (284 of 313)". */
  readonly levels: ReadonlyMap<string, Levels>;
  /** What stands beside the levels of the report's own period, by Ref. */
  readonly beside: ReadonlyMap<string, Beside>;
}

export interface Beside {
  readonly period: string;
  readonly shown: Readonly<Partial<Record<BesideKind, string>>>;
}

/** Every figure that the workbook holds and the report prints, as printed. */
export function snapshotOf(
  { indicators, observations }: PerformanceWorkbook,
  facts: readonly IndicatorFacts[],
  withheld: Withheld,
): Snapshot {
  return {
    names: new Map(indicators.map(({ ref, name }) => [ref, name])),
    levels: new Map(
      indicators.map((indicator) => {
        const readLevel = levelReader(indicator, withheld);
        const levels = (observations.get(indicator.ref) ?? []).flatMap((observation) => {
          const printed = printedLevel(indicator, readLevel(observation));
          return printed === null ? [] : [[formatPeriod(observation.period), printed] as const];
        });
        return [indicator.ref, new Map(levels)];
      }),
    ),
    beside: new Map(
      facts.flatMap((one): [string, Beside][] =>
        one.period === null ? [] : [[one.indicator.ref, besideOf(one, formatPeriod(one.period))]],
      ),
    ),
  };
}

function printedLevel(indicator: Indicator, reading: LevelReading): string | null {
  if (reading.kind === "level") return withCounts(indicator, reading.level);
  return isKeptBack(reading) ? WITHHELD : null;
}

function withCounts({ unit }: Indicator, { display, made: { numerator, denominator } }: Level): string {
  if (numerator === null || (denominator !== null && traitsOf(unit).together !== "of")) return display;
  const counts = [numerator, ...(denominator === null ? [] : [denominator])];
  return `${display} (${counts.map((count) => displayCount(count.value, "full")).join(" of ")})`;
}

function besideOf(
  { comparisons: [main], target, england, neighbours, placing }: IndicatorFacts,
  period: string,
): Beside {
  const average = main === undefined ? null : earlierAverage(main.earlier);
  return {
    period,
    shown: {
      ...(main === undefined ? {} : { change: `${main.direction} on ${earlierInSentence(main.earlier)}` }),
      ...(average === null ? {} : { "three-year average": `${average.display} (${formatAveraged(average)})` }),
      ...(target === null ? {} : { target: `${target.display}, ${target.rag}` }),
      ...(england === null ? {} : { England: england.display }),
      ...(neighbours === null ? {} : { neighbours: neighbours.display }),
      ...(placing === null ? {} : { quartile: `${placing.position} on ${formatPeriod(placing.year)}` }),
    },
  };
}
