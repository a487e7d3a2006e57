import { isCount } from "../../workbook/unit";
import { isSmallCount } from "../../measures/disclosure/small-count";
import { subtract, toNumber, wholeNumber } from "../../measures/exact";
import { type Period, samePeriod } from "../../measures/period";
import { isYearToDate } from "../../workbook/basis";
import { earlierOf, type EarlierTime, periodsOf, USUAL_COMPARISON } from "../../workbook/comparison-kind";
import { BLANK, numberOf } from "../../workbook/figure";
import type { Indicator } from "../../workbook/indicator";
import type { Observation } from "../../workbook/observation";
import { type Withheld, withheldKey } from "../level/read-level";
import type { PeopleFigure } from "./people-figure";

/** A change that the owner states of a figure, and the earlier period that it is a change from. */
export interface StatedChange {
  readonly figure: PeopleFigure;
  readonly earlier: Period;
}

const MONTHS_A_YEAR = 12;

/**
 * The stated changes of counts that give a small count away where the workbook holds no earlier figure: the earlier count
 * itself, or, of a running total, what it grew by.
 */
export function tellingChanges(figures: readonly PeopleFigure[], threshold: number): readonly StatedChange[] {
  return figures.flatMap((figure) => {
    const { indicator, observation, count } = figure;
    const change = numberOf(observation.statedChange);
    const earlier = onePeriodOf(changedFrom(indicator, observation));
    if (!isCount(indicator.unit) || count === null || change === null || earlier === null) return [];
    const isHeld = figures.some((other) => other.indicator === indicator && samePeriod(other.period, earlier));
    const before = toNumber(subtract(wholeNumber(count), change));
    const grows = isYearToDate(indicator.basis) && figure.period.end - earlier.end < MONTHS_A_YEAR;
    const tells = isSmallCount(before, threshold) || (grows && isSmallCount(toNumber(change), threshold));
    return isHeld || !tells ? [] : [{ figure, earlier }];
  });
}

/** The observation without its stated change where a figure that it is a change from is withheld. */
export function withoutTellingChange(indicator: Indicator, observation: Observation, withheld: Withheld): Observation {
  const earlier = withheld.size === 0 ? null : changedFrom(indicator, observation);
  const periods = earlier === null ? [] : periodsOf(earlier);
  return periods.some((period) => withheld.has(withheldKey(indicator.ref, period)))
    ? { ...observation, statedChange: BLANK }
    : observation;
}

/** What a stated change is a change from: that which the main comparison is with. */
function changedFrom(indicator: Indicator, { period }: Observation): EarlierTime | null {
  const [main = USUAL_COMPARISON] = indicator.compareWith;
  return earlierOf(main, indicator, period);
}

/** The one period; null for several, for a change from their average is shown only where all of them are. */
function onePeriodOf(earlier: EarlierTime | null): Period | null {
  return earlier?.kind === "one-period" ? earlier.period : null;
}
