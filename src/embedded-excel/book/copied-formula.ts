import { columnIndex, columnName, COLUMNS_IN_SHEET, ROWS_IN_SHEET } from "../ground/address";
import { REFERENCE_PARTS } from "./shifted-references";

/** A cell by row and column, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Whether rows of what is copied become rows again, or columns. */
export type Turn = "asItIs" | "transposed";

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

/** The formula of one cell as it is when copied to another: relative references keep their distance. */
export function copiedFormula(formula: string, from: CellPlace, to: CellPlace, turn: Turn = "asItIs"): string {
  const copied = (corner: string) => copiedCorner(corner, from, to, turn);
  return formula.replace(REFERENCE_PARTS, (part: string, prefix: string | undefined, ...rest: unknown[]) => {
    const cells = rest[2];
    if (typeof cells !== "string") return part;
    const corners = cells.split(":").map(copied);
    return (prefix ?? "") + (corners.includes(null) ? "#REF!" : corners.join(":"));
  });
}

/** Null where it would lie beyond the sheet. Of a turned formula, only references with neither part fixed turn. */
function copiedCorner(corner: string, from: CellPlace, to: CellPlace, turn: Turn): string | null {
  const [, firstMark = "", letters, secondMark = "", digits] = CORNER.exec(corner) ?? [];
  const isTurned = turn === "transposed" && letters !== undefined && digits !== undefined && !corner.includes("$");
  const down = Number(digits ?? from.row + 1) - 1 - from.row;
  const across = columnIndex(letters ?? columnName(from.column)) - from.column;
  const row = to.row + (isTurned ? across : down);
  const column = to.column + (isTurned ? down : across);
  // A whole row has its "$" where columns have theirs.
  const rowMark = letters === undefined ? firstMark : secondMark;
  const columnText = letters === undefined ? "" : firstMark + (firstMark === "" ? nameOf(column) : letters);
  const rowText = digits === undefined ? "" : rowMark + (rowMark === "" ? numberOf(row) : digits);
  return columnText.includes("!") || rowText.includes("!") ? null : columnText + rowText;
}

const BEYOND = "!";

function nameOf(column: number): string {
  return column < 0 || column >= COLUMNS_IN_SHEET ? BEYOND : columnName(column);
}

function numberOf(row: number): string {
  return row < 0 || row >= ROWS_IN_SHEET ? BEYOND : String(row + 1);
}
