import type { Known } from "../known/known";
import type { KnownFact } from "../known/known-fact";
import type { Figure } from "../tokens/figure";

const MOST_EVIDENCE = 2.6;
/** Of a fraction, or of a figure with "about" or "more than", which many values would fit. */
const WIDE_EVIDENCE = 1.1;
/** Below this a count is as likely of something else. */
const SMALL_COUNT = 13;
const OF_SMALL_COUNT = 0.6;

/** How telling it is that a fact fits a figure, as a logarithm of odds: a number that many facts show tells little. */
export function evidence(figure: Figure, { measure }: KnownFact, telling: number): number {
  if (figure.form === "fraction" || figure.qualifier !== "exactly") return WIDE_EVIDENCE;
  return telling * (measure === "count" && Math.abs(figure.value) < SMALL_COUNT ? OF_SMALL_COUNT : 1);
}

/** How few of all facts show a figure's number: 0 where most do, 2.6 at most. */
export function tellingOf(figure: Figure, { bySize }: Known): number {
  const { length } = factsShowing(figure, bySize);
  return Math.min(MOST_EVIDENCE, -Math.log10(Math.max(1, length) / Math.max(bySize.length, FEWEST_FACTS)));
}

/** In a small workbook the fewness of facts says nothing. */
const FEWEST_FACTS = 20;

/** The facts that show a number, rounded as the figure is; `bySize` is sorted by the size of what they show. */
export function factsShowing({ value, step }: Figure, bySize: readonly KnownFact[]): readonly KnownFact[] {
  const size = Math.abs(value);
  return bySize.slice(firstFrom(bySize, size - step / 2 - 1e-9), firstFrom(bySize, size + step / 2 + 1e-9));
}

function firstFrom(sorted: readonly KnownFact[], size: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Math.abs(sorted[middle]?.shown ?? 0) < size) low = middle + 1;
    else high = middle;
  }
  return low;
}
