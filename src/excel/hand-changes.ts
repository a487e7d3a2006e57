import type { SheetPlan } from "../core/dashboard/sheet-plan";
import { cellAddress, type Source } from "../core/workbook/grid";
import { isAuthors } from "./author-cells";

/** A cell of ours that somebody changed since it was written, with what it then held. */
export interface HandChange {
  readonly source: Source;
  readonly text: string;
}

/** What is remembered of a written block: its columns, and a fingerprint of each cell, row by row. */
const SEPARATOR = " ";

/** Stands for cells that are not held against what was written: the stamp, and what is the author's. */
const NOT_HELD = "-";

/** The name of the workbook setting that remembers a block. */
export function memoryOf(plan: SheetPlan): string {
  return `${plan.blockName}_Written`;
}

/** What to remember of a plan that was written. The stamp is left out, being new each time, and so is what is the author's. */
export function remember(plan: SheetPlan): string {
  const { values, stamp } = plan;
  const cells = values.flatMap((row, index) =>
    row.map((value, column) =>
      (index === stamp.row && column === stamp.column) || isAuthors(plan, index, column)
        ? NOT_HELD
        : fingerprint(value),
    ),
  );
  return [String(values[0]?.length ?? 0), ...cells].join(SEPARATOR);
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits (Fowler, Noll and Vo): small, and different values hardly ever share one. */
function fingerprint(value: unknown): string {
  let hash = FNV_OFFSET;
  for (const character of `${typeof value} ${String(value)}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME);
  }
  return (hash >>> 0).toString(36);
}

type Prints = readonly string[];

interface HeldRow {
  /** Counted from 0 within the block. */
  readonly index: number;
  readonly values: readonly unknown[];
}

/**
 * The cells of a held block that are no longer what was remembered. Rows that were sorted otherwise and columns that were
 * moved are no change; a row or column that somebody put into the block is, cell by cell. None where nothing is
 * remembered. `headerRow`: the table's, counted from 0 within the block.
 */
export function changedByHand(block: Excel.Range, memory: unknown, headerRow: number): HandChange[] {
  if (typeof memory !== "string") return [];
  const written = rowsOf(memory);
  const held = (block.values as unknown[][]).map((values, index): HeldRow => ({ index, values }));
  const columns = columnsOf(written[headerRow] ?? [], held[headerRow]?.values ?? []);
  const pairs = pairRows(written, held, columns, headerRow);
  return pairs.flatMap(({ row, was }) =>
    row.values.flatMap((value, column): HandChange[] => {
      const print = was?.[columns[column] ?? -1];
      if (value === "" || print === NOT_HELD || print === fingerprint(value)) return [];
      const address = cellAddress(block.rowIndex + row.index, block.columnIndex + column);
      return [{ source: { sheet: block.worksheet.name, address }, text: String(value) }];
    }),
  );
}

function rowsOf(memory: string): readonly Prints[] {
  const [columns = "", ...cells] = memory.split(SEPARATOR);
  const width = Number(columns);
  if (!(width > 0)) return [];
  return Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );
}

/** The written column of each held one, by header; by place where no column was put in or taken out. */
function columnsOf(written: Prints, held: readonly unknown[]): readonly (number | null)[] {
  return held.map((header, column) => {
    const found = written.indexOf(fingerprint(header));
    if (found >= 0) return found;
    return held.length === written.length ? column : null;
  });
}

interface Pair {
  readonly row: HeldRow;
  /** What was written in it; null for a row that somebody put in. */
  readonly was: Prints | null;
}

/** Each held row with the one that it was: above the table by place, in it by what most of its cells say. */
function pairRows(
  written: readonly Prints[],
  held: readonly HeldRow[],
  columns: readonly (number | null)[],
  headerRow: number,
): readonly Pair[] {
  const above = held.slice(0, headerRow + 1).map((row): Pair => ({ row, was: written[row.index] ?? null }));
  const left = new Set(written.slice(headerRow + 1));
  const take = (was: Prints | undefined): Prints | null => {
    if (was !== undefined) left.delete(was);
    return was ?? null;
  };
  const rows = held.slice(headerRow + 1).map((row) => {
    const prints = row.values.map(fingerprint);
    const alike = (was: Prints): number =>
      prints.filter((print, column) => was[columns[column] ?? -1] === print).length;
    return { row, alike };
  });
  const places = new Map(
    rows.map(({ row, alike }) => {
      const same = written[row.index];
      const ours = same?.filter((print) => print !== NOT_HELD).length ?? 0;
      return [row, same !== undefined && left.has(same) && alike(same) === ours ? take(same) : null] as const;
    }),
  );
  const body = rows.map(({ row, alike }): Pair => {
    const stays = places.get(row) ?? null;
    if (stays !== null) return { row, was: stays };
    const scored = [...left].map((was) => ({ was, score: alike(was) })).sort((a, b) => b.score - a.score);
    return { row, was: take(scored.find(({ score }) => score > 0)?.was) };
  });
  return [...above, ...body];
}
