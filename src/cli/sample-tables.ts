import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** One table of an input workbook: where it goes and what stands in it, header row first. */
export interface InputTable {
  readonly sheet: string;
  /** The Excel table's name; the contract is known by it. */
  readonly name: string;
  readonly cells: readonly (readonly (string | number)[])[];
}

/** The sample's text sources and the sheets and tables that they become, in the workbook's order. */
const SAMPLE_FILES = [
  { file: "settings.csv", sheet: "Settings", name: "Settings" },
  { file: "indicators.csv", sheet: "Indicators", name: "Indicators" },
  { file: "observations.csv", sheet: "Observations", name: "Observations" },
  { file: "annual.csv", sheet: "Annual figures", name: "Observations_Annual" },
  { file: "comparators.csv", sheet: "Comparators", name: "Comparators" },
  { file: "commentary.csv", sheet: "Commentary", name: "Commentary" },
  { file: "benchmarks-2023-24.csv", sheet: "Benchmarks", name: "Benchmarks_2023_24" },
  { file: "neighbours.csv", sheet: "Neighbours", name: "Neighbours" },
] as const;

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The sample workbook's tables, read from the text sources in a folder. Throws where a file is missing: a bug, not input. */
export function readSampleTables(folder: string): readonly InputTable[] {
  return SAMPLE_FILES.map(({ file, sheet, name }) => ({ sheet, name, cells: readCells(join(folder, file)) }));
}

function readCells(path: string): (string | number)[][] {
  const [header = [], ...rows] = parse(readFileSync(path, "utf8"));
  return [header, ...rows.map((row) => row.map((cell) => (NUMBER.test(cell) ? Number(cell) : cell)))];
}
