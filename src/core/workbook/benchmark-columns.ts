import type { Period } from "../measures/period";
import { type NamedYear, namesPooledYears, type YearKind, yearInName } from "./benchmark-year";
import { cellText } from "./grid";
import { type ColumnNames, headerKey, type Table } from "./table";

/** The columns of a Benchmarks table, long or wide. */
export type BenchmarkColumn = "benchmark" | "year" | "yearKind" | "areaCode" | "area" | "value" | "level" | "country";

/** The contract's headers, and those of the published downloads. */
export const BENCHMARK_COLUMNS: ColumnNames<BenchmarkColumn> = {
  benchmark: ["Benchmark", "Measure", "Indicator name", "Indicator"],
  year: ["Year", "time_period", "Period"],
  yearKind: ["time_identifier", "Year type"],
  areaCode: ["Area code", "new_la_code", "la_code", "LA code", "ONS code", "GSS code", "old_la_code"],
  area: ["Area", "la_name", "Local authority", "Area name", "Authority"],
  value: ["Value"],
  level: ["geographic_level"],
  country: ["country_code"],
};

/** A benchmark that indicators ask for: its name as they write it, and the year that they are measured by. */
export interface AskedBenchmark {
  readonly name: string;
  readonly year: YearKind["asked"];
}

/** The asked benchmarks by the key of their name. */
export type AskedBenchmarks = ReadonlyMap<string, AskedBenchmark>;

/** A column of a wide table that holds an asked benchmark. */
export interface MeasureColumn {
  readonly column: number;
  readonly wanted: AskedBenchmark;
  /** The year that its header says beside the benchmark's name, over whatever row or table say. */
  readonly named: NamedYear | null;
  /** The year that is part of that name itself: no more than a stand-in where neither row nor table says one. */
  readonly inName: Period | null;
}

/** The columns of a wide table that hold asked benchmarks. */
export function measureColumns(table: Table<BenchmarkColumn>, asked: AskedBenchmarks): MeasureColumn[] {
  return table.otherColumns.flatMap((column): MeasureColumn[] => {
    const header = cellText(table.grid.headers[column] ?? "");
    const whole = asked.get(headerKey(header));
    if (whole === undefined) return yearBesideName(header, asked).map((found) => ({ column, ...found, inName: null }));
    const found = yearInName(header, { stated: null, asked: whole.year });
    return found !== null && namesPooledYears(found.text)
      ? [{ column, wanted: whole, named: found, inName: null }]
      : [{ column, wanted: whole, named: null, inName: found?.year ?? null }];
  });
}

/** The asked benchmark that a header names beside a year, and that year; none where it names none. */
function yearBesideName(header: string, asked: AskedBenchmarks): Pick<MeasureColumn, "wanted" | "named">[] {
  const found = yearInName(header, { stated: null, asked: null });
  if (found === null) return [];
  // A word before the year may say its kind or end the benchmark's name: "Meals in primary school 2024".
  const beside = [found.text, found.digits].flatMap((year) => {
    const wanted = asked.get(headerKey(withoutYear(header, year)));
    const of = year === found.text ? header : year;
    return wanted === undefined ? [] : [{ wanted, named: yearInName(of, { stated: null, asked: wanted.year }) }];
  });
  return beside.slice(0, 1);
}

/** A header without its year, and without the brackets or the comma that set it off. */
function withoutYear(header: string, year: string): string {
  return header
    .replace(year, "")
    .replace(/\(\s*\)|\[\s*\]/, "")
    .replace(/[,;:]\s*(?=[,;:]|$)|^\s*[,;:]/g, "");
}
