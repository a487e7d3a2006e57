import { COLUMNS_IN_SHEET, intersection, ROWS_IN_SHEET, type Box } from "../../ground/address";
import type { Sheet } from "../../book/book";
import { usedBox } from "../../book/sheet-cells";
import { itemNotFound } from "../../ground/api-error";
import { RichCollection } from "../../wire/rich-object";
import { boxOfArgument } from "../cells/cell-block";
import { CellBlocks } from "../cells/cell-blocks";
import type { Model } from "../cells/model";
import { Range } from "./range";
import { clearRange, type ClearWhat } from "./range-clear";
import { copyFrom } from "./range-copy";
import { RangeFormat } from "./range-format";
import { specialCells } from "./special-cells";

/** Several blocks of cells on one sheet. */
export class RangeAreas extends CellBlocks {
  readonly apiName = "RangeAreas";
  override readonly keptByReference = true;
  readonly #model: Model;

  constructor(model: Model, sheet: Sheet, boxes: readonly Box[]) {
    super(model.book, sheet, boxes);
    this.#model = model;
  }

  get areas() {
    return new RangeCollection(() => this.boxes.map((box) => new Range(this.#model, this.sheet, box)));
  }

  get format() {
    return new RangeFormat(this);
  }

  get worksheet() {
    return this.#model.worksheet(this.sheet);
  }

  calculate() {
    this.book.calculate();
  }

  clear(what?: ClearWhat) {
    for (const range of this.areas.list()) clearRange(range, what ?? "All");
  }

  copyFrom(source: unknown, copyType?: unknown, skipBlanks?: unknown, transpose?: unknown) {
    copyFrom(this, source, { copyType, skipBlanks, transpose }, "RangeAreas.copyFrom");
  }

  getEntireColumn() {
    return this.#other((box) => ({ ...box, top: 0, bottom: ROWS_IN_SHEET - 1 }));
  }

  getEntireRow() {
    return this.#other((box) => ({ ...box, left: 0, right: COLUMNS_IN_SHEET - 1 }));
  }

  getOffsetRangeAreas(rows: number, columns: number) {
    return this.#other((box) => new Range(this.#model, this.sheet, box).getOffsetRange(rows, columns).box);
  }

  getIntersection(another: unknown) {
    const found = this.getIntersectionOrNullObject(another);
    if (found === null) throw itemNotFound("the ranges have no cell in common", "RangeAreas.getIntersection");
    return found;
  }
  getIntersectionOrNullObject(another: unknown) {
    const location = "RangeAreas.getIntersection";
    const others = another instanceof RangeAreas ? another.boxes : [boxOfArgument(another, this.sheet, location)];
    return this.#orNull(this.boxes.flatMap((box) => others.flatMap((other) => intersection(box, other) ?? [])));
  }

  getUsedRangeAreas(valuesOnly?: boolean) {
    const found = this.getUsedRangeAreasOrNullObject(valuesOnly);
    if (found === null) throw itemNotFound("no cell is in use", "RangeAreas.getUsedRangeAreas");
    return found;
  }
  getUsedRangeAreasOrNullObject(valuesOnly?: boolean) {
    const used = usedBox(this.sheet.cells, { valuesOnly: valuesOnly === true });
    return this.#orNull(used === null ? [] : this.boxes.flatMap((box) => intersection(box, used) ?? []));
  }

  getSpecialCells(cellType: unknown, valueType?: unknown) {
    const found = this.getSpecialCellsOrNullObject(cellType, valueType);
    if (found === null) throw itemNotFound("no such cells", "RangeAreas.getSpecialCells");
    return found;
  }
  getSpecialCellsOrNullObject(cellType: unknown, valueType?: unknown) {
    return this.#orNull(specialCells(this, cellType, valueType, "RangeAreas.getSpecialCells"));
  }

  #other(change: (box: Box) => Box): RangeAreas {
    return new RangeAreas(this.#model, this.sheet, this.boxes.map(change));
  }

  #orNull(boxes: readonly Box[]): RangeAreas | null {
    return boxes.length === 0 ? null : new RangeAreas(this.#model, this.sheet, boxes);
  }
}

/** The blocks one by one. */
export class RangeCollection extends RichCollection<Range> {
  readonly apiName = "RangeCollection";
  readonly list: () => readonly Range[];

  constructor(list: () => readonly Range[]) {
    super();
    this.list = list;
  }
}
