import { TABLES } from "../findings/catalogue/tables";
import { partTypedAs, typedAs } from "./unit";
import { formatPeriod } from "../format/period";
import { withoutDuplicates } from "./duplicate-rows";
import type { Figure } from "./figure";
import { type Finding, finding } from "../findings/finding";
import { quoteCell } from "./quote-cell";
import { bodyCell, type Cell, type CellValue, cellText, headerSource, type TableGrid } from "./grid";
import { groupBy } from "./group-by";
import { type PeriodsHeld, periodsHeld } from "./held-periods";
import type { Indicator } from "./indicator";
import { readLimits } from "./read-limits";
import { type Observation, type ObservationStatus, STATUSES } from "./observation";
import { type Part, PARTS } from "./made-from";
import { OBSERVATION_COLUMNS, type ObservationColumn } from "./observation-columns";
import { namesPartOfAnyYear } from "./mapping/joined-period";
import { firstFilled, isTotalWord } from "./other-rows";
import type { ReadObservation, ReadPart } from "./read-observation";
import { type FigureContext, readCell, readFigure } from "./read-figure";
import { readTargetOfPeriod } from "./read-target";
import { stateBesidePeriod } from "./period-words";
import { readPeriodHeading } from "./period-heading";
import { readYesNo, textOf } from "./read-words";
import { missingByWords } from "./words-for-no-number";
import { openTable, type Table, type TableRow } from "./table";
import { indicatorOfRow } from "./observation-rows";
import { choicesOf, wordIn } from "./vocabulary";
import { readOwnPeriod, type UnreadPeriod } from "./own-period";
import { readWideObservations } from "./wide-observations";

export interface ReadObservations {
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  /** Each row or column that names an indicator and a period, used or not, with its cells. */
  readonly asRead: readonly ReadObservation[];
  /** Cells that name no period of their indicator. */
  readonly unread: readonly UnreadPeriod[];
  /** The first filled cells of headings, notes and totals. */
  readonly otherRows: readonly Cell[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the Observations tables, long or wide, into each indicator's observations, earliest first. A row that names no
 * indicator or no period is left out with a finding; two rows for one indicator and period are both left out where they
 * differ, for nobody can say which is right.
 */
export function readObservations(
  grids: readonly TableGrid[],
  indicators: readonly Indicator[],
  held: PeriodsHeld = periodsHeld(grids),
): ReadObservations {
  const byRef = new Map(indicators.map((indicator) => [indicator.ref, indicator]));
  const findings: Finding[] = [];
  const otherRows: Cell[] = [];
  const unread: UnreadPeriod[] = [];
  const asRead = grids.flatMap((grid) => readTable(grid, byRef, { held, findings, otherRows, unread })).map(withMarks);
  const observations = new Map<string, readonly Observation[]>();
  const duplicates: Finding[] = [];
  for (const [ref, series] of groupBy(asRead, ({ observation }) => observation.ref)) {
    const indicator = byRef.get(ref);
    if (indicator === undefined) continue;
    const found = series.map(({ observation }) => observation);
    observations.set(ref, withoutDuplicates(indicator, found, duplicates));
  }
  return { observations, asRead, unread, otherRows, findings: [...findings, ...duplicates] };
}

/** What is known before the tables are read, and what their reading finds. */
interface Reading {
  readonly held: PeriodsHeld;
  readonly findings: Finding[];
  readonly otherRows: Cell[];
  readonly unread: UnreadPeriod[];
}

function readTable(
  grid: TableGrid,
  byRef: ReadonlyMap<string, Indicator>,
  { held, findings, otherRows, unread }: Reading,
): ReadObservation[] {
  const table = openTable(grid, OBSERVATION_COLUMNS);
  const isOfTime = (heading: CellValue): boolean =>
    readPeriodHeading(heading) !== null || namesPartOfAnyYear(cellText(heading));
  const across = table.otherColumns.filter((column) => isOfTime(grid.headers[column] ?? ""));
  const required: readonly ObservationColumn[] = table.has("period") || across.length > 0 ? ["ref"] : ["ref", "figure"];
  const absent = required.filter((column) => !table.has(column));
  if (absent.length > 0) {
    findings.push(...absent.map((column) => missingColumn(grid, column)));
    return [];
  }
  const rows = table.rows.filter((row) => {
    const ref = textOf(row.cell("ref"));
    const hasFigures =
      OF_FIGURES.some((column) => textOf(row.cell(column)) !== null) ||
      across.some((column) => textOf(bodyCell(grid, row.index, column)) !== null);
    if (ref !== null && byRef.has(ref)) return hasFigures;
    const first = firstFilled(grid, row.index);
    const isOther = !hasFigures || isTotalWord(ref ?? cellText(first.value));
    if (isOther) otherRows.push(first);
    return !isOther;
  });
  if (!table.has("period")) return readWideObservations({ ...table, rows }, byRef, held, findings, unread);
  return rows.flatMap((row) => readRow(row, table, byRef, { held, findings, unread }));
}

/** Columns of a table with a row a period that are filled in a row of figures; all blank, it says nothing. */
const OF_FIGURES = [
  "period",
  "numerator",
  "denominator",
  "value",
  "status",
  "target",
  "statedChange",
  "statedRecord",
] as const satisfies readonly ObservationColumn[];

function readRow(
  row: TableRow<ObservationColumn>,
  { grid }: Table<ObservationColumn>,
  byRef: ReadonlyMap<string, Indicator>,
  { held, findings, unread }: Omit<Reading, "otherRows">,
): ReadObservation[] {
  const indicator = indicatorOfRow(row.cell("ref"), byRef, findings);
  const periodCell = row.cell("period");
  if (indicator === null || periodCell === null) return [];
  const period = readOwnPeriod(periodCell.value, indicator, held);
  if (period === null) {
    unread.push({ indicator, cell: periodCell, place: "row" });
    return [];
  }
  const figure = (
    column: "target" | "tolerance" | "statedChange",
    expects: FigureContext["expects"],
    readOne = readFigure,
  ): Figure => {
    const read = readOne(row.cell(column), {
      what: `${indicator.ref} ${indicator.name}, ${formatPeriod(period)}: the ${OBSERVATION_COLUMNS[column][0].toLowerCase()}`,
      ref: indicator.ref,
      expects,
    });
    findings.push(...read.findings);
    return read.figure;
  };
  const level = typedAs(indicator.unit);
  const part = (column: Part, expects: FigureContext["expects"]): ReadPart => {
    const cell = row.cell(column);
    return { cell, ...readCell(cell, expects) };
  };
  const cells = {
    numerator: part("numerator", partTypedAs(indicator.unit, "numerator")),
    denominator: part("denominator", "number"),
    value: withheldByStatus(row.cell("status")) ?? part("value", level),
  };
  const observation: Observation = {
    ref: indicator.ref,
    period,
    numerator: cells.numerator.figure,
    denominator: cells.denominator.figure,
    value: cells.value.figure,
    limits: readLimits(row, grid, level),
    status: readStatus(statusCell(row.cell("status"), periodCell), indicator, findings),
    approximate: readYesNo(textOf(row.cell("approximate")) ?? "no") ?? false,
    target: figure("target", level, readTargetOfPeriod),
    tolerance: figure("tolerance", level),
    statedChange: figure("statedChange", level),
    statedRecord: textOf(row.cell("statedRecord")),
    note: textOf(row.cell("note")),
    source: row.cell("ref")?.source ?? headerSource(grid, 0),
  };
  return [{ observation, cells }];
}

/** An observation with what the marks behind its numbers say, where its row has no Status or Note of its own. */
function withMarks({ observation, cells }: ReadObservation): ReadObservation {
  const marks = PARTS.flatMap((part) => cells[part]?.marks ?? []);
  if (marks.length === 0) return { observation, cells };
  const [status = observation.status] = marks.flatMap((mark) => (mark.kind === "status" ? [mark.status] : []));
  const notes = marks.flatMap((mark) => (mark.kind === "note" ? [mark.text] : []));
  const note = notes.length === 0 ? null : [...new Set(notes)].join(" ");
  const isStated = observation.status !== "final";
  return {
    observation: {
      ...observation,
      status: isStated ? observation.status : status,
      note: observation.note ?? note,
    },
    cells,
  };
}

/** The cell that says the status: the row's own or, where that is blank, what is typed after the period. */
function statusCell(own: Cell | null, period: Cell): Cell | null {
  const state = textOf(own) === null ? stateBesidePeriod(period.value) : null;
  return state === null ? own : { ...period, value: state };
}

/** A Status that keeps the figure back stands for its value; null for any other. */
function withheldByStatus(cell: Cell | null): ReadPart | null {
  const why = missingByWords(textOf(cell) ?? "");
  return why === "suppressed" || why === "withheld"
    ? {
        cell,
        figure: { kind: "missing", why, source: cell?.source ?? null },
        fault: { code: "symbol", mark: why },
        marks: [],
      }
    : null;
}

function readStatus(cell: Cell | null, { ref, name }: Indicator, findings: Finding[]): ObservationStatus {
  const text = textOf(cell);
  if (cell === null || text === null || withheldByStatus(cell) !== null) return "final";
  const status = wordIn(STATUSES, text);
  if (status === null)
    findings.push(
      finding(
        TABLES,
        "unknown-word",
        { kind: "status", indicator: `${ref} ${name}`, cell: quoteCell(cell), choices: choicesOf(STATUSES) },
        { ref, source: cell.source },
      ),
    );
  return status ?? "final";
}

function missingColumn(grid: TableGrid, column: ObservationColumn): Finding {
  return finding(
    TABLES,
    "missing-column",
    { kind: "observations", table: grid.name, sheet: grid.sheet, column: OBSERVATION_COLUMNS[column][0] },
    { source: headerSource(grid, 0) },
  );
}
