import { messageBytes } from "./message-bytes";

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

/** Bytes of rows that are queued together, so that no piece is near the limit of a request. */
const PIECE_BYTES = 500_000;

/** Rows cut into pieces by what they take in a request, each of one row at least. */
export function rowPieces(rows: readonly unknown[]): readonly (Piece & { readonly bytes: number })[] {
  const pieces: { row: number; rows: number; bytes: number }[] = [];
  for (const [row, cells] of rows.entries()) {
    const bytes = messageBytes(cells) + 1;
    const last = pieces.at(-1);
    if (last === undefined || last.bytes + bytes > PIECE_BYTES) pieces.push({ row, rows: 1, bytes });
    else {
      last.rows += 1;
      last.bytes += bytes;
    }
  }
  return pieces;
}
