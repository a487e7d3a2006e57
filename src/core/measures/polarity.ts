import { absolute, compare, type Exact, subtract } from "./exact";
import type { Direction } from "./change";

/** What counts as good. `near-target` is good close to its target on either side. */
export type Polarity = "high-is-good" | "low-is-good" | "near-target" | "no-judgement";

export type Judgement = "better" | "worse" | "none";

interface Move {
  readonly direction: Direction;
  readonly polarity: Polarity;
  /** The printed levels and the target, needed for `near-target` only. */
  readonly now: Exact;
  readonly before: Exact;
  readonly target: Exact | null;
}

/** Whether a move is better or worse. None for a move that is similar or unchanged, or an indicator without polarity. */
export function judgement({ direction, polarity, now, before, target }: Move): Judgement {
  if (direction === "similar" || direction === "unchanged") return "none";
  switch (polarity) {
    case "high-is-good":
      return direction === "up" ? "better" : "worse";
    case "low-is-good":
      return direction === "down" ? "better" : "worse";
    case "near-target": {
      if (target === null) return "none";
      const closer = compare(absolute(subtract(now, target)), absolute(subtract(before, target)));
      return closer < 0 ? "better" : closer > 0 ? "worse" : "none";
    }
    case "no-judgement":
      return "none";
  }
}
