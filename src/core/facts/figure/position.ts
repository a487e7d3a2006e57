import type { Exact } from "../../measures/exact";
import type { Period } from "../../measures/period";
import type { QuartileCuts, QuartilePosition, QuartileRule, QuintilePosition } from "../../measures/quartile";
import type { Rank } from "../../measures/rank";
import type { Benchmark } from "../../workbook/benchmark";
import type { Source } from "../../format/source";
import type { CellFigure } from "./made";

/** By what a level was placed. */
type PlacedBy =
  | { readonly kind: "authorities"; readonly benchmark: Benchmark }
  | { readonly kind: "typed-cuts"; readonly cuts: readonly [CellFigure, CellFigure, CellFigure] }
  /** The workbook's owner states the quartile. */
  | { readonly kind: "stated"; readonly cell: Source };

/** Where a level stands among the authorities, by the rule in force. */
export interface Position {
  readonly position: QuartilePosition;
  readonly previousPosition: QuartilePosition | null;
  readonly year: Period;
  readonly rule: string;
  readonly by: PlacedBy;
  readonly cuts: QuartileCuts | null;
  readonly rank: PlacedRank | null;
}

/** Our figure at other decimals than those that it is placed at. */
export type OtherRounding =
  | { readonly kind: "unrounded" }
  | { readonly kind: "printed" }
  /** A half, rounded away from zero. */
  | { readonly kind: "rounded" };

/** A place among others' published values, and the places that other roundings of our figure would give. */
export interface PlacedRank extends Rank {
  readonly dependsOn: readonly { readonly rank: number; readonly by: OtherRounding }[];
}

/** A place among the authorities without a quartile. */
export interface RankAlone {
  readonly rank: PlacedRank;
  /** From which end it is counted. */
  readonly first: "highest" | "lowest";
  readonly year: Period;
  readonly why: WhyNoQuartile;
}

/** Neither end is better, or the publisher gives no quartiles. */
export type WhyNoQuartile = "no-polarity" | "not-published";

/** Another way to place the same figure. */
export type OtherReading =
  | { readonly kind: "rule"; readonly rule: QuartileRule }
  /** The other side of a tie with a cut. */
  | { readonly kind: "tie"; readonly goesTo: "better" | "worse" }
  | OtherRounding
  /** Another year of the benchmark that the workbook holds. */
  | { readonly kind: "year"; readonly year: Period };

/** Another position that another reading would give. */
export interface Dependence {
  readonly position: QuartilePosition;
  readonly by: OtherReading;
}

/** The cut nearest to a value that all but lies on it. */
export interface NearCut {
  readonly cut: Exact;
  /** Value less cut. */
  readonly distance: Exact;
}

/** A position and what it hangs on. */
export interface Placing extends Position {
  readonly dependsOn: readonly Dependence[];
  readonly nearCut: NearCut | null;
  /** Beyond every authority's published value. */
  readonly beyond: "lowest" | "highest" | null;
  /** The fifth in which it stands, by the same rule; null where it has none, or is stated. */
  readonly quintile: QuintilePosition | null;
}
