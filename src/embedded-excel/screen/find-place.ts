import { parseReference, type Box } from "../ground/address";
import type { Book, Sheet } from "../book/book";
import { bodyBox, tableName } from "../book/tables";

/** Cells of a sheet. */
interface Place {
  readonly sheet: Sheet;
  readonly box: Box;
}

/** The cells that somebody on the sheet `from` means by "B2", "'My sheet'!B2", a name, or a table's name, which are its rows. */
export function findPlace(book: Book, reference: string, from = book.activeSheet): Place | null {
  const wanted = reference.toLowerCase();
  const named = book.names.find(({ name }) => name.toLowerCase() === wanted);
  const meant = parseReference((named?.formula ?? reference).replace(/^[#=]/, ""));
  if (meant === null) return tablePlace(book, wanted);
  const sheet = meant.sheet === null ? from : book.findSheet(meant.sheet);
  return sheet === null ? null : { sheet, box: meant.box };
}

function tablePlace(book: Book, wanted: string): Place | null {
  for (const sheet of book.sheets)
    for (const { model } of sheet.cells.getTables())
      if (tableName(model).toLowerCase() === wanted) return { sheet, box: bodyBox(model) };
  return null;
}
