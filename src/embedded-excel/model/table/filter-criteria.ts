import { DATE_PARTS, type ColumnFilter, type Condition, type DateSpan } from "../../book/column-filter";
import { dateParts } from "../../book/date-periods";
import { serialOf } from "../../book/cell-value";
import { invalidArgument, notImplemented } from "../../ground/api-error";
import { lookUp, wordOf } from "../cells/words";

/** What Excel's criteria may say. */
export interface Criteria {
  readonly filterOn?: unknown;
  readonly criterion1?: unknown;
  readonly criterion2?: unknown;
  readonly operator?: unknown;
  readonly values?: unknown;
  readonly dynamicCriteria?: unknown;
}

const TOPS = {
  TopItems: { end: "top", unit: "items" },
  TopPercent: { end: "top", unit: "percent" },
  BottomItems: { end: "bottom", unit: "items" },
  BottomPercent: { end: "bottom", unit: "percent" },
} as const;

/** Office misspells one of them, and so do its add-ins. */
const MONTHS = "January Februray March April May June July August September October November December";

/** The file's words for what depends on the other cells or on the day. */
const DYNAMIC: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    (
      "AboveAverage BelowAverage Yesterday Today Tomorrow LastWeek ThisWeek NextWeek LastMonth ThisMonth NextMonth " +
      "LastQuarter ThisQuarter NextQuarter LastYear ThisYear NextYear YearToDate"
    )
      .split(" ")
      .map((word) => [word, word.charAt(0).toLowerCase() + word.slice(1)]),
  ),
  ...Object.fromEntries([1, 2, 3, 4].map((quarter) => [`AllDatesInPeriodQuarter${quarter}`, `Q${quarter}`])),
  ...Object.fromEntries(MONTHS.split(" ").map((month, i) => [`AllDatesInPeriod${month}`, `M${i + 1}`])),
};

const FILTER_KINDS = ["Values", "Custom", "Dynamic", ...Object.keys(TOPS), "CellColor", "FontColor", "Icon"];

/** The filter that the criteria ask for. */
export function readCriteria(criteria: Criteria, location: string): ColumnFilter {
  const kind = lookUp(Object.fromEntries(FILTER_KINDS.map((word) => [word, word])), criteria.filterOn, location);
  switch (kind) {
    case "Values":
      return valuesFilter(criteria.values, location);
    case "Custom":
      return customFilter(criteria, location);
    case "Dynamic":
      return { kind: "dynamic", type: lookUp(DYNAMIC, criteria.dynamicCriteria, location) };
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return { kind: "top", ...TOPS[kind], count: countOf(criteria.criterion1, location) };
    default:
      throw notImplemented(`The embedded Excel has no filters by ${kind}.`, location);
  }
}

function countOf(count: unknown, location: string): number {
  const number = Number(count);
  if (!Number.isInteger(number) || number < 1)
    throw invalidArgument(`${String(count)} is no number of items.`, location);
  return number;
}

function valuesFilter(values: unknown, location: string): ColumnFilter {
  if (!Array.isArray(values)) throw invalidArgument("A filter by values has an array of them.", location);
  const given: readonly unknown[] = values;
  const texts = given.filter((value) => typeof value !== "object").map(String);
  const dates = given.filter((value) => typeof value === "object").map((value) => spanOf(value, location));
  return { kind: "values", texts: texts.filter((text) => text !== ""), blanks: texts.includes(""), dates };
}

function spanOf(value: unknown, location: string): DateSpan {
  const { date, specificity } = (value ?? {}) as { date?: unknown; specificity?: unknown }; // looked at next
  const words = Object.fromEntries(DATE_PARTS.map((part) => [part, part]));
  const grouping = lookUp(words, specificity, location);
  const read = typeof date === "string" ? new Date(date.includes("T") ? `${date.replace(/Z$/, "")}Z` : date) : null;
  if (read === null || Number.isNaN(read.getTime())) throw invalidArgument(`${String(date)} is not a date.`, location);
  return { grouping, parts: dateParts(serialOf(read)).slice(0, DATE_PARTS.indexOf(grouping) + 1) };
}

const OPERATORS = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
] as const;

function customFilter({ criterion1, criterion2, operator }: Criteria, location: string): ColumnFilter {
  if (criterion1 === undefined || criterion1 === null)
    throw invalidArgument("A custom filter has a criterion.", location);
  const joined = lookUp({ And: "and", Or: "or" } as const, operator ?? "And", location);
  const given = criterion2 === undefined || criterion2 === null ? [criterion1] : [criterion1, criterion2];
  return { kind: "custom", joined: given.length === 1 ? "or" : joined, conditions: given.map(conditionOf) };
}

/** ">5", "<>a*", or a value that cells are to be. */
function conditionOf(criterion: unknown): Condition {
  const text = String(criterion);
  const [sign, operator] = OPERATORS.find(([mark]) => text.startsWith(mark)) ?? ["", "equal"];
  const value = text.slice(sign.length);
  return { operator, value: value === "" ? " " : value };
}

/** The criteria as Excel says them; null of a kind that is only kept. */
export function shownCriteria(filter: ColumnFilter | undefined) {
  if (filter === undefined) return null;
  switch (filter.kind) {
    case "values":
      return {
        filterOn: "Values",
        values: [...filter.texts, ...(filter.blanks ? [""] : []), ...filter.dates.map(shownSpan)],
      };
    case "custom": {
      const [criterion1, criterion2] = filter.conditions.map(shownCondition);
      const second = criterion2 === undefined ? {} : { criterion2, operator: filter.joined === "and" ? "And" : "Or" };
      return { filterOn: "Custom", criterion1, ...second };
    }
    case "top": {
      const found = Object.entries(TOPS).find(([, { end, unit }]) => end === filter.end && unit === filter.unit);
      return { filterOn: found?.[0] ?? "TopItems", criterion1: String(filter.count) };
    }
    case "dynamic":
      return { filterOn: "Dynamic", dynamicCriteria: wordOf(DYNAMIC, filter.type) ?? "Unknown" };
    case "kept":
      return { filterOn: filter.xml.includes("<iconFilter") ? "Icon" : "CellColor" };
  }
}

function shownCondition({ operator, value }: Condition): string {
  const sign = OPERATORS.find(([, word]) => word === operator)?.[0] ?? "=";
  return sign + (value === " " ? "" : value);
}

function shownSpan({ grouping, parts }: DateSpan) {
  const [year = 1900, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString().replace(/\.\d+Z$/, "");
  return { date, specificity: grouping.charAt(0).toUpperCase() + grouping.slice(1) };
}
