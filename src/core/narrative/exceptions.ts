import type { IndicatorFacts } from "../facts/facts";
import { earlierFigure } from "../facts/figure/comparison";
import { verdictOf } from "../facts/figure/verdict";
import { absolute, compare, divide, type Exact, subtract, ZERO } from "../measures/exact";
import { exactFromDecimal } from "../measures/rounding";

/**
 * What brings an indicator before its readers: a target missed, or missed within its tolerance, a change for the worse
 * that chance does not explain; a change for the better, a place in the top quartile; none of these.
 */
export type Exception = "missed" | "within" | "worse" | "better" | "top" | "none";

/** The first reason that applies, those to act on before those to be glad of. */
export function exceptionOf({ target, comparisons: [main], placing }: IndicatorFacts): Exception {
  if (target?.rag === "red") return "missed";
  if (target?.rag === "amber") return "within";
  const verdict = main === undefined ? null : verdictOf(main);
  if (verdict === "worse" || verdict === "better") return verdict;
  return placing?.position === 1 ? "top" : "none";
}

/** Off its target, or clearly worse than before. */
export function needsAttention(facts: IndicatorFacts): boolean {
  return rankOf(facts) < RANKS.better;
}

/** Clearly better than before or in the top quartile, and nothing to act on. */
export function isFavourable(facts: IndicatorFacts): boolean {
  return rankOf(facts) >= RANKS.better && rankOf(facts) < RANKS.none;
}

/** The indicators, the first to be told first: by what brings them before readers, then by size. Those alike stay in order. */
export function inOrderOfNeed(facts: readonly IndicatorFacts[]): readonly IndicatorFacts[] {
  const ranked = facts.map((one) => ({ one, rank: rankOf(one), size: sizeOf(one) }));
  return ranked.sort((a, b) => a.rank - b.rank || bySize(a.size, b.size)).map(({ one }) => one);
}

const RANKS: Readonly<Record<Exception, number>> = { missed: 0, within: 1, worse: 2, better: 3, top: 4, none: 5 };

const rankOf = (facts: IndicatorFacts): number => RANKS[exceptionOf(facts)];

/** A share of the target, or of the earlier figure; beyond all where that is nothing. */
type Size = { readonly kind: "share"; readonly share: Exact } | { readonly kind: "beyond" };

const bySize = (a: Size, b: Size): number => {
  if (a.kind === "share" && b.kind === "share") return compare(b.share, a.share);
  return Number(b.kind === "beyond") - Number(a.kind === "beyond");
};

/** How far off its target the figure is, else how far it has moved, beside the target or the earlier figure, as printed. */
function sizeOf({ value, target, comparisons: [main] }: IndicatorFacts): Size {
  if (value === null) return NOTHING_TO_SIZE;
  const shown = exactFromDecimal(value.shown);
  if (target?.rag === "red" || target?.rag === "amber") {
    const gap = exactFromDecimal(target.gap);
    return asShare(gap, subtract(shown, gap));
  }
  if (main === undefined) return NOTHING_TO_SIZE;
  const change = exactFromDecimal(main.change.shown);
  const earlier = earlierFigure(main.earlier);
  return asShare(change, earlier === null ? subtract(shown, change) : exactFromDecimal(earlier.shown));
}

const NOTHING_TO_SIZE: Size = { kind: "share", share: ZERO };

function asShare(part: Exact, of: Exact): Size {
  const share = divide(absolute(part), absolute(of));
  return share === null ? { kind: "beyond" } : { kind: "share", share };
}
