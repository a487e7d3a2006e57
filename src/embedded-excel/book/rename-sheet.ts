import { quoteSheetName } from "../address";
import type { Book } from "./book";
import { eachCell } from "./sheet-cells";

/** Lets formulas and names speak of a sheet by its new name; by #REF! when it is gone (`after` null). */
export function renameSheetInBook(book: Book, before: string, after: string | null): void {
  const rename = (formula: string) => renameInFormula(formula, before, after);
  for (const name of book.names) name.formula = rename(name.formula);
  for (const { cells } of book.sheets)
    eachCell(cells, (cell) => {
      const formula = cell.formula;
      if (formula === undefined) return;
      const renamed = rename(formula);
      if (renamed !== formula) cell.value = { formula: renamed };
    });
  for (const { cells } of book.sheets)
    for (const chart of cells.getCharts()) book.chartParts.get(chart)?.changeFormulas(rename);
  book.valuesChanged();
}

/** A quoted text, a quoted sheet name with "!", or a bare name with "!". */
const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|((?<![\w.\]])[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** What is left of a reference to a sheet that is gone. */
const LOST_REFERENCE = /#REF!\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?/g;

/** The formula with another name for a sheet; #REF! where it is gone. */
export function renameInFormula(formula: string, before: string, after: string | null): string {
  const renamed = formula.replace(PARTS, (part: string, quoted: string | undefined, bare: string | undefined) => {
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    if (sheet?.toLowerCase() !== before.toLowerCase()) return part;
    return after === null ? "#REF!" : `${quoteSheetName(after)}!`;
  });
  return after === null && renamed !== formula ? renamed.replace(LOST_REFERENCE, "#REF!") : renamed;
}
