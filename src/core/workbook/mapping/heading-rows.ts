import { type CellValue, isBlank } from "../grid";
import { namesPeriod, periodsNamed } from "../read-period";
import { type Heading, headingsOf, periodOfHeading } from "./headings";
import { joinedPeriod } from "./joined-period";

/** Rows of a range as Excel holds them: their values and their number formats. */
export interface RangeRows {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Which rows of a range hold its headings, the first counted from 0. */
export interface HeadingRows {
  readonly first: number;
  readonly count: number;
}

/** Where headings stand unless more is known. */
export const FIRST_ROW: HeadingRows = { first: 0, count: 1 };

/** Years, quarters and what is measured of them: nobody writes headings in more rows. */
export const MOST_HEADING_ROWS = 3;

/**
 * The headings of a range, one a column. Where they stand in several rows (years over quarters, or quarters over years), the
 * words of a column are those above one another, and of merged cells the first holds them for all: it reaches over the empty
 * cells to its right. Words that make one period together are its heading; of others it is the lowest that the column has.
 */
export function headingsIn({ values, formats }: RangeRows, { first, count }: HeadingRows): readonly Heading[] {
  const rows = Array.from({ length: count }, (_, row) =>
    headingsOf(values[first + row] ?? [], formats[first + row] ?? []),
  );
  const [only = []] = rows;
  if (rows.length === 1) return only;
  const columns = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) => column);
  const periods = inOrder(columns.map((column) => periodAbove(rows, column)));
  return columns.map((column) => {
    const cells = rows.flatMap((row) => row[column] ?? []).filter(({ text }) => text !== "");
    const period = periods[column] ?? null;
    if (period === null) return { ...(cells.at(-1) ?? EMPTY), isPeriod: false };
    return cells.find(({ value }) => value === period) ?? { text: String(period), value: period, isPeriod: true };
  });
}

const EMPTY: Heading = { text: "", value: "", isPeriod: false };

/** What the headings above one another in a column name together. */
interface Above {
  readonly period: CellValue;
  /** The columns of the cells in the upper rows that reach over it. */
  readonly from: string;
}

function periodAbove(rows: readonly (readonly Heading[])[], column: number): Above | null {
  const from = rows.map((_, row) => reachingOver(rows, row, column));
  const shown = from.flatMap((at, row) => (at === null ? [] : [shownOf(rows[row]?.[at] ?? EMPTY)]));
  const period = periodOf(shown) ?? periodOf(shown.map(periodOfHeading).filter((words) => !saysNothing(words)));
  return period === null ? null : { period, from: (shown.length === 1 ? [column] : from.slice(0, -1)).join() };
}

/** Words above several periods that leave their figures what they are. */
const GROUPS_PERIODS = /^(?:(?:quarterly|monthly|termly|annual|yearly)|quarters?|months?|terms?|years?|periods?)$/i;

function saysNothing(words: CellValue): boolean {
  return isBlank(words) || (typeof words === "string" && GROUPS_PERIODS.test(words));
}

/** A date that is a whole period by itself as it is; else what people read, for it may be joined with other words. */
function shownOf({ text, value, isPeriod }: Heading): CellValue {
  return isPeriod ? value : text;
}

/** The column whose cell reaches over another in a row: its own or, above the last row, the nearest filled one to its left. */
function reachingOver(rows: readonly (readonly Heading[])[], row: number, column: number): number | null {
  const isFilled = (at: number): boolean => (rows[row]?.[at]?.text ?? "") !== "";
  if (isFilled(column)) return column;
  // No cell reaches past the beginning of one that stands above it.
  const isEnd = column === 0 || rows.slice(0, row).some((above) => (above[column]?.text ?? "") !== "");
  return row === rows.length - 1 || isEnd ? null : reachingOver(rows, row, column - 1);
}

/** The one period that words name: a whole one, or a part of a year and its year in either order. */
function periodOf(words: readonly CellValue[]): CellValue | null {
  const [first, second, ...others] = words;
  if (first === undefined || others.length > 0) return null;
  if (second === undefined) return namesPeriod(first) ? first : null;
  return partOf(first, second) ?? partOf(second, first);
}

/** A part of a year with its year, or a whole period under the year that it lies in. */
function partOf(part: CellValue, year: CellValue): CellValue | null {
  const joined = joinedPeriod(part, year);
  const isWhole = periodsNamed(joined).some(({ frequency }) => frequency !== "year");
  return periodsNamed(year).some(({ frequency }) => frequency === "year") && isWhole ? joined : null;
}

/**
 * Without the periods that break the order of those under one heading: of a year that is written over the middle of its quarters
 * and not merged, the next year's first quarter would else be one of this year.
 */
function inOrder(above: readonly (Above | null)[]): readonly (CellValue | null)[] {
  const ends = new Map<string, number[]>();
  return above.map((one) => {
    if (one === null) return null;
    const before = ends.get(one.from) ?? [];
    const all = [...before, periodsNamed(one.period)[0]?.end ?? 0];
    ends.set(one.from, all);
    return isOrdered(all) ? one.period : null;
  });
}

/** True for numbers that only grow, or only fall. */
function isOrdered(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, index) => Math.sign(number - (numbers[index] ?? 0)));
  return steps.every((step) => step !== 0 && step === steps[0]);
}
