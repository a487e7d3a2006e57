import type { Direction } from "../../measures/change";
import type { Exact } from "../../measures/exact";
import type { Period } from "../../measures/period";
import type { Judgement } from "../../measures/polarity";
import type { Decimal } from "../../measures/rounding";
import type { ComparisonKind } from "../../workbook/comparison-kind";
import { formatPeriod } from "../../format/period";
import type { Level } from "./level";
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
export type Earlier =
  | { readonly kind: "level"; readonly level: Level }
  /** Only the change from that period's figure is known. */
  | { readonly kind: "not-held"; readonly period: Period };

export interface Comparison {
  readonly with: ComparisonKind;
  readonly earlier: Earlier;
  readonly change: Change;
  readonly direction: Direction;
  readonly judgement: Judgement;
}

/** What a level is compared with, as printed; null where only the change is known. */
export function earlierFigure(earlier: Earlier): PrintedFigure | null {
  switch (earlier.kind) {
    case "level":
      return earlier.level;
    case "not-held":
      return null;
  }
}

/** The figure of the one earlier period that a level is compared with; null where it is compared with anything else. */
export function earlierLevel(earlier: Earlier): Level | null {
  switch (earlier.kind) {
    case "level":
      return earlier.level;
    case "not-held":
      return null;
  }
}

/** The period or periods that a level is compared with, as tables and reports print them: "Q2 2024/25". */
export function formatEarlier(earlier: Earlier): string {
  switch (earlier.kind) {
    case "level":
      return formatPeriod(earlier.level.period);
    case "not-held":
      return formatPeriod(earlier.period);
  }
}
