import { boxAddress, COLUMNS_IN_SHEET, ROWS_IN_SHEET, type Box } from "../../embedded-excel/ground/address";
import type { Screen } from "../../embedded-excel/screen/screen";
import { drawCharts } from "../chart/draw-charts";
import { byId, element } from "../page/element";
import { cellId, type Selected } from "./draw-cell";
import { View } from "./view";
import { drawHeadings, drawRow, HEADING_HEIGHT, HEADING_WIDTH, type Columns } from "./window-rows";

/** Rows and columns beyond the last one in use that one can scroll to. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
/** Drawn above and below what is in view. */
const OVERSCAN = 6;

/** A cell of a sheet, which is known by its id. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of the active sheet. Only what is in view is drawn, however large the sheet. */
export class Grid {
  /** What has the focus; it lies on the paper, which scrolls. */
  readonly holder = byId("grid", HTMLElement);
  readonly paper = byId("paper", HTMLElement);
  readonly #charts = byId("charts", HTMLElement);
  readonly #top = element("div", { class: "top", role: "rowgroup" });
  readonly #body = element("div", { class: "body", role: "rowgroup" });
  #screen: Screen | null = null;
  #view: View | null = null;
  #tab = "";
  #selectedAt = "";
  #rows = new Map<number, HTMLElement>();
  #drawnColumns = "";
  #active: { row: number; column: number } = { row: 0, column: 0 };
  #isWaiting = false;
  /** While a cell is typed into, the grid stands still. */
  isHeld = false;
  onDrawn: () => void = () => undefined;

  constructor() {
    this.holder.append(this.#top, this.#body);
    this.paper.addEventListener("scroll", () => {
      this.#drawWindow();
    });
    new ResizeObserver(() => {
      this.#drawWindow();
    }).observe(this.paper);
  }

  show(screen: Screen): void {
    this.#screen = screen;
    this.#tab = "";
    this.redraw();
  }

  /** Draws anew with the next frame, however often it is asked for until then. */
  redraw(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      if (!this.isHeld) this.#drawAll();
    });
  }

  /** Draws anew at once: what a person did last is where the next key goes. */
  drawNow(): void {
    if (!this.isHeld) this.#drawAll();
  }

  get active(): { readonly row: number; readonly column: number } {
    return this.#active;
  }
  /** The active cell of the sheet that is seen, which the workbook may have left since. */
  get place(): CellPlace {
    return { sheet: this.#tab, ...this.#active };
  }
  get view(): View | null {
    return this.#view;
  }
  element(row: number, column: number): HTMLElement | null {
    return document.getElementById(cellId(row, column));
  }

  /** Selects from the active cell to another, or the other alone. */
  select(row: number, column: number, { extend = false } = {}): void {
    const screen = this.#screen;
    if (screen === null) return;
    const to = {
      row: Math.max(0, Math.min(ROWS_IN_SHEET - 1, row)),
      column: Math.max(0, Math.min(COLUMNS_IN_SHEET - 1, column)),
    };
    const from = extend ? this.#active : to;
    this.#active = from;
    const box: Box = {
      top: Math.min(from.row, to.row),
      bottom: Math.max(from.row, to.row),
      left: Math.min(from.column, to.column),
      right: Math.max(from.column, to.column),
    };
    this.#selectedAt = boxAddress(box);
    screen.select(box);
    this.#drawAll();
    this.#scrollTo(to.row, to.column);
  }

  #drawAll(): void {
    const screen = this.#screen;
    if (screen === null) return;
    this.#view = new View(screen);
    this.#rows = new Map();
    this.#drawnColumns = "";
    const isOtherTab = screen.activeTab !== this.#tab;
    const isOtherSelection = boxAddress(screen.selection) !== this.#selectedAt;
    if (isOtherTab) this.paper.scrollTo(0, 0);
    this.#tab = screen.activeTab;
    if (isOtherTab || isOtherSelection) {
      const { top: row, left: column } = screen.selection;
      this.#active = { row, column };
      this.#selectedAt = boxAddress(screen.selection);
    }
    this.#charts.replaceChildren(...drawCharts(screen.charts()));
    this.#drawWindow();
    if (isOtherTab || isOtherSelection) this.#scrollTo(this.#active.row, this.#active.column);
    const name = screen.tabs.find(({ id }) => id === this.#tab)?.name ?? "";
    this.holder.setAttribute("aria-label", `Cells of the sheet ${name}`);
    this.onDrawn();
  }

  #drawWindow(): void {
    const [screen, view] = [this.#screen, this.#view];
    if (screen === null || view === null) return;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.paper;
    const { frozenRows, frozenColumns, rowHeights, columnWidths } = view.layout;
    const frozenHeight = view.rows.start(frozenRows);
    const first = Math.max(frozenRows, view.rows.at(scrollTop + frozenHeight) - OVERSCAN);
    const last = Math.min(ROWS_IN_SHEET - 1, view.rows.at(scrollTop + clientHeight) + OVERSCAN);
    const columns: Columns = {
      frozen: frozenColumns,
      first: Math.max(0, view.columns.at(scrollLeft) - 1),
      last: Math.min(COLUMNS_IN_SHEET - 1, view.columns.at(scrollLeft + clientWidth) + 1),
    };
    const rowCount = Math.min(ROWS_IN_SHEET, Math.max(rowHeights.length, last + 1, this.#active.row) + SPARE_ROWS);
    const columnCount = Math.min(
      COLUMNS_IN_SHEET,
      Math.max(columnWidths.length, columns.last, this.#active.column) + SPARE_COLUMNS,
    );
    this.holder.style.width = `${HEADING_WIDTH + view.columns.start(columnCount)}px`;
    this.holder.style.height = `${HEADING_HEIGHT + view.rows.start(rowCount)}px`;
    this.holder.setAttribute("aria-rowcount", String(rowCount + 1));
    this.holder.setAttribute("aria-colcount", String(columnCount + 1));
    const selected: Selected = { box: screen.selection, ...this.#active };
    const drawn = `${columns.first}:${columns.last}`;
    if (drawn !== this.#drawnColumns) {
      this.#rows = new Map();
      this.#drawnColumns = drawn;
      const frozen = Array.from({ length: frozenRows }, (_, row) => drawRow(view, row, columns, selected));
      this.#top.replaceChildren(drawHeadings(view, columns, selected), ...frozen);
    }
    const kept = new Map<number, HTMLElement>();
    for (const row of rowsToDraw(view, first, last)) {
      if (view.rows.size(row) === 0) continue;
      const made = this.#rows.get(row) ?? drawRow(view, row, columns, selected);
      made.style.top = `${view.rows.start(row) - frozenHeight}px`;
      kept.set(row, made);
    }
    const isSame = kept.size === this.#rows.size && [...kept.keys()].every((row) => this.#rows.has(row));
    this.#rows = kept;
    if (!isSame || this.#body.childElementCount === 0) this.#body.replaceChildren(...kept.values());
    if (this.element(this.#active.row, this.#active.column) === null)
      this.holder.removeAttribute("aria-activedescendant");
    else this.holder.setAttribute("aria-activedescendant", cellId(this.#active.row, this.#active.column));
  }

  /** Brings a cell into view, out from under what is frozen. */
  #scrollTo(row: number, column: number): void {
    const view = this.#view;
    if (view === null) return;
    const { frozenRows, frozenColumns } = view.layout;
    const { paper } = this;
    if (row >= frozenRows) {
      const above = view.rows.start(row) - view.rows.start(frozenRows);
      const below = view.rows.start(row + 1) + HEADING_HEIGHT - paper.clientHeight;
      paper.scrollTop = Math.min(above, Math.max(below, paper.scrollTop));
    }
    if (column >= frozenColumns) {
      const before = view.columns.start(column) - view.columns.start(frozenColumns);
      const after = view.columns.start(column + 1) + HEADING_WIDTH - paper.clientWidth;
      paper.scrollLeft = Math.min(before, Math.max(after, paper.scrollLeft));
    }
    this.#drawWindow();
  }
}

/** The rows in view, and those of merged cells that reach into it. */
function rowsToDraw(view: View, first: number, last: number): number[] {
  const above = view.layout.merges.filter(({ top, bottom }) => top < first && bottom >= first).map(({ top }) => top);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return [...new Set([...above, ...rows])].filter((row) => row >= view.layout.frozenRows);
}
