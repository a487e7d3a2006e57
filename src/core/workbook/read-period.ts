import {
  type Frequency,
  monthNumber,
  monthOf,
  type Period,
  quarterPeriod,
  termEndingIn,
  termPeriod,
} from "../measures/period";
import { type Basis, BASES, isPooled, isYearToDate, yearEndMonth } from "./basis";
import type { CellValue } from "./grid";
import { FIRST_YEAR, LAST_YEAR, type NamedPeriod, readName } from "./period-words";
import type { PooledYears } from "./year-words";

const MARCH = 3;
const DECEMBER = 12;

/**
 * The period that a cell names, for an indicator of this frequency and basis, or null where it names none.
 *
 * A date or a month names the span that ends in it: 31/12/2024 is Quarter 3 2024/25 of a quarterly indicator and the
 * autumn term 2024 of a termly one. The first of a month means the month, for that is what Excel makes of "Dec 2024".
 * `yearEndsIn` is the month, 1 to 12, in which a year of the indicator ends; the basis's own where it is not given.
 */
export function readPeriod(
  value: CellValue,
  frequency: Frequency,
  basis: Basis | null,
  yearEndsIn = yearEndMonth(basis),
): Period | null {
  const named = readName(value);
  return named === null ? null : ofOurTime(periodOfName(named, frequency, basis, yearEndsIn));
}

/** A period of another age is a slip of the hand: Dec 0024, or 31/12/9999. */
function ofOurTime(period: Period | null): Period | null {
  return period !== null && period.end >= monthOf(FIRST_YEAR, 1) && period.end <= monthOf(LAST_YEAR, 12)
    ? period
    : null;
}

/** True where a cell names a period of any kind: a month, a quarter, a term or a year. */
export function namesPeriod(value: CellValue): boolean {
  return readName(value) !== null;
}

/** Every kind of period, the shortest first. */
const SPANS: readonly (readonly [Frequency, Basis | null])[] = [
  ["month", null],
  ["quarter", null],
  ["term", null],
  ["year", "financial-year"],
  ["year", "academic-year"],
  ["year", "calendar-year"],
];

/** Each period that a cell can mean where no indicator says how long its periods are, the shortest first. */
export function periodsNamed(value: CellValue): readonly Period[] {
  const named = readName(value);
  if (named === null) return [];
  // "2024" alone is the calendar year; only an indicator's own figures say 2024 of a year that ends in another month.
  const { name } = named;
  const isPlain = name.kind === "year" || (name.kind === "pooled" && name.in === "years");
  const spans = isPlain ? SPANS.filter(([, basis]) => basis === "calendar-year") : SPANS;
  const kinds = spans.flatMap(
    ([frequency, basis]) => ofOurTime(periodOfName(named, frequency, basis, yearEndMonth(basis))) ?? [],
  );
  // A year that ends in a month of its own, such as the twelve months to June.
  const own = name.kind === "month" ? ofOurTime(periodOfName(named, "year", null, monthNumber(name.month))) : null;
  return own === null || kinds.some(({ frequency }) => frequency === "year") ? kinds : [...kinds, own];
}

/** The months that a period of each frequency may last: terms are of three or four. */
const LENGTHS: Readonly<Record<Frequency, readonly number[]>> = { month: [1], quarter: [3], term: [3, 4], year: [12] };

/** True where figures that run as long as the words say are of this frequency or this basis. */
function canLast({ name, lasting }: NamedPeriod, frequency: Frequency, basis: Basis | null): boolean {
  if (lasting === null) return true;
  if (lasting.kind === "year-to-date") return isYearToDate(basis);
  const { covers = null, startsAgainIn = null } = basis === null ? {} : BASES[basis];
  const lasts = (months: number): boolean =>
    LENGTHS[frequency].includes(months) || (covers?.kind === "months" && covers.months === months);
  if (lasting.kind === "months") return lasts(lasting.months) || (basis === null && lasting.months === 12);
  const end = name.kind === "month" ? name.month : lasting.month;
  return lasts(end - lasting.month + 1) || monthNumber(lasting.month) === startsAgainIn;
}

/** The period that a name is of, as `readPeriod` says of its words. */
export function periodOfName(
  named: NamedPeriod,
  frequency: Frequency,
  basis: Basis | null,
  yearEndsIn: number,
): Period | null {
  const { name } = named;
  if (!canLast(named, frequency, basis)) return null;
  switch (frequency) {
    case "month":
      return name.kind === "month" ? { frequency, end: name.month } : null;
    case "quarter":
      if (name.kind === "quarter")
        return named.ofYear === "financial" || named.ofYear === null
          ? quarterPeriod(name.startYear, name.quarter)
          : null;
      return name.kind === "month" && monthNumber(name.month) % 3 === 0 ? { frequency, end: name.month } : null;
    case "term":
      if (name.kind === "term") return termPeriod(name.term, name.year);
      return name.kind === "month" && termEndingIn(name.month) !== null ? { frequency, end: name.month } : null;
    case "year":
      if (name.kind === "pooled") return pooledNamed(name, yearEndsIn);
      // Pooled years that do not say how many they are.
      return isPooled(basis) ? null : yearNamed(named, yearEndsIn);
  }
}

/** Years written as 2021 - 23 are those that the basis says; as pairs they are financial ones unless it says academic. */
function pooledNamed({ in: written, last, years }: PooledYears, endMonth: number): Period {
  const isCalendar = written === "pairs" && endMonth === DECEMBER;
  return { frequency: "year", end: monthOf(last, isCalendar ? MARCH : endMonth), pooled: years };
}

/** The month in which a year of each kind ends. */
const YEAR_ENDS = { financial: 3, academic: 8, calendar: 12 } as const;

function yearNamed({ name, ofYear }: NamedPeriod, endMonth: number): Period | null {
  const isOfKind = ofYear === null || YEAR_ENDS[ofYear] === endMonth;
  switch (name.kind) {
    case "year-pair":
      // Only financial and academic years are written so.
      return (endMonth !== 3 && endMonth !== 8) || !isOfKind
        ? null
        : { frequency: "year", end: monthOf(name.startYear + 1, endMonth) };
    case "year":
      // "FY 2024" may begin in 2024 or end in it.
      return ofYear === null || (ofYear === "calendar" && isOfKind)
        ? { frequency: "year", end: monthOf(name.year, endMonth) }
        : null;
    case "month":
      return monthNumber(name.month) === endMonth ? { frequency: "year", end: name.month } : null;
    case "quarter":
    case "term":
    case "pooled":
      return null;
  }
}
