import type { Period } from "../measures/period";
import type { Figure } from "./figure";
import type { Source } from "../format/source";

export type ObservationStatus = "final" | "provisional" | "revised" | "estimated" | "not-available";

/** One indicator's figures for one period, as the owner supplied them. */
export interface Observation {
  readonly ref: string;
  readonly period: Period;
  readonly numerator: Figure;
  readonly denominator: Figure;
  readonly value: Figure;
  readonly status: ObservationStatus;
  /** The counts are rounded estimates: the value wins over them and they are printed as approximate. */
  readonly approximate: boolean;
  /** Where the target varies by period; blank where it does not. */
  readonly target: Figure;
  readonly tolerance: Figure;
  readonly statedChange: Figure;
  readonly statedRecord: string | null;
  readonly note: string | null;
  /** The row's first cell, for what concerns the whole row. */
  readonly source: Source;
}
