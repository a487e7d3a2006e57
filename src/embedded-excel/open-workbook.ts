import { Host, hostOf, type EmbeddedExcel } from "./host/host";
import { emptyBook, openBook } from "./file/workbook-file";
import { XdmEndpoint, type PageEndpoint, type PageOptions } from "./host/xdm";

export type { EmbeddedExcel } from "./host/host";
export type { PressEnd } from "./host/presses";
export type { PageEndpoint } from "./host/xdm";

/** What the add-in is called where nobody says. */
const SOME_ADD_IN = "add-in";

/** Opens an .xlsx for the add-in of that name, which finds its own settings in it; fails where the bytes are none. */
export async function openWorkbook(bytes: Uint8Array, addIn = SOME_ADD_IN): Promise<EmbeddedExcel> {
  const book = await openBook(bytes, addIn);
  if (book.sheets.length === 0) throw new Error("The file is no Excel workbook: it has no sheets.");
  return new Host(book);
}

/** A workbook with one empty sheet, "Sheet1". */
export function newWorkbook(addIn = SOME_ADD_IN): EmbeddedExcel {
  return new Host(emptyBook(addIn));
}

/**
 * Excel's end of the conversation with a page of the add-in that loads Microsoft's own office.js.
 *
 * The caller gives the page the endpoint's address query and window name, and carries the messages.
 */
export function openPage(excel: EmbeddedExcel, page: PageOptions): PageEndpoint {
  return new XdmEndpoint(hostOf(excel), page);
}
