import type { CellEditor } from "./cell-editor";
import type { Grid } from "./grid";

interface Pointer {
  readonly grid: Grid;
  readonly editor: CellEditor;
  readonly follow: (target: string) => void;
}

const BETWEEN_TWO_CLICKS_MS = 500;

/** Clicks: one selects, a drag selects a block, two open the cell; on a link one follows it. */
export function listenToPointer({ grid, editor, follow }: Pointer): void {
  let isDragging = false;
  let last = { row: -1, column: -1, at: 0 };
  grid.holder.addEventListener("pointerdown", (event) => {
    const place = placeOf(event.target);
    if (place === null || isInEditor(event.target) || event.button !== 0) return;
    grid.holder.focus({ preventScroll: true });
    event.preventDefault();
    // No browser tells of two clicks where the first has redrawn the cell.
    const isSecond = isSame(place, last) && event.timeStamp - last.at < BETWEEN_TWO_CLICKS_MS;
    last = { ...place, at: event.timeStamp };
    if (isSecond && !event.shiftKey) {
      editor.open(null);
      return;
    }
    isDragging = true;
    grid.select(place.row, place.column, { extend: event.shiftKey });
  });
  grid.holder.addEventListener("pointermove", (event) => {
    const place = isDragging ? placeOf(event.target) : null;
    if (place !== null) grid.select(place.row, place.column, { extend: true });
  });
  window.addEventListener("pointerup", () => {
    isDragging = false;
  });
  // A click goes to what both press and release were on; a redrawn cell is another element, so the place is asked.
  grid.holder.addEventListener("click", (event) => {
    const link = linkAt(event.clientX, event.clientY);
    if (link === null) return;
    event.preventDefault();
    follow(link);
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function isSame(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}

function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>(".cell") : null;
  return cell === null ? null : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

function isInEditor(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement;
}

function linkAt(x: number, y: number): string | null {
  return document.elementFromPoint(x, y)?.closest("a.text")?.getAttribute("href") ?? null;
}
