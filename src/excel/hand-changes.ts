import { cellAddress, type Source } from "../core/workbook/grid";
import { type Paired } from "./pair-rows";
import { cellPrint, NOT_HELD, type Prints } from "./written-memory";

/** A cell of ours that somebody changed since it was written, with what it then held. */
export interface HandChange {
  readonly source: Source;
  readonly text: string;
}

/** A held block in the plan's rows and columns, and where they stand in the sheet; null for what is gone. */
interface HeldBlock {
  readonly sheet: string;
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
  /** The rows above the table's body, by place. */
  readonly above: readonly (readonly unknown[])[];
  readonly body: readonly Paired[];
}

/**
 * The cells of a held block that are no longer what was written. Rows that were sorted otherwise are no change; a row that
 * somebody put into the block is, cell by cell. None where nothing is remembered, or other columns are.
 */
export function changedByHand(
  { sheet, rows, columns, above, body }: HeldBlock,
  written: readonly Prints[],
): HandChange[] {
  if (written[0]?.length !== columns.length) return [];
  const changesIn = (
    values: readonly unknown[],
    row: number | null | undefined,
    was: Prints | undefined,
  ): HandChange[] =>
    values.flatMap((value, index): HandChange[] => {
      const [print, column] = [was?.[index], columns[index]];
      if (value === "" || row == null || column == null) return [];
      if (print === NOT_HELD || print === cellPrint(value)) return [];
      return [{ source: { sheet, address: cellAddress(row, column) }, text: String(value) }];
    });
  return [
    ...above.flatMap((values, index) => changesIn(values, rows[index], written[index])),
    ...body.flatMap(({ index, values, was }) =>
      changesIn(values, rows[above.length + index], was === null ? undefined : written[above.length + was]),
    ),
  ];
}
