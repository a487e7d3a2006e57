/** One count of a table, and whether readers see it. Domain: whole counts of 0 or more. */
export interface Cell {
  readonly count: number;
  readonly shown: boolean;
}

/**
 * Counts that add up. One-way: one list and its total. Two-way: rows and columns, every total of which is shown; a row may
 * end early. A hidden cell is never a 0: readers know that a 0 is shown, so they take a hidden cell to be at least 1.
 */
export type CountTable =
  | { readonly kind: "one-way"; readonly cells: readonly Cell[]; readonly totalShown: boolean }
  | { readonly kind: "two-way"; readonly rows: readonly (readonly Cell[])[] };

/** Where a cell stands, counted from 0. A one-way table is row 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface PlacedCell extends Place, Cell {}

/** Which total of a table. */
export type TotalPlace =
  | { readonly kind: "total" }
  | { readonly kind: "row-total"; readonly row: number }
  | { readonly kind: "column-total"; readonly column: number };

/** A cell that is hidden, or would be, and is not a whole count of at least 1. */
export interface NotHideable extends Place {
  readonly kind: "not-hideable";
}

function rowsOf(table: CountTable): readonly (readonly Cell[])[] {
  return table.kind === "one-way" ? [table.cells] : table.rows;
}

/** The table's cells with their places, row by row. */
export function placedCells(table: CountTable): readonly PlacedCell[] {
  return rowsOf(table).flatMap((cells, row) => cells.map((cell, column) => ({ ...cell, row, column })));
}

/** The place alone of each cell. */
export function placesOf(cells: Iterable<PlacedCell>): readonly Place[] {
  return Array.from(cells, ({ row, column }) => ({ row, column }));
}

/** True for a count that may be hidden: a whole number of at least 1. */
export function isHideable({ count }: Cell): boolean {
  return Number.isSafeInteger(count) && count >= 1;
}

/** The first of these cells that may not be hidden, as a reason; null where each may. */
export function firstNotHideable(cells: readonly PlacedCell[]): NotHideable | null {
  const wrong = cells.find((cell) => !isHideable(cell));
  return wrong === undefined ? null : { kind: "not-hideable", row: wrong.row, column: wrong.column };
}

/** The same table, in which exactly the cells at these places are hidden. */
export function hidingOnly(table: CountTable, places: readonly Place[]): CountTable {
  const isHidden = (row: number, column: number): boolean =>
    places.some((place) => place.row === row && place.column === column);
  const rows = rowsOf(table).map((cells, row) =>
    cells.map(({ count }, column) => ({ count, shown: !isHidden(row, column) })),
  );
  return table.kind === "one-way" ? { ...table, cells: rows.flat() } : { ...table, rows };
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}

/** The totals that readers see beside the cells, with their counts: none for a one-way table whose total is hidden. */
export function shownTotals(table: CountTable): readonly { readonly at: TotalPlace; readonly count: number }[] {
  if (table.kind === "one-way") return table.totalShown ? [{ at: { kind: "total" }, count: sumOf(table.cells) }] : [];
  const cells = placedCells(table);
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  return [
    ...table.rows.map((row, index) => ({ at: { kind: "row-total" as const, row: index }, count: sumOf(row) })),
    ...Array.from({ length: width }, (_, column) => ({
      at: { kind: "column-total" as const, column },
      count: sumOf(cells.filter((cell) => cell.column === column)),
    })),
  ];
}
