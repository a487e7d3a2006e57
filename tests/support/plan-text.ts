import { isFormula, type PlanCell, type SheetPlan } from "../../src/core/dashboard/sheet-plan";
import { cellAddress } from "../../src/core/workbook/grid";

/**
 * A plan's cells as text, a cell a line, so that a column more is a line more in each row. Above the table by address,
 * empty cells left out; in the table by header, a blank line between rows. Numbers have their format with them, so that
 * what is printed can be read.
 */
export function planText(plan: SheetPlan): string {
  const { values, table } = plan;
  const headerRow = table?.block.row ?? values.length;
  const headers = (values[headerRow] ?? []).map(String);
  const above = values.slice(0, headerRow).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const text = cellText(plan, headers, cell, row, column);
      return text === "" ? [] : [`${cellAddress(row, column)} ${text}`];
    }),
  );
  const rows = values.slice(headerRow + 1).map((cells, index) =>
    cells.map((cell, column) => {
      const text = cellText(plan, headers, cell, headerRow + 1 + index, column);
      return `${headers[column] ?? ""}:${text === "" ? "" : ` ${text}`}`;
    }),
  );
  return `${[above, headers, ...rows].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function cellText(plan: SheetPlan, headers: readonly string[], cell: PlanCell, row: number, column: number): string {
  if (isFormula(cell))
    return cell.formula.map((part) => (typeof part === "string" ? part : `[${headers[part.column] ?? ""}]`)).join("");
  return typeof cell === "number" ? `${cell} {${formatAt(plan, row, column)}}` : cell;
}

function formatAt({ numberFormats }: SheetPlan, row: number, column: number): string {
  const held = numberFormats.find(
    ({ block }) =>
      row >= block.row &&
      row < block.row + block.rows &&
      column >= block.column &&
      column < block.column + block.columns,
  );
  return held?.formats[row - held.block.row]?.[column - held.block.column] ?? "";
}
