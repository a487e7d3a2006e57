import { type Month, type Period, samePeriod } from "../measures/period";
import { type Cell, type CellValue, cellText } from "./grid";
import type { Indicator } from "./indicator";
import { periodsNamed, readPeriod } from "./read-period";
import { hasSuchPeriods, type ReportPeriod } from "./report-period";

/** A report's period as a person names it, before it is known how long the workbook's periods are. */
export type AskedPeriod =
  /** What the words can mean, the shortest first: "Dec 2024" is a month, and names the quarter that ends in it. */
  | { readonly kind: "named"; readonly meanings: readonly [Period, ...Period[]] }
  /** By this month, or by the latest that any figure is held for. */
  | { readonly kind: "latest-of-each"; readonly by: Month | null };

/** A period asked for in words that name none. */
export interface UnreadPeriod {
  readonly kind: "unread";
  readonly cell: Cell;
}

const LATEST = /^latest(?:\s+(?:of each|figures))?(?:\s+to\s+(?<month>.+))?$/i;

/** What period is asked for; null where the words name none. "latest of each" names each indicator's own latest. */
export function readAskedPeriod(value: CellValue): AskedPeriod | null {
  const latest = LATEST.exec(cellText(value));
  if (latest !== null) return latestAsked(latest.groups?.month);
  const [first, ...others] = periodsNamed(value);
  return first === undefined ? null : { kind: "named", meanings: [first, ...others] };
}

function latestAsked(month: string | undefined): AskedPeriod | null {
  if (month === undefined) return { kind: "latest-of-each", by: null };
  const by = readPeriod(month, "month", null);
  return by === null ? null : { kind: "latest-of-each", by: by.end };
}

/**
 * The one that is meant: the shortest that any indicator has. Of a financial and an academic 2023/24 it is the financial
 * one where any figures are of quarters or months, which it would else lead past March; where none are it is the
 * academic, by whose end both are over. `latest` is the last month with a figure, null without.
 */
export function meantBy(
  asked: AskedPeriod,
  indicators: readonly Indicator[],
  latest: Month | null,
): ReportPeriod | null {
  if (asked.kind === "latest-of-each") {
    const to = asked.by ?? latest;
    return to === null ? null : { kind: "latest-of-each", to };
  }
  const held = asked.meanings.filter((period) => indicators.some((one) => hasSuchPeriods(one, period)));
  const [shortest = asked.meanings[0]] = held;
  const [firstYear, ...otherYears] = asked.meanings.filter(({ frequency }) => frequency === "year");
  const hasParts = indicators.some(({ frequency }) => frequency === "quarter" || frequency === "month");
  if (firstYear !== undefined && otherYears.length > 0 && shortest.frequency === "year" && hasParts)
    return { kind: "period", period: firstYear };
  const last = held.filter(({ frequency }) => frequency === shortest.frequency).at(-1);
  return { kind: "period", period: last ?? shortest };
}

/** The first month in which what is asked for can end; null for the latest of each by no month. */
export function askedEnd(asked: AskedPeriod): Month | null {
  return asked.kind === "named" ? Math.min(...asked.meanings.map(({ end }) => end)) : asked.by;
}

/** True where the words can mean this period. */
export function canMean(asked: AskedPeriod, period: Period): boolean {
  return asked.kind === "named" && asked.meanings.some((one) => samePeriod(one, period));
}

/** True where the words speak of a report: of its period or, where it has none of its own, of one of its figures'. */
export function speaksOf(asked: AskedPeriod, report: ReportPeriod, figures: readonly Period[]): boolean {
  if (asked.kind === "latest-of-each")
    return report.kind === "latest-of-each" && (asked.by === null || asked.by === report.to);
  return (report.kind === "period" ? [report.period] : figures).some((period) => canMean(asked, period));
}
