/**
 * The face of the arithmetic for those who check it from outside: plain numbers or decimal texts go in, plain values
 * come out. The rooms of the product use the files themselves.
 */
import { type Exact, exactFromNumber, exactFromText, toNumber, wholeNumber } from "./exact";
import { quantile as exactQuantile, type QuantileType } from "./quantile";
import {
  type NoQuartile,
  quartilePosition as exactQuartilePosition,
  type QuartilePosition,
  type QuartileRule,
} from "./quartile";
import { competitionRank as exactCompetitionRank, type Rank } from "./rank";
import { type NoRate, rate } from "./rate";
import { decimalText, round } from "./rounding";
import { fail, ok, type Result } from "./result";
import type { Polarity } from "./polarity";

/** A number as typed: a double is taken at Excel's 15 significant digits, a text as the decimal that it writes down. */
export type Plain = number | string;

export interface NotANumber {
  readonly kind: "not-a-number";
  readonly found: Plain;
}

function exact(value: Plain): Exact | null {
  return typeof value === "number" ? exactFromNumber(value) : exactFromText(value);
}

function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/** The value as decimal text with so many decimals, halves away from zero. */
export function roundHalfAwayFromZero(value: Plain, decimals: number): Result<string, NotANumber> {
  const number = exact(value);
  return number === null ? fail({ kind: "not-a-number", found: value }) : ok(decimalText(round(number, decimals)));
}

/** Numerator of denominator in per cent, as decimal text with so many decimals. */
export function percentage(
  numerator: Plain,
  denominator: Plain,
  decimals: number,
): Result<string, NoRate | NotANumber> {
  const above = exact(numerator);
  const below = exact(denominator);
  if (above === null) return fail({ kind: "not-a-number", found: numerator });
  if (below === null) return fail({ kind: "not-a-number", found: denominator });
  const share = rate({ numerator: above, denominator: below, multiplier: wholeNumber(100), kind: "share" });
  return share.ok ? ok(decimalText(round(share.value, decimals))) : share;
}

/** The quantile at `p` (0 to 1) of values in any order; null where type 6 has none and for no values. */
export function quantile(values: readonly number[], p: Plain, type: QuantileType): number | null {
  const share = exact(p);
  if (share === null) return null;
  const found = exactQuantile(sorted(values), Number(share.above), Number(share.below), type);
  return found === null ? null : toNumber(found);
}

/** The quartile, 1 being best, of a value among published values in any order. */
export function quartilePosition(request: {
  readonly value: Plain;
  readonly published: readonly number[];
  readonly polarity: Polarity;
  readonly rule: QuartileRule;
}): Result<QuartilePosition, NoQuartile | NotANumber> {
  const value = exact(request.value);
  if (value === null) return fail({ kind: "not-a-number", found: request.value });
  return exactQuartilePosition({ ...request, value, published: sorted(request.published) });
}

/** The competition rank of a value that joins the others' published values. */
export function competitionRank(request: {
  readonly value: Plain;
  readonly published: readonly number[];
  readonly polarity: Polarity;
}): Result<Rank, NotANumber> {
  const value = exact(request.value);
  if (value === null) return fail({ kind: "not-a-number", found: request.value });
  return ok(exactCompetitionRank({ value, others: request.published, polarity: request.polarity }));
}
