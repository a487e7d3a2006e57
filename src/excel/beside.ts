import type { SheetPlan } from "../core/dashboard/sheet-plan";
import type { Canvas } from "./canvas";
import { cellInput } from "./cell-input";
import type { BesideCell, BesideRow, Input, KeptBeside } from "./kept-beside";
import type { HeldSheet, OwnSheet } from "./own-sheets";

/** Everything that the owner keeps beside the rows of one sheet, those among them that were gone. */
export interface CellsBeside {
  readonly rows: ReadonlyMap<string, BesideRow>;
  /** Rows that the sheet held. */
  readonly rowsHeld: number;
  /** Headers of the owner's columns. */
  readonly headers: readonly string[];
}

const LOOK: Excel.CellPropertiesLoadOptions = {
  format: { fill: { color: true }, font: { color: true, bold: true, italic: true }, wrapText: true },
};

const KEY_SEPARATOR = "\n";

/** The keys of a plan's rows, in their order. */
export function keysOf({ values, table, keyColumns }: SheetPlan): readonly string[] {
  if (table === null) return [];
  return values
    .slice(table.block.row + 1, table.block.row + table.block.rows)
    .map((row) => keyColumns.map((column) => keyPart(row[column])).join(KEY_SEPARATOR));
}

function keyPart(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

/** The keys of a held sheet's rows. */
function keysHeld({ values }: Pick<HeldSheet, "values">, { table, keyColumns }: SheetPlan): readonly string[] {
  return values
    .slice((table?.block.row ?? 0) + 1)
    .map((row) => keyColumns.map((at) => keyPart(row[at])).join(KEY_SEPARATOR));
}

interface Asked {
  readonly index: number;
  readonly keys: readonly string[];
  readonly kept: KeptBeside;
  readonly cells: readonly {
    readonly range: Excel.Range;
    readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  }[];
}

interface PlannedSheet {
  readonly plan: SheetPlan;
  readonly own: OwnSheet;
}

/**
 * Reads what the owner keeps beside rows that are about to stand elsewhere; null for a sheet where nothing is kept or
 * where no row moves. Takes a sync only where there is something to read.
 */
export async function readBeside(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
): Promise<readonly (CellsBeside | null)[]> {
  const asked = sheets.flatMap((sheet, index) => askFor(sheet, index));
  if (asked.length > 0) await context.sync();
  return sheets.map((_, index) => {
    const one = asked.find((other) => other.index === index);
    return one === undefined ? null : cellsBeside(one);
  });
}

function askFor({ plan, own }: PlannedSheet, index: number): Asked[] {
  if (own.kind === "new" || own.ownersColumns.length === 0 || plan.table === null) return [];
  const [before, now] = [keysHeld(own, plan), keysOf(plan)];
  const comesBack = now.some((key) => !before.includes(key) && Object.hasOwn(own.keptBeside, key));
  const stays = before.every((key, row) => key === now[row]) && !comesBack;
  if (before.length === 0 || stays) return [];
  const headerRow = own.row + plan.table.block.row;
  const cells = own.ownersColumns.map((column) => {
    const range = own.sheet.getRangeByIndexes(headerRow, column, before.length + 1, 1);
    range.load("values,formulasR1C1,numberFormat");
    return { range, looks: range.getCellProperties(LOOK) };
  });
  return [{ index, keys: before, kept: own.keptBeside, cells }];
}

function cellsBeside({ keys, kept, cells }: Asked): CellsBeside {
  const headers = cells.map(({ range }) => String((range.values as Input[][])[0]?.[0] ?? ""));
  const held = keys.map((key, index): [string, BesideRow] => [
    key,
    Object.fromEntries(
      cells.flatMap(({ range, looks }, column): [string, BesideCell][] => {
        const cell = besideCell(range, looks.value, index + 1);
        return isBare(cell) ? [] : [[headers[column] ?? "", cell]];
      }),
    ),
  ]);
  return { rowsHeld: keys.length, headers, rows: new Map([...Object.entries(kept), ...held]) };
}

function besideCell(range: Excel.Range, looks: readonly Excel.CellProperties[][], row: number): BesideCell {
  const [value = ""] = (range.values as Input[][])[row] ?? [];
  const [formula = ""] = (range.formulasR1C1 as Input[][])[row] ?? [];
  const [numberFormat = "General"] = (range.numberFormat as string[][])[row] ?? [];
  const isText = typeof value === "string" && formula === value;
  const { fill, font, wrapText } = looks[row]?.[0]?.format ?? {};
  return {
    input: isText ? cellInput(value) : formula,
    shown: String(value),
    numberFormat,
    // Excel answers with "" or null for what is not set, and refuses to take that back.
    look: {
      ...(fill?.color ? { fill: { color: fill.color } } : {}),
      ...(font === undefined ? {} : { font }),
      ...(wrapText == null ? {} : { wrapText }),
    },
  };
}

const WHITE = "#FFFFFF";

function isBare({ input, look }: BesideCell): boolean {
  return input === "" && (look.fill?.color ?? WHITE).toUpperCase() === WHITE;
}

interface Placed {
  readonly plan: SheetPlan;
  readonly canvas: Canvas;
  readonly ownersColumns: readonly number[];
}

/** Puts what the owner keeps beside each row where that row stands now; beside rows that are new nothing. */
export function writeBeside({ plan, canvas, ownersColumns }: Placed, { rows, rowsHeld, headers }: CellsBeside): void {
  if (plan.table === null) return;
  const keys = keysOf(plan);
  const surplus = Math.max(0, rowsHeld - keys.length);
  const first = canvas.row + plan.table.block.row + 1;
  for (const [index, column] of ownersColumns.entries()) {
    const header = headers[index] ?? "";
    const cells = [...keys.map((key) => rows.get(key)?.[header] ?? null), ...Array<null>(surplus).fill(null)];
    const range = canvas.sheet.getRangeByIndexes(first, column, cells.length, 1);
    range.clear("Formats");
    range.numberFormat = cells.map((cell) => [cell?.numberFormat ?? "General"]);
    range.formulasR1C1 = cells.map((cell) => [cell?.input ?? ""]);
    range.setCellProperties(cells.map((cell) => [{ format: cell?.look ?? {} }]));
  }
}

/** What stood beside rows that the plan has not got: it is kept until they come back. */
export function withoutRow({ rows }: CellsBeside, plan: SheetPlan): KeptBeside {
  const keys = new Set(keysOf(plan));
  return Object.fromEntries([...rows].filter(([key, row]) => !keys.has(key) && Object.keys(row).length > 0));
}
