import type { WorksheetView } from "../library/types";
import type { Sheet } from "./book";

/** How the sheet is looked at: frozen panes, gridlines, headings. */
export function firstView(sheet: Sheet): Partial<WorksheetView> {
  // A sheet of a file without a view has none at all, whatever the library's types say.
  const views = sheet.cells.views as readonly Partial<WorksheetView>[] | undefined;
  return views?.[0] ?? {};
}

/** Changes a part of it. */
export function changeView(sheet: Sheet, change: Partial<WorksheetView>): void {
  // A view is a union by its state; a change of one part keeps the others.
  sheet.cells.views = [{ ...firstView(sheet), ...change } as Partial<WorksheetView>];
}
