import type { TableGrid } from "./grid";

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A fingerprint of every input cell with its format, by which a later look tells whether anything has changed: FNV-1a, 32
 * bits (Fowler, Noll and Vo). The order of the tables does not count.
 */
export function inputsPrint(grids: readonly TableGrid[]): string {
  const prints = grids.map(({ name, headers, rows, formats }) =>
    hashOf(JSON.stringify([name, headers, rows, formats])).toString(36),
  );
  return prints.sort().join(" ");
}

function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}
