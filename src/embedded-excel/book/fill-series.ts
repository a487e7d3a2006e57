import { serialOf } from "./cell-value";

/** One cell of what a series goes on from. */
export interface SeriesItem {
  readonly value: string | number | boolean;
  readonly isDate: boolean;
}

/** What follows the last item, so many steps on; what comes before it, so many steps back. */
export type Continuation = (step: number) => string | number;

export type SeriesKind =
  | "FillDefault"
  | "FillSeries"
  | "FillDays"
  | "FillWeekdays"
  | "FillMonths"
  | "FillYears"
  | "LinearTrend"
  | "GrowthTrend";

/**
 * How Excel goes on from the items in that way; null where it would repeat them.
 *
 * Numbers go on along their straight line, a date by days (two dates by what lies between), a text that ends with a
 * number by counting on, and the names of days and months by what comes next.
 */
export function seriesAfter(items: readonly SeriesItem[], kind: SeriesKind): Continuation | null {
  const numbers = items.flatMap(({ value }) => (typeof value === "number" ? value : []));
  const areNumbers = numbers.length === items.length;
  switch (kind) {
    case "FillDays":
    case "FillWeekdays":
    case "FillMonths":
    case "FillYears":
      return areNumbers ? datesAfter(numbers, kind) : null;
    case "GrowthTrend":
      return areNumbers && numbers.every((number) => number > 0) ? growthAfter(numbers) : null;
    case "LinearTrend":
    case "FillSeries":
      return areNumbers ? lineAfter(numbers) : wordsAfter(items);
    case "FillDefault":
      if (!areNumbers) return wordsAfter(items);
      if (items.every(({ isDate }) => isDate)) return monthsOrDaysAfter(numbers);
      return numbers.length > 1 ? lineAfter(numbers) : null;
  }
}

/** Along the line of least squares through the numbers; a single one counts up by 1. */
function lineAfter(numbers: readonly number[]): Continuation {
  const { slope, start } = numbers.length > 1 ? fit(numbers) : { slope: 1, start: numbers[0] ?? 0 };
  return (step) => tidy(start + slope * (numbers.length - 1 + step));
}

function growthAfter(numbers: readonly number[]): Continuation {
  const { slope, start } =
    numbers.length > 1 ? fit(numbers.map(Math.log)) : { slope: 0, start: Math.log(numbers[0] ?? 1) };
  return (step) => tidy(Math.exp(start + slope * (numbers.length - 1 + step)));
}

function fit(numbers: readonly number[]): { slope: number; start: number } {
  const middle = (numbers.length - 1) / 2;
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const spread = numbers.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const slope = numbers.reduce((sum, number, i) => sum + (i - middle) * (number - average), 0) / spread;
  return { slope, start: average - slope * middle };
}

/** Without the noise of binary fractions: 0.3 and not 0.30000000000000004. */
function tidy(number: number): number {
  return Number(number.toPrecision(15));
}

const DAY_IN_MS = 86_400_000;

function dateOf(serial: number): Date {
  return new Date(Date.UTC(1899, 11, 30) + Math.round(serial * DAY_IN_MS));
}

/** The same day so many months on, or the last of that month. */
function monthsOn(serial: number, months: number): number {
  const date = dateOf(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const day = Math.min(date.getUTCDate(), new Date(Date.UTC(year, month + 1, 0)).getUTCDate());
  return serialOf(new Date(Date.UTC(year, month, day)));
}

function datesAfter(
  numbers: readonly number[],
  kind: "FillDays" | "FillWeekdays" | "FillMonths" | "FillYears",
): Continuation {
  const last = numbers.at(-1) ?? 0;
  const before = numbers.at(-2);
  switch (kind) {
    case "FillDays":
      return (step) => last + step * (before === undefined ? 1 : last - before);
    case "FillWeekdays":
      return (step) => weekdaysOn(last, step);
    case "FillMonths":
      return (step) => monthsOn(last, step * (monthsBetween(before, last) ?? 1));
    case "FillYears":
      return (step) => monthsOn(last, 12 * step);
  }
}

function weekdaysOn(serial: number, days: number): number {
  let at = serial;
  for (let left = Math.abs(days); left > 0;) {
    at += Math.sign(days);
    if (![0, 6].includes(dateOf(at).getUTCDay())) left -= 1;
  }
  return at;
}

/** Whole months between two dates on the same day of the month; null where they are not. */
function monthsBetween(before: number | undefined, last: number): number | null {
  if (before === undefined) return null;
  const [from, to] = [dateOf(before), dateOf(last)];
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return months !== 0 && monthsOn(before, months) === last ? months : null;
}

function monthsOrDaysAfter(numbers: readonly number[]): Continuation {
  const last = numbers.at(-1) ?? 0;
  const months = monthsBetween(numbers.at(-2), last);
  if (months !== null) return (step) => monthsOn(last, months * step);
  return numbers.length > 1 ? lineAfter(numbers) : datesAfter(numbers, "FillDays");
}

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const short = (names: readonly string[]) => names.map((name) => name.slice(0, 3));
const LISTS: readonly (readonly string[])[] = [DAYS, short(DAYS), MONTHS, short(MONTHS)];

function wordsAfter(items: readonly SeriesItem[]): Continuation | null {
  const texts = items.map(({ value }) => (typeof value === "string" ? value : ""));
  return listAfter(texts) ?? countAfter(texts);
}

/** The names of days or months that follow, in the case of the last. */
function listAfter(texts: readonly string[]): Continuation | null {
  for (const list of LISTS) {
    const places = texts.map((text) => list.findIndex((name) => name.toLowerCase() === text.toLowerCase()));
    if (places.includes(-1)) continue;
    const last = places.at(-1) ?? 0;
    const stride = places.length > 1 ? last - (places.at(-2) ?? last) : 1;
    const caseOf = texts.at(-1) ?? "";
    return (step) => {
      const name = list[(((last + stride * step) % list.length) + list.length) % list.length] ?? "";
      return caseOf === caseOf.toUpperCase()
        ? name.toUpperCase()
        : caseOf === caseOf.toLowerCase()
          ? name.toLowerCase()
          : name;
    };
  }
  return null;
}

/** "Item 3" after "Item 2": the number at the end counts on. Quarters begin again after the fourth. */
function countAfter(texts: readonly string[]): Continuation | null {
  const parts = texts.map((text) => /^(.*?)(\d{1,15})$/.exec(text));
  const stems = parts.map((part) => part?.[1]);
  const [stem] = stems;
  if (stem === undefined || stems.some((other) => other !== stem)) return null;
  const numbers = parts.map((part) => Number(part?.[2]));
  const width = parts.at(-1)?.[2]?.startsWith("0") === true ? (parts.at(-1)?.[2]?.length ?? 0) : 0;
  const goOn = lineAfter(numbers);
  const isQuarter = /^(q|qtr|quarter) ?$/i.test(stem) && numbers.every((number) => number >= 1 && number <= 4);
  return (step) => {
    const number = Number(goOn(step));
    const shown = isQuarter ? ((((number - 1) % 4) + 4) % 4) + 1 : Math.abs(number);
    return stem + String(shown).padStart(width, "0");
  };
}
