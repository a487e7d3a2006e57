import type { Cell, Worksheet } from "../library/types";
import type { Book } from "../book/book";
import { serialOf } from "../book/cell-value";
import { dateSystemOf, numberOfDay } from "../book/date-system";
import { eachCell } from "../book/sheet-cells";
import { columnsKnown, type CellStyle } from "../book/styles";
import { partText, sheetPaths, type Parts } from "../library/package-parts";

/**
 * Makes the cells of an opened workbook as the model wants them, and mends what the library reads wrongly.
 *
 * Dates become the serial numbers that the file holds (the library's are rounded to the millisecond), shared formulas
 * become formulas of their own, and cells that look alike share one style.
 */
export function prepareOpenedCells(parts: Parts, book: Book): void {
  const paths = sheetPaths(parts);
  const share = styleSharer();
  for (const { cells } of book.sheets) {
    const xml = () => partText(parts, paths.get(cells.name) ?? "") ?? "";
    prepareSheet(book, cells, share, xml);
  }
}

function prepareSheet(book: Book, sheet: Worksheet, share: (style: CellStyle) => CellStyle, xml: () => string): void {
  let numbers: ReadonlyMap<string, number> | null = null;
  const system = dateSystemOf(book.library);
  const numberAt = (cell: Cell, date: Date) => {
    numbers ??= numbersInFile(xml());
    return numbers.get(cell.address) ?? numberOfDay(serialOf(date), system);
  };
  for (let column = 1; column <= columnsKnown(sheet); column++) {
    const line = sheet.getColumn(column);
    line.style = share(line.style);
  }
  for (let row = 1; row <= sheet.rowCount; row++) {
    const line = sheet.findRow(row);
    if (line === undefined) continue;
    line.style = share(line.style);
    // A height that Excel fitted stays Excel's to fit.
    if (line.height !== undefined && line.customHeight !== true) line.customHeight = false;
  }
  withoutDefaults(sheet, xml());
  eachCell(sheet, (cell) => {
    cell.style = share(cell.style);
    const { value } = cell;
    if (value instanceof Date) cell.value = numberAt(cell, value);
    if (value === null || typeof value !== "object" || !("result" in value || "formula" in value)) return;
    book.hasFormulas = true;
    // Written by a program that works nothing out: the first read does.
    if (value.result === undefined) {
      book.formulaEntered(cell);
      book.valuesChanged();
    }
    const formula = cell.formula;
    const result = value.result instanceof Date ? numberAt(cell, value.result) : value.result;
    if ("sharedFormula" in value && formula !== undefined)
      cell.value = result === undefined ? { formula } : { formula, result };
    else if (value.result instanceof Date) cell.result = result;
  });
}

const PRINT_DEFAULTS = ["firstPageNumber", "useFirstPageNumber", "copies"] as const;

/** Takes out what the library adds to a print set-up that does not say it; pages would be numbered anew on each sheet. */
function withoutDefaults(sheet: Worksheet, xml: string): void {
  const said = /<pageSetup\b([^>]*)>/.exec(xml)?.[1] ?? "";
  const setup: Partial<Record<(typeof PRINT_DEFAULTS)[number], unknown>> = sheet.pageSetup;
  for (const name of PRINT_DEFAULTS) if (!said.includes(`${name}=`)) setup[name] = undefined;
}

/** The number in each cell of a sheet's part, by address. */
function numbersInFile(xml: string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [, attributes = "", content = ""] of xml.matchAll(/<c\b([^>]*?)(?<!\/)>([\s\S]*?)<\/c>/g)) {
    const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    const number = /<v>([^<]+)<\/v>/.exec(content)?.[1];
    // A date may stand as ISO text, which the library reads as the day it is.
    if (address !== undefined && !Number.isNaN(Number(number))) numbers.set(address, Number(number));
  }
  return numbers;
}

/** One object for all styles alike. Fills without a pattern go: the library would write them as invalid XML. */
function styleSharer(): (style: CellStyle) => CellStyle {
  const known = new Map<string, CellStyle>();
  return (style) => {
    const mended = withoutEmptyFill(style);
    const content = JSON.stringify(mended);
    const shared = known.get(content) ?? mended;
    known.set(content, shared);
    return shared;
  };
}

function withoutEmptyFill(style: CellStyle): CellStyle {
  const { fill, ...rest } = style;
  return fill?.type === "pattern" && !hasPattern(fill) ? rest : style;
}

/** In a conditional format a fill without a pattern is a solid one. */
export function mendConditionalFills(sheet: Worksheet): void {
  for (const { rules } of sheet.conditionalFormattings)
    for (const { style } of rules) {
      const fill = style?.fill;
      if (style !== undefined && fill?.type === "pattern" && !hasPattern(fill))
        style.fill = { ...fill, pattern: "solid" };
    }
}

/** The library's types promise a pattern; `<patternFill/>` in a file has none. */
function hasPattern(fill: { readonly pattern?: string }): boolean {
  return fill.pattern !== undefined;
}
