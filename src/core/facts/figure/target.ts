import type { Period } from "../../measures/period";
import type { Decimal } from "../../measures/rounding";
import type { Rag, TargetType } from "../../measures/target";
import type { Source } from "../../format/source";

/** A colour, or that the year for which the target stands is not over. */
export type TargetStanding = Rag | "not-yet";

/** What a target is for: the figure's own period, or its whole year alone. */
export type TargetSpan = "period" | "year";

/** What a running total is to reach, or to keep below, by the end of its year, which is not over. */
export interface YearTarget {
  readonly shown: Decimal;
  readonly cell: Source;
}

/** How a level stands against its target. */
export interface TargetFact {
  readonly type: TargetType;
  readonly display: string;
  /** As typed: one value, or the two ends of a range. */
  readonly ends: readonly Decimal[];
  readonly rag: TargetStanding;
  /** How the period before stood against its own target; null where it has no figure or no target. */
  readonly before: { readonly rag: TargetStanding; readonly spans: TargetSpan; readonly period: Period } | null;
  readonly spans: TargetSpan;
  /** The printed level less the target (for a range, less its nearer end). */
  readonly gap: Decimal;
  /** The cell in which the target is typed; both ends of a range lie in one. */
  readonly cell: Source;
  /** Of a running total: the target itself where it is the year's, else the year's that its period's target is on the way to. */
  readonly year: YearTarget | null;
}
