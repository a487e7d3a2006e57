/** A figure as a paragraph printed it, and which fact it was. */
export interface PrintedFigure {
  readonly ref: string;
  readonly kind: string;
  readonly period: string;
  /** Of a difference the period of what it is a difference from; older memories do not say it. */
  readonly against?: string;
  readonly text: string;
}

/** What a paragraph said in words that hang on its figures: its direction, its judgement, its quartile, its target, a comment's own words. */
export interface Meaning {
  readonly ref: string;
  readonly what: "direction" | "judgement" | "quartile" | "target" | "comment";
  readonly is: string;
}

/** A meaning that is another one now. */
export interface MeaningChange extends Meaning {
  readonly was: string;
}

/** What is remembered of one paragraph of one period. */
export interface ParagraphMemory {
  /** The section that it stood in, and the indicator's name. */
  readonly section: string;
  readonly name: string;
  /** The author's own text; "" for none. */
  readonly text: string;
  /** What the draft printed at the last refresh. */
  readonly figures: readonly PrintedFigure[];
  /** What its figures were before, at any refresh of the period. */
  readonly superseded: readonly PrintedFigure[];
  readonly meanings: readonly Meaning[];
  /** What changed in meaning since the author last touched the text. */
  readonly changedMeanings: readonly MeaningChange[];
}

/** What is remembered of one period's paragraphs, by the paragraph's key. */
export type PeriodMemory = ReadonlyMap<string, ParagraphMemory>;

/** By the report's period. */
export type ParagraphMemories = ReadonlyMap<string, PeriodMemory>;
