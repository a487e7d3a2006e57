import { AREA_HEADINGS } from "./area-headings";
import {
  type AskedYear,
  type NamedYear,
  namesPooledYears,
  readBenchmarkYear,
  readForEach,
  yearInName,
  type YearReading,
} from "./benchmark-year";
import { cellText, type TableGrid } from "./grid";
import { LIMIT_COLUMNS } from "./read-limits";
import { type ColumnNames, headerKey, type Table } from "./table";

/** The columns of a Benchmarks table, long or wide. */
export type BenchmarkColumn =
  | "benchmark"
  | "year"
  | "yearKind"
  | "areaCode"
  | "area"
  | "value"
  | "lower"
  | "upper"
  | "level"
  | "country"
  | "districtCode"
  | "district";

/** The contract's headers, and those of the published downloads. */
export const BENCHMARK_COLUMNS: ColumnNames<BenchmarkColumn> = {
  benchmark: [
    "Benchmark",
    ...["Benchmark name", "Measure", "Measure name", "Measure group description"],
    ...["Indicator name", "Indicator", "Metric", "KPI"],
  ],
  year: ["Year", "time_period", "Period", "Years", "Financial year", "Reporting year", "FY", "Date name"],
  yearKind: ["time_identifier", "Year type", "Kind of year", "Time period type"],
  areaCode: AREA_HEADINGS.code,
  area: AREA_HEADINGS.name,
  value: ["Value", "Values", "Measure value", "OBS_VALUE"],
  ...LIMIT_COLUMNS,
  level: ["geographic_level"],
  country: ["country_code"],
  // Beside those of the county, in rows of the level "Local authority district".
  districtCode: ["lad_code"],
  district: ["lad_name"],
};

/** True for a table that says the areas of its rows. */
export function hasAreas({ has }: Pick<Table<BenchmarkColumn>, "has">): boolean {
  return (["areaCode", "area", "districtCode", "district"] as const).some((column) => has(column));
}

/** A benchmark that indicators ask for: its name as they write it, and the kinds of year that they are measured by. */
export interface AskedBenchmark {
  readonly name: string;
  readonly years: readonly AskedYear[];
}

/** The asked benchmarks by the key of their name. */
export type AskedBenchmarks = ReadonlyMap<string, AskedBenchmark>;

/** A column of a wide table that holds an asked benchmark. */
export interface MeasureColumn {
  readonly column: number;
  readonly wanted: AskedBenchmark;
  /** The year that its header says, beside the benchmark's name or as part of it, over what the table's name says. */
  readonly named: NamedReadings | null;
}

/** A year found in a header, as it is read for each kind of year that is asked for. */
export interface NamedReadings extends Pick<NamedYear, "text" | "digits"> {
  readonly years: readonly YearReading[];
}

/**
 * The same headers for one table: where several columns could hold the benchmark's name, as where "Indicator" stands beside
 * "Measure", it is the first that holds a name somebody asks for, whatever its heading.
 */
export function benchmarkColumnsOf(grid: TableGrid, asked: AskedBenchmarks): ColumnNames<BenchmarkColumn> {
  const keys = grid.headers.map(headerKey);
  const holdsAsked = (column: number): boolean =>
    column >= 0 &&
    grid.rows.some(({ [column]: cell }) => typeof cell === "string" && asked.has(headerKey(cellText(cell))));
  const { benchmark: known, ...others } = BENCHMARK_COLUMNS;
  const claimed = new Set(Object.values(others).flat().map(headerKey));
  const unknown = keys.flatMap((key, column) => (key === "" || claimed.has(key) ? [] : [column]));
  const holding = [...known.map((name) => keys.indexOf(headerKey(name))), ...unknown].find(holdsAsked);
  return holding === undefined
    ? BENCHMARK_COLUMNS
    : { ...BENCHMARK_COLUMNS, benchmark: [cellText(grid.headers[holding] ?? "")] };
}

/** The columns of a wide table that hold asked benchmarks. */
export function measureColumns(table: Table<BenchmarkColumn>, asked: AskedBenchmarks): MeasureColumn[] {
  return table.otherColumns.flatMap((column): MeasureColumn[] => {
    const header = cellText(table.grid.headers[column] ?? "");
    const whole = asked.get(headerKey(header));
    if (whole === undefined) return yearBesideName(header, asked).map((found) => ({ column, ...found }));
    return [{ column, wanted: whole, named: readingsOfName(header, whole) }];
  });
}

/** Before a year that figures are held against, or a number that is no year: "since 2019", "over £2000". */
const NOT_OF_YEAR_BEFORE =
  /(?:£|\b(?:since|from|than|over|under|above|below|by|against|versus|vs|born in|based on|census|imd|idaci)\s)$/i;
/** After a year that figures are held against: "2030 target", "2011 census". */
const NOT_OF_YEAR_AFTER = /^[\s)]*(?:targets?|base(?:line)?|prices|census|levels?|cohort|methodology|boundar)/i;

/** The year of the figures that the name of a benchmark holds, read for each kind that is asked for; null where it holds none. */
export function readingsOfName(name: string, wanted: AskedBenchmark): NamedReadings | null {
  const found = readingsInName(name, wanted);
  if (found === null || namesPooledYears(found.digits)) return found;
  if (found.years.length === 0) return null;
  const start = name.indexOf(found.text);
  const isOther =
    NOT_OF_YEAR_BEFORE.test(name.slice(0, start)) || NOT_OF_YEAR_AFTER.test(name.slice(start + found.text.length));
  return isOther ? null : found;
}

/**
 * The columns, counted from 0, whose whole header is a year or several pooled, as in LAIT's downloads; none in a table with a
 * column of years.
 */
export function yearColumns(table: Table<BenchmarkColumn>): readonly number[] {
  if (table.has("year")) return [];
  return table.otherColumns.filter((column) => {
    const header = table.grid.headers[column] ?? "";
    return namesPooledYears(header) || readBenchmarkYear(header, { stated: null, asked: null }) !== null;
  });
}

/** The asked benchmark that a table or its sheet is called after: "Benchmarks Re-referrals", "Benchmarks_Re_referrals"; null for none. */
export function benchmarkInTableName({ name, sheet }: TableGrid, asked: AskedBenchmarks): AskedBenchmark | null {
  const called = (after: string) => asked.get(headerKey(after).replace(/^benchmarks?/, ""));
  return called(name) ?? called(sheet) ?? null;
}

/** The asked benchmark that a header names beside a year, and that year; none where it names none. */
function yearBesideName(header: string, asked: AskedBenchmarks): Pick<MeasureColumn, "wanted" | "named">[] {
  const found = yearInName(header, { stated: null, asked: null });
  if (found === null) return [];
  // A word before the year may say its kind or end the benchmark's name: "Meals in primary school 2024".
  const beside = [found.text, found.digits].flatMap((year) => {
    const wanted = asked.get(headerKey(withoutYear(header, year)));
    const of = year === found.text ? header : year;
    return wanted === undefined ? [] : [{ wanted, named: readingsInName(of, wanted) }];
  });
  return beside.slice(0, 1);
}

/** The year that a name holds, read for each kind that is asked for; null where it holds none. */
function readingsInName(name: string, { years }: AskedBenchmark): NamedReadings | null {
  const inName = (asked: AskedYear): NamedYear | null => yearInName(name, { stated: null, asked });
  const [found = null] = years.map(inName);
  return found === null ? null : { ...found, years: readForEach(years, (asked) => inName(asked)?.year ?? null) };
}

/** A header without its year, and without the brackets or the comma that set it off. */
function withoutYear(header: string, year: string): string {
  return header
    .replace(year, "")
    .replace(/\(\s*\)|\[\s*\]/, "")
    .replace(/[,;:]\s*(?=[,;:]|$)|^\s*[,;:]/g, "");
}
