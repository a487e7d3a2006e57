import type { Finding } from "../findings/finding";
import type { Indicator } from "../workbook/indicator";
import type { Settings } from "../workbook/settings";
import type { PerformanceWorkbook } from "../workbook/workbook";
import { againstEngland } from "./chance/against-england";
import { caveatsOf } from "./caveats";
import { withDoubts, withTypedDoubts } from "./placing/depends-on";
import type { IndicatorFacts } from "./facts";
import type { Level } from "./figure/level";
import type { Placing } from "./figure/position";
import { intervalFact } from "./chance/interval";
import { NOTHING_WITHHELD, type Withheld } from "./level/read-level";
import { type PlainReading, readPlainFacts } from "./plain-facts";
import { recordFact } from "./history/record";
import { levelSeries } from "./history/series";
import { trendFact } from "./history/trend";

/** The facts of one indicator and what its owner should know of them. */
export interface BuiltFacts {
  readonly facts: IndicatorFacts;
  readonly findings: readonly Finding[];
}

/**
 * All that the workbook says of one indicator for its period: first the figures, then what they hang on and what chance
 * may do. `withheld` names the figures that disclosure control keeps back.
 */
export function buildFacts(
  workbook: PerformanceWorkbook,
  indicator: Indicator,
  withheld: Withheld = NOTHING_WITHHELD,
): BuiltFacts {
  const plain = readPlainFacts(workbook, indicator, withheld);
  const level = plain.facts.value;
  const facts = {
    ...plain.facts,
    placing: placingOf(plain, workbook.settings),
    ...(level === null ? WITHOUT_LEVEL : aroundLevel(workbook, plain, level)),
  };
  return { facts: { ...facts, caveats: caveatsOf(facts) }, findings: plain.findings };
}

type AroundLevel = Pick<IndicatorFacts, "interval" | "againstEngland" | "record" | "trend">;

const WITHOUT_LEVEL: AroundLevel = {
  interval: null,
  againstEngland: null,
  record: null,
  trend: null,
};

function placingOf(
  { facts: { placing, value, indicator }, among, otherYears }: PlainReading,
  { quartileRule }: Settings,
): Placing | null {
  if (placing === null || value === null) return null;
  return among === null
    ? withTypedDoubts(placing, value, { polarity: indicator.polarity, rule: quartileRule })
    : withDoubts(placing, value, among, otherYears);
}

function aroundLevel({ settings }: PerformanceWorkbook, plain: PlainReading, level: Level): AroundLevel {
  const { indicator, england } = plain.facts;
  const interval = intervalFact(indicator, level, settings.confidence);
  const levels = plain.series.flatMap((observation) => {
    const reading = plain.readLevel(observation);
    return reading.kind === "level" ? [reading.level] : [];
  });
  const series = levelSeries(indicator, levels, level.period);
  return {
    interval,
    againstEngland: england === null ? null : againstEngland(indicator, level, england, interval),
    record: recordFact(series),
    trend: trendFact(
      indicator,
      series,
      plain.target === null || plain.target.type === "range" ? null : plain.target.value,
    ),
  };
}
