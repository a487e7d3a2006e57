import type { ColumnNames } from "./table";

/** The columns of the Indicators table. */
export type IndicatorColumn =
  | "ref"
  | "indicator"
  | "unit"
  | "subject"
  | "theme"
  | "polarity"
  | "basis"
  | "frequency"
  | "compareWith"
  | "baseline"
  | "similarWithin"
  | "decimals"
  | "target"
  | "targetType"
  | "targetBasis"
  | "tolerance"
  | "numeratorLabel"
  | "denominatorLabel"
  | "benchmark"
  | "benchmarkYear"
  | "quartile"
  | "supports"
  | "countsPeople"
  | "samePeople"
  | "reports"
  | "narrative"
  | "order"
  | "note";

/** The headers that each is known by, the first being the contract's own. */
export const INDICATOR_COLUMNS: ColumnNames<IndicatorColumn> = {
  ref: ["Ref", "Reference", "Code"],
  indicator: ["Indicator", "Indicator name"],
  unit: ["Unit", "Units"],
  subject: ["Subject"],
  theme: ["Theme"],
  polarity: ["Polarity"],
  basis: ["Basis"],
  frequency: ["Frequency"],
  compareWith: ["Compare with"],
  baseline: ["Baseline", "Baseline period"],
  similarWithin: ["Similar within"],
  decimals: ["Decimals", "Decimal places"],
  target: ["Target"],
  targetType: ["Target type"],
  targetBasis: ["Target basis"],
  tolerance: ["Tolerance"],
  numeratorLabel: ["Numerator label"],
  denominatorLabel: ["Denominator label"],
  benchmark: ["Benchmark"],
  benchmarkYear: ["Benchmark year"],
  quartile: ["Quartile", "Quartiles"],
  supports: ["Supports"],
  countsPeople: ["Counts people"],
  samePeople: ["Same people"],
  reports: ["Reports"],
  narrative: ["Narrative"],
  order: ["Order"],
  note: ["Note", "Notes"],
};
