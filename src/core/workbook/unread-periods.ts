import { TABLES } from "../findings/catalogue/tables";
import { type Finding, finding } from "../findings/finding";
import { formatFirst } from "../format/list";
import { formatSource } from "../format/source";
import type { Frequency } from "../measures/period";
import { cellText } from "./grid";
import { groupBy } from "./group-by";
import type { PeriodsHeld } from "./held-periods";
import { namesPartOfAnyYear } from "./mapping/joined-period";
import { unknownPeriod } from "./observation-rows";
import { type NamedPeriod, readName } from "./period-words";
import { isMonthOfLonger, isPaired, type UnreadPeriod } from "./own-period";
import { holdsPeriod } from "./period-heading";
import { quoteCell } from "./quote-cell";
import { areMonthly, isYearWord } from "./told-span";
import { isBareYear } from "./year-beside-pairs";

/** How long a period is by its words; a month names the span that ends in it, too. */
type Length = Exclude<Frequency, "month">;

type Cause = "months" | "months-alone" | Length | "year-beside-pairs" | "no-year" | "targets" | "other-words" | "other";

const TELL: Readonly<Record<Cause, (unread: readonly UnreadPeriod[]) => readonly Finding[]>> = {
  months: (unread) => monthsOfLonger("one", "several", unread),
  "months-alone": (unread) => monthsOfLonger("one-alone", "several-alone", unread),
  quarter: (unread) => ofAnotherLength("quarter", unread),
  term: (unread) => ofAnotherLength("term", unread),
  year: (unread) => ofAnotherLength("year", unread),
  "year-beside-pairs": bareYears,
  "no-year": (unread) => ofColumns("column-without-year", "columns-without-year", unread),
  targets: (unread) => ofColumns("column-of-targets", "columns-of-targets", unread),
  "other-words": (unread) => ofColumns("column-of-other-words", "columns-of-other-words", unread),
  other: (unread) => distinct(unread).map(({ indicator, cell }) => unknownPeriod(indicator, cell)),
};

/** What cannot be read: what has one cause told once, anything else cell by cell. */
export function unreadPeriods(unread: readonly UnreadPeriod[], held: PeriodsHeld): readonly Finding[] {
  const causes = unread.map((one) => ({ one, cause: causeOf(one, held.get(one.indicator.ref) ?? []) }));
  const byCause = groupBy(causes, ({ one, cause }) => `${cause} ${cause === "other" ? "" : one.indicator.frequency}`);
  return Array.from(byCause.values()).flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : TELL[first.cause](alike.map(({ one }) => one));
  });
}

function causeOf({ indicator, cell, place }: UnreadPeriod, names: readonly NamedPeriod[]): Cause {
  const named = readName(cell.value);
  if (named?.name.kind === "month" && areMonthly(names))
    return isMonthOfLonger(indicator, names) ? "months-alone" : "months";
  if (place === "heading" && namesPartOfAnyYear(cellText(cell.value))) return "no-year";
  if (isPaired(indicator, names) && isBareYear(cell.value)) return "year-beside-pairs";
  if (place === "heading-of-targets") return "targets";
  if (named === null && place === "heading" && holdsPeriod(cell.value)) return "other-words";
  const length = named === null ? null : lengthOf(named);
  return length !== null && length !== indicator.frequency ? length : "other";
}

function lengthOf(named: NamedPeriod): Length | null {
  const { kind } = named.name;
  return isYearWord(named) ? "year" : kind === "quarter" || kind === "term" ? kind : null;
}

/** One of each cell: a heading is over the figures of many. */
function distinct(unread: readonly UnreadPeriod[]): readonly UnreadPeriod[] {
  const byCell = groupBy(unread, ({ cell }) => formatSource(cell.source));
  return Array.from(byCell.values()).flatMap(([first]) => first ?? []);
}

/** What findings say of cells with one cause; null of none. */
function told(unread: readonly UnreadPeriod[]) {
  const [first] = unread;
  if (first === undefined) return null;
  const { indicator, cell } = first;
  const cells = distinct(unread).length;
  return {
    indicator,
    kind: cells === 1 ? "one" : "several",
    values: {
      indicators: formatFirst([...new Set(unread.map((one) => one.indicator.ref))]),
      cells,
      cell: quoteCell(cell),
    },
    about: { ref: indicator.ref, source: cell.source },
  } as const;
}

/** Single months where an indicator's periods are longer. */
function monthsOfLonger(
  one: "one" | "one-alone",
  several: "several" | "several-alone",
  months: readonly UnreadPeriod[],
): readonly Finding[] {
  const found = told(months);
  if (found === null) return [];
  const { frequency } = found.indicator;
  const kind = found.kind === "one" ? one : several;
  const values = { kind, ...found.values, frequency, howOften: `${frequency}ly` };
  return [finding(TABLES, "months-of-longer-periods", values, found.about)];
}

/** Periods whose words say that they are longer or shorter than an indicator's. */
function ofAnotherLength(length: Length, unread: readonly UnreadPeriod[]): readonly Finding[] {
  const found = told(unread);
  if (found === null) return [];
  const values = { kind: found.kind, ...found.values, length, howOften: `${found.indicator.frequency}ly` };
  return [finding(TABLES, "period-of-another-length", values, found.about)];
}

/** Years such as 2023 beside pairs such as 2022/23. */
function bareYears(years: readonly UnreadPeriod[]): readonly Finding[] {
  const found = told(years);
  return found === null
    ? []
    : [finding(TABLES, "year-beside-pairs", { kind: found.kind, ...found.values }, found.about)];
}

type OfColumn = "column-without-year" | "column-of-targets" | "column-of-other-words";
type OfColumns = "columns-without-year" | "columns-of-targets" | "columns-of-other-words";

/** Columns whose headings name part of a year and no year, a period beside other words, or the targets of no period of theirs. */
function ofColumns(one: OfColumn, several: OfColumns, headings: readonly UnreadPeriod[]): readonly Finding[] {
  const found = told(headings);
  if (found === null) return [];
  const { indicators, cells, cell } = found.values;
  const values = { kind: found.kind === "one" ? one : several, indicators, columns: cells, cell };
  return [finding(TABLES, "unknown-period", values, { source: found.about.source })];
}
