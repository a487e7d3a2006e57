import { TABLES } from "../findings/catalogue/tables";
import type { AuthorWish } from "../author/author-request";
import { type Finding, finding } from "../findings/finding";
import { type AskedPeriod, readAskedPeriod } from "../workbook/asked-period";

/** Which figures are asked for, the period as a person types it. */
export interface FiguresRequest {
  /** Null for the workbook's own period. */
  readonly period: string | null;
  /** One of those that Indicators names in Reports; null for all indicators. */
  readonly report: string | null;
}

/** What is asked of a report. */
interface ReportRequest extends FiguresRequest {
  readonly wish: AuthorWish;
  /** What the sheets are stamped with: "Made on 4 March 2025 at 09:05 from this workbook’s tables." */
  readonly madeAt: string;
}

/** What is asked, its period read. */
export type Asked<Request extends FiguresRequest> = Omit<Request, "period"> & {
  readonly kind: "asked";
  readonly period: AskedPeriod | null;
};
export type AskedReport = Asked<ReportRequest>;

/** There is nothing to report on. */
export interface Refused {
  readonly kind: "refused";
  /** Why; each has to be put right. */
  readonly findings: readonly Finding[];
  /** What was found on the way there, and stops nothing. */
  readonly alsoFound: readonly Finding[];
}

/** Reads what is asked, before the workbook is read; refused where the period is none. */
export function readRequest<Request extends FiguresRequest>(request: Request): Asked<Request> | Refused {
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
