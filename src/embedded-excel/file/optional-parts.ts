import type { Workbook, Worksheet } from "../library/types";
import type { Book } from "../book/book";

/**
 * Gives an opened workbook what its file may leave out: the library then leaves it undefined, though its types promise it.
 * Many programs write no view of the workbook (SheetJS, ExcelJS, Google Sheets), and few sheets have headers or footers.
 */
export function fillOptionalParts({ library, sheets }: Book): void {
  const workbook: Partial<Pick<Workbook, "views">> = library;
  workbook.views ??= [];
  for (const { cells } of sheets) {
    const sheet: Partial<Pick<Worksheet, "views" | "headerFooter">> = cells;
    sheet.views ??= [];
    sheet.headerFooter ??= {} as Worksheet["headerFooter"]; // every line of it may be missing
  }
}
