import type { TableGrid } from "./grid";
import { textOf } from "./read-words";
import { openTable } from "./table";

/** The council's own wording, by phrase key. */
export function readPhrases(grids: readonly TableGrid[]): ReadonlyMap<string, string> {
  const phrases = new Map<string, string>();
  for (const grid of grids) {
    for (const row of openTable(grid, { key: ["Key"], text: ["Text"] }).rows) {
      const key = textOf(row.cell("key"));
      const text = textOf(row.cell("text"));
      if (key !== null && text !== null) phrases.set(key, text);
    }
  }
  return phrases;
}
