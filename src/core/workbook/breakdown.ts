import { BENCHMARKS } from "../findings/catalogue/benchmarks";
import { formatFirst, formatList } from "../format/list";
import { fail, ok, type Result } from "../measures/result";
import { ENGLAND } from "./areas";
import { yearKey } from "./benchmark-year";
import { type Finding, finding } from "../findings/finding";
import { formatSource } from "../format/source";
import { type CellValue, cellText, type TableGrid } from "./grid";
import { groupBy } from "./group-by";
import type { PublishedCell } from "./published-cell";
import { readNumber } from "./read-number";
import { headerKey } from "./table";

/**
 * What publications write over the whole of a breakdown, in lower case: DfE's "Total", Fingertips' "Persons" of a column
 * Sex, the "Outcome" of ASCOF beside numerator and denominator. As met in downloads of 2024 and 2025.
 */
const TOTALS: ReadonlySet<string> = new Set([
  "t",
  "total",
  "totals",
  "all",
  "overall",
  "everyone",
  "outcome",
  "person",
  "persons",
  "people",
  "all persons",
  "all people",
  "all pupils",
  "all children",
  "all ages",
  "all sexes",
  "all genders",
  "both",
  "both sexes",
  "male and female",
  "males and females",
  "boys and girls",
]);

/** "All provision", "Total (state-funded)": the whole only where the column has no other such words. */
const LIKE_A_TOTAL = /^(?:all|total|persons)\b/;

/** Columns of Fingertips that are blank in the rows of whole areas. */
const BLANK_IS_TOTAL: ReadonlySet<string> = new Set(["category", "categorytype"]);

/** Cells of one table, and its columns, counted from 0, in which rows may be parts of an area: no areas, years or values. */
interface Broken {
  readonly grid: TableGrid;
  readonly columns: readonly number[];
  readonly cells: readonly PublishedCell[];
}

/** A measure of which no rows are told to be the whole, the columns in which they differ, and the first rows that do. */
interface Untold {
  readonly name: string;
  readonly columns: readonly number[];
  readonly rows: readonly PublishedCell[];
}

/**
 * The cells of whole areas. Where rows of one measure, year and area differ in value and in the words of further columns,
 * only rows that are the total in each such column are kept, for every area alike: an area that has only a part is left out
 * and told, though nothing stands beside it. Where none is told to be the total, the measure is left out, with one finding for all
 * measures that differ in the same columns.
 */
export function withoutBreakdown({ grid, columns, cells }: Broken): {
  readonly cells: readonly PublishedCell[];
  /** The names of the measures that are left out. */
  readonly leftOut: readonly string[];
  readonly findings: readonly Finding[];
} {
  const kept: PublishedCell[] = [];
  const untold: Untold[] = [];
  const parts: Parts[] = [];
  for (const [name, ofMeasure] of groupBy(cells, (cell) => cell.name)) {
    const whole = wholeAreas({ grid, columns, cells: ofMeasure });
    if (whole.ok) {
      kept.push(...whole.value.kept);
      parts.push(whole.value.parts);
    } else untold.push({ name, ...whole.reason });
  }
  const alike = groupBy(untold, (one) => `${one.columns.join(" ")} ${areInUnits(grid, one) ? "units" : ""}`);
  return {
    cells: kept,
    leftOut: untold.map(({ name }) => name),
    findings: [...[...alike.values()].flatMap((measures) => noTotal(grid, measures)), ...onlyParts(grid, parts)],
  };
}

/** Areas and years of a measure that have only parts, by their first cells, and the columns that say so. */
interface Parts {
  readonly columns: readonly number[];
  readonly cells: readonly PublishedCell[];
}

interface Whole {
  readonly kept: readonly PublishedCell[];
  readonly parts: Parts;
}

const areaAndYear = ({ code, year }: PublishedCell): string => `${code} ${yearKey(year)}`;

function wholeAreas({ grid, columns, cells }: Broken): Result<Whole, Omit<Untold, "name">> {
  const valueIn = (column: number, { row }: PublishedCell): CellValue => grid.rows[row]?.[column] ?? "";
  const ofNumbers = new Set(
    columns.filter((column) => cells.some((cell) => typeof valueIn(column, cell) === "number")),
  );
  const ofCodes = new Set(columns.filter((column) => isOfCodes(cells, (cell) => valueIn(column, cell))));
  const [besideNumbers, amongWords] = [remembering(wordBesideNumbers), remembering(wordAmongWords)];
  const wordIn = (column: number, cell: PublishedCell): string =>
    ofCodes.has(column)
      ? cellText(valueIn(column, cell)).toLowerCase()
      : (ofNumbers.has(column) ? besideNumbers : amongWords)(valueIn(column, cell));
  /** The first rows of one area that differ in these columns and in value, and the columns; null where none do. */
  const broken = (among: readonly PublishedCell[]): Omit<Untold, "name"> | null => {
    const twins = differingTwins(among);
    const differing = columns.filter((column) =>
      twins.some((rows) => new Set(rows.map((row) => wordIn(column, row))).size > 1),
    );
    const [rows] = twins.filter((one) =>
      differing.some((column) => new Set(one.map((row) => wordIn(column, row))).size > 1),
    );
    return rows === undefined ? null : { columns: differing, rows };
  };
  const untold = (among: readonly PublishedCell[], { columns: differing, rows }: Omit<Untold, "name">) =>
    fail({ columns: neededToPart(differing, differingTwins(among), wordIn), rows });
  const parts = broken(cells);
  const totals = columns.flatMap((column) => {
    const isParted = parts?.columns.includes(column) === true;
    const words = new Set(cells.flatMap((cell) => (isParted || cell.code !== ENGLAND ? [wordIn(column, cell)] : [])));
    const whole = isParted ? totalsAmong(words, grid.headers[column] ?? "") : totalsBesideParts(words);
    return whole.size === 0 ? [] : [{ column, whole }];
  });
  const kept = cells.filter((cell) => totals.every(({ column, whole }) => whole.has(wordIn(column, cell))));
  const rest = broken(kept);
  if (rest !== null) return untold(kept, rest);
  if (kept.length > 0) {
    const whole = new Set(kept.map(areaAndYear));
    const partial = cells.filter((cell) => cell.value !== null && !whole.has(areaAndYear(cell)));
    const firsts = [...groupBy(partial, areaAndYear).values()].flatMap(([first]) => first ?? []);
    return ok({ kept, parts: { columns: totals.map(({ column }) => column), cells: firsts } });
  }
  return parts === null ? fail({ columns: totals.map(({ column }) => column), rows: cells }) : untold(cells, parts);
}

/** Those columns that it takes to tell the rows of an area apart: the sexes, and not the trend of each. */
function neededToPart(
  columns: readonly number[],
  twins: readonly (readonly PublishedCell[])[],
  wordIn: (column: number, cell: PublishedCell) => string,
): readonly number[] {
  const toldApart = (by: readonly number[]): number =>
    twins.reduce(
      (sum, rows) => sum + new Set(rows.map((row) => by.map((column) => wordIn(column, row)).join("|"))).size,
      0,
    );
  // Publishers describe a figure to the right of what it is of.
  return columns.reduceRight((needed, column) => {
    const others = needed.filter((one) => one !== column);
    return toldApart(others) === toldApart(needed) ? others : needed;
  }, columns);
}

/** Rows of one year and area that say different things; a blank, or what was not available, says nothing. */
function differingTwins(cells: readonly PublishedCell[]): readonly (readonly PublishedCell[])[] {
  const byArea = groupBy(cells, areaAndYear);
  return [...byArea.values()].filter(
    (rows) => new Set(rows.flatMap(({ says }) => (says === "" ? [] : [says]))).size > 1,
  );
}

/** So many areas, as a share of all, have rows that a column of codes tells apart. */
const MOST_AREAS = 0.5;

/**
 * True for a column of codes in place of words, such as 1, 2 and 3 for men, women and both: whole numbers, no more different
 * ones than an area has rows, that tell the rows of most areas apart. Counts differ from area to area.
 */
function isOfCodes(cells: readonly PublishedCell[], valueOf: (cell: PublishedCell) => CellValue): boolean {
  const codes = new Set(cells.map((cell) => cellText(valueOf(cell))));
  if ([...codes].some((code) => !/^\d{0,3}$/.test(code) && !TOTALS.has(code.toLowerCase()))) return false;
  const areas = [...groupBy(cells, areaAndYear).values()];
  const parted = areas.filter((rows) => new Set(rows.map((row) => cellText(valueOf(row)))).size > 1);
  const most = Math.max(0, ...parted.map((rows) => rows.length));
  return codes.size <= most && parted.length > areas.length * MOST_AREAS;
}

/** A cell's words for comparison. Numbers and symbols are no words, so that counts and limits of confidence part nothing. */
function wordBesideNumbers(value: CellValue): string {
  return typeof value === "string" && readNumber({ value, format: "General" }).kind === "unreadable"
    ? cellText(value).toLowerCase()
    : "";
}

/** The same in a column without numbers, where a bound or a range is no withheld number: "0 to 9" and "under 5" are ages. */
function wordAmongWords(value: CellValue): string {
  const text = cellText(value).toLowerCase();
  return /\d/.test(text) && readNumber({ value, format: "General" }).kind === "missing"
    ? text
    : wordBesideNumbers(value);
}

function remembering(read: (value: CellValue) => string): (value: CellValue) => string {
  const known = new Map<CellValue, string>();
  return (value) => {
    const word = known.get(value) ?? read(value);
    known.set(value, word);
    return word;
  };
}

function totalsAmong(words: ReadonlySet<string>, header: CellValue): ReadonlySet<string> {
  const known = [...words].filter((word) => TOTALS.has(word));
  if (known.length > 0) return new Set(known);
  const alike = [...words].filter((word) => LIKE_A_TOTAL.test(word));
  if (alike.length === 1) return new Set(alike);
  return new Set(BLANK_IS_TOTAL.has(headerKey(header)) && words.has("") ? [""] : []);
}

/** Totals of a column in which no area has two rows: one area's total stands beside another's part. */
function totalsBesideParts(words: ReadonlySet<string>): ReadonlySet<string> {
  const totals = [...words].filter((word) => TOTALS.has(word));
  return new Set([...words].some((word) => word !== "" && !TOTALS.has(word)) ? totals : []);
}

/** Areas and years that have a value of a part alone, where others have the total. */
function onlyParts(grid: TableGrid, parts: readonly Parts[]): Finding[] {
  // A label that is read as two years has two of each.
  const byPlace = groupBy(
    parts.flatMap((one) => one.cells),
    ({ source }) => formatSource(source),
  );
  const cells = [...byPlace.values()].flatMap(([one]) => one ?? []);
  const [first] = cells;
  if (first === undefined) return [];
  const columns = new Set(parts.flatMap((one) => (one.cells.length === 0 ? [] : one.columns)));
  return [
    finding(
      BENCHMARKS,
      "benchmark-part-alone",
      {
        kind: cells.length === 1 ? "one" : "several",
        table: grid.name,
        values: cells.length,
        columns: formatList(
          [...columns].map((column) => cellText(grid.headers[column] ?? "") || "a column without a heading"),
        ),
        cells: formatFirst(cells.map(({ source }) => formatSource(source))),
      },
      { source: first.source },
    ),
  ];
}

function noTotal(grid: TableGrid, measures: readonly Untold[]): Finding[] {
  const [first] = measures;
  if (first === undefined) return [];
  const differences = first.columns.map((column) => {
    const words = new Set(first.rows.map(({ row }) => cellText(grid.rows[row]?.[column] ?? "") || "blank"));
    return `${cellText(grid.headers[column] ?? "") || "a column without a heading"} (${formatFirst([...words])})`;
  });
  const places = first.rows.map(({ source }) => formatSource(source));
  return [
    finding(
      BENCHMARKS,
      "benchmark-without-total",
      {
        kind: areInUnits(grid, first) ? "units" : measures.length === 1 ? "one" : "several",
        benchmarks: formatFirst(measures.map(({ name }) => name)),
        columns: formatList(differences),
        cells: formatFirst(places),
      },
      { source: first.rows[0]?.source ?? null },
    ),
  ];
}

/** What a column of units, or of kinds of figure, says. */
const UNIT_WORDS =
  /^(?:numbers?|count|numerator|denominator|percentages?|per ?cent|%|proportion|share|ratio|rates?|(?:crude |annual |standardi[sz]ed )?rate\b.*|per \d.*|£.*|pounds|score|average|mean|median|days|weeks)$/i;

/** True where one column alone tells rows apart, and by units: none of them is the total of the others. */
function areInUnits({ rows: body }: TableGrid, { columns, rows }: Omit<Untold, "name">): boolean {
  const [column] = columns;
  return (
    column !== undefined &&
    columns.length === 1 &&
    rows.every(({ row }) => UNIT_WORDS.test(cellText(body[row]?.[column] ?? "")))
  );
}
