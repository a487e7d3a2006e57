const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A month's name, whole or cut short, for a larger pattern. */
export const MONTH_NAME =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const A_YEAR_TO = /\b(?:(?:12|twelve)[\s-]months?|year) (?:to|ending|ended)\b/i;
const SHORTER = /\bq[1-4]\b|\bquarter|\bterms?\b|\bweek|\bmonth|\bhalf\b|\bpart\b/i;
const ANY_MONTH = new RegExp(`\\b${MONTH_NAME}\\b`, "gi");
const MARCH = 2;

/** True for words of a quarter, a term, a week or months that make up no whole year: "Autumn term", "Oct to Dec 2023". */
export function namesShorterSpan(words: string): boolean {
  const [first, last] = monthsIn(words);
  if (first !== undefined && last !== undefined && (last - first + 12) % 12 !== 11) return true;
  return SHORTER.test(words.replace(A_YEAR_TO, ""));
}

/** The same, and for words of a single month that is not the last of a financial year: "November", but not "31 March". */
export function namesPartOfYear(words: string): boolean {
  const [month, another] = monthsIn(words);
  return namesShorterSpan(words) || (month !== undefined && another === undefined && month !== MARCH);
}

/** The number of a month, 1 to 12, by its name, whole or cut short; 0 for other words. */
export function monthNamed(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function monthsIn(words: string): number[] {
  return Array.from(words.matchAll(ANY_MONTH), ([name]) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()));
}
