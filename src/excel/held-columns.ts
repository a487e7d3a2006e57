import { headerKey } from "../core/workbook/table";

/** Where a column of ours stands on the sheet, or after which column one that is gone is put in again. */
export type HeldColumn =
  { readonly kind: "held"; readonly column: number } | { readonly kind: "gone"; readonly after: number };

/** What a header row says of columns: ours, in the plan's order, and the owner's. */
export interface HeldColumns {
  readonly ours: readonly HeldColumn[];
  /** Columns counted from 0 in the sheet. */
  readonly owners: readonly number[];
}

interface HeaderRow {
  /** The sheet's column of the first header, counted from 0. */
  readonly first: number;
  readonly headers: readonly unknown[];
  /** Columns of it that the block covered when it was last marked. */
  readonly marked: number;
}

/**
 * Finds our columns by their headers, wherever the owner has moved them or put columns between. As many unknown headers
 * in our block as ours that are missing are ours with other words; else a missing one was deleted.
 */
export function heldColumns(wanted: readonly string[], { first, headers, marked }: HeaderRow): HeldColumns {
  const keys = headers.map((header) => headerKey(String(header)));
  const found = wanted.map((header) => keys.indexOf(headerKey(header)));
  const missing = found.flatMap((at, column) => (at < 0 ? [column] : []));
  const unknown = keys.flatMap((_, at) => (at < marked && !found.includes(at) ? [at] : []));
  const renamed = new Map(
    missing.length === unknown.length ? missing.map((column, index) => [column, unknown[index]]) : [],
  );
  const ours: HeldColumn[] = [];
  let before = first - 1;
  for (const [column, at] of found.entries()) {
    const place = at >= 0 ? at : renamed.get(column);
    ours.push(place === undefined ? { kind: "gone", after: before } : { kind: "held", column: first + place });
    if (place !== undefined) before = first + place;
  }
  const taken = new Set(ours.flatMap((one) => (one.kind === "held" ? [one.column] : [])));
  const owners = keys.flatMap((_, at) => (taken.has(first + at) ? [] : [first + at]));
  return { ours, owners };
}
