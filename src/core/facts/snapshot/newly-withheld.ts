import { renamedRefs } from "./figure-changes";
import { type Snapshot, WITHHELD } from "./snapshot";

/**
 * The Refs of indicators of which a figure is withheld that was not when the earlier snapshot was taken, under the name of
 * then and of now. Without an earlier snapshot every indicator with a withheld figure is one.
 */
export function newlyWithheld(before: Snapshot | null, now: Snapshot): ReadonlySet<string> {
  const renamed = before === null ? new Map<string, string>() : renamedRefs(before.names, now.names);
  const former = new Map([...renamed].map(([was, is]) => [is, was]));
  const refs = [...now.levels].flatMap(([ref, levels]) => {
    const earlier = former.get(ref) ?? ref;
    const then = before?.levels.get(earlier);
    const isNew = [...levels].some(([period, shown]) => shown === WITHHELD && then?.get(period) !== WITHHELD);
    return isNew ? [ref, earlier] : [];
  });
  return new Set(refs);
}
