/** Cells that one request may carry: about 4 MB of values and formats, and Excel on the web refuses 5 MB. */
export const PIECE_CELLS = 60_000;

export interface Piece {
  /** Counted from 0 within the block. */
  readonly row: number;
  readonly rows: number;
}

/** A block of rows cut into pieces of at most PIECE_CELLS cells, whole rows each. */
export function inPieces(rows: number, columns: number): readonly Piece[] {
  const rowsAPiece = Math.max(1, Math.floor(PIECE_CELLS / Math.max(1, columns)));
  return Array.from({ length: Math.ceil(rows / rowsAPiece) }, (_, index) => ({
    row: index * rowsAPiece,
    rows: Math.min(rowsAPiece, rows - index * rowsAPiece),
  }));
}
