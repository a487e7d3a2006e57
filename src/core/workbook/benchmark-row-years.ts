import type { Period } from "../measures/period";
import type { BenchmarkColumn, NamedReadings } from "./benchmark-columns";
import type { Unread } from "./benchmark-unread";
import {
  type AskedYear,
  readBenchmarkYear,
  readForEach,
  type YearKind,
  yearInName,
  yearKey,
  type YearReading,
} from "./benchmark-year";
import { isPooled } from "./basis";
import { type CellValue, headerSource, type TableGrid } from "./grid";
import { namesPartOfYear } from "./part-of-year";
import { textOf } from "./read-words";
import type { Table, TableRow } from "./table";
import { isBareYear } from "./year-beside-pairs";

export type BenchmarkRow = TableRow<BenchmarkColumn>;

/** The year that the name of a table says, else that of its sheet: a mapped range has no name of its own. */
export function yearOfTable({ name, sheet }: TableGrid, kind: YearKind): Period | null {
  return yearInName(name, kind)?.year ?? yearInName(sheet, kind)?.year ?? null;
}

/** What a row says of its year, as typed; blank where it says nothing. */
export const labelOf = (row: BenchmarkRow): CellValue => row.cell("year")?.value ?? "";

/** What is known of the kind of a row's year, for an indicator of such years. */
export const kindFor = (row: BenchmarkRow, asked: AskedYear): YearKind => ({
  stated: textOf(row.cell("yearKind")),
  asked,
});

/** True for a bare year beside pairs, where neither the publication nor the indicator says that it is a calendar year. */
export function isOfEitherYear(label: CellValue, { stated, asked }: YearKind): boolean {
  return stated === null && asked !== "calendar-year" && !isPooled(asked) && isBareYear(label);
}

/** The readings without the kinds of year that are out, and without those that no other kind reads. */
export function withoutKinds(years: readonly YearReading[], isOut: (asked: AskedYear) => boolean): YearReading[] {
  return years.flatMap(({ year, askedBy }) => {
    const left = askedBy.filter((one) => !isOut(one));
    return left.length === 0 ? [] : [{ year, askedBy: left }];
  });
}

/** True for one label read as single years of two kinds: as the financial year 2023/24 and as the academic one. */
export function areOfSeveralKinds(years: readonly YearReading[]): boolean {
  return years.filter(({ year }) => year.pooled === undefined).length > 1;
}

/**
 * The kinds of year that a row's label is read by: all that are asked for, but none that leaves open which year a bare one
 * beside pairs is.
 */
export function kindsReader(
  unread: Unread,
): (row: BenchmarkRow, asked: readonly AskedYear[], isPaired: boolean) => readonly AskedYear[] {
  const told = new Set<number>();
  return (row, asked, isPaired) => {
    const year = row.cell("year");
    if (!isPaired || year === null) return asked;
    const kinds = asked.filter((one) => !isOfEitherYear(year.value, kindFor(row, one)));
    if (kinds.length < asked.length && !told.has(row.index)) {
      told.add(row.index);
      unread.besidePairs.push(year);
    }
    return kinds;
  };
}

/** The years that a heading says of a row's values: none, and told, where the row itself says another. */
export function headingYearReader(
  unread: Unread,
): (row: BenchmarkRow, asked: readonly AskedYear[], named: NamedReadings) => readonly YearReading[] {
  const told = new Set<number>();
  return (row, asked, { text, years }) => {
    const cell = row.cell("year");
    if (cell === null || textOf(cell) === null) return years;
    const stated = textOf(row.cell("yearKind"));
    const inRow = readForEach(asked, (one) => readBenchmarkYear(cell.value, { stated: stated ?? text, asked: one }));
    const inHeading = readForEach(asked, (one) => yearInName(text, { stated, asked: one })?.year ?? null);
    const same = inRow.filter(({ year }) => inHeading.some((other) => yearKey(other.year) === yearKey(year)));
    if (same.length === 0 && years.length > 0 && !told.has(row.index)) {
      told.add(row.index);
      unread.againstHeading.push(cell);
    }
    return same;
  };
}

/** Reads a row's year, for a benchmark asked for by such years: its own, else that of the benchmark's name, else the table's. */
export function yearReader(
  table: Table<BenchmarkColumn>,
  unread: Unread,
): (row: BenchmarkRow, asked: readonly AskedYear[], inName?: readonly YearReading[]) => readonly YearReading[] {
  const read = new Map<string, readonly YearReading[]>();
  const told = new Set<number>();
  let isTableTold = false;
  const ofTable = (): void => {
    if (!isTableTold)
      unread.ofSeveralKinds.push({ value: table.grid.name, format: "General", source: headerSource(table.grid, 0) });
    isTableTold = true;
  };
  return (row, asked, inName = []) => {
    const cell = row.cell("year");
    const label = textOf(cell);
    const statedCell = row.cell("yearKind");
    const stated = textOf(statedCell);
    const key = `${label ?? ""}|${stated ?? ""}|${asked.join("|")}`;
    const isLabelled = cell !== null && label !== null;
    const years =
      read.get(key) ??
      readForEach(asked, (one) => {
        const kind = { stated, asked: one };
        return isLabelled ? readBenchmarkYear(cell.value, kind) : yearOfTable(table.grid, kind);
      });
    read.set(key, years);
    if (!isLabelled) {
      const unlabelled = inName.length > 0 ? inName : years;
      if (areOfSeveralKinds(unlabelled)) ofTable();
      return unlabelled;
    }
    if (areOfSeveralKinds(years)) unread.ofSeveralKinds.push(cell);
    // A single year is no year of pooled ones, and no fault.
    const isSingle = asked.some(isPooled) && readBenchmarkYear(cell.value, { stated, asked: null }) !== null;
    if (years.length === 0 && asked.length > 0 && !isSingle && !told.has(row.index)) {
      told.add(row.index);
      unread.years.push(statedCell !== null && namesPartOfYear(stated ?? "") ? statedCell : cell);
    }
    return years;
  };
}
