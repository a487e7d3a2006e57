import type { Period } from "../measures/period";
import { areaOfRow } from "./area-of-row";
import { ENGLAND } from "./areas";
import {
  type AskedBenchmark,
  type AskedBenchmarks,
  BENCHMARK_COLUMNS,
  type BenchmarkColumn,
  benchmarkColumnsOf,
  benchmarkInTableName,
  hasAreas,
  type MeasureColumn,
  measureColumns,
  yearColumns,
} from "./benchmark-columns";
import { noAreaColumn } from "./benchmark-area-findings";
import { noYear, numbersTooLarge, yearsAcross } from "./benchmark-findings";
import { withHeadings } from "./benchmark-headings";
import { type Unread, unreadFindings } from "./benchmark-unread";
import { type NamedYear, namesPooledYears, readBenchmarkYear, type YearKind, yearInName } from "./benchmark-year";
import { isPooled } from "./basis";
import { withoutBreakdown } from "./breakdown";
import type { Finding } from "../findings/finding";
import { bodyCell, type Cell, type CellValue, cellText, headerSource, type TableGrid } from "./grid";
import { readLimits } from "./read-limits";
import { namesPartOfYear } from "./part-of-year";
import type { PublishedCell } from "./published-cell";
import { publishedCell } from "./read-published-cell";
import { textOf } from "./read-words";
import { isBareYear, isYearPair } from "./year-beside-pairs";
import { headerKey, openTable, type Table, type TableRow } from "./table";

/** How a table lies: a row a value, a column a measure, or a column a year. */
type Shape =
  /** `ofTable` is the benchmark that the table's name holds, where no column does. */
  | { readonly kind: "long"; readonly ofTable: AskedBenchmark | null }
  | { readonly kind: "measures-across"; readonly measures: readonly MeasureColumn[] }
  /** `ofTable` is the benchmark that the table's name holds; null where each row must say it. */
  | { readonly kind: "years-across"; readonly columns: readonly number[]; readonly ofTable: AskedBenchmark | null };

function shapeOf(table: Table<BenchmarkColumn>, asked: AskedBenchmarks): Shape {
  const ofTable = table.has("benchmark") ? null : benchmarkInTableName(table.grid, asked);
  if (table.has("value") && (table.has("benchmark") || ofTable !== null)) return { kind: "long", ofTable };
  const measures = measureColumns(table, asked);
  const columns = measures.length > 0 ? [] : yearColumns(table);
  return columns.length > 0
    ? { kind: "years-across", columns, ofTable: benchmarkInTableName(table.grid, asked) }
    : { kind: "measures-across", measures };
}

/** What is read of one table. */
interface BenchmarkTable {
  readonly cells: readonly PublishedCell[];
  /** The names of benchmarks that are left out, which findings tell. */
  readonly leftOut: readonly string[];
  readonly findings: readonly Finding[];
}

/** The asked benchmarks' cells in one table, of any shape: those of whole areas, not of their boys and girls. */
export function readBenchmarkTable(read: TableGrid, asked: AskedBenchmarks): BenchmarkTable {
  const grid = withHeadings(read, asked);
  const table = openTable(grid, benchmarkColumnsOf(grid, asked));
  if (!hasAreas(table)) return { cells: [], leftOut: [], findings: [noAreaColumn(grid)] };
  const shape = shapeOf(table, asked);
  if (shape.kind === "years-across" && shape.ofTable === null && !table.has("benchmark"))
    return { cells: [], leftOut: [], findings: [yearsAcross(grid, shape.columns)] };
  const unread: Unread = {
    codes: new Map(),
    areas: [],
    mismatched: [],
    unlistedCodes: [],
    years: [],
    values: [],
    withoutArea: [],
    besidePairs: [],
  };
  const ofValues = new Set(valueColumns(shape));
  const columns = grid.headers.flatMap((header, column) =>
    ofValues.has(column) || IDENTIFYING.has(headerKey(header)) ? [] : [column],
  );
  const whole = withoutBreakdown({ grid, columns, cells: readCells(table, shape, asked, unread) });
  return {
    cells: whole.cells,
    leftOut: whole.leftOut,
    findings: [
      ...numbersTooLarge(grid),
      ...(isUndated(table, shape, asked) ? [noYear(grid)] : []),
      ...unreadFindings(grid, unread),
      ...whole.findings,
    ],
  };
}

function readCells(
  table: Table<BenchmarkColumn>,
  shape: Shape,
  asked: AskedBenchmarks,
  unread: Unread,
): PublishedCell[] {
  switch (shape.kind) {
    case "long":
      return readLong(table, (row) => askedInRow(row, asked) ?? shape.ofTable, unread);
    case "measures-across":
      return readWide(table, shape.measures, unread);
    case "years-across":
      return readYearsAcross(table, shape.columns, (row) => askedInRow(row, asked) ?? shape.ofTable, unread);
  }
}

/** The columns of a shape that hold values, beside a long table's own. */
function valueColumns(shape: Shape): readonly number[] {
  switch (shape.kind) {
    case "long":
      return [];
    case "measures-across":
      return shape.measures.map(({ column }) => column);
    case "years-across":
      return shape.columns;
  }
}

/** True where benchmarks have no year: neither a column nor a header says it, nor the name of the table or its sheet. */
function isUndated(table: Table<BenchmarkColumn>, shape: Shape, asked: AskedBenchmarks): boolean {
  if (table.has("year") || yearOfTable(table.grid, { stated: null, asked: null }) !== null) return false;
  switch (shape.kind) {
    case "long":
      return shape.ofTable !== null || table.rows.some((row) => askedInRow(row, asked) !== null);
    case "measures-across":
      return shape.measures.some(({ named, inName }) => named === null && inName === null);
    case "years-across":
      return false;
  }
}

/** The year that the name of a table says, else that of its sheet: a mapped range has no name of its own. */
function yearOfTable({ name, sheet }: TableGrid, kind: YearKind): Period | null {
  return yearInName(name, kind)?.year ?? yearInName(sheet, kind)?.year ?? null;
}

/** Headers of columns that say which area, year and value a row is of, under any of their names: no breakdown of it. */
const IDENTIFYING: ReadonlySet<string> = new Set(
  (
    ["year", "areaCode", "area", "value", "lower", "upper", "level", "country", "districtCode", "district"] as const
  ).flatMap((column) => BENCHMARK_COLUMNS[column].map(headerKey)),
);

type Row = TableRow<BenchmarkColumn>;

type WantedIn = (row: Row) => AskedBenchmark | null;

function readLong(table: Table<BenchmarkColumn>, wantedIn: WantedIn, unread: Unread): PublishedCell[] {
  const yearOf = yearReader(table, unread);
  const paired = new Set(table.rows.flatMap((row) => (isYearPair(labelOf(row)) ? [wantedIn(row)] : [])));
  return table.rows.flatMap((row) => {
    const wanted = wantedIn(row);
    const value = row.cell("value");
    const year = row.cell("year");
    if (wanted === null || value === null) return [];
    if (year !== null && paired.has(wanted) && isOfEitherYear(labelOf(row), kindFor(row, wanted))) {
      unread.besidePairs.push(year);
      return [];
    }
    const cells = publishedCell(wanted.name, yearOf(row, wanted.year), areaOfRow(row, unread), row, value, unread);
    return cells.map((cell) =>
      cell.code === ENGLAND ? { ...cell, limits: readLimits(row, table.grid, "percentage") } : cell,
    );
  });
}

const labelOf = (row: Row): CellValue => row.cell("year")?.value ?? "";

const kindFor = (row: Row, { year }: AskedBenchmark): YearKind => ({
  stated: textOf(row.cell("yearKind")),
  asked: year,
});

/** True for a bare year of a benchmark that is asked for by years that are written as pairs, where no one says its kind. */
function isOfEitherYear(label: CellValue, { stated, asked }: YearKind): boolean {
  return stated === null && (asked === "financial-year" || asked === "academic-year") && isBareYear(label);
}

function askedInRow(row: Row, asked: AskedBenchmarks): AskedBenchmark | null {
  return asked.get(headerKey(textOf(row.cell("benchmark")) ?? "")) ?? null;
}

/** A row an area, or a row an area and measure, and a column a year. */
function readYearsAcross(
  table: Table<BenchmarkColumn>,
  columns: readonly number[],
  wantedIn: WantedIn,
  unread: Unread,
): PublishedCell[] {
  const read = new Set<number>();
  const besidePairs = new Set<number>();
  const hasPairs = columns.some((column) => isYearPair(table.grid.headers[column] ?? ""));
  const cells = table.rows.flatMap((row) => {
    const wanted = wantedIn(row);
    if (wanted === null) return [];
    const area = areaOfRow(row, unread);
    const kind = kindFor(row, wanted);
    return columns.flatMap((column) => {
      const label = table.grid.headers[column] ?? "";
      if (hasPairs && isOfEitherYear(label, kind)) {
        besidePairs.add(column);
        return [];
      }
      const year = readBenchmarkYear(label, kind);
      if (year !== null) read.add(column);
      return publishedCell(wanted.name, year, area, row, bodyCell(table.grid, row.index, column), unread);
    });
  });
  for (const column of besidePairs) unread.besidePairs.push(headingCell(table.grid, column));
  for (const column of columns) {
    const text = cellText(table.grid.headers[column] ?? "");
    if (namesPooledYears(text) && !read.has(column))
      unread.years.push({ value: text, format: "General", source: headerSource(table.grid, column) });
  }
  return cells;
}

function readWide(table: Table<BenchmarkColumn>, measures: readonly MeasureColumn[], unread: Unread): PublishedCell[] {
  const yearOf = yearReader(table, unread);
  const paired = new Set(measures.flatMap(({ wanted, named }) => (isYearPair(named?.digits ?? "") ? [wanted] : [])));
  const isAsked = ({ wanted, named }: MeasureColumn): boolean =>
    named !== null &&
    paired.has(wanted) &&
    named.text === named.digits &&
    isOfEitherYear(named.digits, { stated: null, asked: wanted.year });
  for (const { column } of measures.filter(isAsked)) unread.besidePairs.push(headingCell(table.grid, column));
  for (const { column, named } of measures)
    if (named?.year === null) unread.years.push(headerCell(table.grid, column, named));
  return table.rows.flatMap((row) => {
    const area = areaOfRow(row, unread);
    return measures
      .filter((one) => !isAsked(one))
      .flatMap(({ column, wanted, named, inName }) => {
        const year = named === null ? yearOf(row, wanted.year, inName) : named.year;
        return publishedCell(wanted.name, year, area, row, bodyCell(table.grid, row.index, column), unread);
      });
  });
}

function headingCell(grid: TableGrid, column: number): Cell {
  return { value: grid.headers[column] ?? "", format: "General", source: headerSource(grid, column) };
}

function headerCell(grid: TableGrid, column: number, { text }: NamedYear): Cell {
  const value = namesPooledYears(text) ? text : cellText(grid.headers[column] ?? "");
  return { value, format: "General", source: headerSource(grid, column) };
}

/** Reads a row's year, for a benchmark asked for by such a year: its own, else the table's, else that of the benchmark's name. */
function yearReader(
  table: Table<BenchmarkColumn>,
  unread: Unread,
): (row: Row, asked: YearKind["asked"], inName?: Period | null) => Period | null {
  const read = new Map<string, Period | null>();
  const told = new Set<number>();
  return (row, asked, inName = null) => {
    const cell = row.cell("year");
    const label = textOf(cell);
    const statedCell = row.cell("yearKind");
    const stated = textOf(statedCell);
    const key = `${label ?? ""}|${stated ?? ""}|${asked ?? ""}`;
    const kind = { stated, asked };
    const isLabelled = cell !== null && label !== null;
    const year = read.get(key) ?? (isLabelled ? readBenchmarkYear(cell.value, kind) : yearOfTable(table.grid, kind));
    read.set(key, year);
    if (!isLabelled) return year ?? inName;
    const isSingle = isPooled(asked) && readBenchmarkYear(cell.value, { stated, asked: null }) !== null;
    if (year === null && !isSingle && !told.has(row.index)) {
      told.add(row.index);
      unread.years.push(statedCell !== null && namesPartOfYear(stated ?? "") ? statedCell : cell);
    }
    return year;
  };
}
