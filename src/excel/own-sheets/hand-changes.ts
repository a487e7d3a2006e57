import type { Source } from "../../core/format/source";
import { cellAddress } from "../../core/workbook/grid";
import { cellPrint, NOT_HELD, type Prints } from "./cell-prints";

/** A cell of ours that somebody changed since it was written, with what it then held. */
export interface HandChange {
  readonly source: Source;
  readonly text: string;
}

/** One row of ours as the sheet holds it. */
interface HeldRow {
  /** Its place in the sheet, counted from 0. */
  readonly row: number;
  readonly values: readonly unknown[];
  /** What was written into it; undefined for a row that somebody put in. */
  readonly written: Prints | undefined;
}

interface HeldRows {
  readonly sheet: string;
  /** The sheet's column of each of a row's values; null for one that is gone. */
  readonly columns: readonly (number | null)[];
  readonly rows: readonly HeldRow[];
}

/**
 * The cells of held rows that are no longer what was written. Rows that were sorted otherwise are no change; a row that
 * somebody put into the block is, cell by cell.
 */
export function changedByHand({ sheet, columns, rows }: HeldRows): HandChange[] {
  return rows.flatMap(({ row, values, written }) =>
    values.flatMap((value, index): HandChange[] => {
      const [print, column] = [written?.[index], columns[index]];
      if (value === "" || column == null) return [];
      if (print === NOT_HELD || print === cellPrint(value)) return [];
      return [{ source: { sheet, address: cellAddress(row, column) }, text: String(value) }];
    }),
  );
}
