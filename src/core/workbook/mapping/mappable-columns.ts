import { BENCHMARK_COLUMNS } from "../benchmark-columns";
import { COMMENTARY_COLUMNS } from "../commentary-columns";
import { COMPARATOR_COLUMNS } from "../comparator-columns";
import type { ContractTable } from "../contract";
import { INDICATOR_COLUMNS } from "../indicator-columns";
import { NEIGHBOUR_COLUMNS } from "../neighbour-columns";
import { OBSERVATION_COLUMNS } from "../observation-columns";
import { SETTING_COLUMNS } from "../read-settings";
import type { ColumnNames } from "../table";

/** The tables that a range can be mapped as, those that a report needs first. */
export const MAPPABLE_TABLES = [
  "Indicators",
  "Observations",
  "Benchmarks",
  "Neighbours",
  "Comparators",
  "Commentary",
  "Settings",
] as const satisfies readonly ContractTable[];

export type MappableTable = (typeof MAPPABLE_TABLES)[number];

/** Long: a row a figure. Wide: a column a period in Observations, a column a benchmark in Benchmarks. */
export type MappingForm = "long" | "wide";

/** One column of the contract that a column of somebody's own can stand for. */
export interface MappableColumn {
  /** Its key, by which a mapping remembers it. */
  readonly key: string;
  /** The contract's own header. */
  readonly header: string;
  /** The header as people read it. */
  readonly label: string;
  readonly need: "needed" | "optional";
  /** Every header by which the contract's readers know it. */
  readonly aliases: readonly string[];
}

/** The columns of one table in one form. */
export interface MappableColumns {
  /** Those that must be matched first. */
  readonly columns: readonly MappableColumn[];
  /** Of each group at least one must be matched. */
  readonly oneOf: readonly (readonly string[])[];
}

/** Holds the year of a period that is only "Q1" or "April"; no column of the contract, but joined with its Period. */
export const YEAR_OF_PERIOD = "yearOfPeriod";

/** True for a table that comes in two forms, long and wide. */
export function hasForms(table: MappableTable): boolean {
  return table === "Observations" || table === "Benchmarks";
}

/** What can be matched of a table; `form` counts only for a table that {@link hasForms}. */
export function mappableColumns(table: MappableTable, form: MappingForm): MappableColumns {
  switch (table) {
    case "Indicators":
      return columnsOf(INDICATOR_COLUMNS, ["ref", "indicator", "unit"]);
    case "Observations":
      return form === "wide" ? wideObservations() : longObservations();
    case "Benchmarks":
      return form === "wide"
        ? columnsOf(without(BENCHMARK_COLUMNS, ["benchmark", "value"]), [], [["areaCode", "area"]])
        : columnsOf(BENCHMARK_COLUMNS, ["benchmark", "value"], [["areaCode", "area"]]);
    case "Neighbours":
      return columnsOf(NEIGHBOUR_COLUMNS, ["area", "neighbour"]);
    case "Comparators":
      return columnsOf(COMPARATOR_COLUMNS, ["ref", "period"]);
    case "Commentary":
      return columnsOf(COMMENTARY_COLUMNS, ["text"]);
    case "Settings":
      return columnsOf(SETTING_COLUMNS, ["setting", "value"]);
  }
}

/** Every header that the contract's readers would take for a column of this table. */
export function contractHeaders(table: MappableTable): readonly string[] {
  const forms: readonly MappingForm[] = hasForms(table) ? ["long", "wide"] : ["long"];
  return forms.flatMap((form) => mappableColumns(table, form).columns.flatMap(({ aliases }) => aliases));
}

function longObservations(): MappableColumns {
  const { columns, oneOf } = columnsOf(
    without(OBSERVATION_COLUMNS, ["figure"]),
    ["ref", "period"],
    [["numerator", "value"]],
  );
  const year: MappableColumn = {
    key: YEAR_OF_PERIOD,
    header: "",
    label: "Year, where Period has none",
    need: "optional",
    aliases: [],
  };
  return { columns: columns.flatMap((column) => (column.key === "period" ? [column, year] : [column])), oneOf };
}

function wideObservations(): MappableColumns {
  const { ref, figure } = OBSERVATION_COLUMNS;
  return columnsOf({ ref, figure }, ["ref"]);
}

function columnsOf(
  names: ColumnNames<string>,
  needed: readonly string[],
  oneOf: MappableColumns["oneOf"] = [],
): MappableColumns {
  const columns = Object.entries(names).map(([key, aliases]): MappableColumn => ({
    key,
    header: aliases[0],
    label: labelOf(aliases[0]),
    need: needed.includes(key) ? "needed" : "optional",
    aliases,
  }));
  const rank = ({ need }: MappableColumn): number => (need === "needed" ? 0 : 1);
  return { columns: columns.sort((a, b) => rank(a) - rank(b)), oneOf };
}

/** "Geographic level" for the download's own "geographic_level". */
function labelOf(header: string): string {
  const words = header.replace(/_/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function without(names: ColumnNames<string>, keys: readonly string[]): ColumnNames<string> {
  return Object.fromEntries(Object.entries(names).filter(([key]) => !keys.includes(key)));
}
