import { boxAddress, cellsIn, quoteSheetName, type Box } from "../address";
import type { Sheet } from "../book/book";
import { RichObject } from "../rich-object";

/** Several blocks of cells on one sheet: here only to be looked at. */
export class RangeAreas extends RichObject {
  readonly apiName = "RangeAreas";
  override readonly keptByReference = true;
  readonly boxes: readonly Box[];
  readonly #sheet: Sheet;

  constructor(sheet: Sheet, boxes: readonly Box[]) {
    super();
    this.#sheet = sheet;
    this.boxes = boxes;
  }

  get address() {
    const sheet = quoteSheetName(this.#sheet.cells.name);
    return this.boxes.map((box) => `${sheet}!${boxAddress(box)}`).join(",");
  }
  get areaCount() {
    return this.boxes.length;
  }
  get cellCount() {
    return this.boxes.reduce((count, box) => count + cellsIn(box), 0);
  }
}
