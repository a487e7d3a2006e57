import { fingerprint } from "./fingerprint";
import type { TableGrid } from "./grid";

/**
 * A fingerprint of every input cell with its format, and of the rows that a filter hides, by which a later look tells
 * whether anything has changed. The order of the tables does not count.
 */
export function inputsPrint(grids: readonly TableGrid[]): string {
  const prints = grids.map(({ name, headers, rows, formats, filteredRows }) =>
    fingerprint(JSON.stringify([name, headers, rows, formats, ...(filteredRows === undefined ? [] : [filteredRows])])),
  );
  return prints.sort().join(" ");
}
