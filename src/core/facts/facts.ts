import type { Period } from "../measures/period";
import type { Source } from "../format/source";
import type { Indicator } from "../workbook/indicator";
import type { ObservationStatus } from "../workbook/observation";
import type { AgainstEngland } from "./chance/against-england";
import type { IntervalFact } from "./chance/interval";
import type { Comparator, NeighboursComparator } from "./figure/comparator";
import type { Comparison, HeldEarlier } from "./figure/comparison";
import type { Level, Unavailable } from "./figure/level";
import type { Placing, Position, RankAlone } from "./figure/position";
import type { TargetFact } from "./figure/target";
import type { UnusedBenchmark } from "./placing/unused-benchmark";
import type { RecordFact } from "./history/record";
import type { TrendFact } from "./history/trend";
import type { ReportedSummary } from "./report";

/** What one refresh works out for one indicator first: its figures, without what they hang on and what chance may do. */
export interface PlainFacts {
  readonly indicator: Indicator;
  /** The period of this indicator that the report speaks of; null where it has none by then. */
  readonly period: Period | null;
  readonly status: ObservationStatus;
  readonly value: Level | null;
  /** Null exactly where there is a value. */
  readonly unavailable: Unavailable | null;
  /** What the main comparison would have been with, where the current level is not available. */
  readonly earlier: HeldEarlier | null;
  /** Why what the main comparison is with is not there; null where it is there or no row has it. */
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
  readonly rankAlone: RankAlone | null;
  /** The benchmark that ranks it not, and why; null where one does, or none is in force. */
  readonly unusedBenchmark: UnusedBenchmark | null;
  readonly statedRecord: string | null;
  /** The owner's note on the observation. */
  readonly rowNote: string | null;
}

/** All that one refresh knows of one indicator. */
export interface IndicatorFacts extends PlainFacts {
  readonly placing: Placing | null;
  /** What the level may be by chance alone; null without counts behind it. */
  readonly interval: IntervalFact | null;
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
