import type { Cell } from "../library/types";

/** All that lies in a cell, to be put into another. */
export type CellContent = Pick<Cell, "value" | "style" | "comment">;

export const NOTHING: CellContent = { value: null, style: {}, comment: undefined };

export function contentOf({ value, style, comment }: Cell): CellContent {
  return { value, style, comment };
}

export function putContent(cell: Cell, { value, style, comment }: CellContent): void {
  cell.value = value;
  cell.style = style;
  cell.comment = comment;
}
