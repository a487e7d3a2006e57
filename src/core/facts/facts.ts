import type { Direction } from "../measures/change";
import type { Exact } from "../measures/exact";
import type { Period } from "../measures/period";
import type { Judgement } from "../measures/polarity";
import type { QuartileCuts, QuartilePosition, QuartileRule, QuintilePosition } from "../measures/quartile";
import type { Rank } from "../measures/rank";
import type { Decimal } from "../measures/rounding";
import type { Rag, TargetType } from "../measures/target";
import type { Source } from "../workbook/grid";
import type { KeptBack } from "../workbook/read-number";
import type { AgainstEngland } from "./chance/against-england";
import type { IntervalFact } from "./chance/interval";
import type { RecordFact } from "./history/record";
import type { ReportedSummary } from "./report";
import type { Significance } from "./chance/significance";
import type { TrendFact } from "./history/trend";
import type { ComparisonKind, Indicator } from "../workbook/indicator";
import type { ObservationStatus } from "../workbook/observation";

/** A level at one period: unrounded, as printed, and the cells that it came from. */
export interface Level {
  readonly period: Period;
  readonly exact: Exact;
  readonly shown: Decimal;
  /** As printed, with its unit: "90.7%". */
  readonly display: string;
  readonly numerator: Exact | null;
  readonly denominator: Exact | null;
  /** The counts are estimates; the printed level was given, not worked out from them. */
  readonly approximate: boolean;
  /** The cell of a level that was given, if it was; then those of its counts, the numerator's before the denominator's. */
  readonly sources: readonly Source[];
}

export interface Change {
  readonly shown: Decimal;
  /** "percentage points" for a percentage, else the indicator's own unit. */
  readonly unit: string;
  readonly exact: Exact;
  /** For counts and money only, and only on a base that carries it. */
  readonly perCent: Decimal | null;
  /** True when typed by the workbook's owner and not worked out. */
  readonly stated: boolean;
  readonly sources: readonly Source[];
}

export interface Comparison {
  readonly with: ComparisonKind;
  readonly period: Period;
  /** Null where only a stated change is known. */
  readonly previous: Level | null;
  readonly change: Change;
  readonly direction: Direction;
  readonly judgement: Judgement;
}

export interface TargetFact {
  readonly type: TargetType;
  readonly display: string;
  readonly rag: Rag;
  /** Two ends that differ, and not one value. */
  readonly isSpan: boolean;
  /** The printed level less the target (for a range, less its nearer end). */
  readonly gap: Decimal;
  readonly sources: readonly Source[];
}

/** The statistical neighbours' mean, and our place among those with a value. */
export interface NeighboursComparator extends Comparator {
  /** Null where only their mean is known. */
  readonly rank: Rank | null;
}

/** A place from the highest, for an indicator of which neither end is best. */
export interface UnjudgedRank {
  readonly rank: Rank;
  readonly year: Period;
}

/** England, or the statistical neighbours. */
export interface Comparator {
  readonly display: string;
  readonly shown: Decimal;
  /** Our printed level less theirs. */
  readonly gap: Decimal;
  readonly period: Period;
  /** Whether it is of our figure's own period, or of a year before it, as benchmarks are. */
  readonly from: "own-period" | "earlier-year";
  readonly sources: readonly Source[];
}

/** Where a level stands among the authorities, by the rule in force. */
export interface Position {
  readonly position: QuartilePosition;
  readonly previousPosition: QuartilePosition | null;
  readonly year: Period;
  readonly rule: string;
  readonly stated: boolean;
  readonly cuts: QuartileCuts | null;
  readonly rank: Rank | null;
  readonly sources: readonly Source[];
}

/** Another way to place the same figure. */
export type OtherReading =
  | { readonly kind: "rule"; readonly rule: QuartileRule }
  /** The other side of a tie with a cut. */
  | { readonly kind: "tie"; readonly goesTo: "better" | "worse" }
  | { readonly kind: "unrounded" }
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

/** Why an indicator has no figure for its period. */
export type Unavailable =
  | { readonly kind: "no-row" }
  | { readonly kind: "not-available"; readonly reason: string | null }
  /** The owner marked it, or the setting withheld it. */
  | { readonly kind: "marked"; readonly as: KeptBack | "low-reliability" | "rounds-to-zero" | "not-applicable" }
  | { readonly kind: "left-out" };

/** What one refresh works out for one indicator first: its figures, without what they hang on and what chance may do. */
export interface PlainFacts {
  readonly indicator: Indicator;
  /** The period of this indicator that the report speaks of; null where it has none by then. */
  readonly period: Period | null;
  readonly status: ObservationStatus;
  readonly value: Level | null;
  /** Null exactly where there is a value. */
  readonly unavailable: Unavailable | null;
  /** The level that the main comparison would have been with, where the current one is not available. */
  readonly earlierLevel: Level | null;
  /** Why the figure that the main comparison is with is not there; null where it is there or no row has it. */
  readonly previousUnavailable: Unavailable | null;
  /** The latest level that is held of any earlier period, where the current one is not available. */
  readonly latestHeld: Level | null;
  /** The first is the main one. */
  readonly comparisons: readonly Comparison[];
  readonly target: TargetFact | null;
  readonly england: Comparator | null;
  /** The cell of England's figure, where that is a total over all authorities and so left out. */
  readonly englandTotal: Source | null;
  readonly neighbours: NeighboursComparator | null;
  readonly placing: Position | null;
  /** Null where there is a placing, or no benchmark. */
  readonly unjudgedRank: UnjudgedRank | null;
  readonly statedRecord: string | null;
  /** The owner's note on the observation. */
  readonly rowNote: string | null;
}

/** All that one refresh knows of one indicator. */
export interface IndicatorFacts extends PlainFacts {
  readonly placing: Placing | null;
  /** What the level may be by chance alone; null without counts behind it. */
  readonly interval: IntervalFact | null;
  /** Whether the main change is more than chance; null where nothing is compared. */
  readonly significance: Significance | null;
  /** How the level stands to England's once chance is allowed for; null without England's figure. */
  readonly againstEngland: AgainstEngland | null;
  /** The record that the level sets in the data held, worked out; what the owner states stands in `statedRecord`. */
  readonly record: RecordFact | null;
  /** Null where there is no level. */
  readonly trend: TrendFact | null;
  readonly caveats: readonly string[];
}

/** The report's summary, and how many changes nobody judges. */
export interface Summary extends ReportedSummary {
  readonly noJudgement: number;
}
