import { boxAddress } from "../../embedded-excel/ground/address";
import type { Screen } from "../../embedded-excel/screen/screen";
import type { CellEditor } from "./cell-editor";
import type { Grid } from "./grid";
import { fromTabSeparated, toTabSeparated } from "./tab-separated";
import { attempt, type TypingParts } from "./typing";

interface Clipboard extends TypingParts {
  readonly grid: Grid;
  readonly editor: CellEditor;
}

/** Copies, cuts and pastes cells as texts, while the grid has the focus and no cell is typed into. */
export function listenToClipboard({ grid, editor, screen, status }: Clipboard): void {
  // Where nothing is selected as text, browsers tell the whole page of it and not what has the focus.
  const listen = (name: "copy" | "cut" | "paste", act: (shown: Screen, data: DataTransfer) => void) => {
    document.addEventListener(name, (event) => {
      const shown = screen();
      const data = event.clipboardData;
      if (document.activeElement !== grid.holder || editor.isOpen || shown === null || data === null) return;
      event.preventDefault();
      act(shown, data);
    });
  };
  const copy = (shown: Screen, data: DataTransfer) => {
    data.setData("text/plain", toTabSeparated(selectedTexts(shown)));
    status.say(`${boxAddress(shown.selection)} is copied.`);
  };
  listen("copy", copy);
  listen("cut", (shown, data) => {
    copy(shown, data);
    editor.clearSelection();
  });
  listen("paste", (shown, data) => {
    const text = data.getData("text/plain");
    if (text === "") {
      status.say("There is no text to paste.");
      return;
    }
    const rows = fromTabSeparated(text);
    attempt(() => {
      shown.paste(rows);
    }, status);
  });
}

/** What the selected cells show, as far as the sheet is used. */
function selectedTexts(screen: Screen): string[][] {
  const { top, left, bottom, right } = screen.selection;
  const { rowHeights, columnWidths } = screen.layout();
  const lines = (from: number, to: number) => Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => from + i);
  const rows = lines(top, Math.min(bottom, rowHeights.length - 1));
  const columns = lines(left, Math.min(right, columnWidths.length - 1));
  return rows.map((row) => columns.map((column) => screen.cell(row, column).text));
}
