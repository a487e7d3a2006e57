import { cellPrint, NOT_HELD, type Prints } from "./cell-prints";

/** A row that the sheet holds, with the row that it was when it was written. */
export interface Paired {
  /** Counted from 0 within the table's body. */
  readonly index: number;
  readonly values: readonly unknown[];
  /** The place of the written row within the body; null for a row that somebody put in. */
  readonly was: number | null;
}

/** Each held row with the one that it was: those that stayed in their place first, then by what most of its cells say. */
export function pairRows(written: readonly Prints[], held: readonly (readonly unknown[])[]): readonly Paired[] {
  const left = new Set(written.keys());
  const prints = held.map((values) => values.map(cellPrint));
  const take = (row: number): number => {
    left.delete(row);
    return row;
  };
  const stayed = prints.map((row, index) => {
    const same = written[index];
    const isSame = same?.every((print, column) => print === NOT_HELD || print === row[column]) === true;
    return isSame ? take(index) : null;
  });
  const likest = (row: Prints): number | null => {
    const scored = [...left].map((at) => ({ at, score: alike(written[at] ?? [], row) }));
    const best = scored.sort((a, b) => b.score - a.score).find(({ score }) => score > 0);
    return best === undefined ? null : take(best.at);
  };
  return held.map((values, index) => ({ index, values, was: stayed[index] ?? likest(prints[index] ?? []) }));
}

function alike(was: Prints, row: Prints): number {
  return was.filter((print, column) => print === row[column]).length;
}
