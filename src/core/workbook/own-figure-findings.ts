import type { Finding } from "../findings/finding";
import { samePeriod } from "../measures/period";
import { farAheadFindings } from "./far-ahead";
import { groupBy } from "./group-by";
import type { HeldFigures, HeldRows } from "./held-figures";
import { nameAgainstBasis } from "./name-against-basis";
import { nameAgainstUnit } from "./name-against-unit";
import { otherRowsFinding } from "./other-rows";
import { partFindings } from "./part-findings";
import { timeFindings } from "./time-findings";
import { unreadPeriods } from "./unread-periods";

/** What the owner should know of the figures once they are read, which only a refresh says: what the pane offers needs none of it. */
export function ownFigureFindings(
  { settings, indicators, observations }: HeldFigures,
  { asRead, unread, periods, otherRows }: HeldRows,
): readonly Finding[] {
  const byRef = new Map(indicators.map((indicator) => [indicator.ref, indicator]));
  const series = [...groupBy(asRead, ({ observation }) => observation.ref)];
  return [
    ...indicators.flatMap((one) => [...nameAgainstUnit(one), ...nameAgainstBasis(one)]),
    ...unreadPeriods(unread, periods),
    ...series.flatMap(([ref, rows]) => {
      const indicator = byRef.get(ref);
      return indicator === undefined ? [] : timeFindings(indicator, rows);
    }),
    ...asRead.flatMap((read) => {
      const { ref, period } = read.observation;
      const indicator = byRef.get(ref);
      const used = observations.get(ref)?.find((one) => samePeriod(one.period, period));
      return indicator === undefined || used === undefined ? [] : partFindings(indicator, read, used);
    }),
    ...farAheadFindings(observations, settings.reportMonth),
    ...otherRowsFinding(otherRows),
  ];
}
