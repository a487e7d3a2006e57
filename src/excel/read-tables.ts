import type { CellValue, TableGrid } from "../core/workbook/grid";
import { CONTRACT_TABLES, contractTable } from "../core/workbook/contract";
import { inPieces, PIECE_CELLS } from "./pieces";

/** Where one table of the contract stands, and how large it is, before its cells are read. */
interface Found {
  readonly name: string;
  readonly header: Excel.Range;
  /** Null for a table of which only the header is known apart; then the range holds header and body together. */
  readonly body: Excel.Range | null;
}

/** More cells than this in one table are refused before they are asked for: Excel answers with nothing above five million. */
const MOST_CELLS = 2_000_000;

/** A table is larger than can be read. */
export class TooMuchData extends Error {
  readonly code = "RangeExceedsLimit";
}

const SIZE = "rowIndex,columnIndex,rowCount,columnCount,cellCount,worksheet/name";

/**
 * Reads every table of the contract that the workbook holds: Excel tables by name; for a name without a table, a named
 * range or a sheet of that name whose first filled row holds the headers. Two syncs, and one for each 60,000 cells.
 */
export async function readTables(context: Excel.RequestContext): Promise<TableGrid[]> {
  const found = await findTables(context);
  found.forEach(({ header, body }) => {
    header.load(SIZE);
    body?.load(SIZE);
  });
  await context.sync();
  const held = found.filter(({ header, body }) => !header.isNullObject && !(body?.isNullObject ?? false));
  const cells = await readCells(
    context,
    held.map(({ header, body }) => body ?? header),
  );
  return held.flatMap((table, index) => gridOf(table, cells[index] ?? { values: [], formats: [] }) ?? []);
}

async function findTables(context: Excel.RequestContext): Promise<Found[]> {
  const { tables, names, worksheets } = context.workbook;
  tables.load("items/name");
  names.load("items/name,items/type");
  worksheets.load("items/name");
  await context.sync();
  const asTables = tables.items
    .filter(({ name }) => contractTable(name) !== null)
    .map((table): Found => {
      const header = table.getHeaderRowRange();
      header.load("values");
      return { name: table.name, header, body: table.getDataBodyRange() };
    });
  const missing = CONTRACT_TABLES.filter((wanted) => !asTables.some(({ name }) => contractTable(name) === wanted));
  const others = missing.flatMap((wanted): Found[] => {
    const name = names.items.find((item) => contractTable(item.name) === wanted && item.type === "Range");
    if (name !== undefined) return [{ name: name.name, header: name.getRangeOrNullObject(), body: null }];
    const sheet = worksheets.items.find((item) => contractTable(item.name) === wanted);
    return sheet === undefined ? [] : [{ name: sheet.name, header: sheet.getUsedRangeOrNullObject(true), body: null }];
  });
  return [...asTables, ...others];
}

interface Cells {
  readonly values: CellValue[][];
  readonly formats: string[][];
}

/** The values and number formats of each range, in pieces that Excel on the web can answer at once. */
async function readCells(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<Cells[]> {
  const tooLarge = ranges.find(({ cellCount }) => cellCount > MOST_CELLS);
  if (tooLarge !== undefined) throw new TooMuchData(`${tooLarge.cellCount} cells`);
  const parts = ranges.flatMap((range, index) =>
    inPieces(range.rowCount, range.columnCount).map(({ row, rows }) => ({
      index,
      cells: rows * range.columnCount,
      piece: rows === range.rowCount ? range : range.getCell(row, 0).getResizedRange(rows - 1, range.columnCount - 1),
    })),
  );
  let waiting = 0;
  for (const { piece, cells } of parts) {
    if (waiting > 0 && waiting + cells > PIECE_CELLS) {
      // eslint-disable-next-line no-restricted-syntax -- one sync for each 4 MB is the least that Excel on the web allows
      await context.sync();
      waiting = 0;
    }
    piece.load("values,numberFormat");
    waiting += cells;
  }
  await context.sync();
  const read = ranges.map((): Cells => ({ values: [], formats: [] }));
  for (const { index, piece } of parts) {
    read[index]?.values.push(...(piece.values as CellValue[][]));
    read[index]?.formats.push(...(piece.numberFormat as string[][]));
  }
  return read;
}

/** The grid of a table; of a range or sheet, its first filled row being the header. Null where nothing is filled. */
function gridOf({ name, header, body }: Found, { values, formats }: Cells): TableGrid | null {
  const place = { name, sheet: header.worksheet.name, firstColumn: header.columnIndex };
  if (body !== null)
    return {
      ...place,
      firstRow: header.rowIndex,
      headers: (header.values[0] ?? []) as CellValue[],
      rows: values,
      formats,
    };
  const first = values.findIndex((row) => row.some((cell) => cell !== ""));
  const headers = values[first];
  if (headers === undefined) return null;
  return {
    ...place,
    firstRow: header.rowIndex + first,
    headers,
    rows: values.slice(first + 1),
    formats: formats.slice(first + 1),
  };
}
