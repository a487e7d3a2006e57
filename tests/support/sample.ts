import { join } from "node:path";
import type { AuthoredReport } from "../../src/core/author/author-report";
import type { AuthorWish } from "../../src/core/author/author-request";
import { type Memory, writeMemory } from "../../src/core/author/memory";
import type { SheetText } from "../../src/core/author/sheet-texts";
import { AUTHOR_SHEETS, OWN_TEXT_HEADER } from "../../src/core/facts/own-sheets";
import type { Report, ReportedFinding } from "../../src/core/facts/report";
import { toReport } from "../../src/core/facts/to-report";
import { type Narrative, draftReport } from "../../src/core/narrative/report-paragraphs";
import { type Figures, workOutFigures } from "../../src/core/report/figures";
import { type Made, makeReport } from "../../src/core/report/report";
import { readScope, type Scope } from "../../src/core/report/scope";
import { draftTexts, type Texts } from "../../src/core/report/texts";
import type { WorkbookCells } from "../../src/core/report/workbook-cells";
import type { CellValue, TableGrid } from "../../src/core/workbook/grid";
import type { PerformanceWorkbook } from "../../src/core/workbook/workbook";
import { type InputTable, readSampleTables } from "../../src/cli/sample-tables";

const SAMPLE = join(__dirname, "../../assets/samples/leicestershire-q3-2024-25");

/** A table as it would be read from a sheet whose first cell is A1, no cell formatted. */
function gridOf({ sheet, name, cells }: InputTable): TableGrid {
  const [headers = [], ...rows] = cells;
  return {
    name,
    sheet,
    firstRow: 0,
    firstColumn: 0,
    headers,
    rows,
    formats: rows.map((row) => row.map(() => "General")),
  };
}

/** The sample's tables, fresh at each call. */
export function sampleGrids(): TableGrid[] {
  return readSampleTables(SAMPLE).map(gridOf);
}

/** A copy of the tables in which one cell is another. */
export function withCell(
  grids: readonly TableGrid[],
  table: string,
  matches: Readonly<Record<string, string>>,
  column: string,
  value: CellValue,
): TableGrid[] {
  let changed = 0;
  const result = grids.map((grid) => {
    if (grid.name !== table) return grid;
    const at = (header: string): number => {
      const index = grid.headers.indexOf(header);
      if (index < 0) throw new Error(`${table} has no column ${header}`);
      return index;
    };
    const rows = grid.rows.map((row) => {
      if (!Object.entries(matches).every(([header, wanted]) => String(row[at(header)]) === wanted)) return row;
      changed += 1;
      return row.map((cell, index) => (index === at(column) ? value : cell));
    });
    return { ...grid, rows };
  });
  if (changed !== 1) throw new Error(`${table} ${JSON.stringify(matches)}: ${changed} rows match, not 1`);
  return result;
}

/** The cells of a workbook of which these are the tables, before its first refresh. */
export function cellsOf(tables: readonly TableGrid[]): WorkbookCells {
  return {
    tables,
    mapped: [],
    lost: [],
    authorTables: [],
    memory: null,
    dashboards: null,
    lastRefresh: null,
    calculation: { mode: "automatic", isDone: true },
  };
}

/** Does work without a pause. */
function toItsEnd<Result>(work: Generator<unknown, Result, void>): Result {
  let next = work.next();
  while (next.done !== true) next = work.next();
  return next.value;
}

/** All that the first refresh of a workbook with these tables knows before it writes. */
export function madeOf(grids: readonly TableGrid[], madeAt: string): Made {
  const wish = { kind: "refresh" } as const;
  const made = toItsEnd(makeReport(cellsOf(grids), { kind: "asked", period: null, report: null, wish, madeAt }));
  if (made.kind === "refused") throw new Error(`refused: ${made.findings.map(({ message }) => message).join(" ")}`);
  return made;
}

function scopeOf(grids: readonly TableGrid[]): Scope {
  const scope = readScope(cellsOf(grids), { period: null, report: null });
  if (scope.kind === "refused") throw new Error(scope.findings.map(({ message }) => message).join(" "));
  return scope;
}

/** The figures of a set of tables, and the workbook that they are of. */
export function factsOf(grids: readonly TableGrid[]): Figures & { readonly workbook: PerformanceWorkbook } {
  const scope = scopeOf(grids);
  return { workbook: scope.workbook, ...toItsEnd(workOutFigures(scope)) };
}

const NO_CHANGES = { sinceLastRefresh: [], sincePublication: [] };

/** The report of a set of tables, without paragraphs. */
export function reportOf(grids: readonly TableGrid[]): Report {
  const figures = factsOf(grids);
  const endTable = { holds: "all-indicators", refs: figures.facts.map(({ indicator }) => indicator.ref) } as const;
  return toReport({ ...figures, paragraphs: [], endTable, changes: NO_CHANGES });
}

/** The draft paragraphs of a set of tables. */
export function sampleNarrative(grids: readonly TableGrid[]): Narrative {
  const { workbook, facts, summary } = factsOf(grids);
  return draftReport(workbook, facts, summary, () => false);
}

interface Before {
  readonly memory?: Memory;
  /** What authors wrote on the Narrative sheet. */
  readonly texts?: readonly SheetText[];
  readonly wish?: AuthorWish;
}

/** The draft with what authors keep beside it, as the refresh after one that left such a memory makes it. */
export function authoredDraft(grids: readonly TableGrid[], { memory, texts = [], wish }: Before = {}): AuthoredReport {
  const rows = texts.map(({ key, period, text }) => [key, period, text]);
  const sheet = { sheet: "Narrative", name: AUTHOR_SHEETS.narrative.table };
  const kept = {
    authorTables:
      texts.length === 0 ? [] : [gridOf({ ...sheet, cells: [["Ref", "Period", OWN_TEXT_HEADER], ...rows] })],
    memory: memory === undefined ? null : writeMemory(memory),
  };
  return textsOf(grids, kept, wish ?? { kind: "refresh" }).authored;
}

/** The drafts of a set of tables, with what authors and the last refresh left. */
export function textsOf(
  grids: readonly TableGrid[],
  kept: Pick<WorkbookCells, "authorTables" | "memory">,
  wish: AuthorWish,
): Texts {
  const scope = scopeOf(grids);
  return draftTexts(scope, toItsEnd(workOutFigures(scope)), kept, wish);
}

/** The finding of a code at a cell, as "Observations!C3". */
export const findingOf = (report: Report, code: string, at: string): ReportedFinding | undefined =>
  report.findings.find(
    (one) => one.code === code && one.source !== null && `${one.source.sheet}!${one.source.address}` === at,
  );
