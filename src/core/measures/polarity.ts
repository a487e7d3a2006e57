import { compare, type Exact } from "./exact";
import type { Direction } from "./change";

/** What counts as good. `near-target` is good close to its target on either side. */
export type Polarity = "high-is-good" | "low-is-good" | "near-target" | "no-judgement";

export type Judgement = "better" | "worse" | "none";

/** A change that is better or worse as printed, but that chance alone could bring. */
export type ChangeJudgement = Judgement | "no-clear-change";

interface Move {
  readonly direction: Direction;
  readonly polarity: Polarity;
  /** How far the printed figures lie from their target, needed for `near-target` only; null where there is no target. */
  readonly distance: { readonly now: Exact; readonly before: Exact } | null;
}

/** Whether a move is better or worse. None for a move that is similar or unchanged, or an indicator without polarity. */
export function judgement({ direction, polarity, distance }: Move): Judgement {
  if (direction === "similar" || direction === "unchanged") return "none";
  switch (polarity) {
    case "high-is-good":
      return direction === "up" ? "better" : "worse";
    case "low-is-good":
      return direction === "down" ? "better" : "worse";
    case "near-target": {
      if (distance === null) return "none";
      const closer = compare(distance.now, distance.before);
      return closer < 0 ? "better" : closer > 0 ? "worse" : "none";
    }
    case "no-judgement":
      return "none";
  }
}
