import type { Direction } from "../../measures/change";
import type { Judgement } from "../../measures/polarity";
import type { Text } from "../text";

/**
 * The one comparison of a paragraph, or the first or a further one of several, which are said alike; "neither" is one
 * that shows no clear change after another that shows none.
 */
export type ComparisonRole = "alone" | "first" | "further" | "neither";

/** Near a target a move ends nearer or farther. */
type UntestedJudgement = Judgement | "nearer" | "farther";

/** The same, or no clear change, where a test says that chance alone could bring it. */
export type SaidJudgement = UntestedJudgement | "unclear";

/** The same of a change that no test can be made of: a stated one, and the distance from an average. */
export function untested(judged: SaidJudgement): UntestedJudgement {
  return judged === "unclear" ? "none" : judged;
}

/** What a sentence says of a change, whatever it is from. */
export interface SaidChange {
  readonly size: Text;
  readonly way: "up" | "down";
  /** In brackets, with a space before; nothing where it is not said. */
  readonly perCent: Text;
  readonly judged: SaidJudgement;
  /** Things that are more or fewer, money that is more or less, or what is higher or lower. */
  readonly counted: "yes" | "money" | "no";
  /** What is said where there was no move; null where there was one. */
  readonly still: Extract<Direction, "similar" | "unchanged"> | null;
  /** Of so few that no size is said. */
  readonly isOfFew: boolean;
  readonly role: ComparisonRole;
}
