import type { Cell, Worksheet } from "../library/types";
import type { Book } from "../book/book";
import { comparePlaces, recordCells, sameInput, type SheetRecord } from "../book/cell-record";
import { eachCell } from "../book/sheet-cells";
import { tableBox, tableName } from "../book/tables";
import { Dependents } from "./dependents";
import { readPrecedents, type Precedents } from "./precedents";

/** What the results of a workbook's formulas were worked out from. */
export interface CalculatedFrom {
  readonly sheets: ReadonlyMap<Worksheet, SheetRecord>;
  /** What each name and table stands for, by its name in small letters. */
  readonly names: ReadonlyMap<string, string>;
}

export const FROM_NOTHING: CalculatedFrom = { sheets: new Map(), names: new Map() };

export function calculatedFrom(book: Book): CalculatedFrom {
  return { sheets: new Map(book.sheets.map(({ cells }) => [cells, recordCells(cells)])), names: meanings(book) };
}

function meanings(book: Book): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, meaning: string) => {
    found.set(name.toLowerCase(), `${found.get(name.toLowerCase()) ?? ""}|${meaning}`);
  };
  for (const { name, formula, sheetId } of book.names) add(name, `${sheetId ?? ""}:${formula}`);
  for (const { cells } of book.sheets)
    for (const { model } of cells.getTables())
      add(
        tableName(model),
        JSON.stringify([
          cells.name,
          tableBox(model),
          model.headerRow,
          model.totalsRow,
          model.columns.map((c) => c.name),
        ]),
      );
  return found;
}

/** A cell with a formula, and where it is. */
export interface FormulaCell {
  readonly cell: Cell;
  readonly sheet: Worksheet;
  readonly formula: string;
  readonly precedents: Precedents;
  /** Whether something its text does not name may change it. */
  onAnything: boolean;
}

/** Every formula of a workbook, and those whose results may not be what they were. */
interface Formulas {
  readonly all: readonly FormulaCell[];
  readonly changed: ReadonlySet<FormulaCell>;
}

/**
 * The formulas that are new, have no result, or depend on what changed, on the way through other formulas too.
 *
 * What cannot be read of a formula counts as depending on everything: it is among the changed once anything is.
 */
export function changedFormulas(book: Book, before: CalculatedFrom, now: CalculatedFrom): Formulas {
  const { all, at, dependents } = readFormulas(book, now);
  const changed = new Set<FormulaCell>();
  const waiting: FormulaCell[] = [];
  const add = (formula: FormulaCell | undefined) => {
    if (formula === undefined || changed.has(formula)) return;
    changed.add(formula);
    waiting.push(formula);
  };
  let isAnyChanged = false;
  const touch = (sheet: Worksheet, row: number, column: number) => {
    isAnyChanged = true;
    for (const user of dependents.touch(sheet, row, column)) add(user);
  };
  for (const [sheet, cells] of now.sheets)
    comparePlaces(before.sheets.get(sheet) ?? new Map(), cells, (row, column, old, present) => {
      if (present !== undefined && present.formula !== null && present.value === null) add(at(sheet, row, column));
      if (sameInput(old, present)) return;
      add(at(sheet, row, column));
      touch(sheet, row, column);
    });
  const names = new Set([...before.names.keys(), ...now.names.keys()]);
  const renamed = [...names].filter((name) => before.names.get(name) !== now.names.get(name));
  isAnyChanged ||= renamed.length > 0 || waiting.length > 0;
  for (const formula of all) {
    if (renamed.some((name) => formula.precedents.names.has(name))) add(formula);
    if (formula.onAnything && isAnyChanged) add(formula);
  }
  for (let formula = waiting.pop(); formula !== undefined; formula = waiting.pop())
    touch(formula.sheet, formula.cell.row - 1, formula.cell.col - 1);
  return { all, changed };
}

function readFormulas(book: Book, { names }: CalculatedFrom) {
  const all: FormulaCell[] = [];
  const places = new Map<Worksheet, Map<string, FormulaCell>>();
  const dependents = new Dependents<Worksheet, FormulaCell>();
  const known = new Map<string, Precedents>();
  const resolve = placeFinder(book, names);
  for (const { cells: sheet } of book.sheets) {
    const here = new Map<string, FormulaCell>();
    places.set(sheet, here);
    eachCell(sheet, (cell, row, column) => {
      const formula = cell.formula;
      if (formula === undefined) return;
      const precedents = known.get(formula) ?? readPrecedents(formula);
      known.set(formula, precedents);
      const found = { cell, sheet, formula, precedents, onAnything: precedents.onAnything };
      all.push(found);
      here.set(`${row},${column}`, found);
      resolve(found, dependents);
    });
  }
  const at = (sheet: Worksheet, row: number, column: number) => places.get(sheet)?.get(`${row},${column}`);
  return { all, at, dependents };
}

/** Watches what a formula speaks of, names and tables by what they stand for. */
function placeFinder(book: Book, meaningful: ReadonlyMap<string, string>) {
  const sheets = new Map(book.sheets.map(({ cells }) => [cells.name.toLowerCase(), cells]));
  const tables = new Map(
    book.sheets.flatMap(({ cells }) =>
      cells.getTables().map(({ model }) => [tableName(model).toLowerCase(), { sheet: cells, box: tableBox(model) }]),
    ),
  );
  const ofNames = new Map<string, Precedents[]>();
  for (const { name, formula } of book.names) {
    const key = name.toLowerCase();
    ofNames.set(key, [...(ofNames.get(key) ?? []), readPrecedents(formula)]);
  }
  return (formula: FormulaCell, dependents: Dependents<Worksheet, FormulaCell>) => {
    const seen = new Set<string>();
    const watch = ({ blocks, names, functions, onAnything }: Precedents) => {
      if (onAnything) formula.onAnything = true;
      for (const { sheet, box } of blocks) {
        const on = sheet === null ? formula.sheet : sheets.get(sheet.toLowerCase());
        if (on === undefined) formula.onAnything = true;
        else dependents.watch(on, box, formula);
      }
      for (const name of names) {
        if (seen.has(name)) continue;
        seen.add(name);
        if (!meaningful.has(name)) formula.onAnything = true;
        const table = tables.get(name);
        if (table !== undefined) dependents.watch(table.sheet, table.box, formula);
        for (const behind of ofNames.get(name) ?? []) watch(behind);
      }
      // A function that somebody defined as a name.
      for (const name of functions) if (ofNames.has(name.toLowerCase())) formula.onAnything = true;
    };
    watch(formula.precedents);
  };
}
