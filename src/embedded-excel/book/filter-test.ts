import type { Scalar } from "./cell-value";
import {
  DATE_PARTS,
  type ColumnFilter,
  type Condition,
  type DateSpan,
  type TopFilter,
  type ValuesFilter,
} from "./column-filter";
import { dateParts, isInPeriod } from "./date-periods";

/** A cell as a filter looks at it. */
interface FilteredCell {
  readonly value: Scalar;
  /** A number as a day of the 1900 system. */
  readonly day: number | null;
  /** As the cell shows it. */
  readonly text: string;
}

/** Whether a cell's row stays to be seen; null for a filter that cannot be worked out. */
export function filterTest(
  filter: ColumnFilter,
  column: readonly FilteredCell[],
): ((cell: FilteredCell) => boolean) | null {
  switch (filter.kind) {
    case "values":
      return valuesTest(filter);
    case "custom": {
      const tests = filter.conditions.map(conditionTest);
      return filter.joined === "and"
        ? (cell) => tests.every((test) => test(cell))
        : (cell) => tests.some((test) => test(cell));
    }
    case "top":
      return topTest(filter, numbersIn(column));
    case "dynamic":
      return dynamicTest(filter.type, numbersIn(column));
    case "kept":
      return null;
  }
}

function numbersIn(column: readonly FilteredCell[]): number[] {
  return column.flatMap(({ value }) => (typeof value === "number" ? value : []));
}

function valuesTest({ texts, blanks, dates }: ValuesFilter): (cell: FilteredCell) => boolean {
  const wanted = new Set(texts.map((text) => text.toLowerCase()));
  return ({ day, text }) => {
    if (text === "") return blanks;
    return wanted.has(text.toLowerCase()) || (day !== null && dates.some((span) => isInSpan(day, span)));
  };
}

function isInSpan(serial: number, { grouping, parts }: DateSpan): boolean {
  const held = dateParts(serial);
  return parts.slice(0, DATE_PARTS.indexOf(grouping) + 1).every((part, i) => part === held[i]);
}

function conditionTest({ operator, value }: Condition): (cell: FilteredCell) => boolean {
  const number = value.trim() === "" ? NaN : Number(value);
  const isEqual = equality(value, number);
  switch (operator) {
    case "equal":
      return isEqual;
    case "notEqual":
      return (cell) => !isEqual(cell);
    case "greaterThan":
      return (cell) => comparison(cell, value, number) > 0;
    case "greaterThanOrEqual":
      return (cell) => comparison(cell, value, number) >= 0;
    case "lessThan":
      return (cell) => comparison(cell, value, number) < 0;
    case "lessThanOrEqual":
      return (cell) => comparison(cell, value, number) <= 0;
  }
}

/** Files say a blank by a space, or by nothing. */
function equality(value: string, number: number): (cell: FilteredCell) => boolean {
  if (value.trim() === "") return ({ text }) => text.trim() === "";
  const pattern = wildcards(value);
  return (cell) => (typeof cell.value === "number" && cell.value === number) || pattern.test(cell.text);
}

/** "*" is any text, "?" one character, "~" takes the next as it is. */
function wildcards(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (part: string, plain?: string) => {
    if (plain !== undefined) return `\\${plain}`;
    if (part === "*") return "[\\s\\S]*";
    return part === "?" ? "[\\s\\S]" : `\\${part}`;
  });
  return new RegExp(`^${source}$`, "i");
}

/** Numbers compare with numbers, texts with texts; others with neither. */
function comparison({ value }: FilteredCell, text: string, number: number): number {
  if (typeof value === "number") return value - number;
  return typeof value === "string" && value !== "" && Number.isNaN(number) ? value.localeCompare(text, "en") : NaN;
}

/** Those alike with the last that counts stay, too. */
function topTest({ end, unit, count }: TopFilter, numbers: readonly number[]): (cell: FilteredCell) => boolean {
  const wanted = unit === "items" ? count : Math.max(1, Math.floor((numbers.length * count) / 100));
  const sorted = numbers.slice().sort((a, b) => (end === "top" ? b - a : a - b));
  const last = sorted[Math.min(wanted, sorted.length) - 1] ?? NaN;
  return ({ value }) => typeof value === "number" && (end === "top" ? value >= last : value <= last);
}

function dynamicTest(type: string, numbers: readonly number[]): ((cell: FilteredCell) => boolean) | null {
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  if (type === "aboveAverage") return ({ value }) => typeof value === "number" && value > average;
  if (type === "belowAverage") return ({ value }) => typeof value === "number" && value < average;
  return ({ day }) => day !== null && isInPeriod(type, day);
}
