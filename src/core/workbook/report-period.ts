import { type Month, type Period, quarterOf, samePeriod } from "../measures/period";
import type { Indicator } from "./indicator";
import type { Observation } from "./observation";

/** The latest quarter with a figure: of the quarterly indicators, or of all where none is quarterly. */
export function latestQuarter(
  indicators: readonly Indicator[],
  observations: ReadonlyMap<string, readonly Observation[]>,
): Period | null {
  const endsOf = (some: readonly Indicator[]): Month[] =>
    some.flatMap(({ ref }) => (observations.get(ref) ?? []).filter(isFilled).map(({ period }) => period.end));
  const quarterly = endsOf(indicators.filter(({ frequency }) => frequency === "quarter"));
  const ends = quarterly.length > 0 ? quarterly : endsOf(indicators);
  return ends.length === 0 ? null : quarterOf(ends.reduce((latest, end) => Math.max(latest, end)));
}

/** True where the owner filled the row in: a number, a symbol, or the word that there is none; an empty row says nothing. */
function isFilled({ status, numerator, denominator, value }: Observation): boolean {
  const filled = [numerator, denominator, value].some((figure) => figure.kind === "number" || figure.why !== "blank");
  return filled || status === "not-available";
}

/** True where any indicator has a figure for the period; one of another frequency, for a period that ended by then. */
export function hasAnyFigure(
  period: Period,
  indicators: readonly Indicator[],
  observations: ReadonlyMap<string, readonly Observation[]>,
): boolean {
  const ofFrequency = indicators.filter(({ frequency }) => frequency === period.frequency);
  const speaksOf = (series: readonly Observation[]): boolean =>
    series.some((one) => (ofFrequency.length > 0 ? samePeriod(one.period, period) : one.period.end <= period.end));
  return (ofFrequency.length > 0 ? ofFrequency : indicators).some(({ ref }) => speaksOf(observations.get(ref) ?? []));
}
