import { boxAddress, cellsIn, hasAllColumns, hasAllRows, quoteSheetName, type Box } from "../../ground/address";
import type { Book, Sheet } from "../../book/book";
import { RichObject } from "../../wire/rich-object";

/** Where several blocks of cells on one sheet are. */
export abstract class CellBlocks extends RichObject {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly boxes: readonly Box[];

  constructor(book: Book, sheet: Sheet, boxes: readonly Box[]) {
    super();
    this.book = book;
    this.sheet = sheet;
    this.boxes = boxes;
  }

  get address() {
    const sheet = quoteSheetName(this.sheet.cells.name);
    return this.boxes.map((box) => `${sheet}!${boxAddress(box)}`).join(",");
  }

  get areaCount() {
    return this.boxes.length;
  }

  get cellCount() {
    return this.boxes.reduce((count, box) => count + cellsIn(box), 0);
  }

  get isEntireColumn() {
    return this.boxes.every(hasAllRows);
  }

  get isEntireRow() {
    return this.boxes.every(hasAllColumns);
  }
}
