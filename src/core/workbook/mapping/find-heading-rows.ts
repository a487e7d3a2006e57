import { type CellValue, isBlank } from "../grid";
import { headingsIn, type HeadingRows, MOST_HEADING_ROWS, type RangeRows } from "./heading-rows";
import type { Heading } from "./headings";
import { namesPartOfAnyYear } from "./joined-period";

/** So many rows are looked through for headings; titles and notes above a table are fewer. */
const MOST_ROWS_ABOVE = 20;
/** One word that is known may stand in any row: a unit, a name. */
const ENOUGH_HEADINGS = 2;
const PART_OF_PERIOD = 0.5;

/** How many columns of a table are named by headings. */
export type CountNamed = (headings: readonly Heading[]) => number;

/**
 * The rows that hold the headings of a table: those in which most headings can be matched, the fewest and first of several.
 * Where hardly any can, the first row with more than one word, else the first filled one. Null where nothing is filled.
 */
export function findHeadingRows(range: RangeRows, countNamed: CountNamed): HeadingRows | null {
  const rows = range.values.slice(0, MOST_ROWS_ABOVE);
  const best = likeliest(range, countNamed, spansOf(rows.length));
  if (best !== null && best.score >= ENOUGH_HEADINGS) return best.rows;
  const isText = (cell: CellValue): boolean => typeof cell === "string" && !isBlank(cell);
  const several = rows.findIndex((row) => row.filter(isText).length > 1);
  const filled = rows.findIndex((row) => row.some((cell) => !isBlank(cell)));
  const first = several >= 0 ? several : filled;
  return first < 0 ? null : { first, count: 1 };
}

/** A row that somebody chose, with those that stand above or below it where together they say more than any of them alone. */
export function headingRowsWith(range: RangeRows, countNamed: CountNamed, row: number): HeadingRows {
  const spans = spansOf(range.values.length);
  const together = likeliest(
    range,
    countNamed,
    spans.filter((span) => span.count > 1 && isWithin(row, span)),
  );
  const inside = spans.filter(({ first, count }) => count === 1 && together !== null && isWithin(first, together.rows));
  const alone = likeliest(range, countNamed, inside);
  return together !== null && together.score > (alone?.score ?? 0) ? together.rows : { first: row, count: 1 };
}

function isWithin(row: number, { first, count }: HeadingRows): boolean {
  return first <= row && row < first + count;
}

/** Every run of rows that can be headings, single rows first. */
function spansOf(rows: number): readonly HeadingRows[] {
  return Array.from({ length: MOST_HEADING_ROWS }, (_, more) =>
    Array.from({ length: Math.max(0, rows - more) }, (__, first) => ({ first, count: more + 1 })),
  ).flat();
}

/** The first of those in which most headings can be matched; null of none. */
function likeliest(range: RangeRows, countNamed: CountNamed, spans: readonly HeadingRows[]) {
  const scored = spans.map((rows) => ({ rows, score: scoreOf(headingsIn(range, rows), countNamed) }));
  return scored.reduce<(typeof scored)[number] | null>(
    (best, one) => (one.score > (best?.score ?? -1) ? one : best),
    null,
  );
}

/**
 * How many columns headings name and, beside any, how many different periods; those without words name none. A quarter whose year
 * stands elsewhere counts less than both together, and a period that stands twice less than one that says of what it is.
 */
function scoreOf(headings: readonly Heading[], countNamed: CountNamed): number {
  const matched = countNamed(headings);
  const parts = headings.filter(({ text }) => namesPartOfAnyYear(text)).length;
  const whole = headings.filter(({ isPeriod }) => isPeriod);
  const different = new Set(whole.map(({ text }) => text)).size;
  const periods = different + (parts - (whole.length - different)) * PART_OF_PERIOD;
  return matched === 0 ? Math.min(periods, 1) : matched + periods;
}
