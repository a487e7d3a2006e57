import { bodyCell, type Cell, type CellValue, isBlank, type TableGrid } from "./grid";

/** The columns of a table of the contract: the headers each is known by, the first being the contract's own. */
export type ColumnNames<Key extends string> = Readonly<Record<Key, readonly [string, ...string[]]>>;

/** One body row, its cells found by column whatever their order in the sheet. */
export interface TableRow<Key extends string> {
  /** Counted from 0 within the table's body. */
  readonly index: number;
  /** Null where the table has no such column. */
  cell(column: Key): Cell | null;
}

export interface Table<Key extends string> {
  readonly grid: TableGrid;
  has(column: Key): boolean;
  /** Body rows in which any cell is filled. */
  readonly rows: readonly TableRow<Key>[];
  /** Columns of the grid, counted from 0, that no name of the contract claims. */
  readonly otherColumns: readonly number[];
}

/**
 * Case, spaces, underscores and hyphens of a header do not count: "Area code", "area_code" and "AREA CODE" are one. Nor does
 * the date of boundaries, as Nomis writes it, "local authority: county / unitary (as of April 2023)", or ONS, "LAD23CD".
 */
export function headerKey(header: CellValue): string {
  return String(header)
    .toLowerCase()
    .replace(/\s*\(as of [^)]*\)$/, "")
    .replace(/^(ctyua|utla|lad|ltla)\d{2}(?=(?:cd|nm)$)/, "$1")
    .replace(/[\s _*-]+/g, "");
}

/** Finds the contract's columns in a grid, in any order. A header that stands twice counts where it stands first. */
export function openTable<Key extends string>(grid: TableGrid, names: ColumnNames<Key>): Table<Key> {
  const keys = grid.headers.map(headerKey);
  const columns = new Map<Key, number>();
  for (const [key, known] of Object.entries(names) as [Key, readonly string[]][]) {
    const column = known.map((name) => keys.indexOf(headerKey(name))).find((index) => index >= 0);
    if (column !== undefined) columns.set(key, column);
  }
  const claimed = new Set(columns.values());
  const rows = grid.rows.flatMap((values, index) => (values.every(isBlank) ? [] : [rowAt(grid, columns, index)]));
  return {
    grid,
    has: (column) => columns.has(column),
    rows,
    otherColumns: keys.map((_, column) => column).filter((column) => !claimed.has(column)),
  };
}

function rowAt<Key extends string>(grid: TableGrid, columns: ReadonlyMap<Key, number>, index: number): TableRow<Key> {
  return {
    index,
    cell: (key) => {
      const column = columns.get(key);
      return column === undefined ? null : bodyCell(grid, index, column);
    },
  };
}
