import type { DefinedNameModel } from "../library/types";
import {
  absoluteAddress,
  boxAddress,
  hasAllColumns,
  hasAllRows,
  parseReference,
  quoteSheetName,
} from "../ground/address";
import type { Book, Sheet } from "../book/book";
import { sheetFilter } from "../book/filters";
import type { DefinedName } from "../book/names";
import { xmlDecode } from "../library/library";
import {
  attributesOf,
  attributeText,
  partText,
  setPartText,
  sheetPaths,
  WORKBOOK_PART,
  type Parts,
} from "../library/package-parts";

/** Print areas and titles are page set-up; the library reads and writes them there. */
const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTERED = "_xlnm._FilterDatabase";
const PAGE_SETUP_NAMES = ["_xlnm.Print_Area", PRINT_TITLES];

const NAME = /<(?:\w+:)?definedName\b([^>]*)>([^<]*)<\/(?:\w+:)?definedName>/g;

/** The defined names as they stand in the file: the library would take them apart cell by cell. */
export function readNames(parts: Parts, book: Book): DefinedName[] {
  const sheetNames = [...sheetPaths(parts).keys()];
  const text = partText(parts, WORKBOOK_PART) ?? "";
  const names: DefinedName[] = [];
  for (const [, tag = "", formula = ""] of text.matchAll(NAME)) {
    const { name = "", localSheetId, hidden, comment } = attributesOf(tag);
    const sheet = localSheetId === undefined ? null : book.findSheet(sheetNames[Number(localSheetId)] ?? "");
    if (PAGE_SETUP_NAMES.includes(name)) {
      if (sheet !== null && name === PRINT_TITLES) readPrintTitles(sheet, xmlDecode(formula));
      continue;
    }
    names.push({
      name,
      formula: xmlDecode(formula).trim(),
      sheetId: sheet?.id ?? null,
      visible: hidden !== "1" && hidden !== "true",
      comment: comment ?? "",
    });
  }
  return names;
}

/** Of titles like "Data!$A:$A,Data!$1:$2"; the library misses those written without "$". */
function readPrintTitles({ cells }: Sheet, formula: string): void {
  for (const text of formula.match(/('[^']*'|[^,'])+/g) ?? []) {
    const box = parseReference(text)?.box;
    if (box !== undefined && hasAllColumns(box)) cells.pageSetup.printTitlesRow = boxAddress(box);
    else if (box !== undefined && hasAllRows(box)) cells.pageSetup.printTitlesColumn = boxAddress(box);
  }
}

/** Gives the library the names as plain formulas: it writes those as they are, and works with them. */
export function handNamesToLibrary(book: Book): void {
  const sheets = book.sheets;
  const names = [...book.names, ...filterNames(book)];
  book.library.definedNames.model = names.map((name): DefinedNameModel => {
    const position = sheets.findIndex((sheet) => sheet.id === name.sheetId);
    return {
      name: name.name,
      ranges: [name.formula],
      formulaExpression: name.formula,
      ...(position < 0 ? {} : { localSheetId: position }),
      ...(name.visible ? {} : { hidden: true }),
    };
  });
}

/** The hidden names by which programs find what a sheet filters; those of an opened file are brought up to it. */
function filterNames(book: Book): DefinedName[] {
  return book.sheets.flatMap((sheet) => {
    const filter = sheetFilter(sheet.cells);
    if (filter === null) return [];
    const formula = `${quoteSheetName(sheet.cells.name)}!${absoluteAddress(filter.box)}`;
    const known = book.names.find(({ name, sheetId }) => name === FILTERED && sheetId === sheet.id);
    if (known === undefined) return [{ name: FILTERED, formula, sheetId: sheet.id, visible: false, comment: "" }];
    known.formula = formula;
    return [];
  });
}

/** Adds what the library leaves out of the names it writes: their comments. */
export function writeNameComments(parts: Parts, book: Book): void {
  const commented = new Map(book.names.filter(({ comment }) => comment !== "").map((n) => [n.name, n.comment]));
  if (commented.size === 0) return;
  const text = partText(parts, WORKBOOK_PART) ?? "";
  const written = text.replace(/<definedName\b([^>]*)>/g, (tag, attributes: string) => {
    const comment = commented.get(attributesOf(attributes).name ?? "");
    return comment === undefined ? tag : `<definedName${attributes}${attributeText({ comment })}>`;
  });
  setPartText(parts, WORKBOOK_PART, written);
}
