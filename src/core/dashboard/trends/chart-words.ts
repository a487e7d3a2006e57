import { formatPeriod } from "../../format/period";
import { formatPublishedYear } from "../../workbook/published-year";
import { type Average, formatAveraged } from "../../facts/figure/average";
import type { Comparison } from "../../facts/figure/comparison";
import type { IndicatorFacts } from "../../facts/facts";
import type { Level } from "../../facts/figure/level";
import { compare } from "../../measures/exact";
import { exactFromDecimal, round } from "../../measures/rounding";
import { BASES } from "../../workbook/basis";
import { displayLevel } from "../../facts/display";
import type { Charted } from "./charted";

/** The heading over a chart: which indicator it is, and on which basis. */
export function chartHeading({ indicator }: IndicatorFacts): string {
  const basis = indicator.basis === null ? "" : ` (${BASES[indicator.basis].label})`;
  return `${indicator.ref} ${indicator.name}${basis}`;
}

/** How a figure stands to an average: the line may have gone another way from the last year before. */
const BESIDE = {
  better: { up: "better than", down: "better than" },
  worse: { up: "worse than", down: "worse than" },
  "no-clear-change": { up: "not clearly above", down: "not clearly below" },
  none: { up: "above", down: "below" },
} as const;

const COURSES = {
  better: { up: "Improved", down: "Improved" },
  worse: { up: "Worsened", down: "Worsened" },
  "no-clear-change": { up: "No clear change", down: "No clear change" },
  none: { up: "Rose", down: "Fell" },
} as const;

/** The chart's own title, which says what there is to see, and since when: an earlier course may go the other way. */
export function chartTitle({ value, comparisons: [main], indicator }: IndicatorFacts): string {
  if (value === null) return indicator.ref;
  const untold = `${value.display} in ${formatPeriod(value.period)}`;
  if (main === undefined) return untold;
  switch (main.earlier.kind) {
    case "level":
      return titleSince(value, main.earlier.level, main);
    case "average":
      return titleBeside(value, main.earlier.average, main);
    case "not-held":
      return untold;
  }
}

function titleBeside(value: Level, average: Average, { direction, judgement }: Comparison): string {
  const over = `over ${formatAveraged(average)}`;
  if (direction === "unchanged") return `At ${value.display}, the same as the average ${over}`;
  const beside = direction === "similar" ? "similar to" : BESIDE[judgement][direction];
  return `At ${value.display}, ${beside} the average of ${average.display} ${over}`;
}

function titleSince(value: Level, before: Level, { direction, judgement }: Comparison): string {
  const since = `since ${formatPeriod(before.period)}`;
  if (direction === "unchanged") return `Unchanged at ${value.display} ${since}`;
  if (direction === "similar") return `Little changed at ${value.display} ${since}`;
  return `${COURSES[judgement][direction]} from ${before.display} to ${value.display} ${since}`;
}

/** What the chart shows, in one sentence for those who do not see it. */
export function chartSentence({ facts, points }: Charted): string {
  const levels = points.flatMap(({ level }) => (level === null ? [] : [level]));
  const [first, latest] = [levels[0], levels.at(-1)];
  if (first === undefined || latest === undefined) return "";
  const gaps = points.length - levels.length;
  const parts = [
    `from ${said(first)} to ${said(latest)}`,
    `lowest ${said(extreme(levels, -1))}`,
    `highest ${said(extreme(levels, 1))}`,
    ...(facts.england === null
      ? []
      : [`England ${facts.england.display} (${formatPublishedYear(facts.england.period, facts.indicator)})`]),
    ...(facts.target === null ? [] : [`target ${facts.target.display}`]),
    ...limits(facts),
    ...(gaps === 0 ? [] : [`${gaps === 1 ? "one period" : `${gaps} periods`} without a figure`]),
  ];
  return `${facts.indicator.ref} over ${levels.length} figures: ${parts.join("; ")}.`;
}

function limits({ trend, indicator }: IndicatorFacts): string[] {
  if (trend?.kind !== "charted") return [];
  const name = trend.limits === "trial" ? "trial limits" : "limits";
  const [from, to] = [trend.lower, trend.upper].map((limit) =>
    displayLevel(round(limit, indicator.decimals), indicator.unit),
  );
  return [`${name} of chance variation ${from ?? ""} to ${to ?? ""}`];
}

function said({ display, period }: Pick<Level, "display" | "period">): string {
  return `${display} (${formatPeriod(period)})`;
}

/** The level furthest to one side; the earliest of equal ones. */
function extreme(levels: readonly Level[], side: 1 | -1): Level {
  return levels.reduce((best, level) =>
    compare(exactFromDecimal(level.shown), exactFromDecimal(best.shown)) === side ? level : best,
  );
}
