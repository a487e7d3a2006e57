import type { CellValue } from "../../core/workbook/grid";
import { inPieces, PIECE_CELLS } from "../run/pieces";

/** More cells than this in one table are refused before they are asked for: Excel answers with nothing above five million. */
const MOST_CELLS = 2_000_000;

/** A table is larger than can be read. */
class TooMuchData extends Error {
  readonly code = "RangeExceedsLimit";
}

export interface Cells {
  readonly values: CellValue[][];
  /** Number formats; empty where they were not asked for. */
  readonly formats: string[][];
}

/** A range whose size is known. */
export interface SizedRange {
  readonly range: Excel.Range;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells of each range, in pieces that Excel on the web can answer at once: one sync, and one more for each 60,000
 * cells.
 */
export async function readCells(
  context: Excel.RequestContext,
  ranges: readonly SizedRange[],
  what: "values" | "values,numberFormat",
): Promise<Cells[]> {
  const tooLarge = ranges.find(({ rows, columns }) => rows * columns > MOST_CELLS);
  if (tooLarge !== undefined) throw new TooMuchData(`${tooLarge.rows} rows of ${tooLarge.columns} columns`);
  const parts = ranges.flatMap(({ range, rows: all, columns }, index) =>
    inPieces(all, columns).map(({ row, rows }) => ({
      index,
      cells: rows * columns,
      piece: rows === all ? range : range.getCell(row, 0).getResizedRange(rows - 1, columns - 1),
    })),
  );
  let waiting = 0;
  for (const { piece, cells } of parts) {
    if (waiting > 0 && waiting + cells > PIECE_CELLS) {
      // oxlint-disable-next-line syntax/no-restricted-syntax -- one sync for each 4 MB is the least that Excel on the web allows
      await context.sync();
      waiting = 0;
    }
    piece.load(what);
    waiting += cells;
  }
  await context.sync();
  const read = ranges.map((): Cells => ({ values: [], formats: [] }));
  for (const { index, piece } of parts) {
    read[index]?.values.push(...(piece.values as CellValue[][]));
    if (what !== "values") read[index]?.formats.push(...(piece.numberFormat as string[][]));
  }
  return read;
}
