import { hasAllColumns, hasAllRows } from "../../ground/address";
import { usedBox } from "../../book/sheet-cells";
import { columnsKnown } from "../../book/styles";
import { assertUnprotected, type Block } from "../cells/access";

/** Whether the rows or columns of the range are hidden: all, none, or null for some. */
export function hiddenState(range: Block, lines: "rows" | "columns"): boolean | null {
  const { box, sheet } = range;
  const [from, to] = lines === "rows" ? [box.top, box.bottom] : [box.left, box.right];
  const known = lines === "rows" ? sheet.cells.rowCount : columnsKnown(sheet.cells);
  const isHidden = (index: number) =>
    lines === "rows" ? sheet.cells.findRow(index + 1)?.hidden === true : sheet.cells.getColumn(index + 1).hidden;
  let hidden = 0;
  for (let index = from; index <= Math.min(to, known - 1); index++) if (isHidden(index)) hidden++;
  if (hidden === 0) return false;
  return hidden === to - from + 1 ? true : null;
}

export function setRowsHidden(range: Block, hidden: boolean): void {
  assertUnprotected(range, "Range.rowHidden");
  const { sheet, box } = range;
  // Of whole columns, the rows in use: the file has no word for "all other rows".
  const bottom = hasAllRows(box) ? (usedBox(sheet.cells, { valuesOnly: false })?.bottom ?? -1) : box.bottom;
  for (let row = box.top; row <= bottom; row++) sheet.cells.getRow(row + 1).hidden = hidden;
}

export function setColumnsHidden(range: Block, hidden: boolean): void {
  assertUnprotected(range, "Range.columnHidden");
  const { sheet, box } = range;
  const right = hasAllColumns(box) ? (usedBox(sheet.cells, { valuesOnly: false })?.right ?? -1) : box.right;
  for (let column = box.left; column <= right; column++) sheet.cells.getColumn(column + 1).hidden = hidden;
}

/** The link of the range's first cell; null where it has none. */
export function readHyperlink({ sheet, box }: Block): Excel.RangeHyperlink | null {
  const value = sheet.cells.findCell(box.top + 1, box.left + 1)?.value;
  if (value === null || typeof value !== "object" || !("hyperlink" in value)) return null;
  const inBook = value.hyperlink.startsWith("#");
  return {
    ...(inBook ? { documentReference: value.hyperlink.slice(1) } : { address: value.hyperlink }),
    textToDisplay: value.text,
    ...(value.tooltip === undefined ? {} : { screenTip: value.tooltip }),
  };
}

/** Gives every cell of the range the link; null takes it away. */
export function writeHyperlink(range: Block, link: Excel.RangeHyperlink | null): void {
  assertUnprotected(range, "Range.hyperlink");
  const { sheet, box } = range;
  for (let row = box.top; row <= box.bottom; row++)
    for (let column = box.left; column <= box.right; column++) {
      const cell = sheet.cells.getCell(row + 1, column + 1);
      const shown = cell.text;
      if (link === null) {
        if (cell.isHyperlink) cell.value = shown;
        continue;
      }
      const target = link.documentReference === undefined ? (link.address ?? "") : `#${link.documentReference}`;
      const text = link.textToDisplay ?? (shown === "" ? target.replace(/^#/, "") : shown);
      const screenTip = link.screenTip === undefined ? {} : { tooltip: link.screenTip };
      cell.value = { text, hyperlink: target, ...screenTip };
      cell.style = { ...cell.style, font: { ...cell.style.font, color: { argb: "FF0563C1" }, underline: true } };
    }
}
