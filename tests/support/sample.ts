import { join } from "node:path";
import { buildFacts } from "../../src/core/facts/build-facts";
import type { Report } from "../../src/core/facts/report";
import { consistencyFindings } from "../../src/core/facts/consistency/consistency-findings";
import { disclosureControl } from "../../src/core/facts/disclosure/disclosure-control";
import { withoutWithheldNumbers } from "../../src/core/facts/disclosure/disclosure-findings";
import { summarise } from "../../src/core/facts/summary";
import { toReport } from "../../src/core/facts/to-report";
import type { CellValue, TableGrid } from "../../src/core/workbook/grid";
import { type AuthoredReport, authorReport } from "../../src/core/author/author-report";
import { NO_MEMORY } from "../../src/core/author/memory";
import { snapshotOf } from "../../src/core/facts/snapshot/snapshot";
import { formatPeriod } from "../../src/core/format/period";
import { type Narrative, draftReport } from "../../src/core/narrative/report-paragraphs";
import type { IndicatorFacts } from "../../src/core/facts/facts";
import type { Finding } from "../../src/core/findings/finding";
import { type PerformanceWorkbook, readWorkbook } from "../../src/core/workbook/workbook";
import { type InputTable, readSampleTables } from "../../src/cli/sample-tables";

const SAMPLE = join(__dirname, "../../assets/samples/leicestershire-q3-2024-25");

/** A table as it would be read from a sheet whose first cell is A1, no cell formatted. */
export function gridOf({ sheet, name, cells }: InputTable): TableGrid {
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

const NO_CHANGES = { sinceLastRefresh: [], sincePublication: [] };

/** The report of a set of tables, without paragraphs. */
export function reportOf(grids: readonly TableGrid[]): Report {
  const { workbook, facts, findings } = factsOf(grids);
  return toReport({ workbook, facts, summary: summarise(facts), paragraphs: [], findings, changes: NO_CHANGES });
}

/** The draft paragraphs of a set of tables. */
export function sampleNarrative(grids: readonly TableGrid[]): Narrative {
  const { workbook, facts } = factsOf(grids);
  return draftReport(workbook, facts, summarise(facts));
}

/** The draft with what authors keep beside it, as the first refresh of a workbook makes it. */
export function authoredDraft(grids: readonly TableGrid[]): AuthoredReport {
  const { workbook, facts } = factsOf(grids);
  return authorReport({
    period: formatPeriod(workbook.period),
    report: null,
    facts,
    drafts: draftReport(workbook, facts, summarise(facts)).paragraphs,
    snapshot: snapshotOf(workbook, facts, new Set()),
    memory: NO_MEMORY,
    sheetTexts: [],
    wish: { kind: "refresh" },
  });
}

interface SampleFacts {
  readonly workbook: PerformanceWorkbook;
  readonly facts: readonly IndicatorFacts[];
  readonly findings: readonly Finding[];
}

export function factsOf(grids: readonly TableGrid[]): SampleFacts {
  const { workbook, findings } = readWorkbook(grids);
  if (workbook === null) throw new Error(`not a workbook: ${findings.map(({ message }) => message).join(" ")}`);
  const control = disclosureControl(workbook);
  const built = workbook.indicators.map((indicator) => buildFacts(workbook, indicator, control.withheld));
  const facts = built.map(({ facts: one }) => one);
  const all = [
    ...findings,
    ...built.flatMap((one) => one.findings),
    ...consistencyFindings(facts, summarise(facts), workbook.settings.confidence),
    ...control.findings,
  ];
  return { workbook, facts, findings: withoutWithheldNumbers(all, control.cells) };
}
