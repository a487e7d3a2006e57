import { cellAddress, cellBox, contains, type Box } from "../../embedded-excel/ground/address";
import type { ShownBorder, ShownCell } from "../../embedded-excel/screen/shown-cell";
import type { ShownBar } from "../../embedded-excel/screen/scale-look";
import { element } from "../page/element";
import { drawIcon } from "./draw-icon";
import { fittedNumber } from "./fitted-number";
import type { View } from "./view";

/** What is selected, and the cell that is typed into. */
export interface Selected {
  readonly box: Box;
  readonly row: number;
  readonly column: number;
}

const JUSTIFIED = { left: "flex-start", center: "center", right: "flex-end", justify: "flex-start" } as const;
const ALIGNED = { top: "flex-start", middle: "center", bottom: "flex-end" } as const;
const PIXELS_IN_POINT = 4 / 3;
const INDENT = 9;
/** At both sides of a cell together. */
const PADDING = 6;
/** How far a text may run over empty cells. */
const MOST_CELLS_RUN_OVER = 40;

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** One cell of the grid; null where another covers it. */
export function drawCell(view: View, row: number, column: number, selected: Selected): HTMLElement | null {
  const merge = view.mergeAt(row, column);
  if (merge !== null && (merge.top !== row || merge.left !== column)) return null;
  const cell = view.cell(row, column);
  const name = cellAddress(row, column);
  const isSelected = contains(selected.box, cellBox(row, column));
  const made = element("div", {
    role: "gridcell",
    id: cellId(row, column),
    class: "cell",
    "aria-colindex": String(column + 2),
    "aria-selected": String(isSelected),
    "data-cell": name,
  });
  made.dataset.row = String(row);
  made.dataset.column = String(column);
  const right = merge?.right ?? column;
  const bottom = merge?.bottom ?? row;
  made.style.width = `${view.columns.start(right + 1) - view.columns.start(column)}px`;
  made.style.height = `${view.rows.start(bottom + 1) - view.rows.start(row)}px`;
  if (isSelected) markSelected(made, selected, row, column);
  dress(made, view, cell, row, column);
  if (cell.bar !== null) made.append(...drawBar(cell.bar));
  if (cell.icon !== null) made.append(drawIcon(cell.icon));
  if (cell.text !== "") made.append(drawText(view, cell, row, column));
  return made;
}

function markSelected(made: HTMLElement, { box, row, column }: Selected, atRow: number, atColumn: number): void {
  made.classList.add("selected");
  if (row === atRow && column === atColumn) made.classList.add("active");
  if (atRow === box.top) made.classList.add("at-top");
  if (atRow === box.bottom) made.classList.add("at-bottom");
  if (atColumn === box.left) made.classList.add("at-left");
  if (atColumn === box.right) made.classList.add("at-right");
}

function dress(made: HTMLElement, view: View, cell: ShownCell, row: number, column: number): void {
  const { style } = made;
  if (cell.fill !== null) {
    made.classList.add("painted");
    style.backgroundColor = cell.fill;
  }
  const below = cell.borders.bottom ?? view.cell(row + 1, column).borders.top;
  const beside = cell.borders.right ?? view.cell(row, column + 1).borders.left;
  // No line at all where there is none to see: a line without a colour would notch those that it meets.
  const usual = view.layout.hasGridlines && cell.fill === null ? "1px solid var(--gridline)" : "";
  style.borderBottom = below === undefined ? usual : lineOf(below);
  style.borderRight = beside === undefined ? usual : lineOf(beside);
  if (row === 0 && cell.borders.top !== undefined) style.borderTop = lineOf(cell.borders.top);
  if (column === 0 && cell.borders.left !== undefined) style.borderLeft = lineOf(cell.borders.left);
}

/** The bar of a conditional format, and the line where 0 is. */
function drawBar({ colour, from, to, fadesTo, axis }: ShownBar): HTMLElement[] {
  const bar = element("span", { class: "bar" });
  bar.style.left = `${from * 100}%`;
  bar.style.width = `${(to - from) * 100}%`;
  const paint = fadesTo === null ? colour : `linear-gradient(to ${fadesTo}, ${colour}, ${colour}33)`;
  bar.style.setProperty("--paint", paint);
  if (axis === null) return [bar];
  const line = element("span", { class: "bar-axis" });
  line.style.left = `${axis * 100}%`;
  return [bar, line];
}

const WIDTHS: Readonly<Record<string, number>> = { medium: 2, thick: 3, double: 3, mediumDashed: 2 };

function lineOf({ style, colour }: ShownBorder): string {
  const drawn = /dash/i.test(style) ? "dashed" : style === "dotted" || style === "double" ? style : "solid";
  return `${WIDTHS[style] ?? 1}px ${drawn} ${colour}`;
}

function drawText(view: View, cell: ShownCell, row: number, column: number): HTMLElement {
  const text = cell.link === null ? element("span") : element("a", { href: cell.link.target, tabindex: "-1" });
  text.className = "text";
  if (cell.link !== null) text.title = cell.link.tip || cell.link.target.replace(/^#/, "");
  const { style } = text;
  style.justifySelf = JUSTIFIED[cell.horizontal];
  style.alignSelf = ALIGNED[cell.vertical];
  style.textAlign = cell.horizontal;
  style.fontSize = `${cell.size * PIXELS_IN_POINT}px`;
  style.fontFamily = `"${cell.font}", var(--cell-font)`;
  if (cell.colour !== null) style.color = cell.colour;
  if (cell.bold) style.fontWeight = "700";
  if (cell.italic) style.fontStyle = "italic";
  const lines = [cell.underline ? "underline" : "", cell.strike ? "line-through" : ""].filter((line) => line !== "");
  if (lines.length > 0) style.textDecorationLine = lines.join(" ");
  if (cell.indent > 0) style[cell.horizontal === "right" ? "marginRight" : "marginLeft"] = `${cell.indent * INDENT}px`;
  text.textContent = fittedNumber(cell, roomIn(view, cell, row, column));
  if (text.textContent !== cell.text) text.title = cell.text;
  if (cell.number !== "none") return text;
  if (cell.wraps) text.classList.add("wraps");
  else if (cell.horizontal === "left") runOver(text, view, row, column);
  return text;
}

/** The pixels that a cell's text has for itself. */
function roomIn(view: View, { indent }: ShownCell, row: number, column: number): number {
  const right = view.mergeAt(row, column)?.right ?? column;
  return view.columns.start(right + 1) - view.columns.start(column) - PADDING - indent * INDENT;
}

/** A text that does not wrap runs over the empty cells beside it, up to the next that holds something. */
function runOver(text: HTMLElement, view: View, row: number, column: number): void {
  let last = view.mergeAt(row, column)?.right ?? column;
  const end = last + MOST_CELLS_RUN_OVER;
  while (last < end && view.cell(row, last + 1).text === "" && view.mergeAt(row, last + 1) === null) last++;
  if (last === column) return;
  text.classList.add("runs-over");
  text.style.maxWidth = `${view.columns.start(last + 1) - view.columns.start(column) - PADDING}px`;
}
