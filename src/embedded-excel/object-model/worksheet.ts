import type { WorksheetState, WorksheetView } from "@cj-tech-master/excelts";
import { parseReference, WHOLE_SHEET } from "../address";
import type { Book, Sheet } from "../book/book";
import { EVENT_TYPE, type EventType } from "../book/events";
import { usedBox } from "../book/sheet-cells";
import { activateSheet, duplicateSheet, moveSheet, removeSheet, renameSheet, showSheet } from "../book/sheets";
import { invalidArgument, itemNotFound } from "../protocol";
import { findItem, RichObject } from "../rich-object";
import { AutoFilter } from "./auto-filter";
import { ChartCollection } from "./chart";
import { shownColour, storedColour } from "./colours";
import { CommentCollection } from "./comments";
import { WorksheetCustomPropertyCollection } from "./custom-properties";
import { WorksheetFreezePanes } from "./freeze-panes";
import { lookUp, wordOf } from "./range-format";
import { NamedItemCollection } from "./named-item";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { WorksheetProtection } from "./protection";
import { Range } from "./range";
import { findAllText, type FindCriteria } from "./range-find";
import { RangeAreas } from "./range-areas";
import { TableCollection } from "./table";

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
  readonly #book: Book;
  readonly #sheet: Sheet;

  constructor(book: Book, sheet: Sheet) {
    super();
    this.#book = book;
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
    renameSheet(this.#book, this.#sheet, name);
  }
  get position() {
    return this.#book.sheets.indexOf(this.#sheet);
  }
  set position(position: number) {
    moveSheet(this.#book, this.#sheet, position);
  }
  get visibility() {
    return wordOf(VISIBILITY, this.#sheet.cells.state) ?? "Visible";
  }
  set visibility(visibility: string) {
    showSheet(this.#book, this.#sheet, lookUp(VISIBILITY, visibility, "Worksheet.visibility"));
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
    return new AutoFilter(this.#book, this.#sheet, null);
  }

  get tables() {
    return new TableCollection(this.#book, this.#sheet);
  }
  get names() {
    return new NamedItemCollection(this.#book, this.#sheet);
  }
  get comments() {
    return new CommentCollection(this.#book, this.#sheet);
  }

  get charts() {
    return new ChartCollection(this.#book, this.#sheet);
  }
  get freezePanes() {
    return new WorksheetFreezePanes(this.#book, this.#sheet);
  }
  get pageLayout() {
    return new PageLayout(this.#book, this.#sheet);
  }
  get horizontalPageBreaks() {
    return new PageBreakCollection(this.#book, this.#sheet, "rows");
  }
  get verticalPageBreaks() {
    return new PageBreakCollection(this.#book, this.#sheet, "columns");
  }
  get protection() {
    return new WorksheetProtection(this.#sheet);
  }
  get customProperties() {
    return new WorksheetCustomPropertyCollection(this.#sheet);
  }

  activate() {
    activateSheet(this.#book, this.#sheet);
  }
  copy(positionType?: unknown, relativeTo?: unknown) {
    const position = copyPosition(positionType ?? "None", relativeTo);
    return new Worksheet(this.#book, duplicateSheet(this.#book, this.#sheet, position));
  }

  delete() {
    removeSheet(this.#book, this.#sheet);
  }
  calculate() {
    this.#book.calculate();
  }

  getRange(address?: string | null) {
    if (address === undefined || address === null || address === "") return this.#range(WHOLE_SHEET);
    const reference = parseReference(address);
    if (reference !== null) {
      const sheet = reference.sheet === null ? this.#sheet : this.#book.findSheet(reference.sheet);
      if (sheet !== this.#sheet)
        throw invalidArgument(`${address} is not on the sheet ${this.name}.`, "Worksheet.getRange");
      return this.#range(reference.box);
    }
    const own = findItem(this.names, address);
    const named = (own ?? findItem(new NamedItemCollection(this.#book, null), address))?.getRangeOrNullObject();
    if (named === undefined || named === null)
      throw invalidArgument(`${address} is not a range.`, "Worksheet.getRange");
    return named;
  }
  getRanges(address?: string | null) {
    const texts = address === undefined || address === null || address === "" ? [null] : address.split(",");
    const boxes = texts.map((text) => this.getRange(text?.trim()).box);
    return new RangeAreas(this.#book, this.#sheet, boxes);
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
    return boxes.length === 0 ? null : new RangeAreas(this.#book, this.#sheet, boxes);
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
    return new Range(this.#book, this.#sheet, box);
  }
  #neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const sheets = this.#book.sheets;
    for (let at = this.position + step; at >= 0 && at < sheets.length; at += step) {
      const sheet = sheets[at];
      if (sheet !== undefined && (!visibleOnly || sheet.cells.state === "visible"))
        return new Worksheet(this.#book, sheet);
    }
    return null;
  }
  #register(type: EventType): void {
    this.#book.events.register(type, this.id);
  }
  #unregister(type: EventType): void {
    this.#book.events.unregister(type, this.id);
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

/** How the sheet is looked at: frozen panes, gridlines, headings. */
export function firstView(sheet: Sheet): Partial<WorksheetView> {
  // A sheet of a file without a view has none at all, whatever the library's types say.
  const views = sheet.cells.views as readonly Partial<WorksheetView>[] | undefined;
  return views?.[0] ?? {};
}

function changeView(sheet: Sheet, change: Partial<WorksheetView>): void {
  // A view is a union by its state; a change of one part keeps the others.
  sheet.cells.views = [{ ...firstView(sheet), ...change } as Partial<WorksheetView>];
}
