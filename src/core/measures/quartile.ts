import {
  bandByCuts,
  bandByRank,
  type BandCount,
  bandCuts,
  type JudgedPolarity,
  type NoBands,
  type OnCut,
  rise,
} from "./bands";
import type { Exact } from "./exact";
import type { Polarity } from "./polarity";
import type { Numbers } from "./quantile";
import { fail, ok, type Result } from "./result";

/** 1 is the best-performing quarter of authorities, whatever the polarity. */
export type QuartilePosition = 1 | 2 | 3 | 4;

/** 1 is the best-performing fifth of authorities, whatever the polarity. */
export type QuintilePosition = 1 | 2 | 3 | 4 | 5;

/**
 * `dfe-lait`: type 7 cuts, a value on a cut goes to the lower-value band. `better-band`: the same cuts, a value on a cut
 * goes to the better band. `exc`: type 6 cuts, ties as in `dfe-lait`. `rank`: by rank, ties sharing the better one.
 */
export type QuartileRule = "dfe-lait" | "better-band" | "exc" | "rank";

export type QuartileCuts = readonly [Exact, Exact, Exact];

/** The authorities that values are placed among. */
export interface Distribution {
  /** Their published values, sorted from the lowest, our own last one with them: what cuts are made of. */
  readonly published: Numbers;
  /** The same without our own: what a rank is counted among. */
  readonly others: Numbers;
  readonly polarity: Polarity;
  readonly rule: QuartileRule;
}

/** The quarters of a distribution. */
export interface Quartiles {
  readonly cuts: QuartileCuts;
  /** The quarter in which a value would stand; 1 is best. */
  readonly positionOf: (value: Exact) => QuartilePosition;
}

/**
 * The quarters of the authorities' published values.
 *
 * The default rule is that of DfE's Local Authority Interactive Tool: type 7 cuts, and a value on a cut goes to the
 * lower-value band, so that a tie helps where low is good and hurts where high is good. A value outside the range
 * belongs to the end band (the tool itself reports an error there). Refused without polarity, with fewer than 4
 * authorities, and where two cuts are equal.
 */
export function quartiles(distribution: Distribution): Result<Quartiles, NoBands> {
  // Four bands have three cuts.
  return bandsOf(distribution, 4) as Result<Quartiles, NoBands>;
}

/** The fifth in which a value would stand, by the same rules; 1 is best. Refused with fewer than 5 authorities. */
export function quintilePosition(value: Exact, distribution: Distribution): Result<QuintilePosition, NoBands> {
  const bands = bandsOf(distribution, 5);
  return bands.ok ? ok(bands.value.positionOf(value) as QuintilePosition) : bands;
}

interface Bands {
  readonly cuts: readonly Exact[];
  readonly positionOf: (value: Exact) => number;
}

function bandsOf({ published, others, polarity, rule }: Distribution, count: BandCount): Result<Bands, NoBands> {
  if (!isJudged(polarity)) return fail({ kind: "no-polarity" });
  const cuts = bandCuts(published, count, rule === "exc" ? 6 : 7);
  if (!cuts.ok) return cuts;
  return ok({
    cuts: cuts.value,
    positionOf: (value) =>
      rule === "rank"
        ? bandByRank(value, others, polarity, count)
        : bandByCuts(value, cuts.value, polarity, onCutOf(rule, polarity)),
  });
}

/** The quartile of a value between three given cuts; null without polarity, or where the cuts do not rise. */
export function positionByCuts(
  value: Exact,
  cuts: QuartileCuts,
  polarity: Polarity,
  rule: Exclude<QuartileRule, "rank">,
): QuartilePosition | null {
  return isJudged(polarity) && rise(cuts) ? between(value, cuts, polarity, onCutOf(rule, polarity)) : null;
}

/**
 * The quartile that a value would have if values on a cut joined the other side: the same unless it lies on a cut.
 * Null where {@link positionByCuts} is.
 */
export function positionIfTiedOtherwise(
  value: Exact,
  cuts: QuartileCuts,
  polarity: Polarity,
  rule: Exclude<QuartileRule, "rank">,
): QuartilePosition | null {
  if (!isJudged(polarity) || !rise(cuts)) return null;
  const other = onCutOf(rule, polarity) === "lower-values" ? "higher-values" : "lower-values";
  return between(value, cuts, polarity, other);
}

function between(value: Exact, cuts: QuartileCuts, polarity: JudgedPolarity, onCut: OnCut): QuartilePosition {
  // Three cuts part four bands.
  return bandByCuts(value, cuts, polarity, onCut) as QuartilePosition;
}

/** True where one end is better, so that there are quarters from the best. */
export function isJudged(polarity: Polarity): polarity is JudgedPolarity {
  return polarity === "high-is-good" || polarity === "low-is-good";
}

function onCutOf(rule: Exclude<QuartileRule, "rank">, polarity: JudgedPolarity): OnCut {
  return rule === "better-band" && polarity === "high-is-good" ? "higher-values" : "lower-values";
}
