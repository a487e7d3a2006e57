import type { Cell, Row, Worksheet, Chart } from "../library/types";
import type { Book, Sheet } from "../book/book";
import { comparePlaces, recordCells, sameContent, type RecordedCell, type SheetRecord } from "../book/cell-record";
import { isOlderNote } from "../book/comments";
import { ruleAttributes, ruleEntries } from "../book/conditional-formats";
import { sheetFilter, tableFilters } from "../book/filters";
import { newerFormats } from "../book/newer-formats";
import { ruleContent } from "../book/rule-content";
import { eachCell } from "../book/sheet-cells";
import { columnsKnown, type CellStyle } from "../book/styles";
import type { TableModel } from "../book/tables";
import { without } from "../ground/without";

/** All that a sheet can be changed in, spelt out by subject, so that a change is seen whoever made it. */
export interface SheetState {
  readonly cells: SheetRecord;
  readonly rows: ReadonlyMap<number, string>;
  readonly subjects: Record<Subject, string>;
  readonly charts: readonly Chart[];
}

/** What a sheet consists of beside its rows and cells. */
export type Subject = (typeof SUBJECTS)[number];
const SUBJECTS = [
  "columns",
  "merges",
  "validations",
  "views",
  "protection",
  "conditionalFormats",
  "tables",
  "charts",
  "notes",
  "comments",
  "rest",
] as const;

export function sheetState(book: Book, sheet: Sheet): SheetState {
  const { cells } = sheet;
  return {
    cells: book.calculationOnOpening === "asked-by-file" ? withoutResults(recordCells(cells)) : recordCells(cells),
    rows: rowsOf(cells),
    subjects: subjectsOf(book, sheet),
    charts: cells.getCharts().slice(),
  };
}

/** Whoever opens the file works the results out: another is no change of it. */
function withoutResults(record: SheetRecord): SheetRecord {
  const unworked = (cell: RecordedCell) => (cell.formula === null ? cell : { ...cell, value: null });
  return new Map(
    [...record].map(([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, unworked(cell)]))]),
  );
}

function subjectsOf(book: Book, { cells }: Sheet): Record<Subject, string> {
  return {
    columns: columnsOf(cells),
    merges: spell(cells.mergedRegions),
    validations: spell(cells.dataValidations.model),
    views: spell(cells.views),
    protection: spell(cells.sheetProtection),
    conditionalFormats: rulesOf(cells),
    tables: spell(cells.getTables().map(({ model }) => tableState(model))),
    charts: spell(cells.getCharts().map((chart) => chartState(book, chart))),
    notes: notesOf(cells),
    comments: spell(cells.threadedComments),
    rest: spell(restOf(cells)),
  };
}

/**
 * To be called when the library has written the sheet: it fills in what it holds while it writes, and what was as
 * opened before that still is.
 */
export function followWriting(book: Book, sheet: Sheet, state: SheetState, changes: SheetChanges | null): void {
  const now = subjectsOf(book, sheet);
  for (const subject of SUBJECTS) if (changes?.subjects.has(subject) !== true) state.subjects[subject] = now[subject];
}

function spell(value: unknown): string {
  return JSON.stringify(value ?? null);
}

const spelt = new WeakMap<CellStyle, string>();

/** Styles are shared and never changed in place. */
function spellStyle(style: CellStyle | undefined): string {
  if (style === undefined) return "{}";
  const known = spelt.get(style) ?? JSON.stringify(style, inOrder);
  spelt.set(style, known);
  return known;
}

/** The same look, whatever its parts were given in. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function rowsOf(sheet: Worksheet): Map<number, string> {
  const rows = new Map<number, string>();
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    if (row === undefined) continue;
    const { height, customHeight, hidden, outlineLevel, collapsed } = row as Partial<Row>;
    const style = spellStyle(row.style);
    const held = [height ?? null, height !== undefined && customHeight === true, hidden === true, outlineLevel ?? 0];
    const text = `${held.join()},${String(collapsed === true)},${style}`;
    if (text !== ",false,false,0,false,{}") rows.set(number - 1, text);
  }
  return rows;
}

function columnsOf(sheet: Worksheet): string {
  const columns: unknown[] = [];
  for (let number = 1; number <= columnsKnown(sheet); number++) {
    const { width, hidden, outlineLevel, collapsed, style } = sheet.getColumn(number);
    columns.push([width, hidden, outlineLevel, collapsed, spellStyle(style)]);
  }
  while (columns.length > 0 && spell(columns.at(-1)) === EMPTY_COLUMN) columns.pop();
  return spell(columns);
}

const EMPTY_COLUMN = '[null,false,0,false,"{}"]';

function rulesOf(sheet: Worksheet): string {
  const rules = ruleEntries(sheet).map(({ ref, rules: [rule] }) => [
    ref,
    rule,
    ruleAttributes(rule),
    ruleContent(rule),
  ]);
  return spell([rules, newerFormats(sheet)]);
}

function tableState(table: TableModel): unknown {
  return [without(table, "rows"), [...tableFilters(table)]];
}

function chartState(book: Book, chart: Chart): unknown {
  const { tl, br } = chart.range;
  return [tl.model, br?.model, book.chartNames.get(chart)];
}

/** Notes that people wrote: those that stand for comments follow them. */
function notesOf(sheet: Worksheet): string {
  const notes: unknown[] = [];
  eachCell(sheet, (cell: Cell) => {
    if (cell.comment !== undefined && !isOlderNote(cell.comment)) notes.push([cell.address, cell.comment.model]);
  });
  return spell(notes);
}

function restOf(sheet: Worksheet): unknown {
  const { properties, pageSetup, headerFooter, rowBreaks, colBreaks } = sheet;
  const filter = sheetFilter(sheet);
  return [properties, pageSetup, headerFooter, rowBreaks, colBreaks, filter?.box, [...(filter?.columns ?? [])]];
}

/** What of a sheet is not as it was; null where all is. */
export interface SheetChanges {
  readonly cells: readonly ChangedCell[];
  /** By row, from 0: rows whose height, look or hiding changed. */
  readonly rows: ReadonlySet<number>;
  readonly subjects: ReadonlySet<Subject>;
}

/** A cell, by row and column from 0, and what of it is still as it was. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly keepsFormula: boolean;
  readonly keepsStyle: boolean;
}

/** A result that the file lacked is no change of it: whoever opens it works it out. */
function isResultAlone(old: RecordedCell | undefined, present: RecordedCell | undefined): boolean {
  return old !== undefined && old.formula !== null && old.value === null && old.formula === present?.formula;
}

export function sheetChanges(before: SheetState, now: SheetState): SheetChanges | null {
  const cells: ChangedCell[] = [];
  comparePlaces(before.cells, now.cells, (row, column, old, present) => {
    const keepsStyle = spellStyle(old?.style) === spellStyle(present?.style);
    if (keepsStyle && (sameContent(old, present) || isResultAlone(old, present))) return;
    const formula = present?.formula ?? null;
    cells.push({ row, column, keepsStyle, keepsFormula: formula !== null && old?.formula === formula });
  });
  const places = new Set([...before.rows.keys(), ...now.rows.keys()]);
  const rows = new Set([...places].filter((row) => before.rows.get(row) !== now.rows.get(row)));
  const subjects = new Set(SUBJECTS.filter((subject) => before.subjects[subject] !== now.subjects[subject]));
  const sameCharts = before.charts.length === now.charts.length && before.charts.every((c, i) => c === now.charts[i]);
  if (!sameCharts) subjects.add("charts");
  return cells.length + rows.size + subjects.size === 0 ? null : { cells, rows, subjects };
}
