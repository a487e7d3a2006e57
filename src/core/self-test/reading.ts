/** What Excel says of one thing; null where nothing can be expected of it. */
export type Answer = string | number | boolean | null;

/** What a difference can be of, in the order in which a person reads them, and the heading that each has. */
export const ASPECTS = {
  unread: "Could not be read",
  value: "Values",
  text: "What cells show",
  format: "Number formats",
  formula: "Formulas",
  probe: "Rounding and functions",
  behaviour: "How Excel behaves",
  table: "Tables",
  name: "Names and settings",
  look: "Conditional formats",
  chart: "Charts",
  width: "Widths of columns",
  height: "Heights of rows",
  place: "Sizes of charts",
  view: "Views",
  print: "Printing",
  margin: "Margins",
} as const;
export type Aspect = keyof typeof ASPECTS;

/** One thing that was read beside the cells. `what` names it within its sheet, once. */
export interface Fact {
  readonly aspect: Aspect;
  /** Null for what belongs to the workbook. */
  readonly sheet: string | null;
  readonly what: string;
  /** The cell or range that shows it to a person. */
  readonly address: string | null;
  readonly value: Answer;
}

/** The cells of a sheet from A1 on; four grids of one size. */
export interface SheetCells {
  readonly sheet: string;
  readonly values: readonly (readonly Answer[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly formulas: readonly (readonly Answer[])[];
}

/** A part of the reading that Excel refused. */
export interface Unread {
  readonly part: string;
  /** Code and place, never a cell's value. */
  readonly details: string;
}

/** All that is read of the sample after its refresh in one Excel. */
export interface Reading {
  readonly sheets: readonly SheetCells[];
  readonly facts: readonly Fact[];
  /** What Excel answered to each probe, in their order. */
  readonly probes: readonly Answer[];
  readonly unread: readonly Unread[];
}
