import type { Screen } from "../../embedded-excel/screen/screen";
import type { CellEditor } from "./cell-editor";
import type { Grid } from "./grid";

interface Keyboard {
  readonly grid: Grid;
  readonly editor: CellEditor;
  readonly screen: () => Screen | null;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly stepTab: (count: number) => void;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The keys of a spreadsheet, while no cell is typed into. Tab leaves the grid, as it does any grid of a page. */
export function listenToKeys(keyboard: Keyboard): void {
  const { grid } = keyboard;
  grid.holder.addEventListener("keydown", (event) => {
    if (event.target !== grid.holder) return;
    if (!handle(keyboard, event)) return;
    event.preventDefault();
  });
}

function handle({ grid, editor, screen, undo, redo, stepTab }: Keyboard, event: KeyboardEvent): boolean {
  const { key, shiftKey, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const { row, column } = grid.active;
  const shown = screen();
  if (shown === null) return false;
  if (control && key.toLowerCase() === "z") {
    if (shiftKey) redo();
    else undo();
    return true;
  }
  if (control && key.toLowerCase() === "y") {
    redo();
    return true;
  }
  if (control && (key === "PageUp" || key === "PageDown")) {
    stepTab(key === "PageUp" ? -1 : 1);
    return true;
  }
  const step = STEPS[key];
  if (step !== undefined && !altKey) {
    const from = shiftKey ? farCorner(grid, shown) : { row, column };
    const [down, across] = step;
    const to = control ? edge(grid, from, down, across) : skipHidden(grid, from, down, across);
    grid.select(to.row, to.column, { extend: shiftKey });
    return true;
  }
  switch (key) {
    case "Enter": {
      if (control || altKey) return false;
      const to = skipHidden(grid, { row, column }, shiftKey ? -1 : 1, 0);
      grid.select(to.row, to.column);
      return true;
    }
    case "Home":
      grid.select(control ? 0 : row, 0, { extend: shiftKey });
      return true;
    case "End":
      if (control) grid.select(lastRow(grid), lastColumn(grid), { extend: shiftKey });
      return control;
    case "PageUp":
    case "PageDown": {
      const page = Math.max(1, Math.floor(grid.paper.clientHeight / 20) - 3);
      grid.select(row + (key === "PageUp" ? -page : page), column, { extend: shiftKey });
      return true;
    }
    case "F2":
      editor.open(null);
      return true;
    case "Delete":
    case "Backspace":
      editor.clearSelection();
      return true;
    default:
      if (key.length !== 1 || control || altKey) return false;
      editor.open(key);
      return true;
  }
}

/** The corner of the selection that is not the active cell. */
function farCorner(grid: Grid, { selection }: Screen) {
  const { row, column } = grid.active;
  return {
    row: selection.top === row ? selection.bottom : selection.top,
    column: selection.left === column ? selection.right : selection.left,
  };
}

function skipHidden(grid: Grid, from: { row: number; column: number }, down: number, across: number) {
  const to = { row: Math.max(0, from.row + down), column: Math.max(0, from.column + across) };
  while (to.row > 0 && grid.view?.rows.size(to.row) === 0) to.row += down || 1;
  while (to.column > 0 && grid.view?.columns.size(to.column) === 0) to.column += across || 1;
  return to;
}

/** The end of the sheet in that direction, as far as it holds something. */
function edge(grid: Grid, from: { row: number; column: number }, down: number, across: number) {
  return {
    row: down === 0 ? from.row : down < 0 ? 0 : lastRow(grid),
    column: across === 0 ? from.column : across < 0 ? 0 : lastColumn(grid),
  };
}

function lastRow({ view }: Grid): number {
  return Math.max(0, (view?.layout.rowHeights.length ?? 1) - 1);
}
function lastColumn({ view }: Grid): number {
  return Math.max(0, (view?.layout.columnWidths.length ?? 1) - 1);
}
