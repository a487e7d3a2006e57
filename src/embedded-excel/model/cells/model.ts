import type { Box } from "../../ground/address";
import type { Book, Sheet } from "../../book/book";
import type { RichObject } from "../../wire/rich-object";

/**
 * The open workbook as its objects see it, and how an object makes those that lie above it.
 *
 * Objects lead to one another in circles: a sheet to its ranges, a range to its sheet. Their files do not: each makes
 * what it is made of itself, and asks the model for the rest. Only workbook.ts knows how all of them are made.
 */
export interface Model {
  readonly book: Book;
  readonly range: (sheet: Sheet, box: Box) => RichObject;
  readonly areas: (sheet: Sheet, boxes: readonly Box[]) => RichObject;
  readonly worksheet: (sheet: Sheet) => RichObject;
}
