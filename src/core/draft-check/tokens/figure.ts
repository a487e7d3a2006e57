import type { Span } from "../text/span";

/** What a figure is measured in, as far as it says. */
export type FigureUnit =
  | "percent"
  | "points"
  | "money"
  | "days"
  | "weeks"
  | "hours"
  | "minutes"
  | "seconds"
  | "years"
  | "kg"
  | "km"
  | "miles"
  | "tonnes"
  | "rank"
  | "quartile"
  | "plain";

/** How exactly a figure is meant. */
export type Qualifier =
  | "exactly"
  | "about"
  | "nearly"
  | "just-over"
  | "more-than"
  | "less-than"
  | "at-least"
  | "at-most";

/** A number in a draft that may be a figure of the workbook. */
export interface Figure extends Span {
  /** In single units: 1.3m is 1,300,000, 60p is 0.6 pounds, three in five is 60. With its sign, where one is written. */
  readonly value: number;
  /** The size of its last written place: 0.1 of 90.7, 100,000 of 1.3m. */
  readonly step: number;
  readonly unit: FigureUnit;
  readonly qualifier: Qualifier;
  /** A fraction in words, such as "three in five", claims less than a number does. */
  readonly form: "number" | "fraction";
  readonly sign: "plus" | "minus" | null;
  /** Written out: "two". */
  readonly isWord: boolean;
  /** How it is joined to the figure before: "284 of 313", "284/313". */
  readonly partOf: "out-of" | null;
}
