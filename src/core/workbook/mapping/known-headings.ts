import type { BenchmarkColumn } from "../benchmark-columns";
import type { COMMENTARY_COLUMNS } from "../commentary-columns";
import type { ComparatorColumn } from "../comparator-columns";
import type { ContractTable } from "../contract";
import type { IndicatorColumn } from "../indicator-columns";
import type { NEIGHBOUR_COLUMNS } from "../neighbour-columns";
import type { ObservationColumn } from "../observation-columns";
import type { SETTING_COLUMNS } from "../read-settings";

/**
 * Headings that councils' own workbooks use for a column of the contract, beside those that a table's reader knows by itself:
 * words of which a person must say that they mean it, as whoever maps a range does.
 */
export interface KnownHeadings {
  /** The whole heading, the likeliest first. */
  readonly whole: readonly string[];
  /** Words that may stand in a longer heading; only such as can mean nothing else in this table. */
  readonly within: readonly string[];
}

type Known<Key extends string> = Partial<Readonly<Record<Key, KnownHeadings>>>;

const REF = {
  whole: ["kpi number", "kpi ref", "kpi id", "kpi code", "kpi", "pi", "pi ref", "pi number", "measure ref", "measure code", "measure id", "measure number", "indicator ref", "indicator code", "indicator id", "indicator number", "metric ref", "metric id", "ref number", "reference number", "unique ref", "id", "number"], // prettier-ignore
  within: ["kpi number", "kpi ref", "kpi code", "kpi id", "pi number", "pi ref", "measure ref", "measure code", "indicator ref", "indicator code", "indicator number"], // prettier-ignore
} as const;

const SHORT_PERIODS = ["reporting period", "quarter", "qtr", "reporting quarter", "time period", "month", "period end", "period ending", "date", "as at", "term"]; // prettier-ignore
const YEARS = ["financial year", "fy"];
const IN_PERIODS = ["reporting period", "period ending", "time period"];

const PERIOD: KnownHeadings = { whole: [...SHORT_PERIODS, "year", ...YEARS], within: IN_PERIODS };

const NOTE = { whole: ["comment", "comments", "remark", "remarks", "caveat", "caveats"], within: [] } as const;

const INDICATORS: Known<IndicatorColumn> = {
  ref: REF,
  indicator: {
    whole: ["measure title", "measure name", "measure", "kpi title", "kpi name", "kpi description", "indicator title", "indicator description", "performance indicator", "performance measure", "metric", "metric name", "title", "name", "description", "definition"], // prettier-ignore
    within: ["measure title", "measure name", "kpi title", "kpi name", "kpi description", "indicator title", "indicator description", "performance indicator", "performance measure"], // prettier-ignore
  },
  unit: {
    whole: ["unit of measure", "unit of measurement", "measured in", "measured as", "data type", "format", "value type", "uom", "measure type"], // prettier-ignore
    within: ["unit of"],
  },
  subject: { whole: ["short name", "short description"], within: [] },
  theme: {
    whole: ["priority", "outcome", "category", "service", "service area", "directorate", "department", "section", "group", "portfolio"], // prettier-ignore
    within: ["service area", "corporate priority", "strategic priority"],
  },
  polarity: {
    whole: ["good is", "good performance is", "good performance", "good to be", "desired direction", "better is", "bigger or smaller is better", "high or low is good", "preferred direction"], // prettier-ignore
    within: ["is good", "is better", "good performance", "polarity"],
  },
  basis: { whole: ["reporting basis", "time basis", "period type"], within: [] },
  frequency: {
    whole: ["reporting frequency", "how often", "reported", "collection frequency", "frequency of reporting"],
    within: ["frequency"],
  },
  compareWith: { whole: ["compared with", "comparison"], within: [] },
  decimals: { whole: ["dp", "decimal point", "decimal points", "precision"], within: ["decimal places"] },
  target: { whole: ["target value", "annual target", "current target", "goal"], within: ["annual target"] },
  tolerance: { whole: ["target tolerance", "rag tolerance", "amber tolerance"], within: ["tolerance"] },
  numeratorLabel: {
    whole: ["numerator description", "numerator definition", "numerator name"],
    within: [],
  },
  denominatorLabel: {
    whole: ["denominator description", "denominator definition", "denominator name"],
    within: [],
  },
  benchmark: { whole: ["benchmark name", "national indicator", "national measure"], within: [] },
  benchmarkYear: { whole: ["year of benchmark"], within: [] },
  order: { whole: ["sort order", "display order", "sequence"], within: [] },
  note: NOTE,
};

const OBSERVATIONS: Known<ObservationColumn | "yearOfPeriod"> = {
  ref: REF,
  period: PERIOD,
  yearOfPeriod: { whole: ["year", "financial year", "fy", "academic year", "calendar year"], within: [] },
  figure: {
    whole: ["type", "figure type", "data type", "measure type", "line", "row type", "component", "num or denom"],
    within: [],
  },
  numerator: { whole: ["num", "numer", "n", "numerator value", "count", "top line"], within: ["numerator"] },
  denominator: {
    whole: ["denom", "den", "d", "denominator value", "out of", "base", "cohort", "bottom line"],
    within: ["denominator"],
  },
  value: {
    whole: ["result", "actual", "actual value", "outturn", "performance", "rate", "percentage", "percent", "score", "figure", "current performance"], // prettier-ignore
    within: ["outturn"],
  },
  status: { whole: ["data status", "quality", "data quality"], within: [] },
  approximate: { whole: ["approx", "rounded"], within: [] },
  target: { whole: ["target value", "period target", "quarterly target"], within: [] },
  tolerance: { whole: ["rag tolerance", "amber tolerance"], within: ["tolerance"] },
  note: NOTE,
};

const BENCHMARKS: Known<BenchmarkColumn> = {
  areaCode: { whole: [], within: ["ons code", "gss code"] },
  area: { whole: ["name"], within: [] },
  value: { whole: ["result", "rate", "percentage", "percent", "outturn"], within: [] },
};

const NEIGHBOURS: Known<keyof typeof NEIGHBOUR_COLUMNS> = {
  area: { whole: ["our code", "code"], within: [] },
  neighbour: {
    whole: ["statistical neighbour code", "sn code", "neighbour area code"],
    within: ["neighbour code"],
  },
};

const COMPARATORS: Known<ComparatorColumn> = {
  ref: { whole: ["reference", "code", ...REF.whole], within: REF.within },
  period: { whole: [...SHORT_PERIODS, ...YEARS], within: IN_PERIODS },
  england: { whole: ["national", "national average", "england average", "eng"], within: ["england"] },
  neighbours: {
    whole: ["sn", "sn average", "statistical neighbour", "statistical neighbour average", "sn mean"],
    within: ["statistical neighbour", "statistical neighbours"],
  },
  firstCut: { whole: ["lower quartile", "25th percentile", "q1 cut", "first quartile cut"], within: [] },
  median: { whole: ["50th percentile", "second cut", "middle"], within: ["median"] },
  thirdCut: { whole: ["upper quartile", "75th percentile", "q3 cut", "third quartile cut"], within: [] },
  stated: { whole: ["quartile", "quartile position", "quartile band", "national quartile"], within: [] },
  from: { whole: ["data source", "taken from"], within: [] },
};

const COMMENTARY: Known<keyof typeof COMMENTARY_COLUMNS> = {
  ref: { whole: ["reference", "code", ...REF.whole], within: REF.within },
  section: { whole: ["service", "service area", "priority", "directorate"], within: [] },
  period: PERIOD,
  text: { whole: ["comments", "narrative", "manager comment", "explanation", "story"], within: ["commentary"] },
  use: { whole: ["where used", "placement"], within: [] },
};

const SETTINGS: Known<keyof typeof SETTING_COLUMNS> = {
  setting: { whole: ["option", "parameter", "item"], within: [] },
  value: { whole: ["choice", "answer", "our value"], within: [] },
};

type KnownByTable = Readonly<
  Record<Exclude<ContractTable, "Phrases" | "Glossary">, Partial<Readonly<Record<string, KnownHeadings>>>>
>;

/** By table of the contract and key of its column. Phrases are no table that a council has already. */
export const KNOWN_HEADINGS: KnownByTable = {
  Indicators: INDICATORS,
  Observations: OBSERVATIONS,
  Benchmarks: BENCHMARKS,
  Neighbours: NEIGHBOURS,
  Comparators: COMPARATORS,
  Commentary: COMMENTARY,
  Settings: SETTINGS,
};
