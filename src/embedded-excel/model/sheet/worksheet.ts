import type { WorksheetState } from "../../library/types";
import { parseReference, WHOLE_SHEET } from "../../ground/address";
import type { Sheet } from "../../book/book";
import { EVENT_TYPE, type EventType } from "../../book/events";
import { usedBox } from "../../book/sheet-cells";
import { changeView, firstView } from "../../book/sheet-view";
import { activateSheet, duplicateSheet, moveSheet, removeSheet, renameSheet, showSheet } from "../../book/sheets";
import { invalidArgument, itemNotFound } from "../../ground/api-error";
import { findItem, RichObject } from "../../wire/rich-object";
import { AutoFilter } from "../table/auto-filter";
import { ChartCollection } from "../chart/chart";
import { shownColour, storedColour } from "../../book/colours";
import { CommentCollection } from "./comments";
import { WorksheetCustomPropertyCollection } from "./custom-properties";
import type { Model } from "../cells/model";
import { WorksheetFreezePanes } from "./freeze-panes";
import { lookUp, wordOf } from "../cells/words";
import { NamedItemCollection } from "./named-item";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { WorksheetProtection } from "../cells/protection";
import { Range } from "../range/range";
import { findAllText, type FindCriteria } from "../range/range-find";
import { RangeAreas } from "../range/range-areas";
import { TableCollection } from "../table/table";

const VISIBILITY: Readonly<Record<string, WorksheetState>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

const COPY_POSITIONS = { None: "None", Before: "Before", After: "After", Beginning: "Beginning", End: "End" } as const;

/** One sheet of cells. */
export class Worksheet extends RichObject {
  readonly apiName = "Worksheet";
  override readonly wireId: string;
  readonly #model: Model;
  readonly #sheet: Sheet;

  constructor(model: Model, sheet: Sheet) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.wireId = sheet.id;
  }

  get id() {
    return this.#sheet.id;
  }
  get name() {
    return this.#sheet.cells.name;
  }
  set name(name: string) {
    renameSheet(this.#model.book, this.#sheet, name);
  }
  get position() {
    return this.#model.book.sheets.indexOf(this.#sheet);
  }
  set position(position: number) {
    moveSheet(this.#model.book, this.#sheet, position);
  }
  get visibility() {
    return wordOf(VISIBILITY, this.#sheet.cells.state) ?? "Visible";
  }
  set visibility(visibility: string) {
    showSheet(this.#model.book, this.#sheet, lookUp(VISIBILITY, visibility, "Worksheet.visibility"));
  }
  get tabColor() {
    return shownColour(this.#sheet.cells.properties.tabColor) ?? "";
  }
  set tabColor(colour: string) {
    if (colour === "") delete this.#sheet.cells.properties.tabColor;
    else this.#sheet.cells.properties.tabColor = storedColour(colour, "Worksheet.tabColor");
  }
  get standardWidth() {
    return this.#sheet.cells.properties.defaultColWidth ?? 8.43;
  }
  get standardHeight() {
    return this.#sheet.cells.properties.defaultRowHeight ?? 15;
  }
  get showGridlines() {
    return firstView(this.#sheet).showGridLines !== false;
  }
  set showGridlines(show: boolean) {
    changeView(this.#sheet, { showGridLines: show });
  }
  /** The client sends `showGridlines = …` under this name. */
  set gridlines(show: boolean) {
    this.showGridlines = show;
  }
  get showHeadings() {
    return firstView(this.#sheet).showRowColHeaders !== false;
  }
  set showHeadings(show: boolean) {
    changeView(this.#sheet, { showRowColHeaders: show });
  }
  /** The client sends `showHeadings = …` under this name. */
  set headings(show: boolean) {
    this.showHeadings = show;
  }

  get autoFilter() {
    return new AutoFilter(this.#model, this.#sheet, null);
  }

  get tables() {
    return new TableCollection(this.#model, this.#sheet);
  }
  get names() {
    return new NamedItemCollection(this.#model, this.#sheet);
  }
  get comments() {
    return new CommentCollection(this.#model, this.#sheet);
  }

  get charts() {
    return new ChartCollection(this.#model, this.#sheet);
  }
  get freezePanes() {
    return new WorksheetFreezePanes(this.#model, this.#sheet);
  }
  get pageLayout() {
    return new PageLayout(this.#model, this.#sheet);
  }
  get horizontalPageBreaks() {
    return new PageBreakCollection(this.#model, this.#sheet, "rows");
  }
  get verticalPageBreaks() {
    return new PageBreakCollection(this.#model, this.#sheet, "columns");
  }
  get protection() {
    return new WorksheetProtection(this.#sheet);
  }
  get customProperties() {
    return new WorksheetCustomPropertyCollection(this.#sheet);
  }

  activate() {
    activateSheet(this.#model.book, this.#sheet);
  }
  copy(positionType?: unknown, relativeTo?: unknown) {
    const position = copyPosition(positionType ?? "None", relativeTo);
    return new Worksheet(this.#model, duplicateSheet(this.#model.book, this.#sheet, position));
  }

  delete() {
    removeSheet(this.#model.book, this.#sheet);
  }
  calculate() {
    this.#model.book.calculate();
  }

  getRange(address?: string | null) {
    if (address === undefined || address === null || address === "") return this.#range(WHOLE_SHEET);
    const reference = parseReference(address);
    if (reference !== null) {
      const sheet = reference.sheet === null ? this.#sheet : this.#model.book.findSheet(reference.sheet);
      if (sheet !== this.#sheet)
        throw invalidArgument(`${address} is not on the sheet ${this.name}.`, "Worksheet.getRange");
      return this.#range(reference.box);
    }
    const own = findItem(this.names, address);
    const named = (own ?? findItem(new NamedItemCollection(this.#model, null), address))?.getRangeOrNullObject();
    if (named === undefined || named === null)
      throw invalidArgument(`${address} is not a range.`, "Worksheet.getRange");
    return named;
  }
  getRanges(address?: string | null) {
    const texts = address === undefined || address === null || address === "" ? [null] : address.split(",");
    const boxes = texts.map((text) => this.getRange(text?.trim()).box);
    return new RangeAreas(this.#model, this.#sheet, boxes);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    return this.#range({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  }
  getCell(row: number, column: number) {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  findAll(text: string, criteria: FindCriteria) {
    const found = this.findAllOrNullObject(text, criteria);
    return found ?? notThere(`no cell shows ${text}`, "Worksheet.findAll");
  }
  findAllOrNullObject(text: string, criteria: FindCriteria) {
    const boxes = findAllText(this.#range(WHOLE_SHEET), text, criteria);
    return boxes.length === 0 ? null : new RangeAreas(this.#model, this.#sheet, boxes);
  }

  getUsedRange(valuesOnly?: boolean) {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean) {
    const used = usedBox(this.#sheet.cells, { valuesOnly: valuesOnly === true });
    return used === null ? null : this.#range(used);
  }
  getNext(visibleOnly?: boolean) {
    return this.getNextOrNullObject(visibleOnly) ?? notThere("the sheet is the last", "Worksheet.getNext");
  }
  getPrevious(visibleOnly?: boolean) {
    return this.getPreviousOrNullObject(visibleOnly) ?? notThere("the sheet is the first", "Worksheet.getPrevious");
  }
  getNextOrNullObject(visibleOnly?: boolean) {
    return this.#neighbour(1, visibleOnly === true);
  }
  getPreviousOrNullObject(visibleOnly?: boolean) {
    return this.#neighbour(-1, visibleOnly === true);
  }

  _RegisterDataChangedEvent() {
    this.#register(EVENT_TYPE.worksheetChanged);
  }
  _UnregisterDataChangedEvent() {
    this.#unregister(EVENT_TYPE.worksheetChanged);
  }
  _RegisterActivatedEvent() {
    this.#register(EVENT_TYPE.worksheetActivated);
  }
  _UnregisterActivatedEvent() {
    this.#unregister(EVENT_TYPE.worksheetActivated);
  }
  _RegisterDeactivatedEvent() {
    this.#register(EVENT_TYPE.worksheetDeactivated);
  }
  _UnregisterDeactivatedEvent() {
    this.#unregister(EVENT_TYPE.worksheetDeactivated);
  }
  _RegisterSelectionChangedEvent() {
    this.#register(EVENT_TYPE.worksheetSelectionChanged);
  }
  _UnregisterSelectionChangedEvent() {
    this.#unregister(EVENT_TYPE.worksheetSelectionChanged);
  }

  #range(box: Range["box"]): Range {
    return new Range(this.#model, this.#sheet, box);
  }
  #neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const sheets = this.#model.book.sheets;
    for (let at = this.position + step; at >= 0 && at < sheets.length; at += step) {
      const sheet = sheets[at];
      if (sheet !== undefined && (!visibleOnly || sheet.cells.state === "visible"))
        return new Worksheet(this.#model, sheet);
    }
    return null;
  }
  #register(type: EventType): void {
    this.#model.book.events.register(type, this.id);
  }
  #unregister(type: EventType): void {
    this.#model.book.events.unregister(type, this.id);
  }
}

function notThere(why: string, location: string): never {
  throw itemNotFound(why, location);
}

/** Where a copy goes among the sheets; -1 is behind the last. */
function copyPosition(positionType: unknown, relativeTo: unknown): number {
  const location = "Worksheet.copy";
  const type = lookUp(COPY_POSITIONS, positionType, location);
  if (type === "None" || type === "End") return -1;
  if (type === "Beginning") return 0;
  if (!(relativeTo instanceof Worksheet)) throw invalidArgument("There is no sheet beside which to copy.", location);
  return relativeTo.position + (type === "After" ? 1 : 0);
}
