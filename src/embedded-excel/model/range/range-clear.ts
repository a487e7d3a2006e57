import { cellBox, intersection, overlap, parseReference, type Box } from "../../ground/address";
import { eachCell, usedBox } from "../../book/sheet-cells";
import { assertWritable, restyleRange, type Block } from "../cells/access";
import { cellsChanged, renameTableColumns, type ChangedBy } from "./range-write";

export type ClearWhat = `${Excel.ClearApplyTo}`;

/** Empties cells, takes their formats away, or both. Whole rows and columns: as far as the sheet is used. */
export function clearRange(range: Block, what: ClearWhat, by: ChangedBy = "ThisLocalAddin"): void {
  const { sheet, box, book } = range;
  const used = usedBox(sheet.cells, { valuesOnly: false });
  const usedPart = used === null ? null : intersection(box, used);
  if (usedPart !== null) assertWritable({ sheet, box: usedPart }, "Range.clear");
  const contents = what === "All" || what === "Contents";
  const formats = what === "All" || what === "Formats";
  if (contents || what === "Hyperlinks" || what === "RemoveHyperlinks")
    eachCell(sheet.cells, (cell, row, column) => {
      if (intersection(box, cellBox(row, column)) === null) return;
      if (contents) cell.value = null;
      else if (cell.isHyperlink) cell.value = cell.text;
    });
  if (formats) {
    restyleRange(range, () => ({}), "Range.clear");
    unmergeWithin(range);
    sheet.cells.conditionalFormattings = sheet.cells.conditionalFormattings.filter(
      (format) => !format.ref.split(" ").some((ref) => covers(box, ref)),
    );
  }
  if (!contents) return;
  renameTableColumns(sheet, box);
  cellsChanged(book, sheet, box, by);
}

function covers(box: Box, reference: string): boolean {
  const other = parseReference(reference)?.box;
  return other !== undefined && overlap(box, other);
}

function unmergeWithin({ sheet, box }: Block): void {
  for (const merge of sheet.cells.mergedRegions) {
    const area = { top: merge.top - 1, left: merge.left - 1, bottom: merge.bottom - 1, right: merge.right - 1 };
    if (overlap(area, box)) sheet.cells.unMergeCells(merge.top, merge.left, merge.bottom, merge.right);
  }
}
