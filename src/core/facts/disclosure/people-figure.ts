import { differenceDiscloses, isSmallCount, shareDiscloses } from "../../measures/disclosure/small-count";
import { type Exact, toNumber } from "../../measures/exact";
import type { Period } from "../../measures/period";
import { numberOf } from "../../workbook/figure";
import type { Indicator } from "../../workbook/indicator";
import type { Observation } from "../../workbook/observation";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import { readLevel, withheldKey } from "../level/level";

/** The counts of people behind one figure, which a reader learns where it is shown. */
export interface PeopleFigure {
  /** The figure's key among those withheld. */
  readonly key: string;
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly period: Period;
  /** People counted; null where the workbook holds no whole count of them. */
  readonly count: number | null;
  /** People that they are counted out of; null where there are none. */
  readonly outOf: number | null;
  /** Marked as suppressed by the workbook's owner. */
  readonly withheldByOwner: boolean;
}

/** Every figure of people that the workbook holds, of every period, indicator by indicator, each series earliest first. */
export function peopleFigures({ indicators, observations }: PerformanceWorkbook): readonly PeopleFigure[] {
  return indicators
    .filter(({ countsPeople }) => countsPeople)
    .flatMap((indicator) =>
      (observations.get(indicator.ref) ?? []).flatMap((observation) => figureOf(indicator, observation) ?? []),
    );
}

function figureOf(indicator: Indicator, observation: Observation): PeopleFigure | null {
  const reading = readLevel(indicator, observation);
  const withheldByOwner =
    reading.kind === "none" && reading.unavailable.kind === "marked" && reading.unavailable.as === "suppressed";
  if (reading.kind === "none" && !withheldByOwner) return null;
  const isCount = indicator.unit.kind === "count";
  const counted = isCount && reading.kind === "level" ? reading.level.exact : numberOf(observation.numerator);
  return {
    key: withheldKey(indicator.ref, observation.period),
    indicator,
    observation,
    period: observation.period,
    count: numeratorCountsPeople(indicator) ? wholeCount(counted) : null,
    outOf: isCount ? null : wholeCount(numberOf(observation.denominator)),
    withheldByOwner,
  };
}

/** The numerator of a mean of days or of an amount of money is no count of people; its denominator is. */
function numeratorCountsPeople({ unit }: Indicator): boolean {
  return unit.kind !== "measured" && unit.kind !== "money";
}

function wholeCount(value: Exact | null): number | null {
  if (value === null || value.above < 0n || value.above % value.below !== 0n) return null;
  return toNumber(value);
}

/** True where the figure, shown, gives away a small count: of those counted, of all, or of the rest of a share. */
export function givesSmallCountAway({ indicator, count, outOf }: PeopleFigure, threshold: number): boolean {
  if (indicator.unit.kind === "percentage" && count !== null && outOf !== null)
    return shareDiscloses({ numerator: count, denominator: outOf }, threshold);
  return [count, outOf].some((one) => one !== null && isSmallCount(one, threshold));
}

/** True where two running totals of one year, both shown, give away a small count of the time between them. */
export function growthGivesSmallCountAway(earlier: PeopleFigure, later: PeopleFigure, threshold: number): boolean {
  return [countOf, outOfOf, restOf].some((read) => {
    const [before, after] = [read(earlier), read(later)];
    return before !== null && after !== null && differenceDiscloses(before, after, threshold);
  });
}

const countOf = ({ count }: PeopleFigure): number | null => count;
const outOfOf = ({ outOf }: PeopleFigure): number | null => outOf;

/** Those of a share who are not counted; null where that is no count of people. */
function restOf({ indicator, count, outOf }: PeopleFigure): number | null {
  return indicator.unit.kind === "percentage" && count !== null && outOf !== null ? outOf - count : null;
}
