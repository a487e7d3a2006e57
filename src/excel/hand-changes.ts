import { isFormula, type SheetPlan } from "../core/dashboard/sheet-plan";
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

/**
 * What to remember of a plan that was written. The stamp is left out, being new each time, and so are formulas' results
 * and what is the author's.
 */
export function remember(plan: SheetPlan): string {
  const { values, stamp } = plan;
  const cells = values.flatMap((row, index) =>
    row.map((value, column) =>
      (index === stamp.row && column === stamp.column) || isAuthors(plan, index, column) || isFormula(value)
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

/** A held block: its values in the plan's columns, and where they stand. */
interface HeldBlock {
  readonly values: readonly (readonly unknown[])[];
  readonly place: {
    readonly sheet: string;
    readonly row: number;
    /** The sheet's column of each of the plan's; null for one that is gone. */
    readonly columns: readonly (number | null)[];
  };
  /** The table's header row, counted from 0 within the block. */
  readonly headerRow: number;
}

/**
 * The cells of a held block that are no longer what was remembered. Rows that were sorted otherwise are no change; a row
 * that somebody put into the block is, cell by cell. None where nothing is remembered, or other columns are.
 */
export function changedByHand({ values, place, headerRow }: HeldBlock, memory: unknown): HandChange[] {
  const written = typeof memory === "string" ? rowsOf(memory) : [];
  if (written[0]?.length !== place.columns.length) return [];
  const held = values.map((row, index): HeldRow => ({ index, values: row }));
  return pairRows(written, held, headerRow).flatMap(({ row, was }) =>
    row.values.flatMap((value, index): HandChange[] => {
      const [print, column] = [was?.[index], place.columns[index]];
      if (value === "" || column == null || print === NOT_HELD || print === fingerprint(value)) return [];
      return [
        { source: { sheet: place.sheet, address: cellAddress(place.row + row.index, column) }, text: String(value) },
      ];
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

interface Pair {
  readonly row: HeldRow;
  /** What was written in it; null for a row that somebody put in. */
  readonly was: Prints | null;
}

/** Each held row with the one that it was: above the table by place, in it by what most of its cells say. */
function pairRows(written: readonly Prints[], held: readonly HeldRow[], headerRow: number): readonly Pair[] {
  const above = held.slice(0, headerRow + 1).map((row): Pair => ({ row, was: written[row.index] ?? null }));
  const left = new Set(written.slice(headerRow + 1));
  const take = (was: Prints): Prints => {
    left.delete(was);
    return was;
  };
  const body = held.slice(headerRow + 1).map((row) => ({ row, prints: row.values.map(fingerprint) }));
  const stayed = new Map(
    body.flatMap(({ row, prints }) => {
      const same = written[row.index];
      const isSame = same?.every((print, column) => print === NOT_HELD || print === prints[column]) === true;
      return same !== undefined && isSame && left.has(same) ? [[row, take(same)] as const] : [];
    }),
  );
  const likest = (prints: Prints): Prints | null => {
    const scored = [...left].map((was) => ({ was, score: was.filter((print, at) => print === prints[at]).length }));
    const best = scored.sort((a, b) => b.score - a.score).find(({ score }) => score > 0);
    return best === undefined ? null : take(best.was);
  };
  return [...above, ...body.map(({ row, prints }): Pair => ({ row, was: stayed.get(row) ?? likest(prints) }))];
}
