import type { Cell, Worksheet } from "../library/types";
import { quoteSheetName } from "../ground/address";
import type { Book } from "./book";
import { ruleEntries } from "./conditional-formats";
import { changeContentFormulas } from "./rule-content";
import { eachCell } from "./sheet-cells";

/** Lets formulas and names speak of a sheet by its new name; by #REF! when it is gone (`after` null). */
export function renameSheetInBook(book: Book, before: string, after: string | null): void {
  const rename = (formula: string) => renameInFormula(formula, before, after);
  for (const name of book.names) name.formula = rename(name.formula);
  for (const { cells } of book.sheets) {
    eachCell(cells, (cell) => {
      const formula = cell.formula;
      if (formula === undefined) return;
      const renamed = rename(formula);
      if (renamed !== formula) cell.value = after === null ? { formula: renamed } : withFormula(cell, renamed);
    });
    renameInRules(cells, rename);
    for (const chart of cells.getCharts()) book.chartParts.get(chart)?.changeFormulas(rename);
  }
  book.valuesChanged();
}

/** What the cell holds with its formula spelt anew: another name changes neither its result nor the cells it fills. */
function withFormula({ value }: Cell, formula: string): Cell["value"] {
  return { ...(value as Extract<Cell["value"], { readonly formula?: string }>), formula };
}

/** Conditional formats and lists to choose from. Those that look at other sheets mostly stand where the store renames them. */
function renameInRules(sheet: Worksheet, rename: (formula: string) => string): void {
  const renamed = <Held>(held: Held | string): Held | string => (typeof held === "string" ? rename(held) : held);
  for (const { rules } of ruleEntries(sheet))
    for (const rule of rules) {
      if (rule.formulae !== undefined) rule.formulae = rule.formulae.map(renamed);
      changeContentFormulas(rule, rename);
    }
  for (const rule of Object.values(sheet.dataValidations.model))
    if (rule !== undefined && "formulae" in rule) rule.formulae = rule.formulae.map(renamed);
}

/** A quoted text; a quoted sheet name with "!", or two, the first and last of a row of sheets; bare names with "!". */
const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|((?<![\w.\]$])(?:[\p{L}_][\p{L}\p{N}_.]*:)?[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** What is left of a reference to a sheet that is gone. */
const LOST_REFERENCE = /#REF!\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?/g;

/** The formula with another name for a sheet; #REF! where it is gone. */
export function renameInFormula(formula: string, before: string, after: string | null): string {
  const renamed = formula.replace(PARTS, (part: string, quoted: string | undefined, bare: string | undefined) => {
    const named = (quoted?.replaceAll("''", "'") ?? bare ?? "").split(":");
    // The first of "A1:Data!B2" is no sheet, but the other corner.
    const corner =
      bare !== undefined && named.length === 2 && isCorner(named[0] ?? "") ? `${named.shift() ?? ""}:` : "";
    if (!named.some((sheet) => sheet.toLowerCase() === before.toLowerCase())) return part;
    if (after === null) return `${corner}#REF!`;
    const sheets = named.map((sheet) => (sheet.toLowerCase() === before.toLowerCase() ? after : sheet));
    const isBare = sheets.every((sheet) => quoteSheetName(sheet) === sheet);
    return `${corner}${isBare ? sheets.join(":") : `'${sheets.join(":").replaceAll("'", "''")}'`}!`;
  });
  return after === null && renamed !== formula ? renamed.replace(LOST_REFERENCE, "#REF!") : renamed;
}

function isCorner(text: string): boolean {
  return quoteSheetName(text) !== text;
}
