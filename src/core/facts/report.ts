import type { ComparisonKind } from "../workbook/comparison-kind";
import type { FindingCode } from "../findings/catalogue";
import type { Severity } from "../findings/wording";

/** The shape of facts.json: what one refresh knows. Printed forms are final; exact values are for machines. */
export interface Report {
  readonly organisation: string;
  readonly title: string;
  /** As printed, for example "Q3 2024/25". */
  readonly period: string;
  readonly indicators: readonly ReportedIndicator[];
  readonly paragraphs: readonly Paragraph[];
  readonly endTable: EndTable;
  readonly summary: ReportedSummary;
  readonly findings: readonly ReportedFinding[];
  /** Every figure that is not what it was, earlier periods restated included. */
  readonly changes: {
    readonly sinceLastRefresh: readonly ReportedChange[];
    readonly sincePublication: readonly {
      readonly period: string;
      /** The report that was published; null for the one of all indicators. */
      readonly report: string | null;
      readonly changes: readonly ReportedChange[];
    }[];
  };
}

/** The table that a document ends with: of all indicators, or of those that no paragraph tells. */
export interface EndTable {
  readonly holds: "all-indicators" | "other-indicators";
  /** In the report's order. */
  readonly refs: readonly string[];
}

/** A printed figure that moved, appeared (`was` is null) or vanished (`now` is null). */
export interface ReportedChange {
  readonly ref: string;
  readonly name: string;
  readonly period: string;
  readonly what: "figure" | "change" | "three-year average" | "target" | "England" | "neighbours" | "quartile";
  readonly was: string | null;
  readonly now: string | null;
}

/** Quartile placings, directions and targets, over the indicators with a paragraph of their own. */
export interface ReportedSummary {
  readonly tally: {
    readonly top: number;
    readonly second: number;
    readonly third: number;
    readonly bottom: number;
    readonly of: number;
  };
  readonly better: number;
  readonly worse: number;
  readonly similar: number;
  /** Changes that chance alone could bring, judged neither way. */
  readonly noClearChange: number;
  readonly notAvailable: number;
  readonly targets: TargetCounts;
}

/** How the indicators with a paragraph of their own stand against their targets; each is counted once. */
export interface TargetCounts {
  readonly met: number;
  /** Missed within the tolerance. */
  readonly within: number;
  readonly missed: number;
  /** The target is for the whole year, which is not over. */
  readonly notJudged: number;
  /** A figure, but no target. */
  readonly none: number;
  /** No figure. */
  readonly awaited: number;
}

export interface ReportedSource {
  readonly sheet: string;
  readonly address: string;
}

export interface ReportedFinding {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly message: string;
  readonly advice: string;
  readonly ref: string | null;
  readonly source: ReportedSource | null;
}

export interface ReportedIndicator {
  readonly ref: string;
  readonly name: string;
  readonly theme: string | null;
  readonly unit: string;
  readonly basis: string | null;
  readonly polarity: "high-is-good" | "low-is-good" | "near-target" | "no-judgement";
  /** The period of this indicator that the report speaks of. */
  readonly period: string | null;
  readonly status: "final" | "provisional" | "revised" | "estimated" | "not-available";
  /** Ref of the indicator whose paragraph this one joins. */
  readonly supports: string | null;
  readonly value: ReportedLevel | null;
  /** One entry a comparison asked for, such as previous period or three-year average. The first is the main one. */
  readonly comparisons: readonly ReportedComparison[];
  readonly target: {
    readonly type: "at-least" | "at-most" | "above" | "below" | "range";
    readonly display: string;
    /** not-yet: the target is for the whole year, which is not over. */
    readonly rag: "green" | "amber" | "red" | "not-yet";
    readonly gap: string;
    readonly sources: readonly ReportedSource[];
  } | null;
  /** With the interval that is published of it, where one is held. */
  readonly england: (ReportedComparator & { readonly interval: ReportedInterval | null }) | null;
  readonly neighbours: (ReportedComparator & { readonly rank: ReportedRank | null }) | null;
  readonly quartile: ReportedPlacing | null;
  /** The place where there is no quartile: from the highest without polarity, from the best where Indicators says no quartile. */
  readonly rank: ReportedRank | null;
  readonly record: {
    readonly kind: "highest" | "lowest";
    readonly since: string | null;
    readonly dataStart: string;
  } | null;
  /** Whether the main change is more than chance explains; null where nothing is compared. */
  readonly significance: ReportedSignificance | null;
  /** What the figure may be by chance: as given (method "given"), else from its counts; null where neither is held. */
  readonly interval: ReportedInterval | null;
  /** How the figure stands to England's once chance is allowed for, or why that is not said; null without England's. */
  readonly againstEngland:
    | { readonly tested: true; readonly outcome: "better" | "worse" | "higher" | "lower" | "similar" }
    | { readonly tested: false; readonly reason: string }
    | null;
  readonly caveats: readonly string[];
}

/** `method` names the test; `pValue` is null where it gives an interval and no p value. */
type ReportedSignificance =
  | { readonly tested: true; readonly significant: boolean; readonly method: string; readonly pValue: number | null }
  | { readonly tested: false; readonly reason: string };

/** A level at one period. `exact` is unrounded, a percentage being 0 to 100; `display` is as printed, with its unit ("90.7%"). */
export interface ReportedLevel {
  readonly exact: number;
  readonly display: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly approximate: boolean;
  readonly sources: readonly ReportedSource[];
}

export interface ReportedComparison {
  readonly with: ComparisonKind;
  /** The period compared with, or "average of 2021/22 to 2023/24", which is none. */
  readonly period: string;
  /** Null where only a stated change is known. */
  readonly previous: ReportedLevel | null;
  /** The printed difference, by the rule in force, signed: "-2.0" with unit "percentage points". */
  readonly change: {
    readonly display: string;
    readonly unit: string;
    readonly exact: number;
    readonly perCent: string | null;
    readonly stated: boolean;
  } | null;
  readonly direction: "up" | "down" | "similar" | "unchanged";
  readonly significance: ReportedSignificance;
  /** None too where the change is within chance: `verdict` says which. */
  readonly judgement: "better" | "worse" | "none";
  readonly verdict: "better" | "worse" | "no-clear-change" | "similar" | "unchanged" | "not-judged";
}

/** Both limits as printed, with their unit, and how sure they are: "95%". */
interface ReportedInterval {
  readonly lower: string;
  readonly upper: string;
  readonly confidence: string;
  readonly method: string;
}

/** Competition rank, 1 being best, or highest where there is no best; `of` counts the others and ourselves. */
interface ReportedRank {
  readonly rank: number;
  readonly of: number;
  readonly tied: boolean;
  /** The ranks that other roundings of our figure would give, and which. Empty when rounding does not decide it. */
  readonly dependsOn: readonly { readonly rank: number; readonly because: string }[];
}

export interface ReportedComparator {
  readonly display: string;
  readonly gap: string;
  readonly period: string | null;
  readonly sources: readonly ReportedSource[];
}

export interface ReportedPlacing {
  readonly position: 1 | 2 | 3 | 4;
  /** The comparator period's position on the same cuts. */
  readonly previousPosition: 1 | 2 | 3 | 4 | null;
  readonly year: string;
  readonly rule: string;
  /** True when typed by the workbook's owner, not computed. */
  readonly stated: boolean;
  readonly cuts: readonly [string, string, string] | null;
  readonly rank: ReportedRank | null;
  /** What else it could be, and why: another rule, the tie, the unrounded or printed value, another year held. Empty when nothing moves it. */
  readonly dependsOn: readonly { readonly position: 1 | 2 | 3 | 4; readonly because: string }[];
}

export interface Paragraph {
  readonly id: string;
  readonly number: number | null;
  /**
   * prompt: asks for the reason and the action where a target was missed. `listed` has a line for each of several
   * indicators, `others` says of which there is neither paragraph nor line.
   */
  readonly kind:
    | "heading"
    | "opening"
    | "tally"
    | "indicator"
    | "prompt"
    | "listed"
    | "others"
    | "commentary"
    | ClosingKind;
  readonly ref: string | null;
  readonly text: string;
  /** Every figure in the text: where it stands, which fact it is. */
  readonly figures: readonly ParagraphFigure[];
  /** What the author keeps beside the draft; null for headings. */
  readonly own: OwnText | null;
}

/** What a report ends with. */
type ClosingKind = "closing" | "abbreviations" | "recommendation";

export interface OwnText {
  /** What the paragraph is known by from one refresh to the next: its Ref, or "Opening". */
  readonly key: string;
  /** The heading that it stands under. */
  readonly section: string;
  /** The author's own text; "" where the draft stands. */
  readonly text: string;
  /** What to know of it, in words: what moved under it. */
  readonly status: string;
  /** Figures that the text still gives as they were; `now` is null where the draft gives them no more. */
  readonly stale: readonly {
    readonly was: string;
    readonly now: string | null;
    /** False where nobody can tell which of the text's figures it is. */
    readonly isCertain: boolean;
  }[];
  /** The text of the latest period before, to start from. */
  readonly lastTime: { readonly period: string; readonly text: string } | null;
}

export interface ParagraphFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly ref: string;
  readonly kind: string;
  readonly period: string;
  /** Of a difference the period, or average, of what it is a difference from: two changes of one figure are two facts. */
  readonly against?: string;
  readonly sources: readonly ReportedSource[];
}
