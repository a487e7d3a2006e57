import { type Frequency, type Month, monthNumber, MONTHS_IN, TERM_ENDS } from "../measures/period";
import { type Basis, endsInAnyMonth, isPooled, isYearToDate, usualFrequency, yearEndMonth } from "./basis";
import type { PeriodsHeld } from "./held-periods";
import type { NamedPeriod } from "./period-words";
import { periodOfName } from "./read-period";

const DECEMBER = 12;

/** How long the periods of an indicator's figures are. */
export interface Span {
  readonly basis: Basis | null;
  readonly frequency: Frequency;
  /** The month, 1 to 12, in which its years end. */
  readonly yearEndsIn: number;
}

/** What was made of periods where Indicators does not say it. */
type Told =
  | "year"
  | "month"
  | "term"
  /** Years such as 2024, of which nothing says that they are no calendar years, and of which a Basis does. */
  | "calendar-year"
  | "year-ending"
  /** A single date: the end of a quarter, or of a year as the others' are. */
  | "one-date"
  | "one-date-as-others";

/** The span, and what of it only the periods held tell; null for nothing that needs saying. */
export interface ToldSpan extends Span {
  readonly told: Told | null;
}

/** What a row of Indicators says itself; null for what is blank or cannot be read. */
export interface StatedSpan {
  readonly ref: string;
  readonly basis: Basis | null;
  readonly frequency: Frequency | null;
}

/**
 * The span of each indicator: as stated, else as the periods that are held for it tell. A single date tells nothing; it is
 * read as the others' periods are where none of them is a quarter, else as the end of a quarter.
 */
export function toldSpans(stated: readonly StatedSpan[], held: PeriodsHeld): ReadonlyMap<string, ToldSpan> {
  const namesOf = ({ ref }: StatedSpan): readonly NamedPeriod[] => held.get(ref) ?? [];
  const rows = stated.map((row) => ({ ...row, basis: yearToDateOf(row, namesOf(row)) ?? basisSaid(namesOf(row)) }));
  const [alone = [], more = []] = [true, false].map((isAlone) =>
    rows.filter((row) => isOneDate(row, namesOf(row)) === isAlone),
  );
  const known = more.map((row) => ({ row, span: spanOf(row, namesOf(row)) }));
  const others = known.flatMap(({ row, span }) => (namesOf(row).length > 0 ? [span] : []));
  const all = [...known, ...alone.map((row) => ({ row, span: spanOfOneDate(row, namesOf(row), others) }))];
  // Of a Ref that is there twice the first counts.
  return new Map(all.reverse().map(({ row: { ref }, span }) => [ref, span]));
}

/** The basis as stated, but that a total to date of terms, or of periods called academic, is of the academic year. */
function yearToDateOf({ basis, frequency }: StatedSpan, names: readonly NamedPeriod[]): Basis | null {
  const isOfSchool = ({ name, ofYear }: NamedPeriod): boolean => name.kind === "term" || ofYear === "academic";
  const isAcademic = frequency === "term" || (names.length > 0 && names.every(isOfSchool));
  return basis === "year-to-date" && isAcademic ? "academic-year-to-date" : basis;
}

/** The basis that the words of all periods say: "AY 2023/24", "Calendar year 2024", "Year ending June 2024". */
function basisSaid(names: readonly NamedPeriod[]): Basis | null {
  const [kind, ...others] = new Set(names.map(({ ofYear }) => ofYear));
  if (others.length === 0 && (kind === "academic" || kind === "calendar")) return `${kind}-year`;
  const areOfYears = names.every(({ lasting }) => lasting?.kind === "months" && lasting.months === 12);
  return names.length > 0 && areOfYears ? "rolling-12-months" : null;
}

function monthsOf(names: readonly NamedPeriod[]): readonly Month[] {
  return names.flatMap(({ name }) => (name.kind === "month" ? [name.month] : []));
}

/** The month, 1 to 12, that all of some dates lie in; null where they are of several, or not all are dates. */
function monthOfAll(names: readonly NamedPeriod[]): number | null {
  const [first, ...others] = new Set(monthsOf(names).map(monthNumber));
  return first !== undefined && others.length === 0 && monthsOf(names).length === names.length ? first : null;
}

function isOneDate({ basis, frequency }: StatedSpan, names: readonly NamedPeriod[]): boolean {
  return frequency === null && endsInAnyMonth(basis) && names.length === 1 && monthsOf(names).length === 1;
}

function spanOf({ basis, frequency }: StatedSpan, names: readonly NamedPeriod[]): ToldSpan {
  const ofCalendar = basis === null && frequency !== "month" && frequency !== "quarter" && areBareYears(names);
  if (ofCalendar) return { basis: "calendar-year", frequency: "year", yearEndsIn: DECEMBER, told: "calendar-year" };
  const yearEndsIn = (endsInAnyMonth(basis) ? monthOfAll(names) : null) ?? yearEndMonth(basis);
  const found = frequency ?? frequencyTold(basis, names, yearEndsIn);
  return { basis, frequency: found, yearEndsIn, told: worthSaying({ basis, frequency }, found, names, yearEndsIn) };
}

/** What a year or a quarter is called needs no saying: only what dates and bare years were taken for. */
function worthSaying(
  { basis, frequency }: Pick<StatedSpan, "basis" | "frequency">,
  found: Frequency,
  names: readonly NamedPeriod[],
  yearEndsIn: number,
): Told | null {
  if (found === "year" && areBareYears(names) && yearEndsIn !== DECEMBER) return isPooled(basis) ? null : "year-ending";
  const isGuess = frequency === null && found !== usualFrequency(basis) && monthsOf(names).length > 0;
  return isGuess && found !== "quarter" ? found : null;
}

/** "2023", "2022/23", "2021 - 23". */
export const isYearWord = ({ name }: NamedPeriod): boolean =>
  name.kind === "year" || name.kind === "year-pair" || name.kind === "pooled";

/** "2023" and "2021 - 23", of which only a Basis says that their years are no calendar years. */
function areBareYears(names: readonly NamedPeriod[]): boolean {
  const isBare = ({ name, ofYear }: NamedPeriod): boolean =>
    ofYear === null && (name.kind === "year" || (name.kind === "pooled" && name.in === "years"));
  return names.length > 0 && names.every(isBare);
}

function frequencyTold(basis: Basis | null, names: readonly NamedPeriod[], yearEndsIn: number): Frequency {
  const usual = usualFrequency(basis);
  const kinds = new Set(names.map(({ name }) => name.kind));
  if (usual !== "quarter" || basis === "in-quarter" || kinds.has("quarter")) return usual;
  const mayBeTermly = endsInAnyMonth(basis) || basis === "academic-year-to-date";
  if (kinds.has("term")) return mayBeTermly ? "term" : usual;
  const years = names.filter(isYearWord).length;
  const areAllYears =
    endsInAnyMonth(basis) && names.every((name) => periodOfName(name, "year", basis, yearEndsIn) !== null);
  const months = monthsOf(names);
  if (years > months.length || (areAllYears && names.length > 1)) return "year";
  if (areMonthly(names)) return "month";
  const areTerms = months.every((month) => Object.values<number>(TERM_ENDS).includes(monthNumber(month)));
  const isTermly = areTerms && new Set(months.map(monthNumber)).size === Object.values(TERM_ENDS).length;
  return isTermly && (mayBeTermly || !isYearToDate(basis)) ? "term" : usual;
}

/** True where any two of the periods held are a year apart. */
export function hasYearAgo({ basis, frequency, yearEndsIn }: Span, names: readonly NamedPeriod[]): boolean {
  const ends = new Set(names.flatMap((name) => periodOfName(name, frequency, basis, yearEndsIn)?.end ?? []));
  return [...ends].some((end) => ends.has(end - 12));
}

/** Fewer figures may be those beside one that is missing. */
const FEWEST_FOR_RHYTHM = 3;

/**
 * How many periods lie from one figure to the next: 2 where those held are of every second quarter or every second year. 1
 * where they come one after another, or in no rhythm.
 */
export function rhythmOf({ basis, frequency, yearEndsIn }: Span, names: readonly NamedPeriod[]): number {
  if (frequency === "term") return 1;
  const held = names.flatMap((name) => periodOfName(name, frequency, basis, yearEndsIn)?.end ?? []);
  const ends = [...new Set(held)].sort((a, b) => a - b);
  const gaps = new Set(ends.slice(1).map((end, index) => end - (ends[index] ?? end)));
  const [gap = 0] = gaps;
  const every = gap / MONTHS_IN[frequency];
  return ends.length >= FEWEST_FOR_RHYTHM && gaps.size === 1 && Number.isInteger(every) ? every : 1;
}

const endsQuarter = (month: Month): boolean => monthNumber(month) % 3 === 0;

/**
 * Months next to one another, of which at most half end a quarter, or of which none does: each month of the year once, for
 * the same month a year ago says nothing more. One slip among quarters is none.
 */
export function areMonthly(names: readonly NamedPeriod[]): boolean {
  const months = monthsOf(names);
  const ofYear = [...new Set(months.map(monthNumber))];
  const quarters = ofYear.filter((month) => month % 3 === 0).length;
  const areNext = months.some((month) => months.includes(month + 1));
  return months.length > 0 && (quarters === 0 || (areNext && quarters * 2 <= ofYear.length));
}

/** One date is of the others' kind where these are of one kind and none is quarterly. */
function spanOfOneDate({ basis }: StatedSpan, names: readonly NamedPeriod[], others: readonly Span[]): ToldSpan {
  const [month = 0] = monthsOf(names);
  const yearEndsIn = monthNumber(month);
  const isYearly = others.some((one) => one.frequency === "year" && one.yearEndsIn === yearEndsIn);
  const isMonthly = others.some((one) => one.frequency === "month");
  const isQuarterly = others.some((one) => one.frequency === "quarter");
  if (!isQuarterly && isYearly) return { basis, frequency: "year", yearEndsIn, told: "one-date-as-others" };
  if (!endsQuarter(month) || (!isQuarterly && isMonthly))
    return { basis, frequency: "month", yearEndsIn, told: "month" };
  return { basis, frequency: "quarter", yearEndsIn, told: isQuarterly ? null : "one-date" };
}
