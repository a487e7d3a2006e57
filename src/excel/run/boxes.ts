/** Rows and columns, counted from 0. */
export interface Box {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

/** The box of a range whose place is loaded. */
export function boxOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Box {
  return { firstRow: rowIndex, firstColumn: columnIndex, rows: rowCount, columns: columnCount };
}

/** True where two boxes of one sheet share a cell. */
export function boxesMeet(a: Box, b: Box): boolean {
  return (
    a.firstRow < b.firstRow + b.rows &&
    b.firstRow < a.firstRow + a.rows &&
    a.firstColumn < b.firstColumn + b.columns &&
    b.firstColumn < a.firstColumn + a.columns
  );
}

/** A table's box without its row of totals. */
export function withoutTotals(box: Box, showTotals: boolean): Box {
  return showTotals ? { ...box, rows: box.rows - 1 } : box;
}
