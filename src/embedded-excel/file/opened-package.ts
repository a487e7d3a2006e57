import type { Chart } from "../library/types";
import type { Book, Sheet } from "../book/book";
import { settingsXml } from "./settings-part";
import { partText, relationshipsOf, workbookPart, type Parts } from "../library/package-parts";
import { followWriting, sheetChanges, sheetState, type SheetChanges, type SheetState } from "./sheet-state";
import { listedSheets, type ListedSheet } from "./workbook-part";

/** A sheet as it was opened. */
export interface OpenedSheet {
  readonly sheet: Sheet;
  readonly listed: ListedSheet;
  readonly part: string;
  readonly state: SheetState;
}

/** What a workbook was opened from, and what it held then. */
export interface OpenedPackage {
  readonly bytes: Uint8Array;
  readonly parts: Parts;
  readonly workbook: string;
  readonly sheets: readonly OpenedSheet[];
  /** The part of each chart. */
  readonly charts: ReadonlyMap<Chart, string>;
  readonly state: BookState;
}

/** All that a workbook can be changed in, but for its sheets' contents. */
interface BookState {
  readonly active: Sheet;
  /** Spelt out, by names in small letters and the sheets that they belong to. */
  readonly names: ReadonlyMap<string, string>;
  /** The sheets in their order, with name and state. */
  readonly tabs: string;
  readonly protection: string;
  readonly properties: string;
  readonly settings: string | null;
  readonly calculation: Book["calculationMode"];
  readonly calculationOnOpening: Book["calculationOnOpening"];
}

function bookState(book: Book): BookState {
  const { library } = book;
  const { creator, title, subject, keywords, description, category, manager, company, revision } = library;
  return {
    active: book.activeSheet,
    names: new Map(
      book.names.map((name) => [`${name.name.toLowerCase()}|${name.sheetId ?? ""}`, JSON.stringify(name)]),
    ),
    tabs: JSON.stringify(book.sheets.map(({ id, cells }) => [id, cells.name, cells.state])),
    protection: JSON.stringify(library.protection ?? null),
    properties: JSON.stringify([creator, title, subject, keywords, description, category, manager, company, revision]),
    settings: settingsXml(book),
    calculation: book.calculationMode,
    calculationOnOpening: book.calculationOnOpening,
  };
}

/** Remembers what was opened; to be called when the book holds all of it. */
export function openedPackage(
  bytes: Uint8Array,
  parts: Parts,
  book: Book,
  charts: ReadonlyMap<Chart, string>,
): OpenedPackage {
  const workbook = workbookPart(parts);
  const targets = new Map(relationshipsOf(parts, workbook).map(({ id, target }) => [id, target]));
  const sheets = listedSheets(partText(parts, workbook) ?? "").flatMap((listed) => {
    const sheet = book.findSheet(listed.name);
    const part = targets.get(listed.relationship);
    return sheet === null || part === undefined ? [] : [{ sheet, listed, part, state: sheetState(book, sheet) }];
  });
  return { bytes, parts, workbook, sheets, charts, state: bookState(book) };
}

/** What is to be done with each sheet, and with the workbook. */
export interface Changes {
  /** Of the sheets that were opened and are still there; null where nothing changed. */
  readonly sheets: ReadonlyMap<Sheet, SheetChanges | null>;
  readonly state: BookState;
  /** Whether what was opened is what is to be saved. */
  readonly areNone: boolean;
}

/** What becomes of the sheets: those whose parts stay, changed or not, and those that the library wrote. */
export interface Laid {
  readonly opened: OpenedPackage;
  readonly changes: Changes;
  readonly parts: Parts;
  readonly written: Parts;
  /** The sheets whose parts the library wrote. */
  readonly taken: ReadonlySet<Sheet>;
}

export function changesSince(opened: OpenedPackage, book: Book): Changes {
  const present = new Set(book.sheets);
  const sheets = new Map<Sheet, SheetChanges | null>();
  for (const { sheet, state } of opened.sheets)
    if (present.has(sheet)) sheets.set(sheet, sheetChanges(state, sheetState(book, sheet)));
  const state = bookState(book);
  const before = opened.state;
  const isSame =
    state.active === before.active &&
    state.tabs === before.tabs &&
    state.protection === before.protection &&
    state.properties === before.properties &&
    state.settings === before.settings &&
    state.calculation === before.calculation &&
    JSON.stringify([...state.names]) === JSON.stringify([...before.names]) &&
    state.calculationOnOpening === before.calculationOnOpening &&
    !book.fileProperties.hasChanged;
  const areChartsSame = [...opened.charts.keys()].every((chart) => book.chartParts.get(chart)?.isChanged !== true);
  return { sheets, state, areNone: isSame && areChartsSame && [...sheets.values()].every((sheet) => sheet === null) };
}

/** To be called when the library has written the book. */
export function followBookWriting(opened: OpenedPackage, book: Book, { sheets }: Changes): void {
  for (const { sheet, state } of opened.sheets) {
    const changes = sheets.get(sheet);
    if (changes !== undefined) followWriting(book, sheet, state, changes);
  }
}

export function isStrict({ parts }: OpenedPackage): boolean {
  return relationshipsOf(parts, "").some(({ type }) => type.startsWith("http://purl.oclc.org/ooxml/"));
}

/** What relationship types of the workbook begin with. */
export function typesOf(opened: OpenedPackage): string {
  return isStrict(opened)
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
