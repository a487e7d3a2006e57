import type { ColumnNames } from "./table";

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
