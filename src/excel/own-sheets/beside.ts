import type { SheetPlan } from "../../core/dashboard/sheet-plan";
import type { Canvas } from "./canvas";
import { cellInput } from "../run/cell-input";
import type { BesideCell, BesideRow, Input, KeptBeside } from "./kept-beside";
import type { Outbox } from "../run/outbox";
import type { OwnSheet } from "./own-sheets";
import { rowPieces } from "../run/pieces";
import { keysOf } from "./row-keys";

/** Everything that the owner keeps beside the rows of one sheet, those among them that were gone. */
export interface CellsBeside {
  readonly rows: KeptBeside;
  /** Rows that the sheet held. */
  readonly rowsHeld: number;
  /** Names of the owner's columns, each once. */
  readonly columns: readonly string[];
}

const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { color: true, bold: true, italic: true, underline: true, name: true, size: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

interface Asked {
  readonly index: number;
  readonly keys: readonly string[];
  readonly kept: KeptBeside;
  readonly moving: KeptBeside | null;
  readonly cells: readonly OwnersCells[];
}

/** One column of the owner's, header and body. */
interface OwnersCells {
  readonly range: Excel.Range;
  readonly rows: number;
  looks: readonly Excel.CellProperties[][];
}

interface PlannedSheet {
  readonly plan: SheetPlan;
  readonly own: OwnSheet;
}

/**
 * Reads what the owner keeps beside rows that are about to stand elsewhere; null for a sheet where nothing is kept or
 * where no row moves. Takes a sync only where there is something to read, and more where that is much.
 */
export async function readBeside(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
): Promise<readonly (CellsBeside | null)[]> {
  const asked = sheets.flatMap((sheet, index) => askFor(sheet, index));
  await loadAll(
    context,
    asked.flatMap(({ cells }) => cells),
  );
  return sheets.map((_, index) => {
    const one = asked.find((other) => other.index === index);
    return one === undefined ? null : cellsBeside(one);
  });
}

function askFor({ plan, own }: PlannedSheet, index: number): Asked[] {
  if (own.kind === "new" || own.ownersColumns.length === 0 || plan.table === null) return [];
  const now = keysOf(plan);
  const comesBack = now.some((key) => !own.keys.includes(key) && own.keptBeside.has(key));
  const stays = own.keys.every((key, row) => key === now[row]) && !comesBack && own.movingBeside === null;
  const header = own.header;
  if (own.keys.length === 0 || stays) return [];
  const cells = own.ownersColumns.map((column) => {
    const rows = own.keys.length + 1;
    return { range: own.sheet.getRangeByIndexes(header, column, rows, 1), rows, looks: [] };
  });
  return [{ index, keys: own.keys, kept: own.keptBeside, moving: own.movingBeside, cells }];
}

/** Cells whose values and looks an answer of Excel on the web holds, with room for long texts. */
const CELLS_AT_ONCE = 6_000;

/** One sync for each 6,000 cells; a column is not parted. */
async function loadAll(context: Excel.RequestContext, columns: readonly OwnersCells[]): Promise<void> {
  let asked: { readonly of: OwnersCells; readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> }[] =
    [];
  let waiting = 0;
  const send = async (): Promise<void> => {
    await context.sync();
    for (const { of, looks } of asked) of.looks = looks.value;
    [asked, waiting] = [[], 0];
  };
  for (const of of columns) {
    if (waiting > 0 && waiting + of.rows > CELLS_AT_ONCE) await send();
    asked.push({ of, looks: of.range.load("values,formulasR1C1,numberFormat").getCellProperties(LOOK) });
    waiting += of.rows;
  }
  if (waiting > 0) await send();
}

function cellsBeside({ keys, kept, moving, cells }: Asked): CellsBeside {
  const columns = namesOf(cells.map(({ range }) => String((range.values as Input[][])[0]?.[0] ?? "")));
  const held = keys.map((key, index): [string, BesideRow] => [
    key,
    new Map(
      cells.flatMap(({ range, looks }, column): [string, BesideCell][] => {
        const cell = besideCell(range, looks, index + 1);
        return isBare(cell) ? [] : [[columns[column] ?? "", cell]];
      }),
    ),
  ]);
  const merged = new Map(moving ?? kept);
  for (const [key, row] of moving === null ? held : typedSince(held, moving))
    merged.set(key, new Map([...(merged.get(key) ?? []), ...row]));
  return { rowsHeld: keys.length, columns, rows: merged };
}

/** What people typed beside rows since Excel stopped moving them: cells that nothing which was moved explains. */
function typedSince(held: readonly (readonly [string, BesideRow])[], moving: KeptBeside): [string, BesideRow][] {
  const moved = new Set([...moving.values()].flatMap((row) => [...row].map(besidePrint)));
  return held.map(([key, row]) => [key, new Map([...row].filter((entry) => !moved.has(besidePrint(entry))))]);
}

function besidePrint([header, { input }]: [string, BesideCell]): string {
  return JSON.stringify([header, input]);
}

const NO_HEADER = "A column without a heading";

/** A name for each column: its header, with a number where another column has the same. */
function namesOf(headers: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return headers.map((header) => {
    const name = header.trim() === "" ? NO_HEADER : header;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function besideCell(range: Excel.Range, looks: readonly Excel.CellProperties[][], row: number): BesideCell {
  const [value = ""] = (range.values as Input[][])[row] ?? [];
  const [formula = ""] = (range.formulasR1C1 as Input[][])[row] ?? [];
  const [numberFormat = "General"] = (range.numberFormat as string[][])[row] ?? [];
  const isText = typeof value === "string" && formula === value;
  return {
    input: isText ? cellInput(value) : formula,
    shown: String(value),
    numberFormat,
    look: setOnly(looks[row]?.[0]?.format ?? {}),
  };
}

/** Excel answers with "" or null for what is not set, and refuses to take that back. */
function setOnly<Look extends object>(look: Look): Look {
  const entries = Object.entries(look).flatMap(([name, value]: [string, unknown]): [string, unknown][] => {
    if (value === null || value === undefined || value === "") return [];
    return [[name, typeof value === "object" ? setOnly(value) : value]];
  });
  return Object.fromEntries(entries.filter(([, value]) => typeof value !== "object" || hasAny(value))) as Look;
}

function hasAny(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

const WHITE = "#FFFFFF";

function isBare({ input, look }: BesideCell): boolean {
  return input === "" && (look.fill?.color ?? WHITE).toUpperCase() === WHITE;
}

/** What a cell without anything takes in a request that sets its format, input and look. */
const BYTES_A_CELL = 40;

interface Placed {
  readonly plan: SheetPlan;
  readonly canvas: Canvas;
  readonly ownersColumns: readonly number[];
}

/** Puts what the owner keeps beside each row where that row stands now; beside rows that are new nothing. */
export async function writeBeside(
  outbox: Outbox,
  { plan, canvas, ownersColumns }: Placed,
  { rows, rowsHeld, columns }: CellsBeside,
): Promise<void> {
  if (plan.table === null) return;
  const keys = keysOf(plan);
  const surplus = Math.max(0, rowsHeld - keys.length);
  const first = (canvas.rows[plan.table.block.row] ?? 0) + 1;
  for (const [index, column] of ownersColumns.entries()) {
    const name = columns[index] ?? "";
    const cells = [...keys.map((key) => rows.get(key)?.get(name) ?? null), ...Array<null>(surplus).fill(null)];
    for (const { row, rows: count, bytes } of rowPieces(cells)) {
      await outbox.makeRoom(bytes + count * BYTES_A_CELL);
      const piece = cells.slice(row, row + count);
      const range = canvas.sheet.getRangeByIndexes(first + row, column, count, 1);
      range.clear("Formats");
      range.numberFormat = piece.map((cell) => [cell?.numberFormat ?? "General"]);
      range.formulasR1C1 = piece.map((cell) => [cell?.input ?? ""]);
      range.setCellProperties(piece.map((cell) => [{ format: cell?.look ?? {} }]));
    }
  }
}

/**
 * What has no place on the sheet: beside rows that the plan has not got, and under headers that no column bears now. It is
 * kept until they come back.
 */
export function withoutPlace({ rows, columns }: CellsBeside, plan: SheetPlan): KeptBeside {
  const keys = new Set(keysOf(plan));
  const left = [...rows].map(([key, row]): [string, BesideRow] => {
    const cells = [...row].filter(([name]) => !keys.has(key) || !columns.includes(name));
    return [key, new Map(cells)];
  });
  return new Map(left.filter(([, row]) => row.size > 0));
}
