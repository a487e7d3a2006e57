import { stepOf, traitsOf } from "../../workbook/unit";
import { difference, direction, perCentChange } from "../../measures/change";
import { absolute, compare, type Exact, exactFromText, multiply, perCentOf, subtract } from "../../measures/exact";
import { type ChangeJudgement, type Judgement, judgement } from "../../measures/polarity";
import { gapToTarget, type Target } from "../../measures/target";
import { exactFromDecimal, round } from "../../measures/rounding";
import { type ComparisonKind, earlierOf } from "../../workbook/comparison-kind";
import type { NumberFigure } from "../../workbook/figure";
import type { Finding } from "../../findings/finding";
import type { Indicator } from "../../workbook/indicator";
import type { Observation } from "../../workbook/observation";
import type { Settings } from "../../workbook/settings";
import { significanceOf } from "../chance/significance";
import { changeUnit } from "../display";
import { type Change, type Comparison, type Earlier, earlierFigure, heldFigure } from "../figure/comparison";
import type { Level } from "../figure/level";
import type { PrintedFigure } from "../figure/made";
import { isWithinChance, type Significance } from "../figure/significance";
import type { LevelReader } from "../level/read-level";
import { isGrowth } from "../level/running-total";
import { noEarlier, notCompared, roundingNote, statedDisagreement } from "./comparison-findings";
import { readEarlier } from "./read-earlier";

interface ComparisonRequest {
  readonly indicator: Indicator;
  readonly series: readonly Observation[];
  readonly current: Observation;
  readonly level: Level;
  readonly target: Target | null;
  readonly settings: Settings;
  readonly readLevel: LevelReader;
}

interface ReadComparisons {
  readonly comparisons: readonly Comparison[];
  readonly findings: readonly Finding[];
}

/** Every comparison that the indicator asks for and the series allows, the main one first. */
export function compareLevels(request: ComparisonRequest): ReadComparisons {
  const parts = kindsToCompare(request).map((kind, index) => compareWith(kind, index === 0, request));
  return {
    comparisons: parts.flatMap(({ comparisons }) => comparisons),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

/** The kinds that are asked for, without one that looks at the same period as another: a year ago is the year before. */
function kindsToCompare({ indicator, level }: ComparisonRequest): readonly ComparisonKind[] {
  const ends = indicator.compareWith.map((kind) => {
    const earlier = earlierOf(kind, indicator, level.period);
    return earlier?.kind === "one-period" ? earlier.period.end : kind;
  });
  return indicator.compareWith.filter((_, index) => ends.findIndex((end) => end === ends[index]) === index);
}

function compareWith(kind: ComparisonKind, isMain: boolean, request: ComparisonRequest): ReadComparisons {
  const { indicator, current, level } = request;
  const time = earlierOf(kind, indicator, level.period);
  if (time === null)
    return { comparisons: [], findings: isMain || kind === "baseline" ? noEarlier(kind, indicator, level) : [] };
  const reading = readEarlier(time, request);
  const stated = isMain && current.statedChange.kind === "number" ? current.statedChange : null;
  if (reading.kind === "held") {
    const { earlier, findings } = reading;
    const previous = heldFigure(earlier);
    const change = workedChange(indicator, level, previous, request.settings);
    const disagreement = stated === null ? [] : statedDisagreement(indicator, earlier, stated, change);
    return {
      comparisons: [judged(kind, earlier, change, request)],
      findings: [...findings, ...roundingNote(indicator, level, previous, change), ...disagreement],
    };
  }
  const { keptBack, findings } = reading;
  // A stated change stands in for the figure of one period alone: next to the other years it would tell the one missing.
  if (stated !== null && time.kind === "one-period" && keptBack.length === 0) {
    const change = statedChange(indicator, stated);
    return { comparisons: [judged(kind, { kind: "not-held", period: time.period }, change, request)], findings };
  }
  return {
    comparisons: [],
    findings: [...findings, ...(isMain ? [notCompared(indicator, level, time, reading)] : [])],
  };
}

function workedChange(indicator: Indicator, now: Level, previous: PrintedFigure, settings: Settings): Change {
  const perCent =
    traitsOf(indicator.unit).isTotal && !isRoundedMean(previous)
      ? perCentChange(now.exact, previous.exact, stepOf(indicator.unit, indicator.decimals))
      : null;
  return {
    shown: difference(now, previous, settings.changeRule),
    unit: changeUnit(indicator.unit, indicator.unitText),
    exact: subtract(now.exact, previous.exact),
    perCent: perCent?.ok === true ? perCent.value : null,
    made: {
      kind: "difference",
      of: settings.changeRule === "displayed" ? "printed" : "unrounded",
      figure: now,
      less: previous,
    },
  };
}

/** A reader works out the per cent of the printed average, which one that is rounded would not give. */
function isRoundedMean({ made, exact, shown }: PrintedFigure): boolean {
  return made.kind === "mean" && compare(exact, exactFromDecimal(shown)) !== 0;
}

function statedChange({ unit, unitText, decimals }: Indicator, cell: NumberFigure): Change {
  return {
    shown: round(cell.value, decimals),
    unit: changeUnit(unit, unitText),
    exact: cell.value,
    perCent: null,
    made: { kind: "stated", cell },
  };
}

const TEN: Exact = { above: 10n, below: 1n };

/**
 * The largest change called similar: of counts and money so many per cent of the earlier figure. Of rates the setting counts
 * in first decimals, so it follows the printed places down; at whole numbers it stands as it is, for there a last place is
 * a whole point or day.
 */
function similarWithin({ unit, decimals, similarWithin: own }: Indicator, before: Exact, settings: Settings): Exact {
  const { points, perCent } = settings.similarWithin;
  if (own !== null) return own.in === "unit" ? own.size : perCentOf(before, own.size);
  if (traitsOf(unit).isTotal) return perCentOf(before, perCent);
  if (decimals === 0) return points;
  const scale = exactFromText(`1e${1 - decimals}`) ?? TEN;
  return multiply(points, scale);
}

function judged(kind: ComparisonKind, earlier: Earlier, change: Change, request: ComparisonRequest): Comparison {
  const { indicator, level, target, settings } = request;
  const now = exactFromDecimal(level.shown);
  const before = subtract(now, exactFromDecimal(change.shown));
  const moved = direction(change.shown, similarWithin(indicator, before, settings));
  // By the exact rule two levels may print differently and still differ by nothing as rounded.
  const previous = earlierFigure(earlier);
  const printsOtherwise = previous !== null && previous.display !== level.display;
  const way = moved === "unchanged" && printsOtherwise ? "similar" : moved;
  const significance = significanceOf(indicator, level, earlier, settings.confidence);
  const distanceOf = (shown: Exact, from: Target): Exact => absolute(gapToTarget(shown, from));
  return {
    with: kind,
    earlier,
    change,
    direction: way,
    significance,
    judgement: allowingForChance(
      judgement({
        direction: way,
        polarity: isGrowth(indicator, level, earlier) ? "no-judgement" : indicator.polarity,
        distance: target === null ? null : { now: distanceOf(now, target), before: distanceOf(before, target) },
      }),
      significance,
      settings,
    ),
  };
}

/** No change is called better or worse where a test says that chance alone could bring it, unless the council asks for it. */
function allowingForChance(
  judged: Judgement,
  significance: Significance,
  { changesWithinChance }: Settings,
): ChangeJudgement {
  if (judged === "none" || changesWithinChance === "judged") return judged;
  return isWithinChance(significance) ? "no-clear-change" : judged;
}
