import type { Frequency, Period } from "../measures/period";
import type { Polarity } from "../measures/polarity";
import type { TargetBasis, TargetType } from "../measures/target";
import type { Basis } from "./basis";
import type { ComparisonKind } from "./comparison-kind";
import type { Figure } from "./figure";
import type { OwnSimilarWithin } from "./similar-within";
import type { Source } from "../format/source";
import type { Unit } from "./unit";

/** A target as typed: one value, or two for a range. */
export interface TargetInput {
  readonly value: Figure;
  readonly upper: Figure | null;
  /** In the indicator's unit, or in per cent of the target. */
  readonly tolerance: Figure;
  readonly toleranceIn: "points" | "per-cent";
}

/** One row of the Indicators table: what is measured and how it is meant. */
export interface Indicator {
  readonly ref: string;
  readonly name: string;
  readonly unit: Unit;
  /** The unit as the workbook writes it. */
  readonly unitText: string;
  /** How a sentence names it, where the workbook says. */
  readonly subject: string | null;
  readonly theme: string | null;
  readonly polarity: Polarity;
  readonly basis: Basis | null;
  readonly frequency: Frequency;
  /** The month, 1 to 12, in which its years end. */
  readonly yearEndsIn: number;
  /** How many of its periods lie from one figure to the next: 2 for half-years told by quarters, and for every second year. */
  readonly every: number;
  /** The first is the main comparison. */
  readonly compareWith: readonly ComparisonKind[];
  /** The period that the indicator is measured from, where the workbook names one. */
  readonly baseline: Period | null;
  /** How large a change may be and still be called similar; null for what Settings says. */
  readonly similarWithin: OwnSimilarWithin | null;
  /** How many decimals its figures are printed with. */
  readonly decimals: number;
  /** Its column Decimals says so. */
  readonly decimalsAsked: boolean;
  readonly target: TargetInput;
  /** Null where nobody can say which way the target points. */
  readonly targetType: TargetType | null;
  /** When the target is to be reached; null where the workbook does not say. */
  readonly targetBasis: TargetBasis | null;
  readonly numeratorLabel: string | null;
  readonly denominatorLabel: string | null;
  readonly benchmark: string | null;
  readonly benchmarkYear: Period | null;
  /** False where its publisher gives no quartiles, such as where authorities' values lie too close together. */
  readonly hasQuartile: boolean;
  /** Ref of the indicator whose paragraph this one joins. */
  readonly supports: string | null;
  readonly countsPeople: boolean;
  /** One period's figure counts largely the people of the one before, as children in care, so that the two are no two samples. */
  readonly samePeople: boolean;
  /** The reports that it is in; empty for all. */
  readonly reports: readonly string[];
  readonly inNarrative: boolean;
  readonly order: number;
  readonly note: string | null;
  readonly source: Source;
}
