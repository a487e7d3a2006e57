/**
 * The place between `low` and `high` where a function that rises reaches `target`, by halving until doubles end.
 * Domain: the function is at most `target` at `low` and at least `target` at `high`.
 */
export function whereReached(target: number, rising: (x: number) => number, low: number, high: number): number {
  const middle = (low + high) / 2;
  if (middle <= low || middle >= high) return middle;
  return rising(middle) < target
    ? whereReached(target, rising, middle, high)
    : whereReached(target, rising, low, middle);
}
