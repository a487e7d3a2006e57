import { boxAddress, type Box } from "../ground/address";
import { ApiError, invalidArgument, itemAlreadyExists } from "../ground/api-error";
import type { Book, Sheet } from "./book";
import { copySheet } from "./copy-sheet";
import { EVENT_TYPE } from "./events";
import { renameSheetInBook } from "./rename-sheet";

/** Adds a sheet behind the last one; without a name it becomes "Sheet1", "Sheet2" … */
export function addSheet(book: Book, name: string | null): Sheet {
  assertStructureUnlocked(book, "WorksheetCollection.add");
  const chosen = name ?? freeName(book);
  assertSheetName(chosen, "WorksheetCollection.add");
  if (book.findSheet(chosen) !== null) throw itemAlreadyExists(chosen, "WorksheetCollection.add");
  const sheet = book.sheetOf(book.library.addWorksheet(chosen));
  book.events.raise(EVENT_TYPE.worksheetAdded, sheet.id, { source: "Local" });
  return sheet;
}

/** Where a copy of a sheet goes; -1 is behind the last. */
export function duplicateSheet(book: Book, source: Sheet, position: number): Sheet {
  assertStructureUnlocked(book, "Worksheet.copy");
  const active = book.activeSheet;
  const copy = book.sheetOf(book.library.addWorksheet(freeCopyName(book, source.cells.name)));
  copySheet(book, source, copy);
  if (position >= 0) moveSheet(book, copy, position);
  book.activate(active);
  book.events.raise(EVENT_TYPE.worksheetAdded, copy.id, { source: "Local" });
  return copy;
}

/** "Data (2)" of "Data", within what a name may be long. */
function freeCopyName(book: Book, name: string): string {
  let number = 2;
  const spell = () => `${name.slice(0, 31 - ` (${number})`.length)} (${number})`;
  while (book.findSheet(spell()) !== null) number++;
  return spell();
}

function freeName(book: Book): string {
  let number = 1;
  while (book.findSheet(`Sheet${number}`) !== null) number++;
  return `Sheet${number}`;
}

function assertSheetName(name: string, location: string): void {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument(`${name} is not a name for a sheet.`, location);
}

/** Renames the sheet wherever formulas and names speak of it. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  assertStructureUnlocked(book, "Worksheet.name");
  assertSheetName(name, "Worksheet.name");
  const other = book.findSheet(name);
  if (other !== null && other !== sheet) throw itemAlreadyExists(name, "Worksheet.name");
  const before = sheet.cells.name;
  if (before === name) return;
  sheet.cells.name = name;
  renameSheetInBook(book, before, name);
}

export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  assertStructureUnlocked(book, "Worksheet.position");
  const others = book.sheets.filter((other) => other !== sheet);
  if (!Number.isInteger(position) || position < 0 || position > others.length)
    throw invalidArgument(`${position} is not a position.`, "Worksheet.position");
  const active = book.activeSheet;
  const order = [...others.slice(0, position), sheet, ...others.slice(position)];
  for (const [index, { cells }] of order.entries()) cells.orderNo = index;
  book.activate(active);
}

export function activateSheet(book: Book, sheet: Sheet): void {
  const before = book.activeSheet;
  if (before === sheet) return;
  book.activate(sheet);
  book.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  book.events.raise(EVENT_TYPE.worksheetDeactivated, before.id, {});
  book.events.raise(EVENT_TYPE.worksheetActivated, sheet.id, {});
}

/** Shows or hides the sheet; when the active one is hidden, the next that is shown becomes active, else the one before. */
export function showSheet(book: Book, sheet: Sheet, state: Sheet["cells"]["state"]): void {
  if (state !== "visible") {
    const others = visibleBeside(book, sheet, "Worksheet.visibility");
    const place = book.sheets.indexOf(sheet);
    const next = others.find((other) => book.sheets.indexOf(other) > place) ?? others.at(-1);
    if (book.activeSheet === sheet && next !== undefined) activateSheet(book, next);
  }
  sheet.cells.state = state;
}

/** The other sheets that are shown; a workbook may not be without any. */
function visibleBeside(book: Book, sheet: Sheet, location: string): readonly Sheet[] {
  const others = book.sheets.filter((other) => other !== sheet && other.cells.state === "visible");
  if (others.length > 0) return others;
  throw new ApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.", location);
}

export function removeSheet(book: Book, sheet: Sheet): void {
  assertStructureUnlocked(book, "Worksheet.delete");
  const left = visibleBeside(book, sheet, "Worksheet.delete");
  const active = book.activeSheet;
  for (const { name } of sheet.cells.getTables()) book.library._tableNames.delete(name.toLowerCase());
  // The library would leave the charts' parts in the file.
  for (const chart of [...sheet.cells.getCharts()]) sheet.cells.removeChart(chart);
  book.library.removeWorksheet(sheet.cells.id);
  renameSheetInBook(book, sheet.cells.name, null);
  book.names = book.names.filter((name) => name.sheetId !== sheet.id);
  book.activate(active === sheet ? (left[0] ?? active) : active);
  book.events.raise(EVENT_TYPE.worksheetDeleted, sheet.id, { source: "Local" });
}

function assertStructureUnlocked(book: Book, location: string): void {
  if (book.library.protection?.lockStructure === true)
    throw new ApiError("AccessDenied", "The workbook's structure is protected.", location, 403);
}

/** Goes to cells as a person does who selects them. */
export function selectCells(book: Book, sheet: Sheet, box: Box): void {
  book.activate(sheet);
  book.selection = box;
  book.events.raise(EVENT_TYPE.worksheetSelectionChanged, sheet.id, { address: boxAddress(box) });
}
