import { BENCHMARK_COLUMNS } from "./benchmark-columns";
import { COMMENTARY_COLUMNS } from "./commentary-columns";
import { COMPARATOR_COLUMNS } from "./comparator-columns";
import { contractTable } from "./contract";
import { type CellValue, type TableGrid } from "./grid";
import { INDICATOR_COLUMNS } from "./indicator-columns";
import { OBSERVATION_COLUMNS } from "./observation-columns";
import { isCalendarFormat, isPercentFormat } from "./read-number";
import { meansDay } from "./period-words";
import { headerKey } from "./table";

/** From which year a workbook counts the days of its dates: Excel for Mac once began with 1904, and files keep it. */
export type DateSystem = 1900 | 1904;

/** Day 0 of the 1904 system is this day of the 1900 system. */
const FIRST_DAY_OF_1904 = 1462;

interface FormattedCells {
  readonly values: CellValue[][];
  readonly formats: string[][];
}

/** Whether any number is shown as a date. */
export function hasDates({ values, formats }: FormattedCells): boolean {
  const others = new Set<string>(); // a large table has few formats
  return formats.some((row, index) =>
    row.some((format, column) => {
      if (typeof values[index]?.[column] !== "number" || others.has(format)) return false;
      if (isCalendarFormat(format)) return true;
      others.add(format);
      return false;
    }),
  );
}

/** The values, each number that is shown as a date counted from 1900; what is no date does not move. */
export function inDaysOf1900({ values, formats }: FormattedCells, system: DateSystem): CellValue[][] {
  if (system === 1900) return values;
  return values.map((row, index) =>
    row.map((value, column) =>
      typeof value === "number" && isCalendarFormat(formats[index]?.[column] ?? "General")
        ? value + FIRST_DAY_OF_1904
        : value,
    ),
  );
}

/** Columns in which a number of five digits can only be a day, in the tables of the contract. */
const PERIOD_COLUMNS = [
  ...[OBSERVATION_COLUMNS.period, BENCHMARK_COLUMNS.year, COMPARATOR_COLUMNS.period, COMMENTARY_COLUMNS.period],
  INDICATOR_COLUMNS.baseline,
].flat();
const PERIOD_SETTINGS = ["Current period", "Report date"];
const PERIOD_KEYS = new Set(PERIOD_COLUMNS.map(headerKey));
const SETTING_KEYS = new Set(PERIOD_SETTINGS.map(headerKey));

/** A table as it was read. */
export interface ReadTable {
  readonly grid: TableGrid;
  /** Number formats of the headings that have been counted from 1900 where they are dates; null where all have been. */
  readonly headingFormats: readonly string[] | null;
}

/** Whether a number that has no date's format stands for a day all the same, because a period stands there. */
export function hasUnformattedDays(read: ReadTable): boolean {
  const { headers, rows } = read.grid;
  const [isDay, isHeading] = [unformattedDays(read.grid), unformattedHeadings(read)];
  return headers.some(isHeading) || rows.some((row, index) => row.some((value, column) => isDay(value, index, column)));
}

/** The table with those numbers counted from 1900. */
export function unformattedDaysOf1900(read: ReadTable, system: DateSystem): TableGrid {
  const { grid } = read;
  if (system === 1900) return grid;
  const [isDay, isHeading] = [unformattedDays(grid), unformattedHeadings(read)];
  const moved = (value: CellValue, isMoved: boolean) =>
    typeof value === "number" && isMoved ? value + FIRST_DAY_OF_1904 : value;
  return {
    ...grid,
    headers: grid.headers.map((value, column) => moved(value, isHeading(value, column))),
    rows: grid.rows.map((row, index) => row.map((value, column) => moved(value, isDay(value, index, column)))),
  };
}

/** Of observations with a column a period, the headings that are numbers can only be its days. */
function unformattedHeadings({ grid, headingFormats }: ReadTable) {
  const isWide = contractTable(grid.name) === "Observations" && !grid.headers.some((h) => headerKey(h) === "period");
  return (value: CellValue, column: number): boolean =>
    isWide && headingFormats !== null && isUnformattedDay(value, headingFormats[column]);
}

function unformattedDays({ headers, rows, formats }: TableGrid) {
  const keys = headers.map(headerKey);
  const nameColumn = keys.findIndex((key) => key === "setting" || key === "name");
  return (value: CellValue, row: number, column: number): boolean => {
    const key = keys[column] ?? "";
    const isSetting = key === "value" && SETTING_KEYS.has(headerKey(rows[row]?.[nameColumn] ?? ""));
    const isPeriod = PERIOD_KEYS.has(key) || isSetting;
    return isPeriod && isUnformattedDay(value, formats[row]?.[column]);
  };
}

function isUnformattedDay(value: CellValue, format = "General"): boolean {
  if (typeof value !== "number" || !(meansDay(value) || meansDay(value + FIRST_DAY_OF_1904))) return false;
  return !isCalendarFormat(format) && !isPercentFormat(format);
}
