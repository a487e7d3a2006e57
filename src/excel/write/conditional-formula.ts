import type { Condition } from "../../core/dashboard/sheet-plan";
import { columnName } from "../../core/workbook/grid";

/** A cell in Excel's words: the column fixed, the row free to follow. */
const fixedColumn = (row: number, column: number): string => `$${columnName(column)}${row + 1}`;

/**
 * A condition as the formula of a conditional format, for the block's first cell. `first` counts from 0 in the sheet;
 * `columns` are the sheet's columns of the plan's.
 */
export function conditionalFormula(
  when: Condition,
  first: { readonly row: number; readonly column: number },
  columns: readonly number[],
): string {
  if (when.kind === "itself-begins-with") return beginsWith(`${columnName(first.column)}${first.row + 1}`, when.text);
  const column = columns[when.column] ?? first.column;
  const [cell, above] = [fixedColumn(first.row, column), fixedColumn(first.row - 1, column)];
  switch (when.kind) {
    case "begins-with":
      return beginsWith(cell, when.text);
    case "same-as-above":
      return `=${cell}=${above}`;
    case "differs-from-above":
      return `=${cell}<>${above}`;
  }
}

function beginsWith(cell: string, text: string): string {
  return `=LEFT(${cell},${text.length})="${text.replace(/"/g, '""')}"`;
}
