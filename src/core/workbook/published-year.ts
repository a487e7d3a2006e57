import { formatPeriod } from "../format/period";
import { monthNumber, type Period } from "../measures/period";
import { yearEndMonth } from "./basis";
import { yearAsked } from "./benchmark-year";
import type { Indicator } from "./indicator";

/** The kinds of year that are written alike, by the month, 1 to 12, in which each ends. */
const PAIRED: ReadonlyMap<number, string> = new Map([
  [3, "financial"],
  [8, "academic"],
]);

/**
 * The year of published figures as it is named beside an indicator's own: "2023/24", and "academic year 2023/24" where the
 * indicator's own years, or its quarters', are financial ones. Null for what is said of several indicators at once.
 */
export function formatPublishedYear(year: Period, own: Pick<Indicator, "basis" | "frequency"> | null): string {
  const endsIn = monthNumber(year.end);
  const kind = PAIRED.get(endsIn);
  const ownEnd = yearEndMonth(own === null ? null : yearAsked(own.basis, own.frequency));
  if (year.frequency !== "year" || kind === undefined || endsIn === ownEnd || (kind === "financial" && ownEnd !== 8))
    return formatPeriod(year);
  return `${kind} ${year.pooled === undefined ? "year" : "years"} ${formatPeriod(year)}`;
}
