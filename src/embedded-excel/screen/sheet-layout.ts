import type { Sheet } from "../book/book";
import { scalarOf } from "../book/cell-value";
import { columnWidthOf, rowHeightOf } from "../book/geometry";
import { POINTS_IN_PIXEL } from "../ground/units";
import { fittedHeight, type FittedText } from "../book/row-fit";
import { columnsKnown } from "../book/styles";
import { mergedBoxes, usedBox } from "../book/sheet-cells";
import type { Box } from "../ground/address";
import { firstView } from "../book/sheet-view";

/** Where a sheet's rows and columns lie, in pixels, and what of it stays in view. */
export interface SheetLayout {
  /** Of every row and column that holds something; hidden ones are 0. */
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  /** Of the rows and columns beyond. */
  readonly usualHeight: number;
  readonly usualWidth: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridlines: boolean;
  readonly hasHeadings: boolean;
  readonly merges: readonly Box[];
}

export function layOut(sheet: Sheet): SheetLayout {
  const { cells } = sheet;
  const used = usedBox(cells, { valuesOnly: false });
  const rows = Math.max(cells.rowCount, (used?.bottom ?? -1) + 1);
  const columns = Math.max(columnsKnown(cells), (used?.right ?? -1) + 1);
  const view = firstView(sheet);
  const frozen = view.state === "frozen";
  return {
    rowHeights: Array.from({ length: rows }, (_, row) => heightOf(sheet, row)),
    columnWidths: Array.from({ length: columns }, (_, column) =>
      column < columnsKnown(cells) && cells.getColumn(column + 1).hidden ? 0 : pixels(columnWidthOf(cells, column)),
    ),
    usualHeight: pixels(rowHeightOf(cells, rows)),
    usualWidth: pixels(columnWidthOf(cells, columns)),
    frozenRows: frozen ? (view.ySplit ?? 0) : 0,
    frozenColumns: frozen ? (view.xSplit ?? 0) : 0,
    hasGridlines: view.showGridLines !== false,
    hasHeadings: view.showRowColHeaders !== false,
    merges: mergedBoxes(cells),
  };
}

/** A row that was never given a height fits what is in it, as Excel makes it when it opens the file. */
function heightOf({ cells }: Sheet, row: number): number {
  const known = cells.findRow(row + 1);
  if (known?.hidden === true) return 0;
  const least = rowHeightOf(cells, row);
  if (known === undefined || (known as { readonly height: number | undefined }).height !== undefined)
    return pixels(least);
  const texts: FittedText[] = [];
  for (let column = 0; column < known.cellCount; column++) {
    const cell = known.findCell(column + 1);
    if (cell === undefined || cell.isMerged || scalarOf(cell.value) === "") continue;
    const { font, alignment } = cell.style;
    const size = font?.size ?? USUAL_SIZE;
    const wrapped = alignment?.wrapText === true;
    if (size <= USUAL_SIZE && !wrapped) continue;
    const text = String(scalarOf(cell.value));
    texts.push({ column, text, size, wrapped, bold: font?.bold === true, indent: alignment?.indent ?? 0 });
  }
  return pixels(fittedHeight(cells, texts, least));
}

const USUAL_SIZE = 11;

/** Where a row or column begins. */
export function startOf(sizes: readonly number[], usual: number, index: number): number {
  let start = Math.max(0, index - sizes.length) * usual;
  for (let line = 0; line < Math.min(index, sizes.length); line++) start += sizes[line] ?? 0;
  return start;
}

function pixels(points: number): number {
  return Math.round(points / POINTS_IN_PIXEL);
}
