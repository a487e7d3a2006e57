import { TABLES } from "../findings/catalogue/tables";
import { type Finding, finding } from "../findings/finding";
import { formatList } from "../format/list";
import { fail, ok, type Result } from "../measures/result";
import { type AskedPeriod, meantBy, type UnreadPeriod } from "./asked-period";
import type { HeldFigures } from "./held-figures";
import { offeredPeriods } from "./offered-periods";
import { quoteCell } from "./quote-cell";
import { formatReportPeriod, hasAnyFigure, latestEnd, latestReported, type ReportPeriod } from "./report-period";

/** What is asked for, else the one in Settings, read or not, else the usual of the figures that are held. */
export function wantedPeriod(
  { settings, indicators, observations }: HeldFigures,
  asked: AskedPeriod | null,
): ReportPeriod | UnreadPeriod | null {
  const wanted = asked ?? settings.currentPeriod;
  if (wanted?.kind === "unread") return wanted;
  return wanted === null
    ? latestReported(indicators, observations)
    : meantBy(wanted, indicators, latestEnd(indicators, observations));
}

/** How many periods that are held are named where another was asked for. */
const MOST_NAMED = 4;

/** The period, where the figures that are held have anything to report on for it; else why not. */
export function reportable(
  held: HeldFigures,
  period: ReportPeriod | UnreadPeriod | null,
): Result<ReportPeriod, Finding> {
  const { indicators, observations } = held;
  if (indicators.length === 0) return fail(finding(TABLES, "no-indicators", {}));
  if (period?.kind === "unread") return fail(unreadSetting(period, "setting"));
  const offered = offeredPeriods(held);
  if (period === null || offered.length === 0)
    return fail(finding(TABLES, "no-usable-period", { kind: "none-at-all" }));
  if (hasAnyFigure(period, indicators, observations)) return ok(period);
  const all = offered.filter((one) => one.kind === "period");
  const alike = all.filter((one) => period.kind === "period" && one.period.frequency === period.period.frequency);
  const periods = alike.length > 0 ? alike : all;
  const named = periods.slice(0, MOST_NAMED).map(formatReportPeriod);
  return fail(
    finding(TABLES, "no-usable-period", {
      kind: "not-the-one-wanted",
      period: formatReportPeriod(period),
      held: formatList(named.length < periods.length ? [...named, "earlier ones"] : named),
    }),
  );
}

/** The finding of a Current period in Settings that cannot be read. */
export function unreadSetting({ cell }: UnreadPeriod, kind: "setting" | "setting-unused"): Finding {
  return finding(TABLES, "unknown-period", { kind, cell: quoteCell(cell) }, { source: cell.source });
}
