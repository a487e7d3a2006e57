import { absolute, compare, type Exact, perCentOf, subtract, ZERO } from "./exact";

export type TargetType = Target["type"];
export type Rag = "green" | "amber" | "red";
/** When a target is to be reached: in each period, or by the end of the year alone. */
export type TargetBasis = "each-period" | "by-year-end";

/** How far a figure may miss its target and still be amber. */
interface Tolerance {
  readonly size: Exact;
  /** In the figure's own unit, or in per cent of the target. */
  readonly in: "points" | "per-cent";
}

/** What a figure should reach, or stay within. */
export type Target = { readonly tolerance: Tolerance | null } & (
  | { readonly type: "at-least" | "at-most" | "above" | "below"; readonly value: Exact }
  | { readonly type: "range"; readonly lower: Exact; readonly upper: Exact }
);

function isMet(shown: Exact, target: Target): boolean {
  switch (target.type) {
    case "at-least":
      return compare(shown, target.value) >= 0;
    case "above":
      return compare(shown, target.value) > 0;
    case "at-most":
      return compare(shown, target.value) <= 0;
    case "below":
      return compare(shown, target.value) < 0;
    case "range":
      return compare(shown, target.lower) >= 0 && compare(shown, target.upper) <= 0;
  }
}

/** The end that a figure is measured from: of a range the lower one for a figure below it, else the upper one. */
function endFacing(shown: Exact, target: Target): Exact {
  if (target.type !== "range") return target.value;
  return compare(shown, target.lower) < 0 ? target.lower : target.upper;
}

/** Green where the printed figure meets the target, amber where it misses by no more than the tolerance, else red. */
export function rag(shown: Exact, target: Target): Rag {
  if (isMet(shown, target)) return "green";
  const { tolerance } = target;
  if (tolerance === null || compare(tolerance.size, ZERO) === 0) return "red";
  const end = endFacing(shown, target);
  return compare(absolute(subtract(shown, end)), allowance(tolerance, end)) <= 0 ? "amber" : "red";
}

/** True where a total that can only grow stands as it will at the year's end: an at-least target met, a limit passed. */
export function isSettledEarly(shown: Exact, target: Target): boolean {
  switch (target.type) {
    case "at-least":
    case "above":
      return isMet(shown, target);
    case "at-most":
    case "below":
      return !isMet(shown, target);
    case "range":
      return compare(shown, target.upper) > 0;
  }
}

function allowance(tolerance: Tolerance, from: Exact): Exact {
  if (tolerance.in === "points") return tolerance.size;
  return perCentOf(from, tolerance.size);
}

/** The printed figure less its target: for a range less the nearer end, and nothing inside it. */
export function gapToTarget(shown: Exact, target: Target): Exact {
  return target.type === "range" && isMet(shown, target) ? ZERO : subtract(shown, endFacing(shown, target));
}
