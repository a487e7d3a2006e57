import { formatList } from "../format/list";
import { numberWord } from "../format/number";
import { formatPeriod } from "../format/period";
import { type Period, samePeriod, yearsOf } from "../measures/period";
import { earlierAverage, earlierInSentence, earlierLevel, formatEarlier, type HeldEarlier } from "./figure/comparison";
import type { IndicatorFacts } from "./facts";
import { COMPARISONS } from "../workbook/comparison-kind";
import { formatPublishedYear } from "../workbook/published-year";
import { casesOf } from "./chance/cases";
import { percentOf } from "./chance/significance";
import { asTyped, displayLevel } from "./display";
import { placingCaveats, rankAloneCaveat } from "./placing/placing-caveats";

type Sofar = Omit<IndicatorFacts, "caveats">;

const MARKS = {
  suppressed: "Withheld because the numbers are small.",
  withheld: "Withheld.",
  "low-reliability": "Marked as unreliable by the service.",
  "rounds-to-zero": "Rounds to 0 but is not 0.",
  "not-applicable": "Does not apply in this period.",
} as const;

/** What a reader must know beside the figures, in whole sentences, most important first. */
export function caveatsOf(facts: Sofar): readonly string[] {
  const { indicator, unavailable, statedRecord } = facts;
  return [
    ...(unavailable?.kind === "not-available" && unavailable.reason !== null ? [unavailable.reason] : []),
    ...(unavailable?.kind === "marked" ? [MARKS[unavailable.as]] : []),
    ...(unavailable?.kind === "left-out" ? ["The workbook's figure could not be used: see the findings."] : []),
    ...statusCaveat(facts),
    ...(facts.placing === null ? [] : placingCaveats(facts, facts.placing)),
    ...rankAloneCaveat(facts),
    ...targetOfYearCaveat(facts),
    ...comparatorYear(facts),
    ...(facts.value?.made.counts === "approximate" ? ["Approximate counts."] : []),
    ...(statedRecord === null
      ? []
      : [`Stated: ${statedRecord[0]?.toLowerCase() ?? ""}${statedRecord.slice(1).replace(/\.$/, "")}.`]),
    ...recordCaveat(facts),
    ...comparisonCaveat(facts),
    ...sharedYears(facts),
    ...chanceCaveat(facts),
    ...intervalCaveat(facts),
    ...(facts.rowNote === null || unavailable !== null ? [] : [facts.rowNote]),
    ...(indicator.note === null ? [] : [indicator.note]),
  ];
}

/** A target that parts of a year are to add up to, and so in force for none of them. */
function targetOfYearCaveat({ indicator, value, target }: Sofar): string[] {
  const { targetType, targetBasis, target: typed, unit } = indicator;
  const isHeld = targetType !== null && targetBasis === "by-year-end";
  if (value === null || target !== null || !isHeld || typed.value.kind !== "number") return [];
  const display = displayLevel(asTyped(typed.value.value, unit), unit);
  return [`The target of ${display} is for the whole year, so a part of the year is not judged against it.`];
}

/** A record that the data held show, with the span that they show it over. */
function recordCaveat({ record }: Sofar): string[] {
  if (record === null) return [];
  const kind = record.kind === "highest" ? "Highest" : "Lowest";
  return record.since === null
    ? [`${kind} in the data, which start in ${formatPeriod(record.dataStart)}.`]
    : [`${kind} since ${formatPeriod(record.since)}.`];
}

/** Years that a figure of pooled years shares with what it is compared with: they cannot have moved it. */
function sharedYears({ value, comparisons: [main] }: Sofar): string[] {
  const earlier = main === undefined ? null : earlierLevel(main.earlier);
  if (value === null || earlier === null || value.period.pooled === undefined) return [];
  const [now, before] = [yearsOf(value.period), yearsOf(earlier.period)];
  const without = (years: readonly Period[], others: readonly Period[]): readonly Period[] =>
    years.filter((year) => !others.some((other) => samePeriod(year, other)));
  const [entered, left] = [without(now, before), without(before, now)];
  if (entered.length === now.length || entered.length === 0) return [];
  const named = (years: readonly Period[]): string => formatList(years.map(formatPeriod));
  return [
    `The two periods share ${now.length - entered.length} of ${now.length} years, so the change reflects only those added (${named(entered)}) and dropped (${named(left)}).`,
  ];
}

/** What a test of the main change found, or that a blank Basis alone kept it from being made. */
function chanceCaveat({ indicator, value, comparisons: [main] }: Sofar): string[] {
  if (main === undefined || main.direction === "unchanged") return [];
  if (!main.significance.tested) {
    const levels = [value, earlierLevel(main.earlier)];
    const areCounted = levels.every((level) => level !== null && casesOf(level, indicator.unit) !== null);
    return indicator.basis === null && areCounted ? [`Not tested for chance. ${main.significance.reason}`] : [];
  }
  return [
    main.significance.significant
      ? "The change is more than chance would explain."
      : "The change is within the range expected from chance variation.",
  ];
}

/** An interval that is given, and how England's figure stands to it. */
function intervalCaveat({ indicator: { unit }, interval, england, againstEngland }: Sofar): string[] {
  if (interval?.method !== "given") return [];
  const [lower, upper] = [interval.lower, interval.upper].map((limit) => displayLevel(limit, unit));
  const given = `Given ${percentOf(interval.confidence)} interval: ${lower ?? ""} to ${upper ?? ""}`;
  if (england === null || againstEngland?.tested !== true) return [`${given}.`];
  const theirs = `England's ${england.display}`;
  return againstEngland.outcome === "similar"
    ? [`${given}; ${theirs} is within what chance would explain.`]
    : [`${given}; ${STANDINGS[againstEngland.outcome]} ${theirs}, by more than chance would explain.`];
}

const STANDINGS = { better: "better than", worse: "worse than", higher: "above", lower: "below" } as const;

/** The year of England and neighbours, where the placing beside them does not say it. */
function comparatorYear({ indicator, england, neighbours, placing }: Sofar): string[] {
  const earlier = [england, neighbours].filter(
    (one) => one?.from === "earlier-year" && one.period.end !== placing?.year.end,
  );
  const years = [
    ...new Set(earlier.flatMap((one) => (one === null ? [] : [formatPublishedYear(one.period, indicator)]))),
  ];
  return years.length === 0 ? [] : [`England and neighbours: ${years.join(", ")}.`];
}

function statusCaveat({ status }: Sofar): string[] {
  return status === "provisional" || status === "revised" || status === "estimated"
    ? [`${status[0]?.toUpperCase() ?? ""}${status.slice(1)} figure.`]
    : [];
}

/** The main comparison, where it is not with the period just before or where the season speaks through it. */
function comparisonCaveat({ indicator, period, comparisons, earlier }: Sofar): string[] {
  const [main] = comparisons;
  if (main === undefined) return averageAlone(earlier);
  switch (COMPARISONS[main.with].looksAt) {
    case "year-ago":
      return [`Compared with ${formatEarlier(main.earlier)}, a year earlier.`];
    case "period-before": {
      if (period !== null && indicator.every > 1)
        return [
          `Compared with ${formatEarlier(main.earlier)}, the figure before it: there is one every ${numberWord(indicator.every)} ${period.frequency}s.`,
        ];
      if (period?.frequency !== "term" || main.with !== "previous-term") return [];
      const yearAgoHeld = comparisons.some((comparison) => comparison.with === "same-period-last-year");
      return yearAgoHeld
        ? []
        : [`Compared with ${formatEarlier(main.earlier)}, the term before, and not with the same term a year before.`];
    }
    case "years-before":
      return [`Compared with ${earlierInSentence(main.earlier)}.`];
    case "baseline":
      return [];
  }
}

/** What stands as the previous figure where there is no current one, if it is no figure of one period. */
function averageAlone(earlier: HeldEarlier | null): string[] {
  return earlier === null || earlierAverage(earlier) === null
    ? []
    : [`The previous figure is ${earlierInSentence(earlier)}.`];
}
