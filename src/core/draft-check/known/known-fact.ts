import type { Source } from "../../format/source";
import type { Period } from "../../measures/period";

/** What a figure may be measured in; the kinds of a checked claim. */
export type Measure = "percent" | "points" | "count" | "money" | "rate" | "rank" | "quartile";

/** What a known figure is to its indicator. */
export type Role =
  | "value"
  | "numerator"
  | "denominator"
  /** Those of the denominator that are not in the numerator, and their share. */
  | "rest"
  | "complement"
  | "change"
  | "change-per-cent"
  /** The change of the numerator, or of the denominator. */
  | "numerator-change"
  | "denominator-change"
  /** What one period added to a running total. */
  | "increment"
  | "england"
  | "england-gap"
  | "neighbours"
  | "neighbours-gap"
  | "target"
  | "target-gap"
  | "quartile"
  | "rank"
  | "rank-of"
  | "neighbours-rank"
  | "neighbours-rank-of";

/** Figures of one period: an indicator's own, and its counts. */
export const LEVELS: ReadonlySet<Role> = new Set(["value", "numerator", "denominator"]);

/** One number that the workbook knows of an indicator, with all that tells it from the others. */
export interface KnownFact {
  readonly ref: string;
  readonly role: Role;
  readonly measure: Measure;
  /** The word of its unit, where it is neither a share, a count nor money: "days". */
  readonly unitWord: string | null;
  /** Whose period it is; of a comparator or placing the indicator's current one. */
  readonly period: Period;
  /** True for the period that the report speaks of. */
  readonly isCurrent: boolean;
  /** Of a change: the period from which. */
  readonly since: Period | null;
  /** In single units (pounds of £ million). Unrounded, as shown, and of a difference also that of the shown figures. */
  readonly exact: number;
  readonly shown: number;
  readonly alsoShown: number | null;
  /** The size of the last place shown. */
  readonly step: number;
  /** As printed: "90.7%", "+1.4 percentage points". */
  readonly display: string;
  readonly sources: readonly Source[];
}
