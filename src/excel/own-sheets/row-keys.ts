import type { SheetPlan } from "../../core/dashboard/sheet-plan";
import type { Paired } from "./pair-rows";

const SEPARATOR = "\n";

/** The keys by which a plan's rows are known again, in their order. */
export function keysOf({ values, table, keyColumns }: SheetPlan): readonly string[] {
  if (table === null) return [];
  const body = values.slice(table.block.row + 1, table.block.row + table.block.rows);
  return body.map((row) => keyIn(row, keyColumns));
}

/**
 * The keys of the rows that a sheet holds, each once: what stands in the key cells, where that was written so; else what
 * was written in the row that it was; else its place, for a row that somebody put in.
 */
export function keysHeld(
  pairs: readonly Paired[],
  keyColumns: readonly number[],
  written: readonly string[],
): readonly string[] {
  const taken = new Set<string>();
  return pairs.map(({ values, index, was }) => {
    const typed = keyIn(values, keyColumns);
    const isKnown = written.length === 0 ? typed.replaceAll(SEPARATOR, "") !== "" : written.includes(typed);
    const key = isKnown ? typed : was === null ? "" : (written[was] ?? "");
    const unique = key === "" || taken.has(key) ? `Row ${index + 1}` : key;
    taken.add(unique);
    return unique;
  });
}

/** A key as a person reads it. */
export function keyText(key: string): string {
  return key.replaceAll(SEPARATOR, " ");
}

function keyIn(row: readonly unknown[], columns: readonly number[]): string {
  return columns
    .map((column) => {
      const cell = row[column];
      return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
    })
    .join(SEPARATOR);
}
