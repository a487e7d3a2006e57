import type { Report } from "../core/facts/report";
import type { AuthorWish } from "../core/author/author-request";
import type { Refused } from "../core/report/request";
import type { Finding } from "../core/findings/finding";
import type { Fault } from "../excel/run/fault";
import type { HandChange } from "../excel/own-sheets/hand-changes";
import type { Undo } from "../excel/run/run-excel";
import type { OverHandChanges } from "../excel/write/write-sheets";

/** The steps of a refresh, in their order, for progress in words. */
export const REFRESH_STEPS = ["reading", "calculating", "drafting", "writing", "checking"] as const;
export type RefreshStep = (typeof REFRESH_STEPS)[number];

/** How a refresh ended. */
export type RefreshOutcome =
  | {
      readonly kind: "written";
      readonly report: Report;
      readonly undo: Undo;
      /** Whether an earlier dashboard is kept that can be put back. */
      readonly keepsEarlier: boolean;
      /** Whether this report of this period is marked as published. */
      readonly isPublished: boolean;
    }
  /** Nothing was written yet: these cells of ours hold what somebody typed. */
  | { readonly kind: "asks"; readonly handChanges: readonly HandChange[] }
  /** Somebody called it off in time; nothing was written. */
  | { readonly kind: "cancelled" }
  /** The workbook cannot be reported on; nothing was written. */
  | Refused
  /** Excel refused or did not answer. Where writing had begun, the dashboard says that it is not finished. */
  | {
      readonly kind: "failed";
      readonly fault: Fault;
      readonly writingHadBegun: boolean;
      /** Whether an earlier dashboard is kept that can be put back. */
      readonly keepsEarlier: boolean;
    }
  /** The Dashboard is again the one that was made then. */
  | { readonly kind: "put-back"; readonly madeAt: string; readonly findings: readonly Finding[] }
  /** Another refresh is under way; this one did nothing. */
  | { readonly kind: "busy" };

/** What may be asked of the one store: a refresh with its wish, or the dashboard before it. */
export type Wish = AuthorWish | { readonly kind: "put-back" };

export interface RefreshRequest {
  /** The time that the dashboard is stamped with. */
  readonly now: Date;
  /** The period asked for as a person types it; null for the workbook's own. */
  readonly period: string | null;
  /** The report asked for, of those that Indicators names in Reports; null for all indicators. */
  readonly report: string | null;
  /** What is asked beside fresh sheets: nothing, authors' figures brought up to date, or a publication. */
  readonly wish: AuthorWish;
  /** What to do about words that stand in our cells by hand. */
  readonly overHandChanges: OverHandChanges;
  readonly onStep: (step: RefreshStep) => void;
  /** Whether nobody waits for it any more: it was called off before the first cell was written, or Excel took too long. */
  readonly isCancelled: () => boolean;
}

/** Errors leave something out and warnings doubt a figure that is printed; the sheets say neither. Notes can wait. */
export function needsReading(outcome: RefreshOutcome): boolean {
  return outcome.kind !== "written" || outcome.report.findings.some(({ severity }) => severity !== "note");
}
