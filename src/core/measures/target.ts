import { absolute, compare, type Exact, multiply, subtract, ZERO } from "./exact";

const ONE_HUNDREDTH: Exact = { above: 1n, below: 100n };

export type TargetType = "at-least" | "at-most" | "above" | "below" | "range";
export type Rag = "green" | "amber" | "red";

/** How far a figure may miss its target and still be amber. */
export interface Tolerance {
  readonly size: Exact;
  /** In the figure's own unit, or in per cent of the target. */
  readonly in: "points" | "per-cent";
}

export interface Target {
  readonly type: TargetType;
  readonly value: Exact;
  /** The upper end, for a range only. */
  readonly upper: Exact | null;
  readonly tolerance: Tolerance | null;
}

/** Whether the printed figure meets its target, and how far it lies from the end that it is measured against. */
function shortfall(
  shown: Exact,
  { type, value, upper }: Target,
): { readonly met: boolean; readonly miss: Exact; readonly from: Exact } {
  const gap = absolute(subtract(shown, value));
  switch (type) {
    case "at-least":
      return { met: compare(shown, value) >= 0, miss: gap, from: value };
    case "above":
      return { met: compare(shown, value) > 0, miss: gap, from: value };
    case "at-most":
      return { met: compare(shown, value) <= 0, miss: gap, from: value };
    case "below":
      return { met: compare(shown, value) < 0, miss: gap, from: value };
    case "range": {
      const top = upper ?? value;
      if (compare(shown, value) < 0) return { met: false, miss: gap, from: value };
      return { met: compare(shown, top) <= 0, miss: absolute(subtract(shown, top)), from: top };
    }
  }
}

/** Green where the printed figure meets the target, amber where it misses by no more than the tolerance, else red. */
export function rag(shown: Exact, target: Target): Rag {
  const { met, miss, from } = shortfall(shown, target);
  if (met) return "green";
  if (target.tolerance === null || compare(target.tolerance.size, ZERO) === 0) return "red";
  return compare(miss, allowance(target.tolerance, from)) <= 0 ? "amber" : "red";
}

function allowance(tolerance: Tolerance, from: Exact): Exact {
  if (tolerance.in === "points") return tolerance.size;
  return multiply(multiply(absolute(from), tolerance.size), ONE_HUNDREDTH);
}

/** The printed figure less its target: for a range less the nearer end, and nothing inside it. */
export function gapToTarget(shown: Exact, { value, upper }: Target): Exact {
  if (upper === null || compare(shown, value) < 0) return subtract(shown, value);
  return compare(shown, upper) > 0 ? subtract(shown, upper) : ZERO;
}
