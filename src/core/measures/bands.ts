import { compare, type Exact } from "./exact";
import { type Numbers, type QuantileType, quantile } from "./quantile";
import { competitionRank } from "./rank";
import { fail, ok, type Result } from "./result";

/** Four bands are quartiles, five are quintiles. */
export type BandCount = 4 | 5;

/** The polarities that have a best end, and so a best band. */
export type JudgedPolarity = "high-is-good" | "low-is-good";

/** Which band a value that lies on a cut joins. */
export type OnCut = "lower-values" | "higher-values";

export type NoBands =
  | { readonly kind: "no-polarity" }
  | { readonly kind: "too-few-authorities"; readonly found: number; readonly needed: number }
  | { readonly kind: "authorities-share-a-cut" };

/**
 * The cuts that part sorted values into so many bands, from the lowest; one fewer than bands.
 *
 * Refused with fewer authorities than bands, and where two cuts are equal so that a band between them is empty.
 */
export function bandCuts(
  published: Numbers,
  bands: BandCount,
  type: QuantileType,
): Result<readonly Exact[], Exclude<NoBands, { kind: "no-polarity" }>> {
  if (published.length < bands) return fail({ kind: "too-few-authorities", found: published.length, needed: bands });
  // With as many authorities as bands, either type has every cut.
  const cuts = Array.from({ length: bands - 1 }, (_, index) => quantile(published, index + 1, bands, type)).filter(
    (cut) => cut !== null,
  );
  return rise(cuts) ? ok(cuts) : fail({ kind: "authorities-share-a-cut" });
}

/** True where each cut lies above the one before. */
export function rise(cuts: readonly Exact[]): boolean {
  return cuts.every((cut, index) => {
    const before = cuts[index - 1];
    return before === undefined || compare(before, cut) < 0;
  });
}

/** The band of a value between rising cuts; 1 is the best. A value beyond them all belongs to the end band. */
export function bandByCuts(value: Exact, cuts: readonly Exact[], polarity: JudgedPolarity, onCut: OnCut): number {
  const cutsBelow = cuts.filter((cut) => {
    const order = compare(cut, value);
    return order < 0 || (onCut === "higher-values" && order === 0);
  }).length;
  return polarity === "low-is-good" ? 1 + cutsBelow : 1 + cuts.length - cutsBelow;
}

/**
 * The band by rank among the others (sorted from the lowest) and itself, values that are equal sharing the better rank:
 * bands + 1 − ⌈(n + 1 − rank) ÷ (n ÷ bands)⌉, as in OHID's `phe_quantile`.
 */
export function bandByRank(value: Exact, others: Numbers, polarity: JudgedPolarity, bands: number): number {
  const { rank, of } = competitionRank({ value, others, polarity });
  return bands + 1 - Math.ceil(((of + 1 - rank) * bands) / of);
}
