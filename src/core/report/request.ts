import { TABLES } from "../findings/catalogue/tables";
import type { AuthorWish } from "../author/author-request";
import { type Finding, finding } from "../findings/finding";
import { type AskedPeriod, readAskedPeriod } from "../workbook/asked-period";

/** What is asked of a report, the period as a person types it. */
export interface ReportRequest {
  /** Null for the workbook's own period. */
  readonly period: string | null;
  /** One of those that Indicators names in Reports; null for all indicators. */
  readonly report: string | null;
  readonly wish: AuthorWish;
  /** What the sheets are stamped with: "Made on 4 March 2025 at 09:05 from this workbook’s tables." */
  readonly madeAt: string;
}

/** What is asked, its period read. */
export interface AskedReport extends Omit<ReportRequest, "period"> {
  readonly kind: "asked";
  readonly period: AskedPeriod | null;
}

/** There is nothing to report on. */
export interface Refused {
  readonly kind: "refused";
  /** Why; each has to be put right. */
  readonly findings: readonly Finding[];
  /** What was found on the way there, and stops nothing. */
  readonly alsoFound: readonly Finding[];
}

/** Reads what is asked, before the workbook is read; refused where the period is none. */
export function readRequest(request: ReportRequest): AskedReport | Refused {
  if (request.period === null) return { ...request, kind: "asked", period: null };
  const period = readAskedPeriod(request.period);
  return period === null
    ? {
        kind: "refused",
        findings: [finding(TABLES, "unknown-period", { kind: "asked-for", period: request.period })],
        alsoFound: [],
      }
    : { ...request, kind: "asked", period };
}
