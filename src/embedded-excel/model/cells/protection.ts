import type { Book, Sheet } from "../../book/book";
import { ApiError } from "../../ground/api-error";
import { RichObject } from "../../wire/rich-object";

/** What a protected sheet still allows, in the library's words. */
const ALLOWANCES = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

/** Whether the sheet is protected. Passwords are taken and not kept. */
export class WorksheetProtection extends RichObject {
  readonly apiName = "WorksheetProtection";
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get protected() {
    return isProtected(this.#sheet);
  }
  protect(options?: Excel.WorksheetProtectionOptions | null) {
    if (this.protected) throw accessDenied("WorksheetProtection.protect");
    const allowed = Object.entries(ALLOWANCES).map(
      ([office, file]) => [file, options?.[office as keyof typeof ALLOWANCES] === true] as const, // its own keys
    );
    this.#sheet.cells.sheetProtection = { sheet: true, ...Object.fromEntries(allowed) };
  }
  unprotect() {
    this.#sheet.cells.sheetProtection = null;
  }
}

export function isProtected(sheet: Sheet): boolean {
  return sheet.cells.sheetProtection?.sheet === true;
}

function accessDenied(location: string): ApiError {
  return new ApiError("AccessDenied", "You cannot perform the requested operation.", location, 403);
}

/** Whether sheets may be added, deleted, renamed and moved. */
export class WorkbookProtection extends RichObject {
  readonly apiName = "WorkbookProtection";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get protected() {
    return this.#book.library.protection?.lockStructure === true;
  }
  protect() {
    this.#book.library.protection = { lockStructure: true };
  }
  unprotect() {
    delete this.#book.library.protection;
  }
}
