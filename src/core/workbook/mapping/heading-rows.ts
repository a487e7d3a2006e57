import type { CellValue } from "../grid";
import { type HeldPart, splitHeading } from "../period-heading";
import { namesPeriod, periodsNamed } from "../read-period";
import { type Heading, headingsOf } from "./headings";
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
    const above = periods[column] ?? null;
    if (above === null) return { ...(cells.at(-1) ?? EMPTY), isPeriod: false };
    const own = cells.find(({ value }) => value === above.period);
    const isValue = above.part === null || above.part === "value";
    const text = isValue ? String(above.period) : `${String(above.period)} ${above.part}`;
    return isValue && own !== undefined ? own : { text, value: text, isPeriod: true };
  });
}

const EMPTY: Heading = { text: "", value: "", isPeriod: false };

/** The period of a column with the part of its figures, and from which column each of its upper rows reaches over it. */
interface Above {
  readonly period: CellValue;
  readonly part: HeldPart | null;
  readonly from: readonly (number | null)[];
}

function periodAbove(rows: readonly (readonly Heading[])[], column: number): Above | null {
  const from = rows.map((_, row) => reachingOver(rows, row, column));
  const above = from.flatMap((at, row) => (at === null ? [] : [rows[row]?.[at] ?? EMPTY]));
  const upper = above.length > 1 ? from.slice(0, -1) : [];
  const whole = periodOf(above.map(({ text, value, isPeriod }) => (isPeriod ? value : text)));
  if (whole !== null) return { period: whole, part: null, from: upper };
  const split = splitHeading(above.map(({ text }) => text).join(" "));
  if (split === null) return null;
  const words = above.map(({ text }) => splitHeading(text)?.words ?? "").filter((one) => !saysNothing(one));
  const period = periodOf(words);
  return period === null ? null : { period, part: split.part, from: upper };
}

/** Words above several periods that leave their figures what they are. */
const GROUPS_PERIODS = /^(?:(?:quarterly|monthly|termly|annual|yearly)|quarters?|months?|terms?|years?|periods?)$/i;

function saysNothing(words: string): boolean {
  return words === "" || GROUPS_PERIODS.test(words);
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
function inOrder(above: readonly (Above | null)[]): readonly (Above | null)[] {
  const ends = new Map<string, readonly number[]>();
  return above.map((one) => {
    if (one === null) return null;
    const under = one.from.map((column, row) => {
      const key = `${row} ${column}`;
      const all = [...(ends.get(key) ?? []), periodsNamed(one.period)[0]?.end ?? 0];
      ends.set(key, all);
      return all;
    });
    return under.every(isOrdered) ? one : null;
  });
}

/** True for numbers that never fall, or never grow. */
function isOrdered(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, index) => Math.sign(number - (numbers[index] ?? 0)));
  return !(steps.includes(1) && steps.includes(-1));
}
