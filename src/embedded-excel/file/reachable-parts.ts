import { relationshipPath, relationshipsOf, setContentTypes, type Parts } from "../library/package-parts";

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
  const unreached = [...before].filter((path) => !still.has(path));
  const gone = unreached.flatMap((path) => [path, relationshipPath(path)]);
  for (const path of gone) parts.delete(path);
  setContentTypes(parts, new Map(gone.map((path) => [path, null])));
}
