import type { Cell } from "@cj-tech-master/excelts";
import { boxAddress, cellBox, contains, parseReference, type Box } from "../address";
import type { Book, Sheet } from "../book/book";
import { eachCell } from "../book/sheet-cells";
import { readFormulas } from "../book/range-values";
import type { Host } from "../host";
import { Range } from "../object-model/range";
import { clearRange } from "../object-model/range-clear";
import { cellsChanged, renameTableColumns, writeRangeValues } from "../object-model/range-write";
import { Worksheet } from "../object-model/worksheet";
import { shownColour } from "../object-model/colours";
import { hostOf, type EmbeddedExcel } from "../open-workbook";
import { ConditionalLooks } from "./conditional-looks";
import { History, holds, stateOf, type CellState, type Edit } from "./history";
import { pictureCharts, type ChartPicture } from "./chart-picture";
import { layOut, type SheetLayout } from "./sheet-layout";
import { showCell, type ShownCell } from "./shown-cell";
import { tableLook } from "./table-looks";

/** A sheet's tab. */
export interface ShownTab {
  readonly id: string;
  readonly name: string;
  readonly colour: string | null;
}

/** What somebody in front of this Excel sees and does. Rows and columns count from 0. */
export class Screen {
  readonly #host: Host;
  readonly #history = new History();
  readonly #watchers = new Set<() => void>();
  #looks = new Map<Sheet, ConditionalLooks>();

  constructor(excel: EmbeddedExcel) {
    this.#host = hostOf(excel);
    this.#host.onAnswered(() => {
      this.#changed();
    });
  }

  /** Called whenever something may look otherwise, by a person's hand or the add-in's. */
  onChange(watcher: () => void): void {
    this.#watchers.add(watcher);
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
    if (sheet !== null) new Worksheet(this.#book, sheet).activate();
    this.#done();
  }

  /** Of the active sheet. */
  get selection(): Box {
    return this.#book.selection;
  }
  select(box: Box): void {
    new Range(this.#book, this.#sheet, box).select();
    this.#done();
  }
  /** Goes to "B2", "'My sheet'!B2" or a name; false where that is nowhere. */
  goTo(reference: string): boolean {
    const named = this.#book.names.find(({ name }) => name.toLowerCase() === reference.toLowerCase());
    const meant = parseReference((named?.formula ?? reference).replace(/^[#=]/, ""));
    const sheet = meant?.sheet == null ? this.#sheet : this.#book.findSheet(meant.sheet);
    if (meant === null || sheet === null) return false;
    new Worksheet(this.#book, sheet).activate();
    new Range(this.#book, sheet, meant.box).select();
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
  contents(row: number, column: number): string {
    this.#book.freshen();
    const content = readFormulas(this.#sheet, cellBox(row, column))[0]?.[0] ?? "";
    return typeof content === "boolean" ? String(content).toUpperCase() : String(content);
  }

  /** Types into a cell of the active sheet; throws what Excel would say where it refuses. */
  type(row: number, column: number, text: string): void {
    if (text === this.contents(row, column)) return;
    const sheet = this.#sheet;
    const range = new Range(this.#book, sheet, cellBox(row, column));
    const cell = sheet.cells.getCell(row + 1, column + 1);
    const before = stateOf(cell);
    writeRangeValues(range, text, "Range.formulas", "Unknown");
    this.#history.add({ sheet, box: range.box, cells: [{ row, column, before, after: stateOf(cell) }] });
    this.#done();
  }
  /** Empties the cells of the active sheet, as one edit; throws what Excel would say where it refuses. */
  clear(box: Box): void {
    const sheet = this.#sheet;
    const held = cellsWithContent(sheet, box);
    if (held.length === 0) return;
    const range = new Range(this.#book, sheet, box);
    clearRange(range, "Contents", "Unknown");
    const cells = held.map(({ cell, ...edit }) => ({ ...edit, after: stateOf(cell) }));
    this.#history.add({ sheet, box, cells });
    this.#done();
  }
  get canUndo(): boolean {
    return this.#history.canUndo;
  }
  get canRedo(): boolean {
    return this.#history.canRedo;
  }
  /** The address of what was put back, but for cells written over since; null where there was nothing to put back. */
  undo(): string | null {
    const edit = this.#history.takeUndo();
    return edit === null ? null : this.#put(edit, "after", "before");
  }
  redo(): string | null {
    const edit = this.#history.takeRedo();
    return edit === null ? null : this.#put(edit, "before", "after");
  }

  #put({ sheet, box, cells }: Edit, from: "before" | "after", to: "before" | "after"): string | null {
    if (!this.#book.sheets.includes(sheet)) return null;
    const untouched = cells.flatMap((edit) => {
      const cell = sheet.cells.getCell(edit.row + 1, edit.column + 1);
      return holds(cell, edit[from]) ? [{ cell, state: edit[to] }] : [];
    });
    if (untouched.length === 0) return null;
    for (const { cell, state } of untouched) {
      cell.value = state.value;
      cell.style = state.style;
    }
    renameTableColumns(sheet, box);
    cellsChanged(this.#book, sheet, box, "Unknown");
    new Worksheet(this.#book, sheet).activate();
    new Range(this.#book, sheet, box).select();
    this.#done();
    return boxAddress(box);
  }

  get #book(): Book {
    return this.#host.book;
  }
  get #sheet(): Sheet {
    return this.#book.activeSheet;
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

interface HeldCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
}

/** The cells of the box that hold something, whatever the box's size. */
function cellsWithContent({ cells }: Sheet, box: Box): HeldCell[] {
  const held: HeldCell[] = [];
  eachCell(cells, (cell, row, column) => {
    if (cell.value !== null && cell.value !== undefined && contains(box, cellBox(row, column)))
      held.push({ cell, row, column, before: stateOf(cell) });
  });
  return held;
}
