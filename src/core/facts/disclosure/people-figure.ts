import { differenceDiscloses, isSmallCount, shareDiscloses } from "../../measures/disclosure/small-count";
import { compare, divide, type Exact, multiply, toNumber, wholeNumber } from "../../measures/exact";
import type { Period } from "../../measures/period";
import { exactFromDecimal, round } from "../../measures/rounding";
import { numberOf } from "../../workbook/figure";
import type { Indicator } from "../../workbook/indicator";
import type { Observation } from "../../workbook/observation";
import { unitMultiplier, isCount, traitsOf } from "../../workbook/unit";
import type { PerformanceWorkbook } from "../../workbook/workbook";
import type { Level } from "../figure/level";
import { isKeptBack, readLevel, withheldKey } from "../level/read-level";

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
  /** Kept back by the workbook's owner. */
  readonly withheldByOwner: boolean;
}

/** The figures of one period. */
export type PeriodFigures = readonly PeopleFigure[];

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
  const withheldByOwner = isKeptBack(reading);
  if (reading.kind === "none" && !withheldByOwner) return null;
  return {
    key: withheldKey(indicator.ref, observation.period),
    indicator,
    observation,
    period: observation.period,
    ...countsBehind(indicator, reading.kind === "level" ? partsOf(reading.level) : partsHeld(observation)),
    withheldByOwner,
  };
}

/** What is known of a figure: its counts, and the value where a cell gives it. */
interface Parts {
  readonly numerator: Exact | null;
  readonly denominator: Exact | null;
  readonly value: Exact | null;
}

function partsOf({ made }: Level): Parts {
  switch (made.kind) {
    case "rate":
      return { numerator: made.numerator.value, denominator: made.denominator.value, value: null };
    case "given":
      return {
        numerator: made.numerator?.value ?? null,
        denominator: made.denominator?.value ?? null,
        value: made.cell.value,
      };
  }
}

/** Of a figure that its owner keeps back only what the row holds. */
function partsHeld({ numerator, denominator, value }: Observation): Parts {
  return { numerator: numberOf(numerator), denominator: numberOf(denominator), value: numberOf(value) };
}

/** The counts that a reader of the figure learns: those held, and what one of them and the value make of the other. */
function countsBehind(
  indicator: Indicator,
  { numerator, denominator, value }: Parts,
): Pick<PeopleFigure, "count" | "outOf"> {
  if (isCount(indicator.unit)) return { count: wholeCount(value ?? numerator), outOf: null };
  const share = value === null ? null : divide(value, unitMultiplier(indicator.unit));
  const counted = numerator ?? (share === null || denominator === null ? null : nearest(multiply(share, denominator)));
  const whole = denominator ?? (share === null || numerator === null ? null : nearest(divide(numerator, share)));
  return { count: numeratorCountsPeople(indicator) ? wholeCount(counted) : null, outOf: wholeCount(whole) };
}

function nearest(value: Exact | null): Exact | null {
  return value === null ? null : exactFromDecimal(round(value, 0));
}

/** The numerator of a mean of days or of an amount of money is no count of people; its denominator is. */
function numeratorCountsPeople({ unit }: Indicator): boolean {
  return traitsOf(unit).counts !== "denominator";
}

/** True where a count that the figure stands for is not known, so that nobody can say whether it is small. */
export function isUnchecked({ indicator, count, outOf, withheldByOwner }: PeopleFigure): boolean {
  if (withheldByOwner) return false;
  return (numeratorCountsPeople(indicator) && count === null) || (!isCount(indicator.unit) && outOf === null);
}

function wholeCount(value: Exact | null): number | null {
  if (value === null || value.above < 0n || value.above % value.below !== 0n) return null;
  return toNumber(value);
}

/** True where the figure, shown, gives away a small count: of those counted, of all, or of the rest of a share. */
export function givesSmallCountAway({ indicator, count, outOf }: PeopleFigure, threshold: number): boolean {
  if (traitsOf(indicator.unit).isShare && count !== null && outOf !== null)
    return shareDiscloses({ numerator: count, denominator: outOf }, threshold);
  return [count, outOf].some((one) => one !== null && isSmallCount(one, threshold));
}

/** Whether a figure is withheld. */
export type IsHidden = (figure: PeopleFigure) => boolean;

/** One of the counts behind a figure; null where it has none. */
export type ReadCount = (figure: PeopleFigure) => number | null;

export const countOf: ReadCount = ({ count }) => count;
export const wholeOf: ReadCount = ({ outOf }) => outOf;

/** Those of a share who are not counted; null where that is no count of people. */
const restOf: ReadCount = ({ indicator, count, outOf }) =>
  traitsOf(indicator.unit).isShare && count !== null && outOf !== null ? outOf - count : null;

/** All of them. */
export const COUNTS: readonly ReadCount[] = [countOf, wholeOf, restOf];

/**
 * True for a row of people with a cell that holds a small count, shown or not, or something that was refused and may be
 * one: no finding repeats what stands in its cells.
 */
export function holdsSmallCount(indicator: Indicator, observation: Observation, threshold: number): boolean {
  const { numerator, denominator, value } = observation;
  const cells = [
    ...(numeratorCountsPeople(indicator) ? [numerator] : []),
    denominator,
    ...(isCount(indicator.unit) ? [value] : []),
  ];
  return cells.some((cell) =>
    cell.kind === "number"
      ? cell.value.above > 0n && compare(cell.value, wholeNumber(threshold)) <= 0
      : cell.why === "left-out",
  );
}

/** True where two running totals of one year, both shown, give away a small count of the time between them. */
export function growthGivesSmallCountAway(earlier: PeopleFigure, later: PeopleFigure, threshold: number): boolean {
  return COUNTS.some((read) => {
    const [before, after] = [read(earlier), read(later)];
    return before !== null && after !== null && differenceDiscloses(before, after, threshold);
  });
}
