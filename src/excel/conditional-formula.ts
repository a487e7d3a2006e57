import type { Condition } from "../core/dashboard/sheet-plan";
import { columnName } from "../core/workbook/grid";

/** A cell in Excel's words: the column fixed, the row free to follow. */
const fixedColumn = (row: number, column: number): string => `$${columnName(column)}${row + 1}`;

/** A condition as the formula of a conditional format, for the block's first cell; places counted from 0 in the sheet. */
export function conditionalFormula(
  when: Condition,
  first: { readonly row: number; readonly column: number },
  originColumn: number,
): string {
  switch (when.kind) {
    case "begins-with":
      return beginsWith(fixedColumn(first.row, originColumn + when.column), when.text);
    case "itself-begins-with":
      return beginsWith(`${columnName(first.column)}${first.row + 1}`, when.text);
    case "same-as-above":
      return `=${fixedColumn(first.row, originColumn + when.column)}=${fixedColumn(first.row - 1, originColumn + when.column)}`;
    case "differs-from-above":
      return `=${fixedColumn(first.row, originColumn + when.column)}<>${fixedColumn(first.row - 1, originColumn + when.column)}`;
  }
}

function beginsWith(cell: string, text: string): string {
  return `=LEFT(${cell},${text.length})="${text.replace(/"/g, '""')}"`;
}
