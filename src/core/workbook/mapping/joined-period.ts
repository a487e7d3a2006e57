import { cellText, type CellValue } from "../grid";
import { MONTH_NAME, monthNamed } from "../part-of-year";
import { readName } from "../period-words";
import { namesPeriod, periodsNamed } from "../read-period";

const BARE_QUARTER = /^([1-4])(?:st|nd|rd|th)?$/i;
const MONTH = new RegExp(`^${MONTH_NAME}\\.?$`, "i");
const APRIL = 4;
/** Any will do, to see whether words name a part of one. */
const SOME_YEAR = "2024/25";

/**
 * A period that stands in two cells, in one: "Q1" and "2024/25" are "Q1 2024/25", "May" and "2024/25" are "May 2024", for a
 * month lies in the financial year. A cell that names a whole period by itself is taken as it is, and so is what makes no
 * period with the year.
 */
export function joinedPeriod(period: CellValue, year: CellValue): CellValue {
  const [part, yearText] = [cellText(period), cellText(year)];
  if (part === "" || yearText === "" || namesPeriod(period)) return period;
  const quarter = BARE_QUARTER.exec(part)?.[1];
  const named = quarter === undefined ? part : `Q${quarter}`;
  const joined = `${named} ${MONTH.test(part) ? yearOfMonth(monthNamed(part), year) : yearText}`;
  return namesPeriod(joined) ? joined : period;
}

/** True for words that name a quarter, a term or a month of any year: "Q1", "Autumn term", "May", "Apr - Jun". */
export function namesPartOfAnyYear(words: string): boolean {
  // A number alone names a quarter only beside its year.
  if (!/[a-z]/i.test(words) || namesPeriod(words)) return false;
  return periodsNamed(joinedPeriod(words, SOME_YEAR)).some(({ frequency }) => frequency !== "year");
}

function yearOfMonth(month: number, year: CellValue): string {
  const name = readName(year)?.name;
  return name?.kind === "year-pair" ? String(name.startYear + (month < APRIL ? 1 : 0)) : cellText(year);
}
