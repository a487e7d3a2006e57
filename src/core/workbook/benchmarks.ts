import { type Exact, exactFromNumber, toNumber } from "../measures/exact";
import type { Period } from "../measures/period";
import { decimalsOf } from "../measures/rounding";
import { areaCode, ENGLAND, isAuthorityOf, type Tier } from "./areas";
import { type Benchmark, distributionOf, type PublishedValue } from "./benchmark";
import {
  areaTwice,
  noAreaColumn,
  noYear,
  ownAsShare,
  publishedAsShares,
  unknownAreaNames,
  unknownYears,
} from "./benchmark-findings";
import type { Finding } from "./finding";
import { bodyCell, type Cell, cellText, joinedRanges, type Source, type TableGrid } from "./grid";
import { looksLikeShare } from "./percent-scale";
import { readNumber } from "./read-number";
import { readPeriod } from "./read-period";
import { textOf } from "./read-words";
import { type ColumnNames, headerKey, openTable, type Table, type TableRow } from "./table";

/** The columns of a Benchmarks table, long or wide. */
export type BenchmarkColumn = "benchmark" | "year" | "areaCode" | "area" | "value" | "level" | "country";

/** The contract's headers, and those of the published downloads. */
export const BENCHMARK_COLUMNS: ColumnNames<BenchmarkColumn> = {
  benchmark: ["Benchmark", "Measure", "Indicator name", "Indicator"],
  year: ["Year", "time_period", "Period"],
  areaCode: ["Area code", "new_la_code", "la_code", "LA code", "ONS code", "GSS code", "old_la_code"],
  area: ["Area", "la_name", "Local authority", "Area name", "Authority"],
  value: ["Value"],
  level: ["geographic_level"],
  country: ["country_code"],
};

/** Which benchmarks are asked for, and for whom. */
export interface BenchmarkRequest {
  /** The names that indicators give; other columns are left alone. */
  readonly names: readonly string[];
  readonly tier: Tier;
  readonly ownArea: string;
  /** Codes of our statistical neighbours. */
  readonly neighbours: readonly string[];
  /** Our own latest percentages, by the benchmark's key, that its values must be on one scale with. */
  readonly ownPercentages: ReadonlyMap<string, readonly Exact[]>;
}

/** One published number before the rows of a measure and year are put together. */
export interface Entry {
  readonly name: string;
  readonly year: Period;
  readonly area: string;
  readonly value: number;
  /** Its cell says that it is a per cent. */
  readonly saysPercent: boolean;
  readonly source: Source;
}

const YEAR_IN_TEXT = /(\d{4})\s*[/_–-]?\s*(\d{4}|\d{2})(?!\d)/;

/** Benchmarks by the key of their name, each with the latest year first. */
export type BenchmarksByName = ReadonlyMap<string, readonly Benchmark[]>;

/** Reads the Benchmarks tables, long or wide, as published downloads paste in. */
export function readBenchmarks(
  grids: readonly TableGrid[],
  request: BenchmarkRequest,
): { readonly benchmarks: BenchmarksByName; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const wanted = new Map(request.names.map((name) => [headerKey(name), name]));
  const entries = grids.flatMap((grid) => readTable(grid, wanted, findings));
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = `${entry.name} ${entry.year.end}`;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [entry]);
    else members.push(entry);
  }
  const benchmarks = [...groups.values()].flatMap((group) => assemble(group, request, findings));
  return { benchmarks: byName(benchmarks), findings };
}

function byName(benchmarks: readonly Benchmark[]): BenchmarksByName {
  const found = new Map<string, readonly Benchmark[]>();
  for (const benchmark of [...benchmarks].sort((a, b) => b.year.end - a.year.end)) {
    const key = headerKey(benchmark.name);
    found.set(key, [...(found.get(key) ?? []), benchmark]);
  }
  return found;
}

function readTable(grid: TableGrid, wanted: ReadonlyMap<string, string>, findings: Finding[]): Entry[] {
  const table = openTable(grid, BENCHMARK_COLUMNS);
  if (!table.has("areaCode") && !table.has("area")) {
    findings.push(noAreaColumn(grid));
    return [];
  }
  const long = table.has("benchmark") && table.has("value");
  const unknownAreas: Cell[] = [];
  const undated = table.rows.flatMap((row) => unreadableYear(row));
  if (undated.length > 0) findings.push(unknownYears(grid, undated));
  const entries = long ? readLong(table, wanted, unknownAreas) : readWide(table, wanted, unknownAreas, findings);
  if (unknownAreas.length > 0) findings.push(unknownAreaNames(grid, unknownAreas));
  return entries;
}

function readLong(table: Table<BenchmarkColumn>, wanted: ReadonlyMap<string, string>, unknownAreas: Cell[]): Entry[] {
  return table.rows.flatMap((row) => {
    const name = wanted.get(headerKey(textOf(row.cell("benchmark")) ?? ""));
    const year = readYear(row, table.grid);
    const value = row.cell("value");
    if (name === undefined || year === null || value === null) return [];
    return entryOf(name, year, areaOfRow(row, unknownAreas), value);
  });
}

function readWide(
  table: Table<BenchmarkColumn>,
  wanted: ReadonlyMap<string, string>,
  unknownAreas: Cell[],
  findings: Finding[],
): Entry[] {
  const columns = table.otherColumns.flatMap((column) => {
    const header = cellText(table.grid.headers[column] ?? "");
    const name = wanted.get(headerKey(header)) ?? wanted.get(headerKey(header.replace(YEAR_IN_TEXT, "")));
    return name === undefined ? [] : [{ column, name, year: yearInText(header) }];
  });
  const undated = columns.filter(({ year }) => year === null);
  if (undated.length > 0 && !table.has("year") && yearInText(table.grid.name) === null)
    findings.push(noYear(table.grid));
  return table.rows.flatMap((row) => {
    const area = areaOfRow(row, unknownAreas);
    const rowYear = readYear(row, table.grid);
    return columns.flatMap(({ column, name, year }) => {
      const used = year ?? rowYear;
      return used === null ? [] : entryOf(name, used, area, bodyCell(table.grid, row.index, column));
    });
  });
}

function entryOf(name: string, year: Period, area: string | null, cell: Cell): Entry[] {
  const reading = readNumber(cell);
  return area === null || reading.kind !== "number"
    ? []
    : [{ name, year, area, value: toNumber(reading.value), saysPercent: reading.percent, source: cell.source }];
}

function yearInText(text: string): Period | null {
  const [, start = "", end = ""] = YEAR_IN_TEXT.exec(text) ?? [];
  return start === "" ? null : readPeriod(`${start}/${end}`, "year", null);
}

function readYear(row: TableRow<BenchmarkColumn>, grid: TableGrid): Period | null {
  const cell = row.cell("year");
  return cell === null || textOf(cell) === null ? yearInText(grid.name) : readPeriod(cell.value, "year", null);
}

/** The year cell of a row, where something stands in it that is no year. */
function unreadableYear(row: TableRow<BenchmarkColumn>): Cell[] {
  const cell = row.cell("year");
  return cell === null || textOf(cell) === null || readPeriod(cell.value, "year", null) !== null ? [] : [cell];
}

/** The code of the area that a row is about: England by its level, others by code, else by a known spelling. */
function areaOfRow(row: TableRow<BenchmarkColumn>, unknownAreas: Cell[]): string | null {
  const level = textOf(row.cell("level"))?.toLowerCase();
  if (level === "national") return areaCode(textOf(row.cell("country")) ?? "England");
  if (level !== undefined && level !== "local authority") return null;
  const codeText = textOf(row.cell("areaCode"));
  const byCode = codeText === null ? null : areaCode(codeText);
  if (byCode !== null) return byCode;
  const nameCell = row.cell("area");
  const nameText = textOf(nameCell);
  const byName = nameText === null ? null : areaCode(nameText);
  if (byName === null && nameCell !== null && nameText !== null && codeText === null) unknownAreas.push(nameCell);
  return byName;
}

function assemble(
  entries: readonly Entry[],
  { tier, ownArea, neighbours, ownPercentages }: BenchmarkRequest,
  findings: Finding[],
): Benchmark[] {
  const [first] = entries;
  if (first === undefined) return [];
  const { name, year } = first;
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const twin = seen.get(entry.area);
    if (twin === undefined) seen.set(entry.area, entry);
    else if (twin.value !== entry.value) findings.push(areaTwice(twin, entry));
  }
  const scale = scaleFinding([...seen.values()], ownPercentages.get(headerKey(name)) ?? []);
  if (scale !== null) findings.push(scale);
  if (scale?.severity === "error") return [];
  const authorities = new Map([...seen].filter(([code]) => isAuthorityOf(code, tier, year.end)));
  const values = Array.from(authorities.values(), ({ value }) => value);
  return [
    {
      name,
      year,
      decimals: Math.max(0, ...[...seen.values()].map(({ value }) => printedDecimals(value))),
      ...distributionOf(values, authorities.get(ownArea)?.value ?? null),
      cells: joinedRanges(Array.from(authorities.values(), ({ source }) => source)),
      own: authorities.get(ownArea)?.source ?? null,
      england: published(seen.get(ENGLAND)),
      neighbours: neighbours.flatMap((code) => published(authorities.get(code)) ?? []),
    },
  ];
}

/** Published values and our own percentages a hundredfold apart: what is published is left out, what is ours asked about. */
function scaleFinding(entries: readonly Entry[], ownPercentages: readonly Exact[]): Finding | null {
  if (ownPercentages.length === 0) return null;
  const inOrder = [...entries].sort((a, b) => a.value - b.value);
  const [lowest, highest] = [inOrder[0], inOrder.at(-1)];
  const [low, high] = [exactFromNumber(lowest?.value ?? NaN), exactFromNumber(highest?.value ?? NaN)];
  if (lowest === undefined || highest === undefined || low === null || high === null) return null;
  if (!highest.saysPercent && ownPercentages.some((own) => looksLikeShare(high, own)))
    return publishedAsShares(highest);
  return !ownPercentages.some((own) => looksLikeShare(own, low)) ? null : ownAsShare(lowest);
}

function published(entry: Entry | undefined): PublishedValue | null {
  const value = entry === undefined ? null : exactFromNumber(entry.value);
  return entry === undefined || value === null ? null : { value, source: entry.source };
}

function printedDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const exact = exactFromNumber(value);
  return exact === null ? 0 : (decimalsOf(exact) ?? 0);
}
