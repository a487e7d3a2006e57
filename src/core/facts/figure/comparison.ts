import type { Direction } from "../../measures/change";
import type { Exact } from "../../measures/exact";
import type { Period } from "../../measures/period";
import type { ChangeJudgement } from "../../measures/polarity";
import type { Decimal } from "../../measures/rounding";
import type { ComparisonKind } from "../../workbook/comparison-kind";
import { formatPeriod } from "../../format/period";
import { type Average, formatAveraged } from "./average";
import type { Level } from "./level";
import type { Significance } from "./significance";
import type { DifferenceOf, PrintedFigure, Stated } from "./made";

export interface Change {
  readonly shown: Decimal;
  /** "percentage points" for a percentage, else the indicator's own unit. */
  readonly unit: string;
  readonly exact: Exact;
  /** For counts and money only, and only on a base that carries it. */
  readonly perCent: Decimal | null;
  readonly made: DifferenceOf | Stated;
}

/** What a level is compared with. */
export type Earlier = HeldEarlier | NotHeld;

/** A figure that the workbook's cells make. */
export type HeldEarlier =
  | { readonly kind: "level"; readonly level: Level }
  | { readonly kind: "average"; readonly average: Average };

/** Only the change from that period's figure is known. */
interface NotHeld {
  readonly kind: "not-held";
  readonly period: Period;
}

export interface Comparison {
  readonly with: ComparisonKind;
  readonly earlier: Earlier;
  readonly change: Change;
  readonly direction: Direction;
  /** Whether the change is more than chance explains, or why that was not tested. */
  readonly significance: Significance;
  readonly judgement: ChangeJudgement;
}

/** What a level is compared with, as printed; null where only the change is known. */
export function earlierFigure(earlier: Earlier): PrintedFigure | null {
  switch (earlier.kind) {
    case "level":
    case "average":
      return heldFigure(earlier);
    case "not-held":
      return null;
  }
}

/** The same where the workbook's cells make it. */
export function heldFigure(earlier: HeldEarlier): PrintedFigure {
  switch (earlier.kind) {
    case "level":
      return earlier.level;
    case "average":
      return earlier.average;
  }
}

/** The figure of the one earlier period that a level is compared with; null where it is compared with anything else. */
export function earlierLevel(earlier: Earlier): Level | null {
  switch (earlier.kind) {
    case "level":
      return earlier.level;
    case "average":
    case "not-held":
      return null;
  }
}

/** The average of several periods that a level is compared with; null where it is compared with anything else. */
export function earlierAverage(earlier: Earlier): Average | null {
  switch (earlier.kind) {
    case "average":
      return earlier.average;
    case "level":
    case "not-held":
      return null;
  }
}

/**
 * What a level is compared with, by the name that tables and reports give it: "Q2 2024/25", "average of 2021/22 to
 * 2023/24".
 */
export function formatEarlier(earlier: Earlier): string {
  switch (earlier.kind) {
    case "level":
      return formatPeriod(earlier.level.period);
    case "average":
      return `average of ${formatAveraged(earlier.average)}`;
    case "not-held":
      return formatPeriod(earlier.period);
  }
}

/** The same within a sentence: "the average of 2021/22 to 2023/24". */
export function earlierInSentence(earlier: Earlier): string {
  switch (earlier.kind) {
    case "average":
      return `the ${formatEarlier(earlier)}`;
    case "level":
    case "not-held":
      return formatEarlier(earlier);
  }
}
