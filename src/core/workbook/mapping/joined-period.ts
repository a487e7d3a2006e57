import { cellText, type CellValue } from "../grid";
import { namesPeriod } from "../read-period";

const QUARTER = /^(?:q|qtr|quarter)?\s*([1-4])(?:st|nd|rd|th)?(?:\s*(?:q|qtr|quarter))?$/i;
/** A number alone names a quarter only beside its year. */
const PART_WORD = /[a-z]/i;
const TERM = /^(autumn|spring|summer)(?:\s+term)?$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = /^([a-z]{3,9})\.?$/i;
const YEAR_PAIR = /^(\d{4})\s*[/–-]\s*(?:\d{2})?(\d{2})$/;
const FIRST_MONTH_OF_FINANCIAL_YEAR = 3; // April, counted from 0

/**
 * A period that stands in two cells, as the contract writes it in one: "Q1" and "2024/25" are "Q1 2024/25", "May" and
 * "2024/25" are "May 2024", for a month lies in the financial year. A cell that names a whole period by itself is taken
 * as it is, and so is what makes no period with the year.
 */
export function joinedPeriod(period: CellValue, year: CellValue): CellValue {
  const [part, yearText] = [cellText(period), cellText(year)];
  if (part === "" || yearText === "" || (namesPeriod(period) && !QUARTER.test(part))) return period;
  const quarter = QUARTER.exec(part)?.[1];
  const joined = quarter === undefined ? withMonthOrTerm(part, yearText) : `Q${quarter} ${yearText}`;
  return joined !== null && namesPeriod(joined) ? joined : period;
}

/** True for words that name a quarter, a term or a month of any year: "Q1", "Autumn term", "May". */
export function namesPartOfAnyYear(words: string): boolean {
  return PART_WORD.test(words) && (QUARTER.test(words) || TERM.test(words) || monthNamed(words) >= 0);
}

function monthNamed(words: string): number {
  return MONTHS.indexOf(MONTH.exec(words)?.[1]?.slice(0, 3).toLowerCase() ?? "");
}

function withMonthOrTerm(part: string, year: string): string | null {
  const term = TERM.exec(part)?.[1];
  if (term !== undefined) return `${term} ${year}`;
  const month = monthNamed(part);
  if (month < 0) return null;
  const start = YEAR_PAIR.exec(year)?.[1];
  if (start === undefined) return `${part} ${year}`;
  return `${part} ${Number(start) + (month < FIRST_MONTH_OF_FINANCIAL_YEAR ? 1 : 0)}`;
}
