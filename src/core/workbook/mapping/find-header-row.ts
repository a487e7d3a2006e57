import { type CellValue, isBlank } from "../grid";
import { headingsOf } from "./headings";
import type { MappableTable } from "./mappable-columns";
import { formOf, matchByWords } from "./match-columns";

/** The first rows of a range, as Excel holds them. */
export interface TopRows {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** So many rows are looked through for headings; titles and notes above a table are fewer. */
const MOST_ROWS_ABOVE = 20;
/** One word that is known may stand in any row: a unit, a name. */
const ENOUGH_HEADINGS = 2;

/**
 * The row that holds the headings of a table, counted from 0 within the range: the one in which most headings can be
 * matched, the first of several. Where hardly any can, the first row with more than one word, else the first filled one. Null
 * where nothing is filled.
 */
export function findHeaderRow(table: MappableTable, { values, formats }: TopRows): number | null {
  const rows = values.slice(0, MOST_ROWS_ABOVE);
  const scores = rows.map((row, index) => scoreOf(table, row, formats[index] ?? []));
  const best = Math.max(0, ...scores);
  if (best >= ENOUGH_HEADINGS) return scores.indexOf(best);
  const isText = (cell: CellValue): boolean => typeof cell === "string" && !isBlank(cell);
  const several = rows.findIndex((row) => row.filter(isText).length > 1);
  const filled = rows.findIndex((row) => row.some((cell) => !isBlank(cell)));
  return several >= 0 ? several : filled < 0 ? null : filled;
}

/** How many columns a row names and, beside any, how many periods; a row without words names none. */
function scoreOf(table: MappableTable, row: readonly CellValue[], formats: readonly string[]): number {
  const headings = headingsOf(row, formats);
  const form = formOf(table, headings);
  const matched = Object.keys(matchByWords(table, headings, form).columns).length;
  const hasPeriods = table === "Observations" && form === "wide";
  const periods = hasPeriods ? headings.filter(({ isPeriod }) => isPeriod).length : 0;
  return matched === 0 ? Math.min(periods, 1) : matched + periods;
}
