import type { Book, Sheet } from "../book/book";
import { isError, isErrorText, scalarOf, type Scalar } from "../book/cell-value";
import { eachCell } from "../book/sheet-cells";
import { REFERENCE_PARTS } from "../book/shifted-references";
import { calculateFormulas, Workbook } from "../library/library";

/** What the formulas would come to in cells of the sheet, asked all at once in a copy that holds values only. */
export function sheetAnswers(book: Book, sheet: Sheet, formulas: readonly string[]): Scalar[] {
  const scratch = new Workbook();
  const needsAll = formulas.some((formula) => formula.includes("!"));
  for (const other of needsAll ? book.sheets : [sheet]) copyValues(other, scratch);
  const answers = scratch.addWorksheet(freeName(book));
  const own = `'${sheet.cells.name.replaceAll("'", "''")}'!`;
  for (const [index, formula] of formulas.entries())
    answers.getCell(index + 1, 1).value = { formula: onSheet(formula, own) };
  calculateFormulas(scratch as Parameters<typeof calculateFormulas>[0]);
  return formulas.map((_, index) => scalarOf(answers.getCell(index + 1, 1).value));
}

/** A name that no sheet of the book has. */
function freeName({ sheets }: Book): string {
  const taken = new Set(sheets.map(({ cells }) => cells.name.toLowerCase()));
  let number = 1;
  while (taken.has(`answers ${number}`)) number++;
  return `Answers ${number}`;
}

/** The formula with the sheet's name before every reference that has none. */
function onSheet(formula: string, own: string): string {
  return formula.replace(REFERENCE_PARTS, (part: string, prefix: string | undefined, ...rest: unknown[]) => {
    const cells = rest[2];
    return typeof cells === "string" && prefix === undefined ? own + part : part;
  });
}

function copyValues({ cells }: Sheet, into: InstanceType<typeof Workbook>): void {
  const copy = into.addWorksheet(cells.name);
  eachCell(cells, (cell, row, column) => {
    const value = scalarOf(cell.value);
    if (value === "") return;
    const isErrorValue = typeof value === "string" && isErrorText(value) && isError(cell.value);
    copy.getCell(row + 1, column + 1).value = isErrorValue ? { error: value } : value;
  });
}
