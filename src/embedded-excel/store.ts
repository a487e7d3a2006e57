import type { Cell } from "@cj-tech-master/excelts";
import { Book } from "./book/book";
import { writeOlderNotes } from "./book/comments";
import { calculateChanged, trustResults } from "./calculation/keep-results";
import {
  readCarriedParts,
  readSettings,
  writeCarriedParts,
  writeSettings,
  type CarriedParts,
} from "./store/carried-parts";
import { readCalculation, writeCalculation } from "./store/calculation-part";
import { readRuleAttributes, writeRuleAttributes } from "./store/conditional-format-part";
import { adoptCharts, takeCharts, writeCharts } from "./store/charts-part";
import { adoptAnchors, settleAnchors, widenAnchors } from "./store/drawing-anchors";
import { installChartSupport, Table, Workbook } from "./store/library";
import { handNamesToLibrary, readNames, writeNameComments } from "./store/names-part";
import { mendConditionalFills, prepareOpenedCells } from "./store/opened-cells";
import { spellDateSystem } from "./store/date-system-part";
import { readFileProperties, writeFileProperties } from "./store/file-properties-part";
import { adoptFilters, takeTableFilters, writeFilters } from "./store/filters-part";
import { fillOptionalParts } from "./store/optional-parts";
import { readParts, writeParts } from "./store/package-parts";

installChartSupport();
// A table of the library writes the cells it remembers over the sheet's whenever it is made. Here the cells are the
// sheet's alone, and a table only describes them.
Table.prototype.store = () => undefined;

/** New workbooks are as old as this, so that the same steps give the same file. */
const FIRST_DAY = new Date(Date.UTC(2000, 0, 1));

/** What an opened file held that the library does not, and that goes back into it. */
const openedWith = new WeakMap<Book, CarriedParts>();

/** A workbook with one empty sheet. */
export function emptyBook(): Book {
  const library = new Workbook();
  library.created = FIRST_DAY;
  library.modified = FIRST_DAY;
  library.addWorksheet("Sheet1");
  const book = new Book(library, { recalculate });
  book.activate(book.activeSheet); // gives the workbook a view, as Excel always does
  return book;
}

/** Reads an .xlsx. */
export async function openBook(bytes: Uint8Array): Promise<Book> {
  const parts = await readParts(bytes);
  const filters = takeTableFilters(parts);
  const charts = takeCharts(parts);
  spellDateSystem(parts);
  widenAnchors(parts);
  const library = new Workbook();
  await library.xlsx.loadFromFiles(Object.fromEntries(parts));
  const book = new Book(library, { recalculate });
  fillOptionalParts(book);
  for (const { cells } of book.sheets) mendConditionalFills(cells);
  prepareOpenedCells(parts, book);
  readRuleAttributes(parts, book);
  book.names = readNames(parts, book);
  adoptFilters(parts, book, filters);
  adoptAnchors(book);
  settleAnchors(book);
  adoptCharts(parts, book, charts);
  readSettings(parts, book);
  readCalculation(parts, book);
  readFileProperties(parts, book);
  openedWith.set(book, readCarriedParts(parts));
  // Under manual calculation a file may hold results that are older than their inputs.
  if (book.calculationMode !== "Manual") trustResults(book);
  return book;
}

/** Writes an .xlsx: the same workbook gives the same bytes. */
export async function saveBook(book: Book): Promise<Uint8Array> {
  handNamesToLibrary(book);
  for (const sheet of book.sheets) writeOlderNotes(sheet);
  const written = await book.library.xlsx.writeBuffer({ validate: false, zip: { level: 0, modTime: FIRST_DAY } });
  const parts = await readParts(written);
  writeRuleAttributes(parts, book);
  writeNameComments(parts, book);
  writeCalculation(parts, book);
  writeCharts(parts, book);
  writeFilters(parts, book);
  const carried = openedWith.get(book);
  if (carried !== undefined) writeCarriedParts(parts, carried);
  writeFileProperties(parts, book);
  writeSettings(parts, book);
  return writeParts(parts);
}

/** Works out what changed, of it the formulas that are wanted; true where another shows a result that is not its own. */
function recalculate(book: Book, isWanted: (cell: Cell) => boolean): boolean {
  handNamesToLibrary(book);
  return calculateChanged(book, isWanted);
}
