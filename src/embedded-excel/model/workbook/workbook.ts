import type { Book } from "../../book/book";
import { invalidArgument } from "../../ground/api-error";
import { RichObject } from "../../wire/rich-object";
import { CommentCollection } from "../sheet/comments";
import { CultureInfo } from "./culture-info";
import { SettingCollection } from "../sheet/custom-properties";
import { DocumentProperties } from "./document-properties";
import type { Model } from "../cells/model";
import { NamedItemCollection } from "../sheet/named-item";
import { WorkbookProtection } from "../cells/protection";
import { Range } from "../range/range";
import { RangeAreas } from "../range/range-areas";
import { TableCollection } from "../table/table";
import { Worksheet } from "../sheet/worksheet";
import { WorksheetCollection } from "./worksheet-collection";
import { Functions } from "./worksheet-functions";

/** How the objects of a workbook make one another. */
function modelOf(book: Book): Model {
  const model: Model = {
    book,
    range: (sheet, box) => new Range(model, sheet, box),
    areas: (sheet, boxes) => new RangeAreas(model, sheet, boxes),
    worksheet: (sheet) => new Worksheet(model, sheet),
  };
  return model;
}

/** The open workbook: where every path begins. */
export class Workbook extends RichObject {
  readonly apiName = "Workbook";
  readonly #model: Model;

  constructor(book: Book) {
    super();
    this.#model = modelOf(book);
  }

  get name() {
    return this.#model.book.fileName;
  }
  get readOnly() {
    return this.#model.book.readOnly;
  }
  get isDirty() {
    return this.#model.book.isDirty;
  }
  set isDirty(dirty: boolean) {
    this.#model.book.isDirty = dirty;
  }
  get autoSave() {
    return this.#model.book.autoSave;
  }

  get worksheets() {
    return new WorksheetCollection(this.#model);
  }
  get tables() {
    return new TableCollection(this.#model, null);
  }
  get comments() {
    return new CommentCollection(this.#model, null);
  }

  get names() {
    return new NamedItemCollection(this.#model, null);
  }
  get properties() {
    return new DocumentProperties(this.#model.book);
  }
  get settings() {
    return new SettingCollection(this.#model.book);
  }
  get application() {
    return new Application(this.#model.book);
  }
  get functions() {
    return new Functions(this.#model.book);
  }
  get protection() {
    return new WorkbookProtection(this.#model.book);
  }
  /** `context.runtime` of the client. */
  get _Runtime() {
    return new Runtime(this.#model.book);
  }

  getSelectedRange() {
    return new Range(this.#model, this.#model.book.activeSheet, this.#model.book.selection);
  }
  /** People select one block at a time here. */
  getSelectedRanges() {
    return new RangeAreas(this.#model, this.#model.book.activeSheet, [this.#model.book.selection]);
  }
  getActiveCell() {
    const { top, left } = this.#model.book.selection;
    return new Range(this.#model, this.#model.book.activeSheet, { top, left, bottom: top, right: left });
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
