import { compare, type Exact } from "./exact";
import type { Polarity } from "./polarity";
import { type Numbers, type QuantileType, quantile } from "./quantile";
import { competitionRank } from "./rank";
import { fail, ok, type Result } from "./result";

/** Fewest authorities for which a quartile means anything. See DECISIONS.md. */
export const MIN_AUTHORITIES_FOR_QUARTILE = 4;

/** 1 is the best-performing quarter of authorities, whatever the polarity. */
export type QuartilePosition = 1 | 2 | 3 | 4;

/**
 * `dfe-lait`: type 7 cuts, a value on a cut goes to the lower-value band. `better-band`: the same cuts, a value on a cut
 * goes to the better band. `exc`: type 6 cuts, ties as in `dfe-lait`. `rank`: by rank, ties sharing the better one.
 */
export type QuartileRule = "dfe-lait" | "better-band" | "exc" | "rank";

export type QuartileCuts = readonly [Exact, Exact, Exact];

export type NoQuartile =
  | { readonly kind: "no-polarity" }
  | { readonly kind: "too-few-authorities"; readonly found: number; readonly needed: number }
  | { readonly kind: "authorities-share-a-cut" };

interface PlacingRequest {
  readonly value: Exact;
  /** The authorities' published values, sorted from the lowest; the value placed is not among them. */
  readonly published: Numbers;
  readonly polarity: Polarity;
  readonly rule: QuartileRule;
}

/** The three cuts between quarters of the authorities, or the reason why there are none. */
export function quartileCuts(published: Numbers, type: QuantileType): Result<QuartileCuts, NoQuartile> {
  if (published.length < MIN_AUTHORITIES_FOR_QUARTILE)
    return fail({ kind: "too-few-authorities", found: published.length, needed: MIN_AUTHORITIES_FOR_QUARTILE });
  const first = quantile(published, 1, 4, type);
  const median = quantile(published, 2, 4, type);
  const third = quantile(published, 3, 4, type);
  if (first === null || median === null || third === null)
    return fail({ kind: "too-few-authorities", found: published.length, needed: MIN_AUTHORITIES_FOR_QUARTILE });
  if (compare(first, median) >= 0 || compare(median, third) >= 0) return fail({ kind: "authorities-share-a-cut" });
  return ok([first, median, third]);
}

/**
 * The quartile in which a value would stand among the authorities' published values; 1 is best.
 *
 * The default rule is that of DfE's Local Authority Interactive Tool: type 7 cuts, and a value on a cut goes to the
 * lower-value band, so that a tie helps where low is good and hurts where high is good. A value outside the range
 * belongs to the end band (the tool itself reports an error there).
 */
export function quartilePosition(request: PlacingRequest): Result<QuartilePosition, NoQuartile> {
  const { value, published, polarity, rule } = request;
  if (polarity !== "high-is-good" && polarity !== "low-is-good") return fail({ kind: "no-polarity" });
  const cuts = quartileCuts(published, rule === "exc" ? 6 : 7);
  if (!cuts.ok) return cuts;
  if (rule === "rank") return ok(positionByRank(value, published, polarity));

  const position = positionByCuts(value, cuts.value, polarity, rule);
  return position === null ? fail({ kind: "no-polarity" }) : ok(position);
}

/** The quartile of a value between three given cuts; null without polarity, or where the cuts do not rise. */
export function positionByCuts(
  value: Exact,
  cuts: QuartileCuts,
  polarity: Polarity,
  rule: Exclude<QuartileRule, "rank">,
): QuartilePosition | null {
  if (polarity !== "high-is-good" && polarity !== "low-is-good") return null;
  if (compare(cuts[0], cuts[1]) >= 0 || compare(cuts[1], cuts[2]) >= 0) return null;
  const tieGoesUp = rule === "better-band" && polarity === "high-is-good";
  const cutsBelow = cuts.filter((cut) => {
    const order = compare(cut, value);
    return order < 0 || (tieGoesUp && order === 0);
  }).length;
  return atQuartile(polarity === "low-is-good" ? 1 + cutsBelow : 4 - cutsBelow);
}

/** By rank as in OHID's `phe_quantile`, the value counted in, ties sharing the better rank: 5 − ⌈(n + 1 − rank) ÷ (n ÷ 4)⌉. */
function positionByRank(value: Exact, others: Numbers, polarity: "high-is-good" | "low-is-good"): QuartilePosition {
  const { rank, of } = competitionRank({ value, others, polarity });
  return atQuartile(5 - Math.ceil(((of + 1 - rank) * 4) / of));
}

function atQuartile(position: number): QuartilePosition {
  return position <= 1 ? 1 : position === 2 ? 2 : position === 3 ? 3 : 4;
}
