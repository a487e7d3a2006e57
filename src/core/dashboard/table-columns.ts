/** The columns of a table in their order, each under its header. */
export type TableColumns<Header extends string, Column> = Readonly<Record<Header, Column>>;

/** The headers, first to last. */
export function headersOf<Header extends string>(columns: TableColumns<Header, unknown>): readonly Header[] {
  return Object.keys(columns) as Header[]; // a record literal has no other keys, and keeps them in order
}

/** Which column that is, counted from 0. */
export function columnAt<Header extends string>(columns: TableColumns<Header, unknown>, header: Header): number {
  return headersOf(columns).indexOf(header);
}

/** A row's cells in the order of the columns: each stands under the header that it was given for. */
export function inColumns<Header extends string, Cell>(
  columns: TableColumns<Header, unknown>,
  row: Readonly<Record<Header, Cell>>,
): readonly Cell[] {
  return headersOf(columns).map((header) => row[header]);
}

/** The block of columns from the one to the other, both included. */
export function columnsFrom<Header extends string>(
  columns: TableColumns<Header, unknown>,
  first: Header,
  last: Header,
): { readonly column: number; readonly columns: number } {
  const column = columnAt(columns, first);
  return { column, columns: columnAt(columns, last) - column + 1 };
}
