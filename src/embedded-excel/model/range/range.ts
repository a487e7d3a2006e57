import { boundingBox, intersection, overlap, type Box } from "../../ground/address";
import type { Sheet } from "../../book/book";
import { boxOfArgument, CellBlock, wrongShape } from "../cells/cell-block";
import type { Model } from "../cells/model";
import {
  readFormulas,
  readFormulasR1C1,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
} from "../../book/range-values";
import { mergedBoxes, usedBox } from "../../book/sheet-cells";
import { selectCells } from "../../book/sheets";
import { deleteCells, insertCells } from "../../book/shift-cells";
import { itemNotFound } from "../../ground/api-error";
import { ConditionalFormatCollection } from "../conditional/conditional-format";
import { DataValidation } from "./data-validation";
import { areasOf, assertUnprotected } from "../cells/access";
import { clearRange, type ClearWhat } from "./range-clear";
import { copyFrom, moveTo } from "./range-copy";
import { edgeOf, extendedTo } from "./range-edge";
import { autoFill } from "./range-fill";
import { findText, type FindCriteria } from "./range-find";
import { RangeFormat } from "./range-format";
import { hiddenState, readHyperlink, setColumnsHidden, setRowsHidden, writeHyperlink } from "./range-lines";
import {
  getCellProperties,
  getRowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from "./range-properties";
import { RangeSort } from "./range-sort";
import { RangeView } from "./range-view";
import { removeDuplicates } from "./remove-duplicates";
import { specialCells } from "./special-cells";
import { writeNumberFormats, writeRangeR1C1, writeRangeValues } from "./range-write";

/** A block of cells. */
export class Range extends CellBlock<Range> {
  readonly apiName = "Range";
  override readonly keptByReference = true;
  readonly #model: Model;
  protected override readonly other = (box: Box): Range => new Range(this.#model, this.sheet, box);

  constructor(model: Model, sheet: Sheet, box: Box) {
    super(model.book, sheet, box);
    this.#model = model;
  }

  get values() {
    this.book.freshen();
    return this.#whenBounded(readValues);
  }
  set values(input: unknown) {
    writeRangeValues(this, input, "Range.values");
  }
  get formulas() {
    this.book.freshen();
    return this.#whenBounded(readFormulas);
  }
  set formulas(input: unknown) {
    writeRangeValues(this, input, "Range.formulas");
  }
  get formulasR1C1() {
    this.book.freshen();
    return this.#whenBounded(readFormulasR1C1);
  }
  set formulasR1C1(input: unknown) {
    writeRangeR1C1(this, input);
  }
  get text() {
    this.book.freshen();
    return this.#whenBounded(readText);
  }
  get valueTypes() {
    this.book.freshen();
    return this.#whenBounded(readValueTypes);
  }
  get numberFormat() {
    return this.#whenBounded(readNumberFormats);
  }
  set numberFormat(input: unknown) {
    writeNumberFormats(this, input);
  }

  get rowHidden() {
    return hiddenState(this, "rows");
  }
  set rowHidden(hidden: boolean | null) {
    setRowsHidden(this, hidden === true);
  }
  get columnHidden() {
    return hiddenState(this, "columns");
  }
  set columnHidden(hidden: boolean | null) {
    setColumnsHidden(this, hidden === true);
  }
  get hidden() {
    const rows = hiddenState(this, "rows");
    const columns = hiddenState(this, "columns");
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }
  get hyperlink() {
    return readHyperlink(this);
  }
  set hyperlink(link: Excel.RangeHyperlink | null) {
    writeHyperlink(this, link);
  }

  get format() {
    return new RangeFormat(areasOf(this));
  }
  get sort() {
    return new RangeSort(this);
  }
  get worksheet() {
    return this.#model.worksheet(this.sheet);
  }
  get conditionalFormats() {
    return new ConditionalFormatCollection(this.#model, this);
  }
  get dataValidation() {
    return new DataValidation(this);
  }

  getBoundingRect(another: unknown) {
    return this.other(boundingBox(this.box, boxOfArgument(another, this.sheet, "Range.getBoundingRect")));
  }
  getIntersectionOrNullObject(another: unknown) {
    const location = "Range.getIntersectionOrNullObject";
    const box = intersection(this.box, boxOfArgument(another, this.sheet, location));
    return box === null ? null : this.other(box);
  }
  getIntersection(another: unknown) {
    const range = this.getIntersectionOrNullObject(another);
    if (range === null) throw itemNotFound("the ranges have no cell in common", "Range.getIntersection");
    return range;
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean) {
    const used = usedBox(this.sheet.cells, { valuesOnly: valuesOnly === true });
    const box = used === null ? null : intersection(used, this.box);
    return box === null ? null : this.other(box);
  }
  getUsedRange(valuesOnly?: boolean) {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  find(text: string, criteria: FindCriteria) {
    const found = findText(this, text, criteria, "Range.find");
    if (found === null) throw itemNotFound(`no cell shows ${text}`, "Range.find");
    return this.other(found);
  }
  findOrNullObject(text: string, criteria: FindCriteria) {
    const found = findText(this, text, criteria, "Range.findOrNullObject");
    return found === null ? null : this.other(found);
  }

  getRangeEdge(direction: unknown, activeCell?: unknown) {
    return this.other(edgeOf(this, direction, activeCell, "Range.getRangeEdge"));
  }
  getExtendedRange(direction: unknown, activeCell?: unknown) {
    return this.other(extendedTo(this, direction, activeCell, "Range.getExtendedRange"));
  }

  getSpecialCells(cellType: unknown, valueType?: unknown) {
    const found = this.getSpecialCellsOrNullObject(cellType, valueType);
    if (found === null) throw itemNotFound("no such cells", "Range.getSpecialCells");
    return found;
  }
  getSpecialCellsOrNullObject(cellType: unknown, valueType?: unknown) {
    const boxes = specialCells(areasOf(this), cellType, valueType, "Range.getSpecialCells");
    return boxes.length === 0 ? null : this.#model.areas(this.sheet, boxes);
  }

  getVisibleView() {
    return new RangeView(this);
  }

  copyFrom(source: unknown, copyType?: unknown, skipBlanks?: unknown, transpose?: unknown) {
    copyFrom(areasOf(this), source, { copyType, skipBlanks, transpose }, "Range.copyFrom");
  }
  moveTo(destination: unknown) {
    moveTo(this, destination);
  }
  autoFill(destination?: unknown, fillType?: unknown) {
    autoFill(this, destination, fillType);
  }
  removeDuplicates(columns: unknown, includesHeader: unknown) {
    return removeDuplicates(this, columns, includesHeader);
  }

  clear(what?: ClearWhat) {
    clearRange(this, what ?? "All");
  }
  merge(across?: boolean) {
    assertUnprotected(this, "Range.merge");
    if (across !== true) {
      mergeBox(this.sheet, this.box);
      return;
    }
    for (let row = this.box.top; row <= this.box.bottom; row++)
      mergeBox(this.sheet, { ...this.box, top: row, bottom: row });
  }
  unmerge() {
    const { top, left, bottom, right } = this.box;
    this.sheet.cells.unMergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  getMergedAreasOrNullObject() {
    const boxes = mergedBoxes(this.sheet.cells).filter((merge) => overlap(merge, this.box));
    return boxes.length === 0 ? null : this.#model.areas(this.sheet, boxes);
  }
  insert(shift: "Down" | "Right") {
    assertUnprotected(this, "Range.insert");
    const opened = this.box; // the range itself moves with its cells
    insertCells(this.book, this.sheet, opened, shift);
    return this.other(opened);
  }
  delete(shift: "Up" | "Left") {
    assertUnprotected(this, "Range.delete");
    deleteCells(this.book, this.sheet, this.box, shift);
  }
  select() {
    selectCells(this.book, this.sheet, this.box);
  }
  calculate() {
    this.book.calculate();
  }

  getCellProperties(wanted: unknown) {
    return getCellProperties(this, wanted);
  }
  getRowProperties(wanted: unknown) {
    return getRowProperties(this, wanted);
  }
  setCellProperties(properties: unknown) {
    setCellProperties(this, properties);
  }
  setRowProperties(properties: unknown) {
    setRowProperties(this, properties);
  }
  setColumnProperties(properties: unknown) {
    setColumnProperties(this, properties);
  }

  /** The client sends big arrays in parts and asks this first. */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.rowCount || columns !== this.columnCount) throw wrongShape("Range.values");
  }

  /** Excel gives null for the cells of whole rows and columns. */
  #whenBounded<Read>(read: (sheet: Sheet, box: Box) => Read): Read | null {
    return this.isEntireColumn || this.isEntireRow ? null : read(this.sheet, this.box);
  }
}

function mergeBox(sheet: Sheet, { top, left, bottom, right }: Box): void {
  if (top === bottom && left === right) return;
  sheet.cells.unMergeCells(top + 1, left + 1, bottom + 1, right + 1);
  sheet.cells.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
}
