import type { Cell } from "../library/types";
import { Book, type Sheet } from "../book/book";
import { writeOlderNotes } from "../book/comments";
import { eachCell } from "../book/sheet-cells";
import { calculateChanged, trustResults } from "../calculation/keep-results";
import { readCalculation, writeCalculation } from "./calculation-part";
import { readSettings, writeSettings } from "./settings-part";
import { changesSince, followBookWriting, openedPackage, type OpenedPackage } from "./opened-package";
import { keptSheets, overlay } from "./overlay";
import { withoutCells } from "./library-cells";
import { readRuleAttributes, writeRuleAttributes } from "./conditional-format-part";
import { adoptCharts, chartOrigins, takeCharts, writeCharts } from "./charts-part";
import { adoptAnchors, settleAnchors, widenAnchors } from "./drawing-anchors";
import { installChartSupport, Table, Workbook } from "../library/library";
import { handNamesToLibrary, readNames, writeNameComments } from "./names-part";
import { mendConditionalFills, prepareOpenedCells } from "./opened-cells";
import { spellDateSystem } from "./date-system-part";
import { readFileProperties, writeFileProperties } from "./file-properties-part";
import { forLibrary } from "./library-package";
import { adoptFilters, takeTableFilters, writeFilters } from "./filters-part";
import { fillOptionalParts } from "./optional-parts";
import { readParts, writeParts, type Parts } from "../library/package-parts";
import { readEscapes, withSpeltTexts, withoutStandInsIn, writeEscapes } from "./text-escapes";

installChartSupport();
// A table of the library writes the cells it remembers over the sheet's whenever it is made. Here the cells are the
// sheet's alone, and a table only describes them.
Table.prototype.store = () => undefined;

/** New workbooks are as old as this, so that the same steps give the same file. */
const FIRST_DAY = new Date(Date.UTC(2000, 0, 1));

/** What each workbook was opened from. */
const openedFrom = new WeakMap<Book, OpenedPackage>();

/** A workbook with one empty sheet. */
export function emptyBook(addIn: string): Book {
  const library = new Workbook();
  library.created = FIRST_DAY;
  library.modified = FIRST_DAY;
  library.addWorksheet("Sheet1");
  const book = new Book(library, addIn, { recalculate });
  book.activate(book.activeSheet); // gives the workbook a view, as Excel always does
  return book;
}

/** Reads an .xlsx. */
export async function openBook(bytes: Uint8Array, addIn: string): Promise<Book> {
  const opened = await readParts(bytes);
  const { parts, origins } = forLibrary(opened);
  const filters = takeTableFilters(parts);
  const charts = takeCharts(parts);
  spellDateSystem(parts);
  widenAnchors(parts);
  const hasEscapes = readEscapes(parts);
  const library = new Workbook();
  await library.xlsx.loadFromFiles(Object.fromEntries(parts));
  const book = new Book(library, addIn, { recalculate });
  fillOptionalParts(book);
  for (const { cells } of book.sheets) mendConditionalFills(cells);
  prepareOpenedCells(parts, book);
  if (hasEscapes) for (const { cells } of book.sheets) eachCell(cells, withoutStandInsIn);
  readRuleAttributes(parts, book);
  book.names = readNames(parts, book);
  adoptFilters(parts, book, filters);
  adoptAnchors(book);
  settleAnchors(book);
  adoptCharts(parts, book, charts);
  readCalculation(parts, book);
  readSettings(parts, book);
  readFileProperties(parts, book);
  openedFrom.set(book, openedPackage(bytes, opened, book, chartOrigins(book, origins)));
  if (book.calculationOnOpening === "asked-by-file") book.valuesChanged();
  // Under manual calculation a file may hold results that are older than their inputs.
  else if (book.calculationMode !== "Manual") trustResults(book);
  return book;
}

/** Writes an .xlsx: the same workbook gives the same bytes, and one that nobody changed those that were opened. */
export async function saveBook(book: Book): Promise<Uint8Array> {
  const opened = openedFrom.get(book);
  if (opened === undefined) {
    const parts = await libraryParts(book, []);
    writeFileProperties(parts, book);
    writeSettings(parts, book);
    return writeParts(parts);
  }
  const changes = changesSince(opened, book);
  if (changes.areNone) return opened.bytes;
  const written = await libraryParts(book, keptSheets(changes));
  followBookWriting(opened, book, changes);
  const parts = overlay(opened, written, book, changes);
  writeFileProperties(parts, book);
  if (changes.state.settings !== opened.state.settings) writeSettings(parts, book);
  return writeParts(parts);
}

/** The workbook as the library writes it, mended where it drops something; `kept` sheets without their cells. */
async function libraryParts(book: Book, kept: readonly Sheet[]): Promise<Parts> {
  handNamesToLibrary(book);
  for (const sheet of book.sheets) writeOlderNotes(sheet);
  const written = await withoutCells(kept, () =>
    withSpeltTexts(book.sheets, () =>
      book.library.xlsx.writeBuffer({ validate: false, zip: { level: 0, modTime: FIRST_DAY } }),
    ),
  );
  const parts = await readParts(written);
  writeEscapes(parts);
  writeRuleAttributes(parts, book);
  writeNameComments(parts, book);
  writeCalculation(parts, book);
  writeCharts(parts, book);
  writeFilters(parts, book);
  return parts;
}

/** Works out what changed, of it the formulas that are wanted; true where another shows a result that is not its own. */
function recalculate(book: Book, isWanted: (cell: Cell) => boolean): boolean {
  handNamesToLibrary(book);
  return calculateChanged(book, isWanted);
}
