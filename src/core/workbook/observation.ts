import type { Period } from "../measures/period";
import type { Figure } from "./figure";
import type { Limits } from "./limits";
import type { Source } from "../format/source";
import type { Vocabulary } from "./vocabulary";

export type ObservationStatus = "final" | "provisional" | "revised" | "estimated" | "not-available";

export const STATUSES: Vocabulary<ObservationStatus> = {
  final: { word: "final", written: /^final$/i },
  provisional: { word: "provisional", written: /^(?:p|prov\.?|provisional)$/i },
  revised: { word: "revised", written: /^(?:r|rev\.?|revised)$/i },
  estimated: { word: "estimated", written: /^(?:e|estimated?)$/i },
  "not-available": { word: "not available", written: /^(?:not[ -]available|unavailable|x)$/i },
};

/** One indicator's figures for one period, as the owner supplied them. */
export interface Observation {
  readonly ref: string;
  readonly period: Period;
  readonly numerator: Figure;
  readonly denominator: Figure;
  readonly value: Figure;
  /** Those of the figure's interval, where its publisher gives one. */
  readonly limits: Limits;
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
