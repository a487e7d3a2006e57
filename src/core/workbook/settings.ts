import type { ChangeRule } from "../measures/change";
import type { Exact } from "../measures/exact";
import type { Month, Period } from "../measures/period";
import type { QuartileRule } from "../measures/quartile";

/** The two levels that OHID reports. */
export type Confidence = 0.95 | 0.998;

/** How one council wants its report: every setting of the Settings table with its meaning. */
export interface Settings {
  readonly organisation: string;
  /** Our own area's code, needed for benchmarks and neighbours. */
  readonly areaCode: string | null;
  readonly reportTitle: string;
  readonly committee: string | null;
  readonly firstParagraphNumber: number;
  /** Null: the latest quarter with data. */
  readonly currentPeriod: Period | null;
  /** The month of the report: benchmarks published later are not used. Null: all that are held. */
  readonly reportMonth: Month | null;
  readonly quartileRule: QuartileRule;
  readonly changeRule: ChangeRule;
  /** A change no larger than this, in units of the first decimal place, is called similar. */
  readonly similarWithin: Exact;
  /** How sure intervals and tests are, as a share. */
  readonly confidence: Confidence;
  /** Counts of people from 1 to this are withheld; null for none. */
  readonly hideCountsTo: number | null;
  readonly pointsWording: "percentage points" | "points";
  readonly approximateLargeCounts: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  organisation: "",
  areaCode: null,
  reportTitle: "Performance report",
  committee: null,
  firstParagraphNumber: 1,
  currentPeriod: null,
  reportMonth: null,
  quartileRule: "dfe-lait",
  changeRule: "displayed",
  similarWithin: { above: 1n, below: 10n },
  confidence: 0.95,
  hideCountsTo: null,
  pointsWording: "percentage points",
  approximateLargeCounts: false,
};
