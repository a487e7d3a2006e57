/** Years taken together: `in` tells those written as 2021 from pairs such as 2021/22; `last` is the year that the last of them ends in. */
export interface PooledYears {
  readonly kind: "pooled";
  readonly in: "years" | "pairs";
  readonly last: number;
  readonly years: number;
}

const POOLED_YEARS = /^(\d{4})(\/(?:\d{2}|\d{4}))?\s*(?:-|to)\s*(\d{4}|\d{2})(\/(?:\d{2}|\d{4}))?$/i;
/** Nobody takes more years together. */
const MOST_POOLED = 10;

/** 2024 for "24" as for "2024". */
export function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** 2024 for "2024" and "25"; null where the second year does not follow the first. */
export function yearPairStart(start = "", end = ""): number | null {
  const startYear = fullYear(start);
  return (startYear + 1) % 100 === Number(end) % 100 ? startYear : null;
}

/** "2021 - 23", "2021/22 to 2023/24", "2018/19 - 22/23". */
export function readPooled(text: string): PooledYears | null {
  const [, first = "", firstPair, second = "", secondPair] = POOLED_YEARS.exec(text) ?? [];
  if (first === "" || (firstPair === undefined) !== (secondPair === undefined)) return null;
  const century = first.slice(0, 2);
  const last = Number(second.length === 2 ? `${century}${second}` : second);
  const years = last - Number(first) + 1;
  if (years < 2 || years > MOST_POOLED) return null;
  if (firstPair === undefined) return { kind: "pooled", in: "years", last, years };
  const areYears = follows(first, firstPair) && follows(String(last), secondPair);
  return areYears ? { kind: "pooled", in: "pairs", last: last + 1, years } : null;
}

/** True where the second half of a pair, "/22", is the year after the first. */
function follows(start: string, pair = ""): boolean {
  return yearPairStart(start, pair.slice(1)) !== null;
}
