import type { Exact } from "../../measures/exact";
import type { Decimal } from "../../measures/rounding";
import type { Source } from "../../format/source";

/** A number that a cell of the workbook holds. */
export interface CellFigure {
  readonly value: Exact;
  readonly source: Source;
}

/** What a reader may be told a level is out of, and whether those are counts or estimates of them. */
interface WithCounts {
  readonly counts: "exact" | "approximate";
}

/** One cell gives the figure. Counts that the workbook has next to it are told, but it was not worked out from them. */
export interface Given extends WithCounts {
  readonly kind: "given";
  readonly cell: CellFigure;
  readonly numerator: CellFigure | null;
  readonly denominator: CellFigure | null;
}

/** Numerator over denominator, times what the unit asks for: 100 for a percentage, 1,000 for a rate per 1,000, else 1. */
export interface RateOf extends WithCounts {
  readonly kind: "rate";
  readonly numerator: CellFigure;
  readonly denominator: CellFigure;
}

/** The unweighted mean of figures. */
export interface MeanOf {
  readonly kind: "mean";
  /** Whether it is one of those alone that have a figure, as a mean of areas, or none without every one of them. */
  readonly over: "those-held" | "all";
  readonly of: readonly (Given | RateOf)[];
}

/** One figure less another: as both are printed, or before either is rounded. */
export interface DifferenceOf {
  readonly kind: "difference";
  readonly of: "printed" | "unrounded";
  readonly figure: PrintedFigure;
  readonly less: PrintedFigure;
}

/** The workbook's owner states it. Nothing in the workbook makes it. */
export interface Stated {
  readonly kind: "stated";
  readonly cell: CellFigure;
}

/**
 * How a figure was made, down to the cells of the workbook. Whatever hangs on that (which formula works it out again, whether
 * chance may be tested, what it gives away, which cells it comes from) switches over `kind`, and is never guessed from
 * the unit, from what is null or from an order of cells.
 */
export type Made = Given | RateOf | MeanOf | DifferenceOf | Stated;

/** A figure that is printed. */
export interface PrintedFigure {
  /** Unrounded; a percentage is 0 to 100. */
  readonly exact: Exact;
  readonly shown: Decimal;
  /** As printed, with its unit: "90.7%". */
  readonly display: string;
  readonly made: Given | RateOf | MeanOf;
}

/** A cell that gives a figure, with no counts next to it. */
export function givenBy(cell: CellFigure): Given {
  return { kind: "given", cell, numerator: null, denominator: null, counts: "exact" };
}

/** Counts that a reader is told with a figure: what is counted, and out of how many. */
export interface Counts {
  readonly numerator: CellFigure | null;
  readonly denominator: CellFigure | null;
  readonly counts: "exact" | "approximate";
}

/** The counts that belong to a figure; none for a mean, which is not made of one pair of them. */
export function countsOf({ made }: PrintedFigure): Counts {
  switch (made.kind) {
    case "given":
    case "rate":
      return made;
    case "mean":
      return { numerator: null, denominator: null, counts: "exact" };
  }
}

/** The cells that a figure comes from, for people to follow. Their order says nothing. */
export function cellsBehind(made: Made): readonly Source[] {
  switch (made.kind) {
    case "given":
      return [made.cell, made.numerator, made.denominator].flatMap((cell) => (cell === null ? [] : [cell.source]));
    case "rate":
      return [made.numerator.source, made.denominator.source];
    case "mean":
      return made.of.flatMap(cellsBehind);
    case "difference":
      return [...cellsBehind(made.figure.made), ...cellsBehind(made.less.made)];
    case "stated":
      return [made.cell.source];
  }
}
