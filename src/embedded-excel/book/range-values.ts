import type { Cell, CellValueInput } from "../library/types";
import { format as formatText } from "numfmt";
import type { Box } from "../ground/address";
import { readCellInput } from "./cell-input";
import type { Book, Sheet } from "./book";
import { isError, scalarOf, type Scalar } from "./cell-value";
import { dateSystemOf, dayOf1900, isCalendarFormat } from "./date-system";
import { toFileFormula, toShownFormula } from "./formula-text";
import { toR1C1 } from "./r1c1";
import { isCovered } from "./sheet-cells";
import { numberFormatOf, styleAt } from "./styles";

/** One result per cell of the box, in rows. `read` gets undefined for a cell that the library does not hold. */
function readCells<Result>(
  sheet: Sheet,
  box: Box,
  read: (cell: Cell | undefined, row: number, column: number) => Result,
): Result[][] {
  const rows: Result[][] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const cells = sheet.cells.findRow(row + 1);
    const results: Result[] = [];
    for (let column = box.left; column <= box.right; column++)
      results.push(read(cells?.findCell(column + 1), row, column));
    rows.push(results);
  }
  return rows;
}

function shownValue(cell: Cell | undefined): Scalar {
  return cell === undefined || isCovered(cell) ? "" : scalarOf(cell.value);
}

export function readValues(sheet: Sheet, box: Box): Scalar[][] {
  return readCells(sheet, box, shownValue);
}

export function readFormulas(sheet: Sheet, box: Box): Scalar[][] {
  return readCells(sheet, box, (cell) => {
    const formula = cell === undefined || isCovered(cell) ? undefined : cell.formula;
    return formula === undefined ? shownValue(cell) : `=${toShownFormula(formula)}`;
  });
}

export function readFormulasR1C1(sheet: Sheet, box: Box): Scalar[][] {
  return readFormulas(sheet, box).map((cells, row) =>
    cells.map((shown, column) => {
      const formula = sheet.cells.findRow(box.top + row + 1)?.findCell(box.left + column + 1)?.formula;
      if (formula === undefined || typeof shown !== "string") return shown;
      return toR1C1(shown, { row: box.top + row, column: box.left + column });
    }),
  );
}

export function readNumberFormats(sheet: Sheet, box: Box): string[][] {
  return readCells(sheet, box, (cell, row, column) =>
    numberFormatOf(cell === undefined ? styleAt(sheet.cells, row, column) : cell.style),
  );
}

/** Each value as its cell shows it; "#" signs for a column too narrow are not imitated. */
export function readText(sheet: Sheet, box: Box): string[][] {
  const system = dateSystemOf(sheet.cells.workbook);
  return readCells(sheet, box, (cell) => {
    const value = shownValue(cell);
    if (value === "" || cell === undefined) return "";
    if (typeof value === "string" && isError(cell.value)) return value;
    const format = numberFormatOf(cell.style);
    if (format === "General" && typeof value === "string") return value;
    const isDay = system === 1904 && typeof value === "number" && isCalendarFormat(format);
    const shown = isDay ? dayOf1900(value, system) : value;
    return formatText(format, shown, { locale: "en-GB", throws: false, invalid: String(value) });
  });
}

export function readValueTypes(sheet: Sheet, box: Box): `${Excel.RangeValueType}`[][] {
  return readCells(sheet, box, (cell) => valueTypeOf(cell, shownValue(cell)));
}

function valueTypeOf(cell: Cell | undefined, value: Scalar): `${Excel.RangeValueType}` {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return cell !== undefined && isError(cell.value) ? "Error" : "String";
}

/** A cell keeps its link when its text is written anew; a number cannot carry one here. */
function linked(cell: Cell, value: Scalar): CellValueInput {
  const before = cell.value;
  if (typeof value !== "string" || before === null || typeof before !== "object" || !("hyperlink" in before))
    return value;
  const { hyperlink, tooltip } = before;
  return { text: value, hyperlink, ...(tooltip === undefined ? {} : { tooltip }) };
}

/** Puts one input into one cell as Excel does. */
export function writeInput(book: Book, cell: Cell, input: unknown): void {
  if (isCovered(cell)) return;
  const read = readCellInput(input, numberFormatOf(cell.style), dateSystemOf(book.library));
  switch (read.kind) {
    case "leave":
      return;
    case "empty":
      cell.value = null;
      return;
    case "formula":
      cell.value = { formula: toFileFormula(read.formula) };
      book.formulaEntered(cell);
      return;
    case "error":
      cell.value = { error: read.error };
      return;
    case "value":
      cell.value = linked(cell, read.value);
      if (read.numberFormat !== null && numberFormatOf(cell.style) === "General")
        cell.style = { ...cell.style, numFmt: read.numberFormat };
  }
}
