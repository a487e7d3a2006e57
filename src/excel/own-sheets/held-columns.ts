import { headerKey } from "../../core/workbook/table";
import { EMPTY, cellPrint, NOT_HELD, type Prints } from "./cell-prints";

/** Where a column of ours stands on the sheet, or after which column one that is gone is put in again. */
export type HeldColumn =
  | { readonly kind: "held"; readonly column: number }
  | { readonly kind: "gone"; readonly after: number };

/** What a header row says of columns: ours, in the plan's order, and the owner's. */
export interface HeldColumns {
  readonly ours: readonly HeldColumn[];
  /** Columns counted from 0 in the sheet. */
  readonly owners: readonly number[];
}

interface HeaderRow {
  /** The plan's headers, and which of them is the author's. */
  readonly wanted: readonly string[];
  readonly authorColumn: number | null;
  /** The sheet's column of the first cell, counted from 0. */
  readonly first: number;
  readonly headers: readonly unknown[];
  /** The cells below, row by row. */
  readonly body: readonly (readonly unknown[])[];
  /** What was written below our headers last time. */
  readonly written: readonly Prints[];
}

/** So much of a column must be what we wrote for it to be ours under another header. */
const MOSTLY = 0.5;

/**
 * Finds our columns wherever the owner has moved them or put columns between: by their headers, and where a header was
 * changed by what stands below it, which is what we wrote. The author's column has nothing of ours below it: where its
 * header is gone, it is the only other column between its neighbours. What cannot be found was deleted.
 */
export function heldColumns(row: HeaderRow): HeldColumns {
  const { wanted, first, headers, body } = row;
  const places = new Map<number, number>();
  const isFree = (at: number): boolean => ![...places.values()].includes(at);
  const shares = wanted.map((_, column) => headers.map((__, at) => shareOfOurs(row, column, at)));
  const named = wanted.map((header) =>
    headers.flatMap((held, at) => (headerKey(String(held)) === headerKey(header) ? [at] : [])),
  );
  const place = (column: number, at: number | undefined): void => {
    if (at !== undefined && !places.has(column) && isFree(at)) places.set(column, at);
  };
  wanted.forEach((_, column) => {
    place(
      column,
      named[column]?.find((at) => (shares[column]?.[at] ?? 1) > 0),
    );
  });
  wanted.forEach((_, column) => {
    const share = (at: number): number => shares[column]?.[at] ?? 0;
    const alike = headers.map((__, at) => at).filter((at) => isFree(at) && share(at) >= MOSTLY);
    place(column, alike.sort((a, b) => share(b) - share(a))[0]);
  });
  wanted.forEach((_, column) => {
    place(column, named[column]?.find(isFree));
  });
  if (row.authorColumn !== null) place(row.authorColumn, onlyBetween(row, places));
  const owners = headers.flatMap((header, at) => {
    const isFilled = header !== "" || body.some((cells) => (cells[at] ?? "") !== "");
    return isFree(at) && isFilled ? [first + at] : [];
  });
  return { ours: inOrder(wanted.length, places, first), owners };
}

/** How much of a held column is what we wrote into one of ours; null where nothing can be said. */
function shareOfOurs({ body, written }: HeaderRow, column: number, at: number): number | null {
  const ours = new Set(
    written.map((prints) => prints[column]).filter((print) => print !== NOT_HELD && print !== EMPTY),
  );
  const held = body.map((cells) => cells[at] ?? "").filter((cell) => cell !== "");
  if (ours.size === 0 || held.length === 0) return null;
  return held.filter((cell) => ours.has(cellPrint(cell))).length / held.length;
}

/** The only column with a header between the author's column's neighbours. */
function onlyBetween({ authorColumn, headers }: HeaderRow, places: ReadonlyMap<number, number>): number | undefined {
  const [before, after] = [places.get((authorColumn ?? 0) - 1), places.get((authorColumn ?? 0) + 1)];
  if (before === undefined || after === undefined) return undefined;
  const between = headers.flatMap((header, at) => (at > before && at < after && header !== "" ? [at] : []));
  return between.length === 1 ? between[0] : undefined;
}

function inOrder(columns: number, places: ReadonlyMap<number, number>, first: number): readonly HeldColumn[] {
  const ours: HeldColumn[] = [];
  let before = (places.size === 0 ? first : first + Math.min(...places.values())) - 1;
  for (let column = 0; column < columns; column += 1) {
    const at = places.get(column);
    ours.push(at === undefined ? { kind: "gone", after: before } : { kind: "held", column: first + at });
    if (at !== undefined) before = first + at;
  }
  return ours;
}
