import { renamedRefs } from "../facts/snapshot/figure-changes";
import type { Snapshot } from "../facts/snapshot/snapshot";
import { firstKey, furtherKey, promptKey, refOfPrompt } from "./paragraph-key";

/** The key under which a paragraph is known now, by the key that it had and its indicator's name as remembered. */
export type MovedKey = (key: string, name: string) => string;

/**
 * Follows indicators from one refresh to the next. A paragraph goes with its indicator to another Ref; one whose
 * indicator is gone makes room where another indicator bears its Ref now.
 */
export function movedKeys(before: Snapshot["names"], now: Snapshot["names"]): MovedKey {
  const renamed = renamedRefs(before, now);
  const takenOver = new Set(renamed.values());
  const moved: MovedKey = (key, name) => {
    const to = renamed.get(key);
    if (to !== undefined) return to;
    const isAnothers = !before.has(key) && now.has(key) && name !== "" && name !== now.get(key);
    return takenOver.has(key) || isAnothers ? furtherKey(key, 2) : key;
  };
  return (key, name) => {
    const ref = refOfPrompt(key);
    if (ref === null) return moved(key, name);
    const to = moved(ref, name);
    return firstKey(to) === to ? promptKey(to) : furtherKey(key, 2);
  };
}
