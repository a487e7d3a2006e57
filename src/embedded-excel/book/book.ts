import type { Cell, Workbook, Worksheet, Chart } from "../library/types";
import type { Box } from "../ground/address";
import type { ChartPart } from "./chart-part";
import { EventQueue } from "./events";
import { FileProperties } from "./file-properties";
import type { DefinedName } from "./names";
import { NOT_REPORTED, type Reported } from "./reported";

/** What the store knows to do with a workbook beyond holding it. */
interface BookServices {
  /** Works out the formulas of these cells; whether others now show older results than theirs. */
  recalculate(book: Book, isWanted: (cell: Cell) => boolean): boolean;
}

/** A worksheet: the library's, with what the library does not hold. */
export interface Sheet {
  readonly cells: Worksheet;
  /** Outlives renaming and moving. */
  readonly id: string;
  readonly customProperties: Map<string, string>;
}

/** A block of cells on a sheet. */
export interface Area {
  readonly sheet: Sheet;
  readonly box: Box;
}

/** A range somebody holds. */
export interface KeptRange {
  readonly sheet: Sheet;
  box: Box;
}

/** The open workbook: the library's, with what the library does not hold or holds badly. */
export class Book {
  readonly library: Workbook;
  /** The name of the add-in that runs in it, by which its settings in the file are told from another's. */
  readonly addIn: string;
  readonly events = new EventQueue();
  names: DefinedName[] = [];
  /** The add-in's own settings in this workbook. */
  readonly settings = new Map<string, unknown>();
  /** What people keep with the file, under names of their own. */
  readonly fileProperties = new FileProperties();
  /** What people call the charts. */
  readonly chartNames = new WeakMap<Chart, string>();
  /** The charts themselves; charts of the kinds that Excel 2016 added have none. */
  readonly chartParts = new WeakMap<Chart, ChartPart>();
  /** Of the active sheet. */
  selection: Box = { top: 0, left: 0, bottom: 0, right: 0 };
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** True from suspendApiCalculationUntilNextSync() to the end of the batch. */
  calculationSuspended = false;
  hasFormulas = false;
  /**
   * Why Excel is to work every formula out when it opens the file: because the program that wrote it says so, and its
   * stored results need not be results at all; or because one is older than its inputs here, the others being theirs.
   */
  calculationOnOpening: "not-asked" | "asked-by-file" | "results-wait" = "not-asked";
  /** Whether a formula shows a stored result that nobody vouches for: of a file that asks, and beyond what is worked out here. */
  hasUnknownResults = false;
  isDirty = false;
  /** Grows with every change of cells. */
  revision = 0;
  readOnly = false;
  autoSave = false;
  fileName = "Workbook.xlsx";
  /** What it does as real Excels are reported to. */
  reported: Reported = NOT_REPORTED;
  /** The ranges that the add-in holds on to: they move with their cells. */
  keptRanges: () => Iterable<KeptRange> = () => [];
  readonly #services: BookServices;
  readonly #sheets = new Map<Worksheet, Sheet>();
  #stale = false;
  /** Formulas entered since they were last worked out. */
  readonly #entered = new Set<Cell>();

  constructor(library: Workbook, addIn: string, services: BookServices) {
    this.library = library;
    this.addIn = addIn;
    this.#services = services;
  }

  /** The sheets in the order of their tabs. */
  get sheets(): readonly Sheet[] {
    return this.library.worksheets.map((cells) => this.sheetOf(cells));
  }

  sheetOf(cells: Worksheet): Sheet {
    const known = this.#sheets.get(cells);
    if (known !== undefined) return known;
    const id = `{00000000-0001-0000-${String(cells.id).padStart(4, "0")}-000000000000}`;
    const sheet = { cells, id, customProperties: new Map<string, string>() };
    this.#sheets.set(cells, sheet);
    return sheet;
  }

  /** By name, ignoring case, or by id. */
  findSheet(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.cells.name.toLowerCase() === wanted) ?? null;
  }

  get activeSheet(): Sheet {
    const sheets = this.sheets;
    const active = sheets[this.library.views[0]?.activeTab ?? 0] ?? sheets[0];
    if (active === undefined) throw new Error("A workbook always has a sheet.");
    return active;
  }

  activate(sheet: Sheet): void {
    const view = this.library.views[0];
    const activeTab = this.sheets.indexOf(sheet);
    const fresh = { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, visibility: "visible" };
    this.library.views = [{ ...fresh, ...view, activeTab }];
  }

  /** To be called by whatever may change the result of a formula. */
  valuesChanged(): void {
    this.#stale = true;
    this.revision++;
  }

  /** To be called for each formula that is put into a cell. */
  formulaEntered(cell: Cell): void {
    this.hasFormulas = true;
    this.#entered.add(cell);
  }

  /** Whether a formula may show another result than its own. */
  get isStale(): boolean {
    return (
      this.hasUnknownResults ||
      (this.#stale && this.hasFormulas && this.#recalculate((cell) => this.#entered.has(cell)))
    );
  }

  /**
   * To be called before values are read: works formulas out if something changed since they last were; while calculation
   * is manual, those alone that were entered since.
   */
  freshen(): void {
    if (!this.#stale || this.calculationSuspended) return;
    if (this.calculationMode !== "Manual") this.calculate();
    else if (this.#entered.size > 0) this.#recalculate((cell) => this.#entered.has(cell));
  }

  calculate(): void {
    this.#stale = false;
    if (this.hasFormulas) this.#recalculate(() => true);
  }

  #recalculate(isWanted: (cell: Cell) => boolean): boolean {
    const leavesOld = this.#services.recalculate(this, isWanted);
    this.#entered.clear();
    return leavesOld;
  }
}
