import { headerKey } from "./table";

/** The tables of the workbook contract, by the names that they carry in Excel. */
const CONTRACT_TABLES = [
  "Settings",
  "Indicators",
  "Observations",
  "Benchmarks",
  "Neighbours",
  "Comparators",
  "Commentary",
  "Phrases",
  "Glossary",
] as const;

export type ContractTable = (typeof CONTRACT_TABLES)[number];

/** Tables of which a workbook may hold several: Observations_Annual, Benchmarks_2023_24. */
const MAY_REPEAT: readonly ContractTable[] = ["Observations", "Benchmarks", "Commentary"];

/** The table of the contract that a name stands for, or null for a name that means nothing here. */
export function contractTable(name: string): ContractTable | null {
  const key = headerKey(name);
  return (
    CONTRACT_TABLES.find((table) => key === headerKey(table)) ??
    MAY_REPEAT.find((table) => new RegExp(`^${table}[_\\s]`, "i").test(name)) ??
    null
  );
}

/** True for a table of which a workbook may hold several. */
export function mayRepeat(table: ContractTable): boolean {
  return MAY_REPEAT.includes(table);
}
