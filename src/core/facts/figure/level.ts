import type { Period } from "../../measures/period";
import type { GivenInterval } from "../../workbook/limits";
import type { KeptBack } from "../../workbook/words-for-no-number";
import type { Given, PrintedFigure, RateOf } from "./made";

/** An indicator's figure for one period. */
export interface Level extends PrintedFigure {
  readonly period: Period;
  readonly made: Given | RateOf;
  /** The interval that its publisher gives. */
  readonly interval: GivenInterval | null;
}

/** Why an indicator has no figure for its period. */
export type Unavailable =
  | { readonly kind: "no-row" }
  | { readonly kind: "not-available"; readonly reason: string | null }
  /** The owner marked it, or the setting withheld it. */
  | { readonly kind: "marked"; readonly as: KeptBack | "low-reliability" | "rounds-to-zero" | "not-applicable" }
  | { readonly kind: "left-out" };
