import type { Exact } from "../../measures/exact";
import type { Target } from "../../measures/target";

/** The one or two values at which a target is drawn. */
export function targetEnds(target: Target | null): readonly [Exact | null, Exact | null] {
  if (target === null) return [null, null];
  return target.type === "range" ? [target.lower, target.upper] : [target.value, null];
}
