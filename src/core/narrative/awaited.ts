import type { IndicatorFacts } from "../facts/facts";
import { isCounted } from "../facts/summary";
import type { Say } from "./wording";

/** True where a figure is still to come, and is neither withheld nor without a meaning. */
export function isAwaited({ unavailable }: Pick<IndicatorFacts, "unavailable">): boolean {
  return unavailable?.kind === "no-row" || unavailable?.kind === "not-available";
}

/** The words of a report that has “no figure yet” where every figure that is missing is awaited, else “no figure”. */
export function sayingYet(say: Say, facts: readonly IndicatorFacts[]): Say {
  const areAwaited = facts.every((one) => !isCounted(one) || one.value !== null || isAwaited(one));
  return (key, values = {}, how = "in-turn") => say(key, { yet: areAwaited ? "yes" : "no", ...values }, how);
}
