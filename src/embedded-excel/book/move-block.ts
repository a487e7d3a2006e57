import { cellBox, contains, type Box } from "../ground/address";
import type { Book, Sheet } from "./book";
import { contentOf, NOTHING, putContent, type CellContent } from "./cell-content";
import { moveReferences } from "./move-references";
import { eachCell, mergedBoxes, unmergeBox } from "./sheet-cells";

/** Moves a block of cells over another of its size on the same sheet, as cutting and pasting does. */
export function moveBlock(book: Book, sheet: Sheet, from: Box, to: Box): void {
  const { cells } = sheet;
  const [down, across] = [to.top - from.top, to.left - from.left];
  const merges = mergedBoxes(cells).filter((merge) => contains(from, merge));
  for (const box of [from, to]) unmergeBox(cells, box);

  const held: { row: number; column: number; content: CellContent }[] = [];
  eachCell(cells, (cell, row, column) => {
    const place = cellBox(row, column);
    if (contains(from, place)) held.push({ row, column, content: contentOf(cell) });
    else if (!contains(to, place)) return;
    putContent(cell, NOTHING);
  });
  for (const { row, column, content } of held) putContent(cells.getCell(row + down + 1, column + across + 1), content);
  for (const { top, left, bottom, right } of merges)
    cells.mergeCellsWithoutStyle(top + down + 1, left + across + 1, bottom + down + 1, right + across + 1);

  moveReferences(book, sheet, (box) => {
    if (contains(from, box))
      return { top: box.top + down, left: box.left + across, bottom: box.bottom + down, right: box.right + across };
    return contains(to, box) ? null : box; // what was written over is gone
  });
}
