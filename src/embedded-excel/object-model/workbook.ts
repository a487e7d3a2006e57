import type { Book } from "../book/book";
import { invalidArgument } from "../protocol";
import { RichObject } from "../rich-object";
import { CommentCollection } from "./comments";
import { CultureInfo } from "./culture-info";
import { SettingCollection } from "./custom-properties";
import { DocumentProperties } from "./document-properties";
import { NamedItemCollection } from "./named-item";
import { WorkbookProtection } from "./protection";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { TableCollection } from "./table";
import { WorksheetCollection } from "./worksheet-collection";
import { Functions } from "./worksheet-functions";

/** The open workbook: where every path begins. */
export class Workbook extends RichObject {
  readonly apiName = "Workbook";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get name() {
    return this.#book.fileName;
  }
  get readOnly() {
    return this.#book.readOnly;
  }
  get isDirty() {
    return this.#book.isDirty;
  }
  set isDirty(dirty: boolean) {
    this.#book.isDirty = dirty;
  }
  get autoSave() {
    return this.#book.autoSave;
  }

  get worksheets() {
    return new WorksheetCollection(this.#book);
  }
  get tables() {
    return new TableCollection(this.#book, null);
  }
  get comments() {
    return new CommentCollection(this.#book, null);
  }

  get names() {
    return new NamedItemCollection(this.#book, null);
  }
  get properties() {
    return new DocumentProperties(this.#book);
  }
  get settings() {
    return new SettingCollection(this.#book);
  }
  get application() {
    return new Application(this.#book);
  }
  get functions() {
    return new Functions(this.#book);
  }
  get protection() {
    return new WorkbookProtection(this.#book);
  }
  /** `context.runtime` of the client. */
  get _Runtime() {
    return new Runtime(this.#book);
  }

  getSelectedRange() {
    return new Range(this.#book, this.#book.activeSheet, this.#book.selection);
  }
  /** People select one block at a time here. */
  getSelectedRanges() {
    return new RangeAreas(this.#book, this.#book.activeSheet, [this.#book.selection]);
  }
  getActiveCell() {
    const { top, left } = this.#book.selection;
    return new Range(this.#book, this.#book.activeSheet, { top, left, bottom: top, right: left });
  }
  getIsActiveCollabSession() {
    return false;
  }
}

/** What never changes here. */
const SEPARATORS = { decimalSeparator: ".", thousandsSeparator: "," } as const;
const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel itself. */
export class Application extends RichObject {
  readonly apiName = "Application";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get calculationMode() {
    return this.#book.calculationMode;
  }
  set calculationMode(wanted: string) {
    const mode = CALCULATION_MODES.find((known) => known === wanted);
    if (mode === undefined) throw invalidArgument(`${wanted} is no calculation mode.`, "Application.calculationMode");
    this.#book.freshen(); // what was entered until now is worked out
    this.#book.calculationMode = mode;
  }
  get calculationState() {
    this.#book.freshen();
    return this.#book.isStale || this.#book.reported.calculationStaysPending ? "Pending" : "Done";
  }
  get cultureInfo() {
    return new CultureInfo();
  }
  get decimalSeparator() {
    return SEPARATORS.decimalSeparator;
  }
  get thousandsSeparator() {
    return SEPARATORS.thousandsSeparator;
  }
  calculate() {
    this.#book.calculate();
  }
  suspendApiCalculationUntilNextSync() {
    this.#book.freshen();
    this.#book.calculationSuspended = true;
  }
  /** There is no screen to hold still. */
  suspendScreenUpdatingUntilNextSync() {
    return null;
  }
}

/** The add-in's run in this workbook. */
export class Runtime extends RichObject {
  readonly apiName = "Runtime";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get enableEvents() {
    return this.#book.events.enabled;
  }
  set enableEvents(enabled: boolean) {
    this.#book.events.enabled = enabled;
  }
}
