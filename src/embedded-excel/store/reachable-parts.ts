import { relationshipPath, relationshipsOf, removeContentType, type Parts } from "./package-parts";

/** The parts that relationships lead to, from the package on. */
export function reachableParts(parts: Parts): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop())
    for (const { target, isExternal } of relationshipsOf(parts, from)) {
      if (isExternal || found.has(target) || !parts.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  return found;
}

/** Takes out what could be reached and no longer can; what never could be stays. */
export function dropUnreachable(parts: Parts, before: ReadonlySet<string>): void {
  const still = reachableParts(parts);
  for (const path of before) {
    if (still.has(path)) continue;
    parts.delete(path);
    parts.delete(relationshipPath(path));
    removeContentType(parts, path);
  }
}
