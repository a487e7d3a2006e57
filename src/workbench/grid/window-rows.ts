import { columnName } from "../../embedded-excel/ground/address";
import { element } from "../page/element";
import { drawCell, type Selected } from "./draw-cell";
import type { View } from "./view";

export const HEADING_WIDTH = 44;
export const HEADING_HEIGHT = 22;

/** The columns drawn: the frozen ones, and those in view. */
export interface Columns {
  readonly frozen: number;
  readonly first: number;
  readonly last: number;
}

function columnsOf({ frozen, first, last }: Columns): number[] {
  const scrolled = Array.from({ length: Math.max(0, last - Math.max(first, frozen) + 1) }, (_, i) => i);
  return [...Array.from({ length: frozen }, (_, i) => i), ...scrolled.map((i) => i + Math.max(first, frozen))];
}

/** The letters above the columns. */
export function drawHeadings(view: View, columns: Columns, selected: Selected): HTMLElement {
  const row = element("div", { role: "row", class: "row headings", "aria-rowindex": "1" });
  const corner = element("div", { role: "columnheader", class: "corner", "aria-colindex": "1" });
  corner.append(element("span", { class: "out-of-sight" }, "Row"));
  row.append(corner);
  for (const column of columnsOf(columns)) {
    if (view.columns.size(column) === 0) continue;
    const heading = element("div", { role: "columnheader", class: "heading", "aria-colindex": String(column + 2) });
    heading.textContent = columnName(column);
    if (column >= selected.box.left && column <= selected.box.right) heading.classList.add("marked");
    heading.style.width = `${view.columns.size(column)}px`;
    placeAcross(heading, view, column, columns);
    row.append(heading);
  }
  return row;
}

/** One row: its number and its cells. */
export function drawRow(view: View, row: number, columns: Columns, selected: Selected): HTMLElement {
  const made = element("div", { role: "row", class: "row", "aria-rowindex": String(row + 2) });
  made.style.height = `${view.rows.size(row)}px`;
  const number = element("div", { role: "rowheader", class: "number", "aria-colindex": "1" }, String(row + 1));
  if (row >= selected.box.top && row <= selected.box.bottom) number.classList.add("marked");
  made.append(number);
  for (const column of columnsOf(columns)) {
    if (view.columns.size(column) === 0) continue;
    const cell = drawCell(view, row, column, selected);
    if (cell === null) continue;
    placeAcross(cell, view, column, columns);
    made.append(cell);
  }
  return made;
}

function placeAcross(made: HTMLElement, view: View, column: number, { frozen }: Columns): void {
  made.style.left = `${HEADING_WIDTH + view.columns.start(column)}px`;
  if (column < frozen) made.classList.add("frozen");
}
