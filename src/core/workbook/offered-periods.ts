import type { Indicator } from "./indicator";
import type { Observation } from "./observation";
import { formatReportPeriod, hasAnyFigure, latestReported, type ReportPeriod } from "./report-period";

interface Held {
  readonly indicators: readonly Indicator[];
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
}

/**
 * What a report can be asked for, the latest first: the quarters with any figure, or, where none is quarterly, each
 * indicator's periods; before them the latest of each, where that is the usual.
 */
export function offeredPeriods({ indicators, observations }: Held): readonly ReportPeriod[] {
  const quarterly = indicators.filter(({ frequency }) => frequency === "quarter");
  const usual = latestReported(indicators, observations);
  const periods = (quarterly.length > 0 ? quarterly : indicators).flatMap(({ ref }) =>
    (observations.get(ref) ?? []).map(({ period }) => period),
  );
  const offered = periods
    .sort((a, b) => b.end - a.end)
    .map((period): ReportPeriod => ({ kind: "period", period }))
    .filter((period) => hasAnyFigure(period, indicators, observations));
  const all = usual?.kind === "latest-of-each" ? [usual, ...offered] : offered;
  return [...new Map(all.map((one) => [formatReportPeriod(one), one])).values()];
}
