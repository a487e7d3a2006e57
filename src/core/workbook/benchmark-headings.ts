import {
  type AskedBenchmarks,
  benchmarkColumnsOf,
  benchmarkInTableName,
  hasAreas,
  BENCHMARK_COLUMNS,
  measureColumns,
  yearColumns,
} from "./benchmark-columns";
import { yearInName } from "./benchmark-year";
import { type CellValue, cellText, headedByRow, isBlank, MOST_ROWS_ABOVE, type TableGrid } from "./grid";
import { headerKey, openTable } from "./table";

/** A measure over years over what is given of each: nobody writes headings in more rows. */
const MOST_HEADING_ROWS = 3;

const NO_YEAR = { stated: null, asked: null } as const;

/**
 * A Benchmarks table with its headings as its header row, where they stand below titles, or in several rows, as a measure over
 * its years. The table as it is where that can be read, or where no rows of it make headings that can.
 */
export function withHeadings(grid: TableGrid, asked: AskedBenchmarks): TableGrid {
  const spans = Array.from({ length: MOST_HEADING_ROWS }, (_, more) =>
    Array.from({ length: MOST_ROWS_ABOVE }, (__, first) => ({ first, last: first + more })),
  ).flat();
  for (const { first, last } of spans.filter((span) => span.last <= grid.rows.length)) {
    const headed = headedBy(grid, first, last, asked);
    if (canBeRead({ ...headed, rows: [], formats: [] }, asked)) return headed;
  }
  const heads = spans.filter(({ first, last }) => first === last && last <= grid.rows.length);
  // What is amiss is told of the row that names areas.
  return heads.map(({ first, last }) => headedBy(grid, first, last, asked)).find(namesAreas) ?? grid;
}

function namesAreas(grid: TableGrid): boolean {
  return hasAreas(openTable({ ...grid, rows: [], formats: [] }, BENCHMARK_COLUMNS));
}

/** True where headings say the area, the benchmark and the year of values. */
function canBeRead(grid: TableGrid, asked: AskedBenchmarks): boolean {
  const table = openTable(grid, benchmarkColumnsOf(grid, asked));
  if (!hasAreas(table)) return false;
  const isDated =
    table.has("year") || yearInName(grid.name, NO_YEAR) !== null || yearInName(grid.sheet, NO_YEAR) !== null;
  const isNamed = table.has("benchmark") || benchmarkInTableName(grid, asked) !== null;
  if (isNamed && table.has("value")) return isDated;
  const measures = measureColumns(table, asked);
  if (measures.length > 0) return isDated || measures.every(({ named }) => named !== null);
  return isNamed && yearColumns(table).length > 0;
}

/** The same cells with the rows from `first` to `last` as headings, row 0 being the header row. */
function headedBy(grid: TableGrid, first: number, last: number, asked: AskedBenchmarks): TableGrid {
  if (last === 0) return grid;
  const headings = [grid.headers, ...grid.rows.slice(0, last)].slice(first);
  const lowest = headings.at(-1) ?? [];
  const reaching = headings.slice(0, -1).map(overBlanks);
  return {
    ...headedByRow(grid, last - 1),
    headers: lowest.map((own, column) => joined(own, reaching.map((row) => row[column] ?? "").filter((one) => !isBlank(one)), asked)), // prettier-ignore
  };
}

/** A row of headings in which each, merged or not, reaches over the blanks to its right. */
function overBlanks(row: readonly CellValue[]): readonly CellValue[] {
  let before: CellValue = "";
  return row.map((value) => (before = isBlank(value) ? before : value));
}

const KNOWN: ReadonlySet<string> = new Set(Object.values(BENCHMARK_COLUMNS).flat().map(headerKey));
/** What a publisher writes over the figure itself, below the name of the measure. */
const OF_FIGURES = /^(?:values?|figures?|%|per ?cent(?:age)?|rates?|proportion|score|average|mean|indicator value)$/i;

/** A heading with those above it: itself where it is known alone, the measure over "Value", else all their words. */
function joined(own: CellValue, above: readonly CellValue[], asked: AskedBenchmarks): CellValue {
  const words = [...above, own].map(cellText).filter((text) => text !== "");
  const [whole, upper] = [words.join(" "), above.map(cellText).join(" ")];
  const isOfMeasure = OF_FIGURES.test(cellText(own)) && upper !== "";
  if (isOfMeasure && (asked.has(headerKey(upper)) || yearInName(upper, NO_YEAR) !== null)) return upper;
  return [own, whole].find((text) => KNOWN.has(headerKey(text))) ?? whole;
}
