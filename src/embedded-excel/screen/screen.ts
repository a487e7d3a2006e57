import { cellBox, type Box } from "../ground/address";
import type { Book, Sheet } from "../book/book";
import { dateSystemOf } from "../book/date-system";
import { readFormulas } from "../book/range-values";
import { numberFormatOf, styleAt } from "../book/styles";
import { activateSheet, selectCells } from "../book/sheets";
import { shownColour } from "../book/colours";
import { hostOf, type EmbeddedExcel, type Host } from "../host/host";
import { ConditionalLooks } from "./conditional-looks";
import { Edits } from "./edits";
import { findPlace } from "./find-place";
import { objectionTo } from "./input-rules";
import { pictureCharts, type ChartPicture } from "./chart-picture";
import { layOut, type SheetLayout } from "./sheet-layout";
import { showCell, type ShownCell } from "./shown-cell";
import { tableLook } from "./table-looks";
import { typedForm } from "./typed-form";

/** A sheet's tab. */
interface ShownTab {
  readonly id: string;
  readonly name: string;
  readonly colour: string | null;
}

/** What somebody in front of this Excel sees and does. Rows and columns count from 0. */
export class Screen {
  readonly #host: Host;
  readonly #edits: Edits;
  readonly #watchers = new Set<() => void>();
  #looks = new Map<Sheet, ConditionalLooks>();

  constructor(excel: EmbeddedExcel) {
    this.#host = hostOf(excel);
    this.#edits = new Edits(this.#host.book);
    this.#host.onAnswered(() => {
      this.#changed();
    });
  }

  /** Called whenever something may look otherwise, by a person's hand or the add-in's. */
  onChange(watcher: () => void): void {
    this.#watchers.add(watcher);
  }

  /** Another number whenever cells have changed, by whomever. */
  get revision(): number {
    return this.#book.revision;
  }
  /** Whether the workbook holds what would be lost with it. */
  get isUnsaved(): boolean {
    return this.#book.isDirty;
  }

  get tabs(): readonly ShownTab[] {
    const seen = this.#book.sheets.filter(({ cells }) => cells.state === "visible");
    return seen.map(({ id, cells }) => ({ id, name: cells.name, colour: shownColour(cells.properties.tabColor) }));
  }
  get activeTab(): string {
    return this.#sheet.id;
  }
  activate(id: string): void {
    const sheet = this.#book.findSheet(id);
    if (sheet !== null) activateSheet(this.#book, sheet);
    this.#done();
  }

  /** Of the active sheet. */
  get selection(): Box {
    return this.#book.selection;
  }
  select(box: Box): void {
    selectCells(this.#book, this.#sheet, box);
    this.#done();
  }
  /** Goes to "B2", "'My sheet'!B2", a name or the rows of a table; false where that is nowhere. */
  goTo(reference: string): boolean {
    const place = findPlace(this.#book, reference);
    if (place === null) return false;
    activateSheet(this.#book, place.sheet);
    selectCells(this.#book, place.sheet, place.box);
    this.#done();
    return true;
  }

  layout(): SheetLayout {
    return layOut(this.#sheet);
  }
  cell(row: number, column: number): ShownCell {
    this.#book.freshen();
    const sheet = this.#sheet;
    const looks = this.#looks.get(sheet) ?? new ConditionalLooks(this.#book, sheet);
    this.#looks.set(sheet, looks);
    const table = tableLook(sheet, row, column);
    return showCell(sheet, row, column, { under: table, over: looks.at(row, column) });
  }
  charts(): readonly ChartPicture[] {
    this.#book.freshen();
    return pictureCharts(this.#book, this.#sheet, this.layout());
  }
  /** What the cell holds as one would type it: its formula, or its value. */
  contents(row: number, column: number, sheetId = this.activeTab): string {
    this.#book.freshen();
    const sheet = this.#sheetOf(sheetId);
    const content = readFormulas(sheet, cellBox(row, column))[0]?.[0] ?? "";
    if (typeof content === "number")
      return typedForm(content, numberFormatOf(styleAt(sheet.cells, row, column)), dateSystemOf(this.#book.library));
    return typeof content === "boolean" ? String(content).toUpperCase() : content;
  }

  /**
   * Types into a cell, of the active sheet or another; throws, in plain words, why Excel would refuse it.
   *
   * Where Excel would ask whether it is meant, it is written and the answer says why it would; else null.
   */
  type(row: number, column: number, text: string, sheetId = this.activeTab): string | null {
    if (text === this.contents(row, column, sheetId)) return null;
    const sheet = this.#sheetOf(sheetId);
    const objection = objectionTo(this.#book, sheet, row, column, text);
    if (objection?.holds === "refuses") throw new Error(`${objection.words}. Nothing was written.`);
    this.#edits.write(sheet, cellBox(row, column), () => text);
    this.#done();
    return objection === null ? null : `${objection.words}. What you typed was written all the same.`;
  }
  /**
   * Puts texts into the cells from the selection's first on, each as if it were typed, as one edit. A single text goes
   * into every cell of the selection. Then they are what is selected.
   */
  paste(rows: readonly (readonly string[])[]): void {
    const { top, left } = this.selection;
    const width = Math.max(...rows.map(({ length }) => length));
    const isOne = rows.length === 1 && width === 1;
    const box = isOne ? this.selection : { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
    this.#edits.write(this.#sheet, box, (row, column) => (isOne ? rows[0]?.[0] : rows[row]?.[column]) ?? null);
    this.select(box);
  }
  /** Empties the cells of the active sheet, as one edit; throws what Excel would say where it refuses. */
  clear(box: Box): void {
    this.#edits.clear(this.#sheet, box);
    this.#done();
  }
  get canUndo(): boolean {
    return this.#edits.canUndo;
  }
  get canRedo(): boolean {
    return this.#edits.canRedo;
  }
  /** The address of what was put back, but for cells written over since; null where there was nothing to put back. */
  undo(): string | null {
    const address = this.#edits.undo();
    this.#done();
    return address;
  }
  redo(): string | null {
    const address = this.#edits.redo();
    this.#done();
    return address;
  }

  get #book(): Book {
    return this.#host.book;
  }
  get #sheet(): Sheet {
    return this.#book.activeSheet;
  }
  #sheetOf(id: string): Sheet {
    const sheet = this.#book.findSheet(id);
    if (sheet === null) throw new Error("The sheet is no longer there, so nothing was written.");
    return sheet;
  }
  #done(): void {
    this.#host.deliverEvents();
    this.#changed();
  }
  #changed(): void {
    this.#looks = new Map();
    for (const watcher of this.#watchers) watcher();
  }
}
