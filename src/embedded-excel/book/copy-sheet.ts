import type { Worksheet } from "../library/types";
import { boxAddress } from "../ground/address";
import type { Book, Sheet } from "./book";
import { contentOf, putContent } from "./cell-content";
import { isOlderNote } from "./comments";
import { ruleEntries, setRuleEntries } from "./conditional-formats";
import { copyOfRule } from "./copy-conditional-formats";
import { setSheetFilter, sheetFilter, tableFilters } from "./filters";
import { newerFormats, setNewerFormats } from "./newer-formats";
import { renameInFormula } from "./rename-sheet";
import { eachCell, mergedBoxes } from "./sheet-cells";
import { columnsKnown } from "./styles";
import { placeTable, tableBox, tableName, type TableModel } from "./tables";

/** Fills an empty sheet with all that another has, but for charts and comments. What the copy says of itself it means. */
export function copySheet(book: Book, source: Sheet, copy: Sheet): void {
  copyCellsOf(source, copy);
  copyLines(source.cells, copy.cells);
  copySettings(source.cells, copy.cells);
  const tables = copyTables(book, source, copy);
  copyRules(source.cells, copy.cells);
  for (const [key, value] of source.customProperties) copy.customProperties.set(key, value);
  for (const name of book.names.filter(({ sheetId }) => sheetId === source.id))
    book.names.push({ ...name, sheetId: copy.id, formula: meantHere(name.formula, source, copy, tables) });
  eachCell(copy.cells, (cell) => {
    const { formula } = cell;
    if (formula === undefined) return;
    const meant = meantHere(formula, source, copy, tables);
    if (meant !== formula) cell.value = { formula: meant };
  });
  book.valuesChanged();
}

function copyCellsOf(source: Sheet, copy: Sheet): void {
  eachCell(source.cells, (cell, row, column) => {
    const content = contentOf(cell);
    const comment = isOlderNote(content.comment) ? undefined : content.comment;
    putContent(copy.cells.getCell(row + 1, column + 1), { ...content, comment });
  });
  for (const { top, left, bottom, right } of mergedBoxes(source.cells))
    copy.cells.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
}

/** Heights, widths, looks and hiding of rows and columns. */
function copyLines(source: Worksheet, copy: Worksheet): void {
  for (let row = 1; row <= source.rowCount; row++) {
    const line = source.findRow(row);
    if (line === undefined) continue;
    const into = copy.getRow(row);
    // A row that was never given a height has none, whatever the library's types say.
    if (line.height !== undefined) into.height = line.height;
    if (line.customHeight !== undefined) into.customHeight = line.customHeight;
    into.hidden = line.hidden;
    into.style = line.style;
  }
  for (let column = 1; column <= columnsKnown(source); column++) {
    const line = source.getColumn(column);
    const into = copy.getColumn(column);
    if (line.width !== undefined) into.width = line.width;
    into.hidden = line.hidden;
    into.style = line.style;
  }
}

function copySettings(source: Worksheet, copy: Worksheet): void {
  copy.properties = structuredClone(source.properties);
  copy.pageSetup = structuredClone(source.pageSetup);
  copy.headerFooter = structuredClone(source.headerFooter);
  copy.views = structuredClone(source.views);
  copy.dataValidations.model = structuredClone(source.dataValidations.model);
  copy.sheetProtection = structuredClone(source.sheetProtection);
  copy.rowBreaks = structuredClone(source.rowBreaks);
  copy.colBreaks = structuredClone(source.colBreaks);
}

function copyRules(source: Worksheet, copy: Worksheet): void {
  const corner = { row: 0, column: 0 };
  for (const { ref, rules } of ruleEntries(source))
    setRuleEntries(copy, [...ruleEntries(copy), { ref, rules: [copyOfRule(rules[0], copy, corner, corner)] }]);
  setNewerFormats(copy, newerFormats(source));
  const filter = sheetFilter(source);
  if (filter !== null) setSheetFilter(copy, { box: filter.box, columns: new Map(filter.columns) });
}

/** The new name of each table, by its old one. */
function copyTables(book: Book, source: Sheet, copy: Sheet): Map<string, string> {
  const names = new Map<string, string>();
  for (const { model } of source.cells.getTables()) {
    const name = freeName(book, tableName(model));
    names.set(tableName(model), name);
    const { columns, headerRow = true, totalsRow = false, style = {} } = structuredClone(model);
    const box = tableBox(model);
    const ref = boxAddress({ ...box, bottom: box.top, right: box.left });
    const added = copy.cells.addTable({ name, ref, headerRow, totalsRow, style, columns, rows: model.rows });
    placeTable(added.model, box);
    copyFilters(model, added.model);
  }
  return names;
}

function copyFilters(from: TableModel, to: TableModel): void {
  for (const [index, filter] of tableFilters(from)) tableFilters(to).set(index, filter);
}

/** "Sales2" of "Sales": a number behind the name, as Excel has it. */
function freeName(book: Book, name: string): string {
  let number = 2;
  while (book.library._tableNames.has(`${name}${number}`.toLowerCase())) number++;
  return `${name}${number}`;
}

/** The formula with the copy and its tables in the place of what it was copied from. */
function meantHere(formula: string, source: Sheet, copy: Sheet, tables: ReadonlyMap<string, string>): string {
  let meant = renameInFormula(formula, source.cells.name, copy.cells.name);
  for (const [before, after] of tables)
    meant = meant.replace(new RegExp(`(?<![\\p{L}\\p{N}_.])${before.replace(/[.\\?]/g, "\\$&")}(?=\\[)`, "giu"), after);
  return meant;
}
