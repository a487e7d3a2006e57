import type { Period } from "../measures/period";
import type { Source } from "../format/source";
import type { AskedYear } from "./benchmark-year";
import type { Limits } from "./limits";

/** One cell of a Benchmarks table, and what it is of. */
export interface PublishedCell {
  readonly name: string;
  readonly year: Period;
  /** The kinds of year for which its label is read as this one. */
  readonly askedBy: readonly AskedYear[];
  /** The area's code as the table has it, be it today's or one of before. */
  readonly code: string;
  /** The body row, counted from 0 within its table. */
  readonly row: number;
  /** Null where there is a symbol, or nothing. */
  readonly value: number | null;
  /** What the cell says, so that two can be compared; "" for a blank and for what was not available. */
  readonly says: string;
  /** The cell says that it is a per cent. */
  readonly saysPercent: boolean;
  /** Those of the value's interval; read of England alone, beside which our figure is set. */
  readonly limits: Limits;
  readonly source: Source;
}

/** One authority's published number. */
export interface Entry extends PublishedCell {
  readonly value: number;
}

/** Cells that a reader should know of, over all measures and years: each kind is told once. */
export interface LeftOut {
  /** Two or more of one area that say different things. */
  readonly twice: (readonly [PublishedCell, PublishedCell])[];
  /** Those under a code that was not in force, where another cell is under the one that was. */
  readonly recoded: PublishedCell[];
  /** Those of authorities that had ended, or had not begun. */
  readonly notInBeing: Entry[];
  /** Those of authorities of the tier that ours is not placed in. */
  readonly otherTier: Entry[];
  /** Those under codes that the table of authorities does not have; they are counted. */
  readonly unlisted: Entry[];
}
