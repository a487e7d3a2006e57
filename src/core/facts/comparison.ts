import { formatSigned } from "../format/number";
import { formatPeriod } from "../format/period";
import { difference, direction, perCentChange } from "../measures/change";
import { absolute, type Exact, exactFromText, multiply, subtract, ZERO } from "../measures/exact";
import { type Period, previousPeriod, samePeriod, samePeriodLastYear } from "../measures/period";
import { judgement } from "../measures/polarity";
import { gapToTarget, type Target } from "../measures/target";
import { exactFromDecimal, round } from "../measures/rounding";
import { BASES } from "../workbook/basis";
import { sourcesOf } from "../workbook/figure";
import { type Finding, formatSource, note, warning } from "../workbook/finding";
import type { ComparisonKind, Indicator } from "../workbook/indicator";
import type { Observation } from "../workbook/observation";
import type { Settings } from "../workbook/settings";
import { changeUnit } from "./display";
import type { Change, Comparison, Level } from "./facts";
import { readLevel } from "./level";

interface ComparisonRequest {
  readonly indicator: Indicator;
  readonly series: readonly Observation[];
  readonly current: Observation;
  readonly level: Level;
  readonly target: Target | null;
  readonly settings: Settings;
}

interface ReadComparisons {
  readonly comparisons: readonly Comparison[];
  readonly findings: readonly Finding[];
}

/** Every comparison that the indicator asks for and the series allows, the main one first. */
export function compareLevels(request: ComparisonRequest): ReadComparisons {
  const parts = request.indicator.compareWith.map((kind, index) => compareWith(kind, index === 0, request));
  return {
    comparisons: parts.flatMap(({ comparisons }) => comparisons),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

/** The period compared with, or null where a running total has started again since. */
export function comparatorPeriod(
  kind: ComparisonKind,
  { basis }: Pick<Indicator, "basis">,
  period: Period,
): Period | null {
  if (kind === "same-period-last-year") return samePeriodLastYear(period);
  const previous = previousPeriod(period);
  const startsAgainIn = basis === null ? null : BASES[basis].startsAgainIn;
  if (startsAgainIn === null) return previous;
  const yearOf = (month: number): number => Math.floor((month - (startsAgainIn - 1)) / 12);
  return yearOf(previous.end) === yearOf(period.end) ? previous : null;
}

function compareWith(kind: ComparisonKind, isMain: boolean, request: ComparisonRequest): ReadComparisons {
  const { indicator, series, current, level } = request;
  const period = comparatorPeriod(kind, indicator, level.period);
  if (period === null) return { comparisons: [], findings: isMain ? [startsAgain(indicator, level)] : [] };
  const earlier = series.find((observation) => samePeriod(observation.period, period));
  const reading = earlier === undefined ? null : readLevel(indicator, earlier, request.settings);
  const previous = reading?.kind === "level" ? reading.level : null;
  const stated = isMain && current.statedChange.kind === "number" ? current.statedChange : null;
  const readingFindings = reading?.findings ?? [];
  if (previous === null) {
    if (stated === null)
      return {
        comparisons: [],
        findings: [...readingFindings, ...(isMain ? [nothingToCompare(indicator, level, period)] : [])],
      };
    const change = statedChange(indicator, stated.value, current);
    return { comparisons: [judged(kind, period, null, change, request)], findings: readingFindings };
  }
  const change = workedChange(indicator, level, previous, request.settings);
  return {
    comparisons: [judged(kind, period, previous, change, request)],
    findings: [
      ...readingFindings,
      ...roundingNote(indicator, level, previous, change),
      ...(stated === null ? [] : statedDisagreement(indicator, level, stated.value, current, change)),
    ],
  };
}

function workedChange(indicator: Indicator, now: Level, previous: Level, settings: Settings): Change {
  const isCount = indicator.unit.kind === "count" || indicator.unit.kind === "money";
  const perCent = isCount ? perCentChange(now.exact, previous.exact) : null;
  return {
    shown: difference(now, previous, settings.changeRule),
    unit: changeUnit(indicator.unit, indicator.unitText),
    exact: subtract(now.exact, previous.exact),
    perCent: perCent?.ok === true ? perCent.value : null,
    stated: false,
    sources: [...now.sources, ...previous.sources],
  };
}

function statedChange(indicator: Indicator, exact: Exact, { statedChange: figure }: Observation): Change {
  return {
    shown: round(exact, indicator.decimals),
    unit: changeUnit(indicator.unit, indicator.unitText),
    exact,
    perCent: null,
    stated: true,
    sources: sourcesOf(figure),
  };
}

const TEN: Exact = { above: 10n, below: 1n };

/** The largest change called similar: the setting counts in first decimals, so it follows the printed places; counts have none. */
function similarWithin({ unit, decimals }: Indicator, { similarWithin: setting }: Settings): Exact {
  if (unit.kind === "count" || unit.kind === "money") return ZERO;
  const scale = exactFromText(`1e${1 - decimals}`) ?? TEN;
  return multiply(setting, scale);
}

function judged(
  kind: ComparisonKind,
  period: Period,
  previous: Level | null,
  change: Change,
  request: ComparisonRequest,
): Comparison {
  const { indicator, level, target, settings } = request;
  const way = direction(change.shown, similarWithin(indicator, settings));
  const now = exactFromDecimal(level.shown);
  const before = subtract(now, exactFromDecimal(change.shown));
  const distanceOf = (shown: Exact, from: Target): Exact => absolute(gapToTarget(shown, from));
  return {
    with: kind,
    period,
    previous,
    change,
    direction: way,
    judgement: judgement({
      direction: way,
      polarity: indicator.polarity,
      distance: target === null ? null : { now: distanceOf(now, target), before: distanceOf(before, target) },
    }),
  };
}

function startsAgain({ ref, name }: Indicator, { period }: Level): Finding {
  return note("starts-again", {
    message: `${ref} ${name}: a year-to-date figure starts again in ${formatPeriod(period)}, so it has no earlier figure to compare with.`,
    advice: "Choose “same period last year” in Compare with to compare it across the years.",
    ref,
  });
}

function nothingToCompare({ ref, name }: Indicator, { period }: Level, wanted: Period): Finding {
  return note("nothing-to-compare", {
    message: `${ref} ${name}: there is no figure for ${formatPeriod(wanted)}, so ${formatPeriod(period)} is shown without a change.`,
    advice: "Add the earlier figure to Observations if it is known.",
    ref,
  });
}

/** Tells the author where the difference of the printed figures is not the rounded difference. */
function roundingNote({ ref, name, unit }: Indicator, now: Level, previous: Level, change: Change): Finding[] {
  if (unit.kind === "count") return [];
  const other = round(subtract(now.exact, previous.exact), change.shown.decimals);
  const displayed = difference(now, previous, "displayed");
  if (other.units === displayed.units) return [];
  return [
    note("difference-rounds-differently", {
      message: `${ref} ${name}: ${previous.display} to ${now.display} is a difference of ${formatSigned(displayed)} as printed, and ${formatSigned(other)} unrounded. ${formatSigned(change.shown)} is shown.`,
      advice: "Nothing to do: readers subtract what they see. “Change is difference of” in Settings chooses the other.",
      ref,
      source: now.sources[0] ?? null,
    }),
  ];
}

function statedDisagreement(
  { ref, name, decimals }: Indicator,
  { period }: Level,
  stated: Exact,
  { statedChange: figure }: Observation,
  change: Change,
): Finding[] {
  const typed = round(stated, decimals);
  if (typed.units === change.shown.units || figure.kind !== "number") return [];
  return [
    warning("stated-change-disagrees", {
      message: `${ref} ${name}, ${formatPeriod(period)}: the stated change in ${formatSource(figure.source)} is ${formatSigned(typed)}, but the figures make ${formatSigned(change.shown)}, which is shown.`,
      advice: "Correct the stated change, or the earlier figure.",
      ref,
      source: figure.source,
    }),
  ];
}
