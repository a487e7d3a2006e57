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
  readingsOfName,
  yearColumns,
} from "./benchmark-columns";
import { noAreaColumn } from "./benchmark-area-findings";
import { noYear, numbersTooLarge, yearsAcross } from "./benchmark-findings";
import { withHeadings } from "./benchmark-headings";
import {
  areOfSeveralKinds,
  type BenchmarkRow,
  headingYearReader,
  isOfEitherYear,
  kindFor,
  kindsReader,
  labelOf,
  withoutKinds,
  yearOfTable,
  yearReader,
} from "./benchmark-row-years";
import { type Unread, unreadFindings } from "./benchmark-unread";
import { type AskedYear, namesPooledYears, readBenchmarkYear, readForEach } from "./benchmark-year";
import { withoutBreakdown } from "./breakdown";
import type { Finding } from "../findings/finding";
import { bodyCell, type Cell, cellText, headerSource, isBlank, type TableGrid } from "./grid";
import { readLimits } from "./read-limits";
import type { PublishedCell } from "./published-cell";
import { publishedCells } from "./read-published-cell";
import { textOf } from "./read-words";
import { isYearPair } from "./year-beside-pairs";
import { headerKey, openTable, type Table } from "./table";

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
    againstHeading: [],
    ofSeveralKinds: [],
  };
  const ofValues = new Set(valueColumns(shape));
  const columns = grid.headers.flatMap((header, column) =>
    ofValues.has(column) || IDENTIFYING.has(headerKey(header)) ? [] : [column],
  );
  const whole = withoutBreakdown({ grid, columns, cells: readCells(table, shape, asked, unread) });
  return {
    cells: whole.cells,
    leftOut: [...whole.leftOut, ...underOtherYear(shape, unread)],
    findings: [
      ...numbersTooLarge(grid),
      ...(isUndated(table, shape, asked) ? [noYear(grid)] : []),
      ...unreadFindings(grid, unread),
      ...whole.findings,
    ],
  };
}

/** The benchmarks under headings of a year that rows contradict. */
function underOtherYear(shape: Shape, { againstHeading }: Unread): readonly string[] {
  if (shape.kind !== "measures-across" || againstHeading.length === 0) return [];
  return shape.measures.flatMap(({ wanted, named }) => (named === null ? [] : [wanted.name]));
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
      return table.rows.some((row) => {
        const wanted = askedInRow(row, asked) ?? shape.ofTable;
        return wanted !== null && readingsOfName(wanted.name, wanted) === null;
      });
    case "measures-across":
      return shape.measures.some(({ named }) => named === null);
    case "years-across":
      return false;
  }
}

/** Headers of columns that say which area, year and value a row is of, under any of their names: no breakdown of it. */
const IDENTIFYING: ReadonlySet<string> = new Set(
  (
    ["year", "areaCode", "area", "value", "lower", "upper", "level", "country", "districtCode", "district"] as const
  ).flatMap((column) => BENCHMARK_COLUMNS[column].map(headerKey)),
);

type WantedIn = (row: BenchmarkRow) => AskedBenchmark | null;

function readLong(table: Table<BenchmarkColumn>, wantedIn: WantedIn, unread: Unread): PublishedCell[] {
  const yearOf = yearReader(table, unread);
  const kindsOf = kindsReader(unread);
  const paired = new Set(table.rows.flatMap((row) => (isYearPair(labelOf(row)) ? [wantedIn(row)] : [])));
  return table.rows.flatMap((row) => {
    const wanted = wantedIn(row);
    const value = row.cell("value");
    if (wanted === null || value === null) return [];
    const asked = kindsOf(row, wanted.years, paired.has(wanted));
    const years = yearOf(row, asked, readingsOfName(wanted.name, wanted)?.years);
    const cells = publishedCells(wanted.name, years, areaOfRow(row, unread), row, value, unread);
    return cells.map((cell) =>
      cell.code === ENGLAND ? { ...cell, limits: readLimits(row, table.grid, "percentage") } : cell,
    );
  });
}

function askedInRow(row: BenchmarkRow, asked: AskedBenchmarks): AskedBenchmark | null {
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
  const ofSeveralKinds = new Set<number>();
  const hasPairs = columns.some((column) => isYearPair(table.grid.headers[column] ?? ""));
  const cells = table.rows.flatMap((row) => {
    const wanted = wantedIn(row);
    if (wanted === null) return [];
    const area = areaOfRow(row, unread);
    return columns.flatMap((column) => {
      const label = table.grid.headers[column] ?? "";
      const asked = hasPairs ? wanted.years.filter((one) => !isOfEitherYear(label, kindFor(row, one))) : wanted.years;
      if (asked.length < wanted.years.length) besidePairs.add(column);
      const years = readForEach(asked, (one) => readBenchmarkYear(label, kindFor(row, one)));
      if (years.length > 0) read.add(column);
      if (areOfSeveralKinds(years)) ofSeveralKinds.add(column);
      return publishedCells(wanted.name, years, area, row, bodyCell(table.grid, row.index, column), unread);
    });
  });
  for (const column of besidePairs) unread.besidePairs.push(headingCell(table.grid, column));
  for (const column of ofSeveralKinds) unread.ofSeveralKinds.push(headingCell(table.grid, column));
  for (const column of columns) {
    const text = cellText(table.grid.headers[column] ?? "");
    if (namesPooledYears(text) && !read.has(column))
      unread.years.push({ value: text, format: "General", source: headerSource(table.grid, column) });
  }
  return cells;
}

function readWide(table: Table<BenchmarkColumn>, measures: readonly MeasureColumn[], unread: Unread): PublishedCell[] {
  const yearOf = yearReader(table, unread);
  const kindsOf = kindsReader(unread);
  const ofHeading = headingYearReader(unread);
  const paired = new Set(measures.flatMap(({ wanted, named }) => (isYearPair(named?.digits ?? "") ? [wanted] : [])));
  const readable = measures.map((measure) => {
    const { column, wanted, named } = measure;
    if (named === null) return { ...measure, heading: null, isPaired: hasPairs(table, column) };
    const isOfEither = (asked: AskedYear): boolean =>
      paired.has(wanted) && named.text === named.digits && isOfEitherYear(named.digits, { stated: null, asked });
    const years = withoutKinds(named.years, isOfEither);
    if (wanted.years.some(isOfEither)) unread.besidePairs.push(headingCell(table.grid, column));
    else if (years.length === 0) unread.years.push(headerCell(table.grid, column, named.text));
    if (areOfSeveralKinds(years)) unread.ofSeveralKinds.push(headingCell(table.grid, column));
    return { ...measure, heading: { ...named, years }, isPaired: false };
  });
  return table.rows.flatMap((row) => {
    const area = areaOfRow(row, unread);
    return readable.flatMap(({ column, wanted, heading, isPaired }) => {
      const value = bodyCell(table.grid, row.index, column);
      const years =
        heading === null ? yearOf(row, kindsOf(row, wanted.years, isPaired)) : ofHeading(row, wanted.years, heading);
      return publishedCells(wanted.name, years, area, row, value, unread);
    });
  });
}

/** True where rows with a value in a column say years such as 2022/23. */
function hasPairs(table: Table<BenchmarkColumn>, column: number): boolean {
  return table.rows.some((row) => !isBlank(table.grid.rows[row.index]?.[column] ?? "") && isYearPair(labelOf(row)));
}

function headingCell(grid: TableGrid, column: number): Cell {
  return { value: grid.headers[column] ?? "", format: "General", source: headerSource(grid, column) };
}

function headerCell(grid: TableGrid, column: number, text: string): Cell {
  const value = namesPooledYears(text) ? text : cellText(grid.headers[column] ?? "");
  return { value, format: "General", source: headerSource(grid, column) };
}
