import type { Comparator, IndicatorFacts, Level, Placing, TargetFact } from "../facts/facts";
import type { QuartilePosition } from "../measures/quartile";
import { formatPeriod, sayPeriod } from "../format/period";
import { isYearToDate } from "../workbook/basis";
import type { Indicator } from "../workbook/indicator";
import type { Settings } from "../workbook/settings";
import { sayCounts, saySize, subjectOf } from "./level-sentences";
import { mark } from "./marks";
import { sayBefore, sayWhen } from "./say-period";
import { NOTHING, type Text } from "./text";
import type { Wording } from "./wording";

const QUARTILE_WORDS: Readonly<Record<QuartilePosition, string>> = {
  1: "top",
  2: "second",
  3: "third",
  4: "bottom",
};

/** The place among authorities: whether it continues, moved, or is the first known. */
export function sayPlacing(
  { say }: Wording,
  { basis }: Indicator,
  { position, previousPosition, stated, year }: Placing,
): Text {
  const full = isYearToDate(basis) ? "full-year " : "";
  const values = { position: QUARTILE_WORDS[position], year: formatPeriod(year), full };
  if (stated) return say("quartile.stated", values);
  if (previousPosition === null) return say("quartile.first", values);
  if (previousPosition === position) return say("quartile.continues", values);
  return say("quartile.moved", { ...values, earlier: QUARTILE_WORDS[previousPosition] });
}

/**
 * England and the statistical neighbours, where their figures are of this very period. Figures of an earlier year stay on the dashboard, beside that year: in a sentence they would read as of today.
 */
export function sayComparators(
  wording: Wording,
  { indicator, england, neighbours }: IndicatorFacts,
  level: Level,
  settings: Settings,
): Text {
  const values = (which: "england" | "neighbours", comparator: Comparator) => ({
    [which]: mark(comparator.display, {
      ref: indicator.ref,
      kind: which,
      period: comparator.period,
      sources: comparator.sources,
    }),
    [`${which}Gap`]: sayGap(wording, indicator, level, which, comparator, settings),
  });
  const typed = (comparator: Comparator | null): Comparator | null =>
    comparator?.from === "own-period" ? comparator : null;
  const [theirs, nearby] = [typed(england), typed(neighbours)];
  if (theirs !== null && nearby !== null)
    return wording.say("comparators.both", { ...values("england", theirs), ...values("neighbours", nearby) });
  if (theirs !== null) return wording.say("comparators.england", values("england", theirs));
  return nearby === null ? NOTHING : wording.say("comparators.neighbours", values("neighbours", nearby));
}

function sayGap(
  wording: Wording,
  indicator: Indicator,
  level: Level,
  which: string,
  { gap, sources }: Comparator,
  settings: Settings,
): Text {
  if (gap.units === 0n) return wording.say("comparators.level");
  const size = saySize(indicator, gap, settings, `${which}-gap`, level.period, [...level.sources, ...sources]);
  return wording.say("comparators.gap", { size, way: gap.units > 0n ? "up" : "down" });
}

/** How the figure stands against its target. */
export function sayTarget(
  wording: Wording,
  indicator: Indicator,
  level: Level,
  target: TargetFact,
  settings: Settings,
): Text {
  const value = mark(target.display, {
    ref: indicator.ref,
    kind: "target",
    period: level.period,
    sources: target.sources,
  });
  const missedByNothing = target.rag !== "green" && target.gap.units === 0n;
  return wording.say(missedByNothing ? "target.edge" : `target.${target.rag}`, {
    target: wording.say(`target.${target.type}`, { value }),
    gap: saySize(indicator, target.gap, settings, "target-gap", level.period, [...level.sources, ...target.sources]),
  });
}

/** A record that the service states, as stated. */
export function sayRecord({ say }: Wording, record: string): Text {
  const words = `${record.charAt(0).toLowerCase()}${record.slice(1)}`.replace(/\.$/, "");
  return say(/^(?:highest|lowest|best|worst)\b/.test(words) ? "record.stated" : "record.noted", { record: words });
}

/** A supporting indicator's figure, in the paragraph of the one that it supports, its own basis named. */
export function saySupport(wording: Wording, facts: IndicatorFacts, settings: Settings): Text {
  const { indicator, value } = facts;
  if (value === null) return NOTHING;
  return wording.say(indicator.basis === "in-quarter" ? "support.in-quarter" : "support.other", {
    subject: subjectOf(indicator),
    value: mark(value.display, { ref: indicator.ref, kind: "value", period: value.period, sources: value.sources }),
    counts: sayCounts(wording, indicator, value, "support", settings),
    when: sayWhen(wording, indicator, value.period),
    period: sayPeriod(value.period),
    compared: sayCompared(wording, facts),
  });
}

function sayCompared(wording: Wording, { indicator, comparisons: [main] }: IndicatorFacts): Text {
  if (main?.previous == null) return NOTHING;
  const { display, period, sources } = main.previous;
  return wording.say("support.compared", {
    way: main.direction,
    previous: mark(display, { ref: indicator.ref, kind: "previous", period, sources }),
    before: sayBefore(wording, indicator, main.with, main.period),
  });
}
