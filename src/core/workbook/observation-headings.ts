import { type CellValue, headedByRow, isBlank, type TableGrid } from "./grid";
import { headingsIn } from "./mapping/heading-rows";
import { readPeriodHeading } from "./period-heading";
import { meansDay } from "./period-words";

/** Of headings whose own format is not read. */
const formatsOf = (row: readonly CellValue[]): readonly string[] =>
  row.map((value) => (typeof value === "number" && meansDay(value) ? "dd/mm/yyyy" : "General"));

/**
 * An Observations table with its headings in one row, where periods stand over what is given of each, as "Q3 2024/25" over
 * "Actual" and "Target". The table as it is where its first row of cells makes no more columns with a period.
 */
export function withPeriodHeadings(grid: TableGrid): TableGrid {
  const [below] = grid.rows;
  if (below === undefined) return grid;
  const rows = [grid.headers, below];
  const joined = headingsIn({ values: rows, formats: rows.map(formatsOf) }, { first: 0, count: 2 });
  const isHeading = joined.every(
    ({ isPeriod }, column) => isPeriod || isBlank(grid.headers[column] ?? "") || isBlank(below[column] ?? ""),
  );
  const [more, alone] = [
    joined.filter(({ isPeriod }) => isPeriod).length,
    grid.headers.filter((header) => readPeriodHeading(header) !== null).length,
  ];
  return isHeading && more > alone ? { ...headedByRow(grid, 0), headers: joined.map(({ value }) => value) } : grid;
}
