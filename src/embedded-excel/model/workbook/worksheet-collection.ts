import { EVENT_TYPE, WORKBOOK_TARGET, type EventType } from "../../book/events";
import { addSheet } from "../../book/sheets";
import { itemNotFound } from "../../ground/api-error";
import { RichCollection } from "../../wire/rich-object";
import type { Model } from "../cells/model";
import { Worksheet } from "../sheet/worksheet";

/** The workbook's sheets. */
export class WorksheetCollection extends RichCollection<Worksheet> {
  readonly apiName = "WorksheetCollection";
  readonly list: () => readonly Worksheet[];
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
    this.list = () => model.book.sheets.map((sheet) => new Worksheet(model, sheet));
  }

  add(name?: string | null) {
    return new Worksheet(this.#model, addSheet(this.#model.book, name ?? null));
  }
  getActiveWorksheet() {
    return new Worksheet(this.#model, this.#model.book.activeSheet);
  }
  override getCount(visibleOnly?: boolean) {
    return this.#sheets(visibleOnly).length;
  }
  getFirst(visibleOnly?: boolean) {
    return orFail(this.#sheets(visibleOnly)[0], "WorksheetCollection.getFirst");
  }
  getLast(visibleOnly?: boolean) {
    return orFail(this.#sheets(visibleOnly).at(-1), "WorksheetCollection.getLast");
  }

  _RegisterAddedEvent() {
    this.#register(EVENT_TYPE.worksheetAdded);
  }
  _UnregisterAddedEvent() {
    this.#unregister(EVENT_TYPE.worksheetAdded);
  }
  _RegisterDeletedEvent() {
    this.#register(EVENT_TYPE.worksheetDeleted);
  }
  _UnregisterDeletedEvent() {
    this.#unregister(EVENT_TYPE.worksheetDeleted);
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
  _RegisterDataChangedEvent() {
    this.#register(EVENT_TYPE.worksheetChanged);
  }
  _UnregisterDataChangedEvent() {
    this.#unregister(EVENT_TYPE.worksheetChanged);
  }
  _RegisterSelectionChangedEvent() {
    this.#register(EVENT_TYPE.worksheetSelectionChanged);
  }
  _UnregisterSelectionChangedEvent() {
    this.#unregister(EVENT_TYPE.worksheetSelectionChanged);
  }

  #sheets(visibleOnly: boolean | undefined): readonly Worksheet[] {
    const all = this.list();
    return visibleOnly === true ? all.filter((sheet) => sheet.visibility === "Visible") : all;
  }
  #register(type: EventType): void {
    this.#model.book.events.register(type, WORKBOOK_TARGET);
  }
  #unregister(type: EventType): void {
    this.#model.book.events.unregister(type, WORKBOOK_TARGET);
  }
}

function orFail(sheet: Worksheet | undefined, location: string): Worksheet {
  if (sheet === undefined) throw itemNotFound("no visible sheet", location);
  return sheet;
}
