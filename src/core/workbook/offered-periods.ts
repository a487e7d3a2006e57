import type { Frequency } from "../measures/period";
import type { Indicator } from "./indicator";
import type { Observation } from "./observation";
import {
  formatReportPeriod,
  hasAnyFigure,
  hasSuchPeriods,
  latestEnd,
  latestReported,
  type ReportPeriod,
} from "./report-period";

interface Held {
  readonly indicators: readonly Indicator[];
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
}

/** As people look for them: most reports are of quarters. */
const ORDER: readonly Frequency[] = ["quarter", "month", "term", "year"];

/**
 * What a report can be asked for: the usual first, then the quarters with any figure, the months, the terms and the years, each the
 * latest first; where figures are of several kinds, the latest of each, too.
 */
export function offeredPeriods({ indicators, observations }: Held): readonly ReportPeriod[] {
  const usual = latestReported(indicators, observations);
  const to = latestEnd(indicators, observations);
  if (usual === null || to === null) return [];
  const rank = ({ frequency }: { readonly frequency: Frequency }): number => ORDER.indexOf(frequency);
  const held = indicators
    .flatMap(({ ref }) => (observations.get(ref) ?? []).map(({ period }) => period))
    .sort((a, b) => rank(a) - rank(b) || b.end - a.end);
  const isOfOneKind = usual.kind === "period" && indicators.every((one) => hasSuchPeriods(one, usual.period));
  const all: readonly ReportPeriod[] = [
    usual,
    ...held.map((period) => ({ kind: "period", period }) as const),
    ...(isOfOneKind ? [] : [{ kind: "latest-of-each", to } as const]),
  ];
  const different = [...new Map(all.map((one) => [formatReportPeriod(one), one])).values()];
  return different.filter((period) => hasAnyFigure(period, indicators, observations));
}
