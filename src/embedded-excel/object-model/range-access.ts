import type { Box } from "../address";
import { restyle, styleAt, type StyleChange } from "../book/styles";
import { ApiError } from "../protocol";
import { isProtected } from "./protection";
import type { Range } from "./range";

/** Fails as Excel does when the sheet is protected and a cell of the range is locked. */
export function assertWritable({ sheet, box }: Pick<Range, "sheet" | "box">, location: string): void {
  if (!isProtected(sheet)) return;
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++)
      if (styleAt(sheet.cells, row, column).protection?.locked !== false) throw accessDenied(location);
}

/** Fails when the sheet is protected, whatever the cells: for what touches rows and columns. */
export function assertUnprotected({ sheet }: Range, location: string): void {
  if (isProtected(sheet)) throw accessDenied(location);
}

/** Changes how the cells of the range look, or of a part of it. */
export function restyleRange(range: Range, change: StyleChange, location: string, part: Box = range.box): void {
  const { cells } = range.sheet;
  if (isProtected(range.sheet) && cells.sheetProtection?.formatCells !== true) throw accessDenied(location);
  restyle(cells, part, change);
}

function accessDenied(location: string): ApiError {
  return new ApiError("AccessDenied", "You cannot perform the requested operation.", location, 403);
}
